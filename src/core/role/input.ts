/** What role and seniority are read from. */
import type { Category } from '../lexicon/schema.ts'
import type { Section } from '../posting/section.ts'
import type { Mention, Requirement, SkillId, SkillReading, YearsAsked } from '../types.ts'

export interface RoleInput {
  title: string
  text: string
  sections: readonly Section[]
  mentions: readonly Mention[]
  skills: readonly SkillReading[]
  requirements: readonly Requirement[]
  years: YearsAsked | null
  /** Lowest years bound to a language, for postings that ask no years overall. */
  yearsOfSkills: number | null
  category: (id: SkillId) => Category | undefined
}
