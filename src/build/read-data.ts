/** Reads and validates skills-data at build and test time, and for the command line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { LANGUAGES } from '../core/lexicon/atom.ts'
import { type CategorisedSkill, categorise } from '../core/lexicon/compile/catalog-data.ts'
import {
  type AmbiguitySource,
  ambiguityFileSchema,
  certificationFileSchema,
  clauseWeightsSchema,
  headingsSchema,
  type LanguageSource,
  languageSchema,
  leaningSchema,
  skillFileSchema,
  type Together,
  togetherSchema,
  weightsSchema,
  wordClassesSchema,
  wordSetsSchema,
} from '../core/lexicon/compile/schema.ts'
import { FACT_SCHEMAS, type FactWords } from '../core/lexicon/compile/schema-facts.ts'
import { GUIDE_SCHEMAS, type GuideData } from '../core/lexicon/compile/schema-guide.ts'
import { KNOWLEDGE_SCHEMAS, type Knowledge, ROLE_SCHEMAS } from '../core/lexicon/compile/schema-knowledge.ts'
import { CLAUSE_WEIGHTS, type WeighedFor } from '../core/lexicon/format.ts'
import { WORD_CLASSES, type WordClass } from '../core/sense/classes.ts'
import type { WeightsData } from '../core/sense/weights.ts'
import type { LeaningData } from '../core/signals/leaning.ts'
import type { ClauseWeights } from '../core/weighing/packed.ts'

export interface SkillsData {
  skills: CategorisedSkill[]
  ambiguity: AmbiguitySource[]
  wordSets: Record<string, string[]>
  sense: { classes: Record<WordClass, string[]>; weights: WeightsData; leaning: LeaningData }
  /** What clauses are weighed by. */
  clauses: Record<WeighedFor, ClauseWeights>
  language: {
    headings: Record<string, string[]>
    headingHints: Record<string, string[]>
    /** One entry a language, in the order of LANGUAGES. */
    languages: LanguageSource[]
    together: Together
  }
  credentials: { certifications: z.infer<typeof certificationFileSchema>['certifications'] }
  roles: { tables: unknown }
  /** Fact -> class -> words that may state it. */
  facts: FactWords
  knowledge: Knowledge
  guide: GuideData
  starterProfiles: unknown
}

/** In the place of a file that cannot be read, which is a problem of its own. */
const NONE_TOGETHER = Object.fromEntries(
  Object.keys(togetherSchema.shape).map((list) => [list, []]),
) as unknown as Together

/**
 * @param root folder that holds skills-data/
 * @throws Error whose message lists every problem by file
 */
export function readSkillsData(root: string): SkillsData {
  const folder = join(root, 'skills-data')
  const problems: string[] = []
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, path), 'utf8'))
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }
  const parse = <T>(path: string, schema: z.ZodType<T>): T | undefined => {
    const source = read(path)
    if (source === undefined) return undefined
    const parsed = schema.safeParse(source)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues)
      problems.push(`${path}: ${issue.path.join('.')}: ${issue.message}`)
    return undefined
  }
  const all = <T>(path: string, schema: z.ZodType<T>): T[] =>
    jsonFiles(folder, path).flatMap((file) => parse(file, schema) ?? [])

  /** A folder whose every file has a schema of its name. */
  const sections = <Schemas extends Record<string, z.ZodType>>(path: string, schemas: Schemas) => {
    for (const file of jsonFiles(folder, path)) {
      if (!(file.slice(path.length + 1, -'.json'.length) in schemas))
        problems.push(`${file}: no schema has this name; add one to compile/schema-${path}.ts`)
    }
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, parse(`${path}/${name}.json`, schema)]),
    ) as { [Name in keyof Schemas]: z.infer<Schemas[Name]> }
  }
  const knowledge: Knowledge = sections('knowledge', KNOWLEDGE_SCHEMAS)
  const facts = sections('facts', FACT_SCHEMAS)
  const languages = LANGUAGES.flatMap((code) => parse(`language/${code}.json`, languageSchema) ?? [])
  const data: SkillsData = {
    skills: withNames(categorise(all('skills', skillFileSchema)), languages),
    ambiguity: all('ambiguity', ambiguityFileSchema).flatMap((file) => file.words),
    wordSets: parse('language/words.json', wordSetsSchema) ?? {},
    sense: {
      classes: byClass(all('sense/classes', wordClassesSchema)),
      weights: parse('sense/weights.json', weightsSchema) ?? NO_WEIGHTS,
      leaning: parse('sense/leaning.json', leaningSchema) ?? NO_LEANING,
    },
    clauses: Object.fromEntries(
      CLAUSE_WEIGHTS.map((name) => [name, parse(`clauses/${name}.json`, clauseWeightsSchema) ?? NO_CLAUSES]),
    ) as Record<WeighedFor, ClauseWeights>,
    language: {
      headings: parse('language/headings.json', headingsSchema) ?? {},
      headingHints: parse('language/heading-hints.json', headingsSchema) ?? {},
      languages,
      together: parse('language/together.json', togetherSchema) ?? NONE_TOGETHER,
    },
    credentials: {
      certifications: parse('credentials/certifications.json', certificationFileSchema)?.certifications ?? [],
    },
    roles: {
      tables: sections('roles', ROLE_SCHEMAS),
    },
    facts: { ...facts.words, town: facts.towns },
    knowledge,
    guide: sections('guide', GUIDE_SCHEMAS),
    starterProfiles: read('starter-profiles.json'),
  }
  problems.push(...referenceProblems(data))
  if (problems.length > 0)
    throw new Error(`skills-data has ${problems.length} problem(s):\n${problems.join('\n')}`)
  return data
}

/** Each skill with its names in every language. */
function withNames(
  skills: readonly CategorisedSkill[],
  languages: readonly LanguageSource[],
): CategorisedSkill[] {
  return skills.map((skill) => ({
    ...skill,
    aliases: [...skill.aliases, ...languages.flatMap(({ names }) => names[skill.id] ?? [])],
  }))
}

/** What stands in before the first training. */
const NO_LEANING: LeaningData = {
  always: [],
  before: {},
  after: {},
  part: {},
  beside: {},
  around: {},
  opens: {},
  kinds: {},
  marks: {},
}
const NO_CLAUSES: ClauseWeights = { answers: [], thresholds: [], always: [], words: {}, pairs: {} }
const NO_WEIGHTS: WeightsData = { threshold: 0, features: {}, before: {}, after: {}, words: {} }

/** The words of every language together. */
function byClass(files: readonly Partial<Record<WordClass, string>>[]): Record<WordClass, string[]> {
  return Object.fromEntries(
    WORD_CLASSES.map((name) => [name, files.flatMap((file) => file[name]?.split(' ') ?? [])]),
  ) as Record<WordClass, string[]>
}

function jsonFiles(folder: string, path: string): string[] {
  if (!existsSync(join(folder, path))) return []
  return readdirSync(join(folder, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Ids that are stated twice or named without being stated, each with its remedy. */
function referenceProblems(data: SkillsData): string[] {
  const problems: string[] = []
  const ids = new Set<string>()
  for (const { id } of data.skills) {
    if (ids.has(id)) problems.push(`skills: "${id}" is stated twice; merge the two entries`)
    ids.add(id)
  }
  const check = (where: string, named: readonly string[]) => {
    for (const id of named) {
      if (!ids.has(id))
        problems.push(`${where}: "${id}" is no skill; add it under skills-data/skills or correct the id`)
    }
  }
  for (const skill of data.skills) {
    check(`skills: ${skill.id}: implies`, skill.implies)
    check(`skills: ${skill.id}: brings`, skill.brings ?? [])
    check(`skills: ${skill.id}: related`, skill.related)
  }
  for (const word of data.ambiguity) {
    check(`ambiguity: ${word.form}`, [word.skill, ...word.companions])
  }
  check('clauses/paraphrase.json: answers', data.clauses.paraphrase.answers)
  for (const [list, ids] of Object.entries(data.language.together))
    check(`language/together.json: ${list}`, ids.flat())
  for (const { language, names, shown } of data.language.languages) {
    check(`language/${language}.json: names`, Object.keys(names))
    check(`language/${language}.json: shown`, Object.keys(shown))
  }
  const told = [...sectionsOf('knowledge', data.knowledge), ...sectionsOf('guide', data.guide)]
  for (const [file, content] of told) {
    check(file, stringsUnder(content, ['skill', 'skills', 'oneOf', 'foundations']))
  }
  for (const [file, content] of sectionsOf('roles', data.roles.tables as object)) {
    check(file, stringsUnder(content, ['skills']))
  }
  const documents = new Set((data.knowledge.sources ?? []).map((one) => one.file))
  for (const [file, content] of told) {
    for (const source of new Set(stringsUnder(content, ['source', 'alsoIn']))) {
      if (source !== 'own' && !documents.has(source))
        problems.push(`${file}: "${source}" is no document; add it to knowledge/sources.json`)
    }
  }
  const steps = new Set((data.knowledge['learning-path'] ?? []).map(({ id }) => id))
  for (const step of stringsUnder(data.guide['other-paths'], ['covers'])) {
    if (!steps.has(step))
      problems.push(`guide/other-paths.json: "${step}" is no step of knowledge/learning-path.json`)
  }
  return problems
}

/** The files of a folder, each with its name in problems. */
function sectionsOf(folder: string, files: object): [file: string, content: unknown][] {
  return Object.entries(files).map(([name, content]) => [`${folder}/${name}.json`, content])
}

/** Every string that stands under one of these keys, alone or in a list, however deep. */
function stringsUnder(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    keys.includes(key)
      ? [part].flat().flatMap((one) => (typeof one === 'string' ? [one] : stringsUnder(one, keys)))
      : stringsUnder(part, keys),
  )
}
