/** skills-data -> what the code carries. Build time only. */
import type { SkillsData } from '../../../build/read-data.ts'
import type { RoleSource } from '../../role/tables.ts'
import { encode } from '../../text/packed-numbers.ts'
import { packClauses } from '../../weighing/packed.ts'
import type { CatalogData } from '../catalog.ts'
import {
  CLAUSE_WEIGHTS,
  type CompiledAmbiguity,
  foldName,
  type Head,
  SECTION_END,
  SECTIONS,
  type Sections,
  type WeighedFor,
} from '../format.ts'
import { FLAGS, type LexiconSkill } from '../load.ts'
import { type CategorisedSkill, toCatalogData } from './catalog-data.ts'

export { packAliases, packCatalog } from './catalog-data.ts'

import { pack } from './pack.ts'
import { compileRoles } from './roles/role-triggers.ts'
import { factTriggers } from './schema-facts.ts'
import { buildTables } from './tables.ts'

/** What is no skill where it stands like this is a verb. */
const VERB = ['to ~', 'we ~']

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
      skill.generic ||
      GENERAL_CATEGORIES.has(skill.category) ||
      data.language.together.general.includes(skill.id),
    kind: data.language.together.general.includes(skill.id),
    department: data.language.together.departments.includes(skill.id),
    quality: data.language.together.qualities.includes(skill.id),
    attitude: data.language.together.attitudes.includes(skill.id),
    discipline: data.language.together.disciplines.includes(skill.id),
    alone: data.language.together.alone.includes(skill.id),
    field: data.language.together.fields.includes(skill.id),
    trade: data.language.together.trades.includes(skill.id),
    runtime: data.language.together.runtimes.includes(skill.id),
    kinds: kindsOf(skill),
  }))
  const roles = compileRoles(data.roles.tables as RoleSource)
  const { language } = data
  const ambiguity = data.ambiguity.map(
    ({ form, skill, everyday, lower, companions, shared, never }): CompiledAmbiguity => ({
      form,
      skill,
      everyday,
      lower,
      companions,
      ...(shared && { shared }),
      doubts: never.length,
      ...(VERB.every((phrase) => never.includes(phrase)) && { verb: true }),
    }),
  )
  const clauses = Object.fromEntries(
    CLAUSE_WEIGHTS.map((weighedFor) => [weighedFor, packClauses(data.clauses[weighedFor])]),
  ) as Record<WeighedFor, string>
  const names = namesOf(data.skills, ordinaryNouns(data))
  const asked = names.flatMap(({ asked }, skill) => asked.map((form) => ({ form, skill })))
  const tables = buildTables({
    skills,
    ambiguity,
    forms: names.map(({ matched }) => matched),
    asked: asked.map(({ form }) => form),
    headings: language.headings,
    headingHints: language.headingHints,
    languages: language.languages,
    idioms: data.ambiguity,
    wordClasses: data.sense.classes,
    words: [...Object.keys(data.sense.weights.before), ...Object.keys(data.sense.weights.after)],
    certifications: data.credentials.certifications.map((one) => [one.id, [one.name, ...one.aliases]]),
    triggers: [...roles.triggers, ...factTriggers(data.facts)],
  })
  const made = data.language.together.made.map(
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
    together: JSON.stringify([...language.together.pairs, ...impliedPairs(data.skills)]),
    slashed: JSON.stringify(language.together.slashed),
    parts: data.skills.flatMap(({ id, implies }) => implies.map((whole) => `${id} ${whole}`)).join('\n'),
    roles: JSON.stringify(roles.tables),
    senseWeights: JSON.stringify(data.sense.weights),
    leaningWeights: JSON.stringify(data.sense.leaning),
    ...clauses,
    asked: asked.map(({ form, skill }) => `${foldName(form)}\t${skill}`).join('\n'),
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

/** Names, aliases, implications and knowledge for background, popup and options. */
export function compileCatalog(data: SkillsData): CatalogData {
  return toCatalogData(data.skills, {
    certifications: data.credentials.certifications.map(({ id, name }) => ({ id, name })),
    shown: Object.fromEntries(
      data.language.languages.flatMap(({ language, shown }) =>
        Object.keys(shown).length > 0 ? [[language, shown]] : [],
      ),
    ),
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
 * Words that name nothing in a language that writes every noun large, though a technology is called so: "Führung von
 * Teams". @returns whether a word of a name is one
 */
function ordinaryNouns({ language, ambiguity }: SkillsData): (word: string, name: string) => boolean {
  const names = new Set(
    language.languages.flatMap(({ names, endings }) =>
      endings === undefined ? [] : Object.values(names).flat(),
    ),
  )
  const everyday = new Set(ambiguity.flatMap((word) => (word.everyday ? word.form.toLowerCase() : [])))
  return (word, name) => names.has(name) && everyday.has(word.toLowerCase())
}

interface SkillNames {
  /** What texts are searched for, the name first. */
  matched: string[]
  /** What only a question by name finds. */
  asked: string[]
}

/**
 * An alias of a concept that holds the name of a technology ("server-side Java") is no name in a text: the technology is
 * what such a phrase names, and what stands behind it names the concept ("SQL tuning"). It is one where whoever has the
 * concept has the technology too ("AWS QuickSight").
 */
function namesOf(
  skills: readonly CategorisedSkill[],
  isOrdinary: (word: string, name: string) => boolean,
): SkillNames[] {
  const owners = new Map<string, Set<string>>()
  for (const skill of skills)
    if (
      !CONCEPTS.has(skill.category) &&
      (!KINDS.has(skill.category) || skill.family === STYLE) &&
      !skill.generic
    )
      for (const form of [skill.name, ...skill.aliases])
        if (/^[A-Za-z][\w.+#]{2,}$/.test(form)) {
          const known = owners.get(form.toLowerCase())
          if (known) known.add(skill.id)
          else owners.set(form.toLowerCase(), new Set([skill.id]))
        }
  const all = wholesOf(skills)
  return skills.map((skill) => {
    const wholes = all(skill.id)
    const own = skill.name.split(WORDS_PARTED)
    const isSwallowed = (form: string, i: number) =>
      i > 0 &&
      CONCEPTS.has(skill.category) &&
      WORDS_PARTED.test(form) &&
      initialsOf(form) !== skill.name &&
      !(isProper(form) && !owners.has((form.split(WORDS_PARTED)[0] ?? '').toLowerCase())) &&
      form.split(/[ /-]/).some((word) => {
        // "SOLID principles" are SOLID's, whatever else is called Solid; "Lambda-Architektur" is Lambda architecture.
        if (own.includes(word) || isOrdinary(word, form)) return false
        const owner = word === word.toLowerCase() ? undefined : owners.get(word.toLowerCase())
        return owner !== undefined && ![...owner].some((id) => wholes.has(id))
      })
    const forms = [skill.name, ...skill.aliases]
    return {
      matched: forms.filter((form, i) => !isSwallowed(form, i)),
      asked: [...forms.filter(isSwallowed), ...(skill.asked ?? [])],
    }
  })
}

/** "Linux administration", "Linux-Administration". */
const WORDS_PARTED = /[ -]/

/** "Java Virtual Machine" is what JVM stands for, whatever Java is. */
function initialsOf(form: string): string {
  return form
    .split(' ')
    .map((word) => word[0])
    .join('')
}

/** "Google Play Console" is a thing of its own; "SQL Server DBA" begins with what it is about. */
function isProper(form: string): boolean {
  return form.split(WORDS_PARTED).every((word) => /^\p{Lu}/u.test(word))
}

/** All that a skill implies, by its id; the skill itself too. */
function wholesOf(skills: readonly CategorisedSkill[]): (id: string) => ReadonlySet<string> {
  const implied = new Map(skills.map(({ id, implies }) => [id, implies]))
  return (id) => {
    const wholes = new Set([id])
    for (const whole of wholes) for (const next of implied.get(whole) ?? []) wholes.add(next)
    return wholes
  }
}

/** Categories of concepts; those of technologies are all others. */
const CONCEPTS = new Set<string>(['concept', 'architecture', 'practice', 'testing', 'data', 'soft'])

/** Here names are of kinds ("API", "LLM") as often as of products: they swallow nothing and are not swallowed. */
const KINDS = new Set<string>(['api', 'security', 'ai'])
/** … but for the proper names of styles: "REST API design" is REST, and the design of APIs. */
const STYLE = 'api-style'
