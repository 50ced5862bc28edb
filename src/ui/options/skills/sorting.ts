/** The order of the skills table. */
import { SKILL_LEVELS } from '../../../core/types.ts'
import type { Group, NamedSkill } from './groups.ts'

export const SORTS = ['group', 'name', 'level', 'years'] as const
export type Sort = (typeof SORTS)[number]

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The strongest and the longest first, then by name; what has no years comes last. */
export function sortSkills(skills: readonly NamedSkill[], sort: Exclude<Sort, 'group'>): NamedSkill[] {
  const rank = ({ entry }: NamedSkill) =>
    sort === 'level' ? SKILL_LEVELS.indexOf(entry.level) : sort === 'years' ? (entry.years ?? -1) : 0
  return skills.toSorted((a, b) => rank(b) - rank(a) || byName.compare(a.name, b.name))
}

/** A part of the table; without a group it has no heading. */
export interface Part {
  group: Group | null
  skills: NamedSkill[]
}
