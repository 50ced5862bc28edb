/**
 * What the background, the popup and options know about skills at run time: names, implications, relations.
 * Content scripts use the lexicon (load.ts) instead. Pure; made from skills-data by catalog-data.ts.
 */
import type { SkillId } from '../types.ts'
import type { Category } from './compile/schema.ts'

export interface CatalogSkill {
  id: SkillId
  name: string
  category: Category
  /** Empty where a surface that searches nothing did not load them. */
  aliases: string[]
  /** Direct implications only; `Catalog.impliedBy` follows them further. */
  implies: SkillId[]
  related: SkillId[]
  family?: string
  generic: boolean
  /** Everybody does it who writes software for a living, and hardly anybody says so. */
  assumed?: true
}

/** Plain JSON, as `virtual:catalog` carries it. */
export interface CatalogData {
  skills: CatalogSkill[]
  /** For their names; the engine knows them by id. */
  certifications?: { id: string; name: string }[]
  /** Names in other languages than English, by language and skill: soft skills and natural languages have them. */
  shown?: Readonly<Record<string, Readonly<Record<SkillId, string>>>>
  /** skills-data/knowledge, typed by `knowledgeOf` of src/core/gap. */
  knowledge: unknown
}

/** One line of the skill search. */
export interface SearchEntry {
  id: SkillId
  name: string
  aliases: readonly string[]
  category: Category
}

export interface Catalog {
  /** Undefined for custom skills and for ids of another version of skills-data. */
  skill(id: SkillId): CatalogSkill | undefined
  /** The display name of a skill or certification; for ids that the catalog does not know, the id without `custom:`. */
  name(id: SkillId): string
  /**
   * Every skill that implies `id`, directly or over others, with the way: from the implying skill to `id`, both
   * included, the shortest and among those the first by id.
   */
  impliedBy(id: SkillId): ReadonlyMap<SkillId, readonly SkillId[]>
  /** How much of one skill carries over to the other, 0 to 0.5; symmetric; 0 for a skill with itself. */
  related(a: SkillId, b: SkillId): number
  /** False for what is shown and never scored: soft skills, natural languages, general words and what is assumed. */
  isScored(id: SkillId): boolean
  /** True for concepts, practices, soft skills and general words: what no download page has. */
  isIdea(id: SkillId): boolean
  /** Every skill, sorted by name. */
  search: readonly SearchEntry[]
  knowledge: unknown
}

/** Members of a family ("rdbms") replace each other: who knows one learns the other on the job. */
export const SAME_FAMILY = 0.5
/** An explicit relation says that a part carries over, and less than between members of one family. */
const STATED_RELATION = 0.4

/**
 * Natural languages stand beside the score like seniority and pay do: whether "fluent German" is a wish or a wall
 * is no matter of degree, and a profile of back end skills seldom lists English.
 */
const UNSCORED_CATEGORIES: ReadonlySet<Category> = new Set<Category>(['soft', 'human-language'])

const IDEA_CATEGORIES: ReadonlySet<Category> = new Set<Category>([
  'concept',
  'architecture',
  'practice',
  'testing',
  'soft',
  'human-language',
])

export const CUSTOM_PREFIX = 'custom:'

/**
 * @param data trusted: built from skills-data, which the build has validated. Unknown ids in it are ignored.
 * @param spoken gives the BCP 47 tag of the language in which names are shown at that moment
 */
export function createCatalog(data: CatalogData, spoken: () => string = () => 'en'): Catalog {
  const skills = new Map(data.skills.map((skill) => [skill.id, skill]))
  const certifications = new Map(data.certifications?.map(({ id, name }) => [id, name]))
  // Made when first asked for: who prints names needs none of them.
  const direct = lazily(() => reverseImplications(data.skills))
  const relations = lazily(() => statedRelations(data.skills))
  const translations = new Map(
    Object.entries(data.shown ?? {}).map(([tag, names]) => [tag, new Map(Object.entries(names))]),
  )
  const translated = (id: SkillId) => translations.get(spoken().split('-')[0] ?? '')?.get(id)
  const search = lazily(() => searchEntries(data.skills, translated))
  const ways = new Map<SkillId, ReadonlyMap<SkillId, readonly SkillId[]>>()

  return {
    skill: (id) => skills.get(id),
    name: (id) =>
      translated(id) ??
      skills.get(id)?.name ??
      certifications.get(id) ??
      (id.startsWith(CUSTOM_PREFIX) ? id.slice(CUSTOM_PREFIX.length) : id),
    impliedBy: (id) => {
      const known = ways.get(id)
      if (known) return known
      const found = waysTo(id, direct())
      ways.set(id, found)
      return found
    },
    related: (a, b) => {
      if (a === b) return 0
      const family = skills.get(a)?.family
      if (family !== undefined && family === skills.get(b)?.family) return SAME_FAMILY
      return relations().get(a)?.has(b) ? STATED_RELATION : 0
    },
    isScored: (id) => {
      const skill = skills.get(id)
      return !skill || !(skill.generic || skill.assumed || UNSCORED_CATEGORIES.has(skill.category))
    },
    isIdea: (id) => {
      const skill = skills.get(id)
      return skill !== undefined && (skill.generic || IDEA_CATEGORIES.has(skill.category))
    },
    get search() {
      return search()
    },
    knowledge: data.knowledge,
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What has a name in the language that is spoken is found by its English one as well. */
function searchEntries(
  skills: readonly CatalogSkill[],
  translated: (id: SkillId) => string | undefined,
): SearchEntry[] {
  return skills
    .map(({ id, name, aliases, category }) => {
      const shown = translated(id)
      return { id, name: shown ?? name, aliases: shown ? [name, ...aliases] : aliases, category }
    })
    .sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id))
}

/** For each skill, the skills that imply it directly, sorted so that nothing depends on the data's order. */
function reverseImplications(skills: readonly CatalogSkill[]): Map<SkillId, SkillId[]> {
  const direct = new Map<SkillId, SkillId[]>()
  for (const skill of [...skills].sort((a, b) => compare(a.id, b.id))) {
    for (const implied of skill.implies) {
      const list = direct.get(implied)
      if (list) list.push(skill.id)
      else direct.set(implied, [skill.id])
    }
  }
  return direct
}

function statedRelations(skills: readonly CatalogSkill[]): Map<SkillId, Set<SkillId>> {
  const relations = new Map<SkillId, Set<SkillId>>()
  const add = (a: SkillId, b: SkillId) => {
    const set = relations.get(a)
    if (set) set.add(b)
    else relations.set(a, new Set([b]))
  }
  for (const skill of skills) {
    for (const other of skill.related) {
      add(skill.id, other)
      add(other, skill.id)
    }
  }
  return relations
}

/** Breadth first against the arrows, so that the first way found is a shortest one; circles end at a known skill. */
function waysTo(id: SkillId, direct: ReadonlyMap<SkillId, readonly SkillId[]>): Map<SkillId, SkillId[]> {
  const found = new Map<SkillId, SkillId[]>()
  const queue: SkillId[][] = [[id]]
  for (const way of queue) {
    for (const implying of direct.get(way[0] ?? id) ?? []) {
      if (implying === id || found.has(implying)) continue
      const longer = [implying, ...way]
      found.set(implying, longer)
      queue.push(longer)
    }
  }
  return found
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
