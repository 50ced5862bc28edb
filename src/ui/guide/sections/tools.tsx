/** A role's typical tools beside the user's profile. */
import { typicalTools } from '../../../core/compare/role.ts'
import type { RoleProfile } from '../../../core/gap/knowledge.ts'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, CiteAll } from '../parts/facts.tsx'
import { SkillChip } from '../parts/skill.tsx'

/** @param cited each tool with its own sources; else all of them stand behind the last */
export function RoleTools({ role, cited = false }: { role: RoleProfile; cited?: boolean }) {
  const { profile, catalog } = useGuide()
  return (
    <ul className="chips">
      {typicalTools(role, [], profile, catalog).map(({ tool, had }) => (
        <li key={tool.skill} className="tool">
          <SkillChip skill={tool.skill} had={had} />
          {cited && <Cite of={tool} />}
        </li>
      ))}
      {!cited && (
        <li className="tool-cites">
          <CiteAll facts={role.tools} />
        </li>
      )}
    </ul>
  )
}

/** "2 of 4 typical tools". */
export function ToolCount({ role }: { role: RoleProfile }) {
  const { profile, catalog, hasProfile } = useGuide()
  if (!hasProfile) return null
  const uses = typicalTools(role, [], profile, catalog)
  const had = uses.filter((use) => use.had !== null).length
  return (
    <span className="count" style={{ ['--share' as string]: had / uses.length }}>
      <span className="count-bar" aria-hidden="true" />
      {t('guide.tools.count', had, uses.length)}
    </span>
  )
}
