/** The role's typical tools: which this posting asks, which the user has; a tool of its kind counts as the tool. */
import { type ToolUse, typicalTools } from '../../../core/compare/role.ts'
import type { RoleProfile } from '../../../core/gap/knowledge.ts'
import type { SkillId } from '../../../core/types.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Chip } from '../../components/chip.tsx'
import { type Citations, Mark } from '../../components/facts/sources.tsx'
import { Icon } from '../../components/icon.tsx'
import { t } from '../../strings/index.ts'
import { mentionOf } from '../group-parts.ts'
import { usePopup } from '../popup-context.ts'

interface TypicalToolsProps {
  role: RoleProfile
  report: ReadyReport
  citations: Citations
}

export function TypicalTools({ role, report: { reading, profile }, citations }: TypicalToolsProps) {
  const { name, show } = usePopup()
  const catalog = useCatalog()
  const asked = reading.skills.map(({ id }) => id)

  return (
    <>
      <ul className="chips">
        {typicalTools(role, asked, profile, catalog).map((use) => {
          const { tool, had } = use
          const span = use.asked ? mentionOf(reading, null, use.asked) : null
          // "Monitoring: Prometheus" where the posting names another one of its kind.
          const of = use.asked && use.asked !== tool.skill ? name(use.asked) : undefined
          const note = isOther(use) ? t('role.tools.other.note', name(use.asked), name(use.had)) : of
          return (
            <li key={tool.skill} className={use.asked ? 'tool-asked' : undefined}>
              <Chip
                look={had ? 'filled' : 'plain'}
                tone={had ? 'matched' : undefined}
                icon={had ? 'check' : undefined}
                note={note}
                hidden={hint(use)}
                action={
                  span
                    ? { label: t('skills.show', of ?? name(tool.skill)), run: () => show(span) }
                    : undefined
                }
              >
                {name(tool.skill)}
                <Mark of={tool} citations={citations} />
              </Chip>
            </li>
          )
        })}
      </ul>
      <p className="legend" aria-hidden="true">
        <span className="tone-matched legend-have">
          <Icon name="check" size={12} /> {t('role.tools.legend.have')}
        </span>
        <span className="legend-asked">{t('role.tools.legend.asked')}</span>
      </p>
    </>
  )
}

/** Two of a kind: who has SQLite has SQL where MySQL is asked, and not MySQL. */
function isOther(use: ToolUse): use is ToolUse & { asked: SkillId; had: SkillId } {
  const { tool, asked, had } = use
  return asked !== null && had !== null && asked !== had && asked !== tool.skill
}

function hint(use: ToolUse): string | undefined {
  const { asked, had } = use
  if (isOther(use)) return t('role.tools.other')
  if (asked && had) return t('role.tools.both')
  if (asked) return t('role.tools.asked')
  return had ? t('role.tools.have') : undefined
}
