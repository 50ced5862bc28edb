/**
 * The shape of skills-data/knowledge and skills-data/roles, checked at build and test time; never shipped.
 * Every fact names the document that it comes from.
 */
import { z } from 'zod'
import { SECTION_KINDS } from '../../posting/section.ts'
import { DUTY_IDS, LEVELS, ROLE_IDS, SENIORITIES } from '../../types.ts'
import { CATEGORIES } from './schema.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower case words joined by hyphens')
const text = z.string().min(1)
const role = z.enum(ROLE_IDS)
const category = z.enum(CATEGORIES)
/** Words that stand for each other, as other lists name them. */
const familyName = z.string().regex(/^[A-Z]+$/, 'a family is named in capitals')
const document = z
  .string()
  .regex(/^\d{3}_[0-9a-f]+\.txt$/, 'a document is named by its file name, without its path')
/** Who says so: a document, or ourselves where none does. */
export const source = z.union(
  [document, z.literal('own')],
  'a source is the file name of a document, or "own"',
)
/** More documents that say the same. */
const alsoIn = z.array(document).min(1).optional()
export const told = z.strictObject({
  text,
  source,
  alsoIn,
  /** Advice for who has not worked in the trade yet: others are spared it, but for the Guide. */
  beginner: z.literal(true).optional(),
})

const roleProfiles = z.array(
  z.strictObject({
    id: role,
    name: text,
    focus: text,
    source,
    alsoIn,
    does: z.array(told).min(1),
    tools: z.array(
      z.strictObject({
        skill: id,
        source,
        alsoIn,
        /** What is meant by its name too: Prometheus is monitoring, DNS is computer networking. Our own judgement. */
        kindred: z.array(id).default([]),
        families: z.array(id).default([]),
        categories: z.array(category).default([]),
      }),
    ),
    employers: z.array(told),
    /** The wider role whose figures stand in where the documents have none of its own. Our own judgement. */
    partOf: z.strictObject({ role }).optional(),
    /** What surprises nobody in such a posting, beside the tools; everything else is "unusual". Our own judgement. */
    usual: z.strictObject({ categories: z.array(category).min(1), skills: z.array(id) }),
  }),
)

const year = z.int().min(2000).max(2100)

/** Percent above or below the national average, as the document states it. */
const difference = z.number().min(-100).max(100)

const figure = z.strictObject({
  label: text,
  amount: z.number().positive(),
  currency: z.string().length(3),
  period: z.literal('year'),
  kind: z.enum(['average', 'median']),
  /** The document dates itself, not the figure. */
  yearOf: z.literal('page'),
  year,
  source,
  role: role.optional(),
  country: z.string().length(2).optional(),
  /** As a posting's location writes it, and the states that tell it from others of its name. */
  city: z.strictObject({ names: z.array(text).min(1), states: z.array(text).min(1) }).optional(),
  difference: difference.optional(),
  statedBy: text.optional(),
})

/** One schema a file of skills-data/knowledge, by file name. */
export const KNOWLEDGE_SCHEMAS = {
  /** The documents themselves. */
  sources: z.array(
    z.strictObject({
      file: document,
      title: text,
      author: text.optional(),
      /** Where the document names one. */
      year: year.optional(),
    }),
  ),
  'role-profiles': roleProfiles,
  titles: z.array(z.strictObject({ title: text, role, source, alsoIn })),
  languages: z.array(
    z.strictObject({
      skill: id,
      knownFor: text,
      employers: z.array(text).min(1),
      source,
      /** What it is good for. */
      facts: z.array(told).min(1),
    }),
  ),
  responsibilities: z
    .array(z.strictObject({ id: z.enum(DUTY_IDS), name: text, means: text, example: text, source }))
    .length(DUTY_IDS.length),
  'soft-skills': z.array(
    z.strictObject({
      name: text,
      skills: z.array(id).min(1),
      why: text,
      source,
      alsoIn,
      facts: z.array(told),
    }),
  ),
  ladder: z.array(
    z.strictObject({
      id,
      name: text,
      levels: z.array(z.enum(SENIORITIES)).min(1),
      does: z.array(told).min(1),
      source,
    }),
  ),
  'learning-path': z
    .array(
      z.strictObject({
        step: z.int().min(1).max(10),
        id,
        name: text,
        does: text,
        source,
        alsoIn,
        /** What of a profile shows that the step is done. Our own judgement. */
        shownBy: z
          .array(
            z.strictObject({
              name: text,
              skills: z.array(id).default([]),
              categories: z.array(category).default([]),
              /** Whoever has worked in the trade has done it. */
              experience: z.literal(true).optional(),
            }),
          )
          .min(1),
        skills: z.array(id),
        /** Where a skill belongs that no step names. */
        categories: z.array(category),
        /** Skills worth learning first where one that is asked builds on them, though nobody asks for them. */
        foundations: z.array(id),
        /** Comes after all that is learnt, whatever is missing. */
        closing: z.boolean(),
      }),
    )
    .length(10),
  education: z.strictObject({
    facts: z.array(told).min(1),
    certificateFacts: z.array(told).min(1),
    certifications: z.array(z.strictObject({ id, name: text, when: text.optional(), source })).min(1),
  }),
  salaries: z.strictObject({
    national: z.array(figure).min(1),
    cities: z.array(figure),
    roles: z.array(
      z.strictObject({
        name: text,
        role: role.nullable(),
        /** For postings whose title names this skill. */
        skill: id.optional(),
        difference,
        does: text,
        figures: z.array(figure).min(1),
        source,
      }),
    ),
    notes: z.array(told),
    /** How many of a period make a year. */
    periods: z.strictObject({
      text,
      source,
      alsoIn,
      hour: z.number().positive(),
      day: z.number().positive(),
      week: z.number().positive(),
      month: z.number().positive(),
      year: z.literal(1),
    }),
  }),
  'related-careers': z.array(
    z.strictObject({
      name: text,
      role,
      /** The same role, a level above. */
      upward: z.literal(true).optional(),
      /** Each is met by one of its skills. */
      adds: z.array(z.strictObject({ oneOf: z.array(id).min(1), source })).min(1),
      why: text,
      source,
      alsoIn,
    }),
  ),
  interview: z.array(
    z.strictObject({
      id,
      name: text,
      prepare: text,
      skills: z.array(id),
      families: z.array(id).default([]),
      categories: z.array(category),
      /** Kinds of duty that bring it up, whatever skills they name. */
      duties: z.array(z.enum(DUTY_IDS)),
      /** Worth preparing for every posting. */
      always: z.boolean(),
      source,
    }),
  ),
  'cv-advice': z.strictObject({
    portfolio: z.array(told).min(1),
    cv: z.array(told).min(1),
    profile: z.array(told).min(1),
  }),
  'job-boards': z.strictObject({
    boards: z.array(
      z.strictObject({
        name: text,
        kind: z.enum(['general', 'language', 'freelance']),
        /** The documents name boards, the addresses are ours. */
        url: z.url({ protocol: /^https$/ }),
        skills: z.array(id),
        source,
      }),
    ),
    ways: z.array(told).min(1),
  }),
}

export type Knowledge = { [K in keyof typeof KNOWLEDGE_SCHEMAS]: z.infer<(typeof KNOWLEDGE_SCHEMAS)[K]> }

const words = z.array(text)
const levelWords = z.strictObject({ level: z.enum(SENIORITIES), words })
const weights = {
  roles: z.partialRecord(role, z.number().positive()),
  balance: z.partialRecord(z.enum(['frontend', 'backend', 'data', 'operations']), z.number().positive()),
}

const weightRow = z.array(z.int()).max(DUTY_IDS.length)

/** One schema a file of skills-data/roles, by file name; together they parse to RoleSource. */
export const ROLE_SCHEMAS = {
  titles: z.strictObject({
    roles: z.array(
      z.strictObject({
        role,
        weight: z.number().positive().max(5),
        stack: z.boolean().optional(),
        needsHead: z.boolean().optional(),
        words,
      }),
    ),
    heads: words,
    never: words,
    domains: words,
    others: words,
    vague: words,
    introductions: words,
    introductionEnds: words,
    company: words,
  }),
  seniority: z.strictObject({
    title: z.array(levelWords),
    quiet: words,
    numerals: z.array(levelWords),
    numeralBefore: words,
    wording: z.array(levelWords),
    wordingVeto: words,
    years: z.array(z.strictObject({ from: z.number().min(0), level: z.enum(SENIORITIES) })).min(1),
  }),
  content: z.strictObject({
    categories: z.partialRecord(category, z.strictObject(weights)),
    skills: z.array(z.strictObject({ ...weights, reason: text.optional(), skills: z.array(id) })),
    phrases: z.array(z.strictObject({ ...weights, reason: text, words })),
    sections: z.partialRecord(z.enum(SECTION_KINDS), z.number().min(0)),
    levels: z.record(z.enum(LEVELS), z.number().positive()),
    slight: words,
  }),
  duties: z.strictObject({
    verbs: words,
    forms: words,
    subjects: words,
    addressed: words,
    breaks: words,
    instruments: words,
    actsBehind: words,
    classes: z.record(familyName, words),
    duties: z.array(
      z.strictObject({
        id: z.enum(DUTY_IDS),
        only: z.boolean().optional(),
        direct: z.boolean().optional(),
        verbs: words.optional(),
        forms: words.optional(),
        acts: words.optional(),
        categories: z.array(category).optional(),
        words,
      }),
    ),
    quiet: words,
  }),
  'duty-concepts': z.strictObject({
    concepts: z.record(familyName, z.strictObject({ stems: words.optional(), words: words.optional() })),
    quiet: words,
  }),
  'duty-weights': z.strictObject({
    thresholds: z.array(z.int()).length(DUTY_IDS.length),
    always: weightRow,
    concepts: z.record(familyName, weightRow),
    pairs: z.record(z.string().regex(/^[A-Z]+ [A-Z]+$/), weightRow),
    words: z.record(z.string().min(1), weightRow),
    categories: z.partialRecord(category, weightRow),
    told: z.partialRecord(z.enum(DUTY_IDS), weightRow),
  }),
}
