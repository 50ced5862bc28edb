/** What the user wants of a job. It stands beside the score, never inside it. */
import { told } from '../../i18n/told.ts'
import { z } from '../../zod.ts'
import { list, name, oneOf, skillId } from './fields.ts'

export const WORK_MODES = ['remote', 'hybrid', 'on-site'] as const
export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const

const MAX_LOCATIONS = 50

const paySchema = z.object({
  /** The least that is wanted. */
  amount: z.number(told('invalid.amount')).min(0, told('invalid.negative')).max(1e9, told('invalid.tooMuch')),
  currency: z.string().regex(/^[A-Z]{3}$/, told('invalid.currency')),
  period: oneOf(PAY_PERIODS),
})
export type PayWanted = z.infer<typeof paySchema>

/** Unset, nothing is against anything. */
export const preferencesSchema = z.object({
  pay: paySchema.nullable().default(null),
  /** Empty for any. */
  workModes: list(oneOf(WORK_MODES)).default([]),
  /** Places as the user writes them; empty for any. */
  locations: list(name, MAX_LOCATIONS).default([]),
  dealBreakers: z
    .object({
      /** The user needs a visa: a posting that offers none is against. */
      needsSponsorship: z.boolean().default(false),
      clearance: z.boolean().default(false),
      onCall: z.boolean().default(false),
      travel: z.boolean().default(false),
      /** Skills that the user will not touch. */
      skills: list(skillId).default([]),
    })
    .prefault({}),
})
export type Preferences = z.infer<typeof preferencesSchema>

const MAX_WEIGHT = 10
const weight = z.number(told('invalid.number')).min(0, told('invalid.negative')).max(MAX_WEIGHT)
const credit = z
  .number(told('invalid.number'))
  .min(0, told('invalid.negative'))
  .max(1, told('invalid.moreThan', 1))

/** How the score counts; null where the user has left it to Backlight, so that a better default reaches them. */
export const weightsSchema = z.object({
  required: weight.nullable().default(null),
  preferred: weight.nullable().default(null),
  mentioned: weight.nullable().default(null),
  /** What a skill earns that another of the profile implies. */
  implied: credit.nullable().default(null),
  /** What a skill of the same family earns; loose relations earn in proportion. */
  related: credit.nullable().default(null),
  softSkills: z.boolean().default(false),
})
export type Weights = z.infer<typeof weightsSchema>
