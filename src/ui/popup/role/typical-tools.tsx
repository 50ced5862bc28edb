/** The role's typical tools: which this posting asks, which the user has. */
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
  tools: RoleProfile['tools']
  report: ReadyReport
  citations: Citations
}

export function TypicalTools({ tools, report: { reading, profile }, citations }: TypicalToolsProps) {
  const { name, show } = usePopup()
  const catalog = useCatalog()
  const own = new Set(profile.skills.map((skill) => skill.skill))
  const asked = new Set(reading.skills.map((skill) => skill.id))
  const has = (tool: SkillId) =>
    own.has(tool) || [...catalog.impliedBy(tool).keys()].some((skill) => own.has(skill))

  return (
    <>
      <ul className="chips">
        {tools.map((entry) => {
          const tool = entry.skill
          const span = mentionOf(reading, null, tool)
          const key = `${asked.has(tool) ? 'asked' : ''}${has(tool) ? 'have' : ''}` as const
          return (
            <li key={tool} className={asked.has(tool) ? 'tool-asked' : undefined}>
              <Chip
                look={has(tool) ? 'filled' : 'plain'}
                tone={has(tool) ? 'matched' : undefined}
                icon={has(tool) ? 'check' : undefined}
                hidden={hint(key)}
                action={span ? { label: t('skills.show', name(tool)), run: () => show(span) } : undefined}
              >
                {name(tool)}
                <Mark of={entry} citations={citations} />
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

function hint(key: '' | 'asked' | 'have' | 'askedhave'): string | undefined {
  if (key === 'askedhave') return t('role.tools.both')
  if (key === 'asked') return t('role.tools.asked')
  return key === 'have' ? t('role.tools.have') : undefined
}
