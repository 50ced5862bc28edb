/**
 * The shape of skills-data, checked at build and test time. This file and zod never reach a content script.
 */
import { z } from 'zod'
import { SECTION_KINDS } from '../../posting/section.ts'
import { WORD_CLASSES } from '../../sense/classes.ts'
import { ATOM, TRAIT } from '../atom.ts'

export const CATEGORIES = [
  'language',
  'framework',
  'library',
  'orm',
  'build-tool',
  'test-tool',
  'database',
  'data-platform',
  'messaging',
  'cloud',
  'container',
  'infrastructure',
  'ci-cd',
  'observability',
  'web-server',
  'api',
  'protocol',
  'security',
  'operating-system',
  'tool',
  'version-control',
  'architecture',
  'concept',
  'testing',
  'practice',
  'data',
  'ai',
  'enterprise',
  'frontend',
  'mobile',
  'soft',
  'human-language',
] as const
export type Category = (typeof CATEGORIES)[number]

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower case words joined by hyphens')
const surface = z
  .string()
  .min(1)
  .refine((s) => s.trim() === s && !/\s\s/.test(s), 'no outer or double spaces')

const skillSchema = z.strictObject({
  id,
  /** The name as its makers write it. */
  name: surface,
  /** Other ways to write it. Spelling variants that src/core/lexicon/variants.ts makes are left out. */
  aliases: z.array(surface).default([]),
  /** Names that ask for it where somebody asks by name, and mean something else in a text: "Computer Science" is a degree. */
  asked: z.array(surface).optional(),
  /** Skills that whoever has this one has too ("spring-boot" implies "java"). Transitive. */
  implies: z.array(id).default([]),
  /**
   * The same for the score alone: what whoever works with this has done too, though no posting that names both means
   * one by the other ("REST" brings "JSON", and "REST/JSON" asks two things).
   */
  brings: z.array(id).optional(),
  /** Skills that carry over in part. Symmetric; state it once. */
  related: z.array(id).default([]),
  /** Skills with the same family are related to each other ("rdbms"). */
  family: id.optional(),
  /** True for general words that are shown but never scored ("software development"). */
  generic: z.boolean().default(false),
  /** True for what everybody does who writes software for a living ("debugging"): shown, and never scored. */
  assumed: z.literal(true).optional(),
  /** Overrides the file's category for this skill. */
  category: z.enum(CATEGORIES).optional(),
})
export type SkillSource = z.infer<typeof skillSchema>

export const skillFileSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  skills: z.array(skillSchema),
})

/** `~` stands for the word, once: "~ to market", "the ~ of". */
const idiom = z
  .string()
  .regex(/^([^~]+ )?~( [^~]+)?$/, 'a phrase has one "~" for the word, and other words around it')

/**
 * A name that is something else as well. One entry a surface form. Whether a place means the skill is weighed
 * (src/core/sense); an entry says what the weights, shared by all words, cannot know of this one.
 */
const ambiguitySchema = z.strictObject({
  /** A name or alias of `skill`, as it is written in skills-data. */
  form: surface,
  skill: id,
  /** An ordinary word or another name of many: seldom the skill, capitals or not. */
  everyday: z.boolean().default(false),
  /** False where the name is never written in lower case, so that lower case means something else. */
  lower: z.boolean().default(true),
  /** True where two skills share it but for its capitals, which many do not heed: its companions tell which it is. */
  shared: z.boolean().default(false),
  /** Skills whose mention beside it speaks for it. */
  companions: z.array(id).default([]),
  /** Phrases in which it is the skill, beyond what its neighbours' classes tell. */
  is: z.array(idiom).default([]),
  /** Phrases in which it is something else. */
  never: z.array(idiom).default([]),
})
export type AmbiguitySource = z.infer<typeof ambiguitySchema>

/** skills-data/ambiguity/*.json */
export const ambiguityFileSchema = z.strictObject({ words: z.array(ambiguitySchema) })

/** skills-data/sense/classes: one file a language, words by what they do beside a name, parted by spaces. */
export const wordClassesSchema = z.partialRecord(
  z.enum(WORD_CLASSES),
  z.string().regex(/^\S+( \S+)*$/, 'words in lower case, one space between two'),
)

/** skills-data/sense/weights.json, which `npm run train` writes. */
export const weightsSchema = z.strictObject({
  threshold: z.int(),
  features: z.record(z.string(), z.array(z.int()).min(1).max(4)),
  before: z.record(z.string(), z.array(z.int()).min(1).max(4)),
  after: z.record(z.string(), z.array(z.int()).min(1).max(4)),
  words: z.record(z.string(), z.int()),
})

const kindsOfAtom = z.string().refine((kinds) => kinds.split(' ').every((kind) => kind in ATOM), {
  error: (issue) =>
    `"${String(issue.input)}" is no row of kinds of atoms; they stand in src/core/lexicon/atom.ts`,
})
const rowOfAnswers = z.array(z.int())
const rows = z.record(z.string(), rowOfAnswers)
/** skills-data/sense/leaning.json, which `npm run train:leaning` writes. */
export const leaningSchema = z.strictObject({
  always: rowOfAnswers,
  before: rows,
  after: rows,
  part: rows,
  beside: rows,
  around: rows,
  opens: rows,
  kinds: z.record(kindsOfAtom, rowOfAnswers),
  marks: rows,
})

/** skills-data/clauses/*.json, which `npm run train:clauses` writes. */
export const clauseWeightsSchema = z.strictObject({
  answers: z.array(id),
  thresholds: rowOfAnswers,
  always: rowOfAnswers,
  words: rows,
  pairs: z.record(z.string().regex(/^\S+ \S+$/, 'two words'), rowOfAnswers),
})

/** skills-data/language/words.json: named word lists. */
export const wordSetsSchema = z.record(id, z.array(z.string().min(1)))

const wordings = z.array(z.string().min(1))

/** Endings of one kind, parted by spaces ("e en er") -> what the words that take them end in. */
const endingsOfKind = z.record(
  z.string().regex(/^\p{Ll}+( \p{Ll}+)*$/u, 'endings in lower case, one space between two'),
  z.array(z.string().regex(/^\p{Ll}+$/u, 'the end of a word in lower case')).min(1),
)

/** How the names of a language are declined: nouns are written large there, all else small. */
const endingsSchema = z.strictObject({
  adjectives: endingsOfKind,
  nouns: endingsOfKind,
})
export type Endings = z.infer<typeof endingsSchema>

/** skills-data/language/<code>.json: the words of one language by what they do in a sentence (see its README). */
export const languageSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  /** A kind of atom, or several in a row ("DO NOT": "don't") -> words and phrases. */
  atoms: z.record(kindsOfAtom, wordings),
  /** A skill -> its names in this language, beside those of its own file. */
  names: z.record(id, z.array(surface)).default({}),
  /** For a language that declines its names: each stands in one form, and has the others too. */
  endings: endingsSchema.optional(),
  /** A skill -> what it is called in this language where it is shown, for skills that have no name of their own. */
  shown: z.record(id, surface).default({}),
  /** A trait -> words and phrases that have it, whatever kind of atom they are besides. */
  traits: z.partialRecord(z.enum(Object.keys(TRAIT) as [keyof typeof TRAIT]), wordings),
})
export type LanguageSource = z.infer<typeof languageSchema>

/** skills-data/language/headings.json: heading phrases by the kind of section they open. */
export const headingsSchema = z.partialRecord(z.enum(SECTION_KINDS), z.array(z.string().min(1)))

/**
 * skills-data/language/together.json: pairs of skills that a slash joins and does not oppose, and proper names that
 * stand for a kind of thing ("NoSQL databases such as …"), skills that departments are called by ("QA"), and qualities
 * ("low-latency"), which are no kind of thing.
 */
export const togetherSchema = z.strictObject({
  pairs: z.array(z.array(id).length(2)),
  /** More pairs that a slash joins; in a bracket they are examples of one kind: "Jira/Confluence". */
  slashed: z.array(z.array(id).length(2)),
  general: z.array(id),
  departments: z.array(id),
  qualities: z.array(id),
  /** Kinds that are a thing of their own too: behind "SQL queries (MySQL, PostgreSQL)" SQL is asked whichever it is. */
  alone: z.array(id),
  /** General words that are shown where they are named or asked, as a skills list has them: "back-end development". */
  fields: z.array(id),
  /** What the job is anyway ("software development"): asked only where years of it are. */
  trades: z.array(id),
  /** What companies say that they work on: told there it is a mention, as a technology is. */
  disciplines: z.array(id),
  /** How people are: "curious" counts where it is asked, and not where prose praises. */
  attitudes: z.array(id),
  /** A thing that is nobody's skill until somebody makes it ("our APIs", "you build APIs"), and the skill of making it. */
  made: z.array(z.array(id).length(2)),
  /** Stand beside languages in a choice: "Node.js, Python or Java". */
  runtimes: z.array(id),
})
export type Together = z.infer<typeof togetherSchema>

/** skills-data/credentials/certifications.json */
export const certificationFileSchema = z.strictObject({
  certifications: z.array(
    z.strictObject({
      id,
      name: surface,
      aliases: z.array(surface).default([]),
      provider: id.nullable(),
    }),
  ),
})
