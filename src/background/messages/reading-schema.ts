/** A `Posting` as a content script sends it, and its `Reading` as storage.session keeps it. */
import { DUTY_IDS, LEVELS, type Posting, type Reading, ROLE_IDS, SENIORITIES } from '../../core/types.ts'
import { POSTING_LIMITS } from '../../messages/limits.ts'
import type { PostingCard, Speaker } from '../../messages.ts'
import { z } from '../../zod.ts'

/** `MAX_ITEMS` of engine.ts bounds what is read; this leaves room for both. */
const MAX_ITEMS = 20_000

const line = z.string().max(POSTING_LIMITS.line)
const id = z.string().min(1).max(1_000)
const offset = z.int().min(0)
const count = z.number().min(0)
const span = z.object({ start: offset, end: offset }).refine(({ start, end }) => start <= end)
const mention = z.object({ start: offset, end: offset, skill: id }).refine(({ start, end }) => start <= end)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_ITEMS)
const fact = <Value extends z.ZodType>(value: Value) => z.object({ value, span: span.nullable() })

const because = z.object({ clause: span, signals: list(span), section: line.nullable() })

const salary = z.object({
  min: count.nullable(),
  max: count.nullable(),
  currency: line.nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
})

const facts = z.object({
  salary: fact(salary).nullable(),
  employmentTypes: list(
    fact(z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship', 'permanent'])),
  ),
  workMode: fact(z.enum(['remote', 'hybrid', 'on-site'])).nullable(),
  officeDays: fact(count).nullable(),
  location: fact(line).nullable(),
  visaSponsorship: fact(z.boolean()).nullable(),
  clearance: fact(z.boolean()).nullable(),
  onCall: fact(z.boolean()).nullable(),
  travel: fact(z.boolean()).nullable(),
  degree: fact(
    z.object({
      level: z.enum(['bachelor', 'master', 'doctorate', 'associate', 'any']),
      orExperience: z.boolean(),
      required: z.boolean(),
    }),
  ).nullable(),
  certifications: list(fact(id).extend({ choice: count.optional(), wished: z.boolean().optional() })),
})

export const signalsSchema = list(list(line))
export const wordingSchema = z.record(id, line)

export const readingSchema: z.ZodType<Reading> = z.object({
  posting: id,
  title: z.object({ text: line, roles: list(z.enum(ROLE_IDS)), mentions: list(mention) }),
  role: z.object({
    id: z.enum(ROLE_IDS),
    confidence: z.number().min(0).max(1),
    runnerUp: z.enum(ROLE_IDS).nullable(),
    evidence: list(
      z.object({
        kind: z.enum(['title', 'called', 'content']),
        reason: line,
        clue: z.object({ name: line, words: line }).optional(),
        span: span.nullable(),
      }),
    ),
    balance: z.object({ frontend: count, backend: count, data: count, operations: count }),
  }),
  seniority: z.enum(SENIORITIES).nullable(),
  seniorityBy: z.enum(['words', 'years']).optional(),
  years: z.object({ min: count, max: count.nullable() }).nullable(),
  mentions: list(mention),
  requirements: list(
    z.object({
      level: z.enum(LEVELS),
      oneOf: z.array(id).min(1).max(500),
      years: count.nullable(),
      partOf: id.optional(),
      orKind: z.literal(true).optional(),
      because: because.optional(),
      start: offset,
      end: offset,
    }),
  ),
  negated: list(mention),
  skills: list(z.object({ id, level: z.enum(LEVELS), group: offset.nullable(), years: count.nullable() })),
  facts,
  duties: list(fact(z.enum(DUTY_IDS))),
  textLength: offset,
  truncated: z.boolean().optional(),
})

export const speakerSchema: z.ZodType<Speaker> = z.object({
  instance: z.string().min(1).max(100),
  sequence: z.int().min(0),
})

export const urlSchema = z.string().max(POSTING_LIMITS.url)

export const cardSchema: z.ZodType<PostingCard> = z.object({
  id,
  url: urlSchema,
  title: line,
  otherTitles: z.array(line).max(POSTING_LIMITS.titles).optional(),
  company: line.nullable(),
  location: line.nullable(),
  byStructure: z.boolean().optional(),
})

export const postingSchema: z.ZodType<Posting> = z
  .object({
    id,
    title: line,
    otherTitles: z.array(line).max(POSTING_LIMITS.titles).optional(),
    company: line.nullable(),
    location: line.nullable(),
    salary: salary.nullable(),
    employmentType: line.nullable(),
    text: z.string().max(POSTING_LIMITS.text),
    blocks: z
      .array(z.object({ kind: z.enum(['heading', 'item', 'paragraph']), start: offset, end: offset }))
      .max(POSTING_LIMITS.blocks),
  })
  .refine(({ text, blocks }) => {
    let before = 0
    return blocks.every(({ start, end }) => {
      const follows = before <= start && start <= end && end <= text.length
      before = end
      return follows
    })
  }, 'blocks have to be sorted, apart, and within the text')
