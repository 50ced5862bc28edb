/**
 * The shape of skills-data, checked at build and test time. This file and zod never reach a content script.
 */
import { z } from 'zod'
import { SECTION_KINDS } from '../../posting/section.ts'
import { ATOM, TRAIT } from '../atom.ts'
import { CUE, type CueClass } from '../cue.ts'

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

export const skillSchema = z.strictObject({
  id,
  /** The name as its makers write it. */
  name: surface,
  /** Other ways to write it. Spelling variants that src/core/lexicon/variants.ts makes are left out. */
  aliases: z.array(surface).default([]),
  /** Skills that whoever has this one has too ("spring-boot" implies "java"). Transitive. */
  implies: z.array(id).default([]),
  /** Skills that carry over in part. Symmetric; state it once. */
  related: z.array(id).default([]),
  /** Skills with the same family are related to each other ("rdbms"). */
  family: id.optional(),
  /** True for general words that are shown but never scored ("software development"). */
  generic: z.boolean().default(false),
  /** Overrides the file's category for this skill. */
  category: z.enum(CATEGORIES).optional(),
})
export type SkillSource = z.infer<typeof skillSchema>

export const skillFileSchema = z.strictObject({
  category: z.enum(CATEGORIES),
  skills: z.array(skillSchema),
})

/**
 * When a word that also is an ordinary word counts as a skill. One entry a surface form.
 * It counts when no veto holds and any evidence does.
 */
export const ambiguitySchema = z.strictObject({
  /** A name or alias of `skill`, as it is written in skills-data. */
  form: surface,
  skill: id,
  /**
   * - `case`: written with the form's own capitals in the middle of a sentence is evidence enough, unless it
   *   stands inside a longer proper name ("Oracle Park").
   * - `context`: capitals alone prove nothing; a neighbour has to.
   */
  needs: z.enum(['case', 'context']),
  /**
   * Whether an all-lower-case spelling may count beside another technology, or by before/after. Where it may not, two
   * technologies of one list around it prove it still.
   */
  lower: z.boolean().default(true),
  /** Words or phrases right before it that prove it; `@name` takes a set of word-sets.json. */
  before: z.array(z.string()).default([]),
  /** Words or phrases right after it that prove it. */
  after: z.array(z.string()).default([]),
  /** Skill ids whose mention in the same sentence proves it. */
  companions: z.array(id).default([]),
  /** Idioms that contain the form and are never the skill ("go to market", "the rest of"). */
  veto: z.array(surface).default([]),
  /** Words right before it that disprove it. */
  vetoBefore: z.array(z.string()).default([]),
  /** Words right after it that disprove it. */
  vetoAfter: z.array(z.string()).default([]),
})
export type AmbiguitySource = z.infer<typeof ambiguitySchema>

/** skills-data/ambiguity/*.json */
export const ambiguityFileSchema = z.strictObject({ words: z.array(ambiguitySchema) })

/** skills-data/ambiguity-sets.json: named word lists for before/after. */
export const wordSetsSchema = z.record(id, z.array(z.string().min(1)))

/** skills-data/language/cues.json: phrases by class; the classes are those of cue.ts. */
export const cuesSchema = z.partialRecord(
  z.enum(Object.keys(CUE) as [CueClass, ...CueClass[]]),
  z.array(z.string().min(1)),
)

const wordings = z.array(z.string().min(1))
const kindsOfAtom = z.string().refine((kinds) => kinds.split(' ').every((kind) => kind in ATOM), {
  error: (issue) =>
    `"${String(issue.input)}" is no row of kinds of atoms; they stand in src/core/lexicon/atom.ts`,
})

/** skills-data/language/<code>.json: the words of one language by what they do in a sentence (see its README). */
export const languageSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  /** A kind of atom, or several in a row ("DO NOT": "don't") -> words and phrases. */
  atoms: z.record(kindsOfAtom, wordings),
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
  general: z.array(id),
  departments: z.array(id),
  qualities: z.array(id),
})

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
