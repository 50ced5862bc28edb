/** The catalog's categories, folded into as many groups as a person wants to scan. */

import { type Catalog, CUSTOM_PREFIX } from '../../../core/lexicon/catalog.ts'
import type { Category } from '../../../core/lexicon/compile/schema.ts'
import type { StoredSkill } from '../../../profile/schema.ts'

const GROUP_OF: Record<Category, Group> = {
  language: 'language',
  framework: 'framework',
  library: 'framework',
  orm: 'framework',
  database: 'data',
  'data-platform': 'data',
  data: 'data',
  ai: 'data',
  api: 'api',
  protocol: 'api',
  messaging: 'api',
  'web-server': 'cloud',
  cloud: 'cloud',
  container: 'cloud',
  infrastructure: 'cloud',
  'ci-cd': 'cloud',
  observability: 'cloud',
  'operating-system': 'cloud',
  'test-tool': 'quality',
  testing: 'quality',
  security: 'security',
  architecture: 'architecture',
  concept: 'architecture',
  'build-tool': 'practice',
  'version-control': 'practice',
  tool: 'practice',
  practice: 'practice',
  enterprise: 'other',
  frontend: 'other',
  mobile: 'other',
  soft: 'people',
  'human-language': 'people',
}

const GROUPS = [
  'language',
  'framework',
  'data',
  'api',
  'cloud',
  'architecture',
  'security',
  'quality',
  'practice',
  'other',
  'people',
  'custom',
] as const
export type Group = (typeof GROUPS)[number]

/** Made once: comparing by `localeCompare` takes ten times as long. */
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

export interface NamedSkill {
  entry: StoredSkill
  name: string
}

/** Sorted by name within each group; groups without a skill are left out. Ids of older catalogs count as the user's own. */
export function groupSkills(
  skills: readonly NamedSkill[],
  catalog: Catalog,
): { group: Group; skills: NamedSkill[] }[] {
  const byGroup = Map.groupBy(skills, ({ entry }): Group => {
    const category = entry.skill.startsWith(CUSTOM_PREFIX) ? undefined : catalog.skill(entry.skill)?.category
    return category ? GROUP_OF[category] : 'custom'
  })
  return GROUPS.flatMap((group) => {
    const members = byGroup.get(group)
    return members ? [{ group, skills: members.toSorted((a, b) => byName.compare(a.name, b.name)) }] : []
  })
}
