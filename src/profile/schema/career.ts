/** What a resume tells besides skills; the same for all profiles. */
import { z } from '../../zod.ts'
import { list, name, oneOf } from './fields.ts'

export const DEGREES = ['associate', 'bachelor', 'master', 'doctorate'] as const
export type DegreeLevel = (typeof DEGREES)[number]

const MAX_ENTRIES = 100

export const careerSchema = z.object({
  /** Job titles, newest first. */
  titles: list(name, MAX_ENTRIES).default([]),
  degrees: list(oneOf(DEGREES)).default([]),
  /** Ids of certifications in skills-data, or the name where it has none. */
  certifications: list(name, MAX_ENTRIES).default([]),
  /** Spoken languages: the skill's id, or the name where it has none. */
  languages: list(name, MAX_ENTRIES).default([]),
})
export type Career = z.infer<typeof careerSchema>
