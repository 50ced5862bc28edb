/** skills-data -> what the code carries. Build time only. */
import type { SkillsData } from '../../../build/read-data.ts'
import type { RoleSource } from '../../role/tables.ts'
import { encode } from '../../text/packed-numbers.ts'
import type { CatalogData } from '../catalog.ts'
import { type CompiledAmbiguity, type Head, SECTION_END, SECTIONS, type Sections } from '../format.ts'
import { FLAGS, type LexiconSkill } from '../load.ts'
import { type CategorisedSkill, toCatalogData } from './catalog-data.ts'
import { pack } from './pack.ts'
import { compileRoles } from './role-triggers.ts'
import { factTriggers } from './schema-facts.ts'
import { buildTables } from './tables.ts'

/** The matcher's tables for loadLexicon. The same data gives the same bytes. */
export function compileLexicon(data: SkillsData): string {
  const categories = [...new Set(data.skills.map((skill) => skill.category))].sort()
  const families = ['', ...new Set(data.skills.flatMap((skill) => skill.family ?? []))]
  const places = new Map(data.skills.map((skill, i) => [skill.id, i]))
  const kindsOf = (skill: CategorisedSkill) =>
    skill.implies
      .flatMap((id) => places.get(id) ?? [])
      .filter((i) => isKind(data.skills[i] as CategorisedSkill))
  const skills = data.skills.map((skill) => ({
    id: skill.id,
    category: skill.category,
    family: skill.family ?? null,
    generic: skill.generic,
    general:
      skill.generic || GENERAL_CATEGORIES.has(skill.category) || data.language.general.includes(skill.id),
    kind: data.language.general.includes(skill.id),
    department: data.language.departments.includes(skill.id),
    quality: data.language.qualities.includes(skill.id),
    attitude: data.language.attitudes.includes(skill.id),
    alone: data.language.alone.includes(skill.id),
    field: data.language.fields.includes(skill.id),
    runtime: data.language.runtimes.includes(skill.id),
    kinds: kindsOf(skill),
  }))
  const roles = compileRoles(data.roles.tables as RoleSource)
  const { language } = data
  const ambiguity = data.ambiguity.map(
    ({ form, skill, everyday, lower, companions, never }): CompiledAmbiguity => ({
      form,
      skill,
      everyday,
      lower,
      companions,
      doubts: never.length,
    }),
  )
  const tables = buildTables({
    skills,
    ambiguity,
    forms: withoutSwallowed(data.skills),
    headings: language.headings,
    headingHints: language.headingHints,
    languages: language.languages,
    idioms: data.ambiguity,
    wordClasses: data.sense.classes,
    words: [...Object.keys(data.sense.weights.before), ...Object.keys(data.sense.weights.after)],
    certifications: data.credentials.certifications.map((one) => [one.id, [one.name, ...one.aliases]]),
    triggers: [...roles.triggers, ...factTriggers(data.facts)],
  })
  const made = data.language.made.map(
    (pair) => pair.map((id) => places.get(id) as number) as [number, number],
  )
  const head: Head = { categories, families, formCount: tables.formCount, made }
  const sections: Sections = {
    ...pack(tables, skills.length, ambiguity),
    head: JSON.stringify(head),
    ids: skills.map(({ id }) => id).join('\n'),
    skills: encode(
      skills.flatMap((skill) => [
        categories.indexOf(skill.category),
        skill.family === null ? 0 : families.indexOf(skill.family),
        bitsOf(skill),
        skill.kinds.length,
        ...skill.kinds,
      ]),
    ),
    ambiguity: ambiguity.map((entry) => JSON.stringify(entry)).join('\n'),
    atomEntries: JSON.stringify(tables.atomEntries),
    wordSets: JSON.stringify(data.wordSets),
    together: JSON.stringify([...language.together, ...impliedPairs(data.skills)]),
    parts: data.skills.flatMap(({ id, implies }) => implies.map((whole) => `${id} ${whole}`)).join('\n'),
    roles: JSON.stringify(roles.tables),
    senseWeights: JSON.stringify(data.sense.weights),
  }
  return SECTIONS.map((name) => sections[name]).join(SECTION_END)
}

function bitsOf(skill: LexiconSkill): number {
  return FLAGS.reduce((bits, flag, i) => bits + (skill[flag] ? 1 << i : 0), 0)
}

/** "Event streaming", "object storage": things of one such kind stand for each other, unlike things of one cloud. */
function isKind(skill: CategorisedSkill): boolean {
  return !skill.generic && skill.id !== 'cloud-computing' && GENERAL_CATEGORIES.has(skill.category)
}

/** Categories of concepts, whose names stand for kinds of things. */
const GENERAL_CATEGORIES = new Set<string>([
  'concept',
  'architecture',
  'practice',
  'testing',
  'data',
  'api',
  'security',
  'ai',
])

/** Names, implications and knowledge for background, popup and options. */
export function compileCatalog(data: SkillsData): CatalogData {
  return toCatalogData(data.skills, {
    certifications: data.credentials.certifications.map(({ id, name }) => ({ id, name })),
    knowledge: data.knowledge,
  })
}

/**
 * "JPA/Hibernate": who has the one has the other, so a slash joins them; not where both are of one kind
 * ("TypeScript/JavaScript").
 */
function impliedPairs(skills: readonly CategorisedSkill[]): string[][] {
  const categories = new Map(skills.map(({ id, category }) => [id, category]))
  return skills.flatMap(({ id, category, implies }) =>
    implies.filter((implied) => categories.get(implied) !== category).map((implied) => [id, implied]),
  )
}

/**
 * The forms of each skill, the name first, without aliases of concepts that hold the name of a technology
 * ("server-side Java"): the technology is what such a phrase names.
 */
function withoutSwallowed(skills: readonly CategorisedSkill[]): string[][] {
  const names = new Set(
    skills
      .filter((skill) => !CONCEPTS.has(skill.category) && !KINDS.has(skill.category) && !skill.generic)
      .flatMap((skill) => [skill.name, ...skill.aliases])
      .filter((form) => /^[A-Za-z][\w.+#]{2,}$/.test(form))
      .map((form) => form.toLowerCase()),
  )
  return skills.map((skill) => {
    const forms = [skill.name, ...skill.aliases]
    if (!CONCEPTS.has(skill.category)) return forms
    return forms.filter(
      (form, i) =>
        i === 0 ||
        !form.includes(' ') ||
        !form.split(/[ /-]/).some((word) => word !== word.toLowerCase() && names.has(word.toLowerCase())),
    )
  })
}

/** Categories of concepts; those of technologies are all others. */
const CONCEPTS = new Set<string>(['concept', 'architecture', 'practice', 'testing', 'data', 'soft'])

/** Here names are of kinds ("API", "LLM") as often as of products: they swallow nothing and are not swallowed. */
const KINDS = new Set<string>(['api', 'security', 'ai'])
