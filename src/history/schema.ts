/** A posting as the history keeps it: checked wherever it comes from outside (an import, an outbox, another version). */
import { STATUSES } from '../core/insight/types.ts'
import { LEVELS, ROLE_IDS, SENIORITIES } from '../core/types.ts'
import { z } from '../zod.ts'

/** Version of the exported file and of the stored record. See versions.ts for what a new one takes. */
export const HISTORY_VERSION = 1

/** Far above what a real posting has: a hostile page must not fill the disk. */
export const RECORD_LIMITS = { line: 500, url: 4_000, clause: 400, requirements: 300, note: 4_000 } as const

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `has to be one of ${values.join(', ')}`)
const text = (most: number) => z.string('has to be text').max(most, `is longer than ${most} characters`)
const line = text(RECORD_LIMITS.line)
const id = line.min(1, 'is empty')
const amount = z.number('has to be a number').min(0, 'is negative').nullable()
/** Milliseconds since 1970, up to the last day that a date can hold. */
const time = z.int('has to be a time in milliseconds').min(0, 'is before 1970').max(8.64e15, 'is no date')

const paySchema = z.object({
  min: amount,
  max: amount,
  currency: line.nullable(),
  period: oneOf(['hour', 'day', 'week', 'month', 'year']).nullable(),
})

const requirementSchema = z.object({
  level: oneOf(LEVELS),
  oneOf: z.array(id, 'has to be a list of skills').min(1, 'names no skill').max(500, 'names too many skills'),
  years: amount,
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
})

export const recordSchema = z.object({
  /** `recordId` of record.ts: the same posting always gets the same. */
  id: text(RECORD_LIMITS.line * 3).min(1, 'is empty'),
  /** The same for the same job on two boards: the id of the record that was there first. */
  job: text(RECORD_LIMITS.line * 3).min(1, 'is empty'),
  title: line,
  company: line.nullable(),
  /** Host name without "www."; `file` for a file, `paste` for pasted text. */
  board: id,
  url: text(RECORD_LIMITS.url),
  firstSeen: time,
  lastSeen: time,
  role: oneOf(ROLE_IDS),
  seniority: oneOf(SENIORITIES).nullable(),
  pay: paySchema.nullable(),
  score: z.number('has to be a number').min(0, 'is below 0').max(100, 'is above 100').nullable(),
  requirements: z
    .array(requirementSchema, 'has to be a list')
    .max(RECORD_LIMITS.requirements, `has more than ${RECORD_LIMITS.requirements} entries`),
  facts: factsSchema,
  status: oneOf(STATUSES),
  statusDates: z.partialRecord(z.enum(STATUSES), time),
  note: text(RECORD_LIMITS.note),
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
