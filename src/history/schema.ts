/** A posting as the history keeps it: checked wherever it comes from outside (an import, an outbox, another version). */
import { STATUSES } from '../core/insight/types.ts'
import { LEVELS, ROLE_IDS, SENIORITIES } from '../core/types.ts'
import { told } from '../i18n/told.ts'
import { z } from '../zod.ts'

/** Version of the exported file and of the stored record. See versions.ts for what a new one takes. */
export const HISTORY_VERSION = 1

/** Far above what a real posting has: a hostile page must not fill the disk. */
export const RECORD_LIMITS = {
  line: 500,
  url: 4_000,
  clause: 400,
  requirements: 300,
  titleSkills: 50,
  note: 4_000,
  text: 200_000,
} as const

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, told('invalid.oneOf', values.join(', ')))
const text = (most: number) => z.string(told('invalid.text')).max(most, told('invalid.longerThan', most))
const line = text(RECORD_LIMITS.line)
const id = line.min(1, told('invalid.empty'))
const amount = z.number(told('invalid.number')).min(0, told('invalid.negative')).nullable()
/** Milliseconds since 1970, up to the last day that a date can hold. */
const time = z.int(told('invalid.time')).min(0, told('invalid.before1970')).max(8.64e15, told('invalid.date'))

const paySchema = z.object({
  min: amount,
  max: amount,
  currency: line.nullable(),
  period: oneOf(['hour', 'day', 'week', 'month', 'year']).nullable(),
})

const requirementSchema = z.object({
  level: oneOf(LEVELS),
  oneOf: z
    .array(id, told('invalid.skills'))
    .min(1, told('invalid.noSkill'))
    .max(500, told('invalid.manySkills')),
  years: amount,
  partOf: id.optional(),
  orKind: z.literal(true).optional(),
  clause: text(RECORD_LIMITS.clause),
})

/** Facts from fixed lists of words: none of the page's own text. */
const factsSchema = z.object({
  years: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
  workMode: oneOf(['remote', 'hybrid', 'on-site']).nullable(),
  employmentTypes: z
    .array(oneOf(['full-time', 'part-time', 'contract', 'temporary', 'internship', 'permanent']))
    .max(20),
  degree: oneOf(['bachelor', 'master', 'doctorate', 'associate', 'any']).nullable(),
  visaSponsorship: z.boolean().nullable(),
  // Records of earlier versions do not have these.
  clearance: z.boolean().nullable().optional(),
  onCall: z.boolean().nullable().optional(),
  travel: z.boolean().nullable().optional(),
})

export const recordSchema = z.object({
  /** `recordId` of record.ts: the same posting always gets the same. */
  id: text(RECORD_LIMITS.line * 3).min(1, told('invalid.empty')),
  /** The same for the same job on two boards: the id of the record that was there first. */
  job: text(RECORD_LIMITS.line * 3).min(1, told('invalid.empty')),
  title: line,
  company: line.nullable(),
  /** Host name without "www."; `file` for a file, `paste` for pasted text. */
  board: id,
  url: text(RECORD_LIMITS.url),
  firstSeen: time,
  lastSeen: time,
  role: oneOf(ROLE_IDS),
  seniority: oneOf(SENIORITIES).nullable(),
  seniorityBy: oneOf(['words', 'years']).optional(),
  /** Ids of the skills that the title names. Records of earlier versions do not have them. */
  titleSkills: z.array(id).max(RECORD_LIMITS.titleSkills).optional(),
  pay: paySchema.nullable(),
  score: z
    .number(told('invalid.number'))
    .min(0, told('invalid.negative'))
    .max(100, told('invalid.moreThan', 100))
    .nullable(),
  requirements: z
    .array(requirementSchema, told('invalid.list'))
    .max(RECORD_LIMITS.requirements, told('invalid.entries', RECORD_LIMITS.requirements)),
  facts: factsSchema,
  status: oneOf(STATUSES),
  statusDates: z.partialRecord(z.enum(STATUSES), time),
  note: text(RECORD_LIMITS.note),
  /** The posting's own words, where they are kept: `keepsText` of record.ts. Only in what comes in and goes out whole. */
  text: text(RECORD_LIMITS.text).optional(),
})
export type HistoryRecord = z.infer<typeof recordSchema>

/** A field with what is wrong with it, such as `postings[3].status`. */
export interface FieldError {
  field: string
  message: string
}

/** @param base what stands before each field's name. */
export function fieldErrors(error: z.ZodError, base: string): FieldError[] {
  return error.issues.slice(0, 20).map(({ path, message }) => ({
    field: path.reduce<string>((field, key) => {
      if (typeof key === 'number') return `${field}[${key}]`
      return field === '' ? String(key) : `${field}.${String(key)}`
    }, base),
    message,
  }))
}
