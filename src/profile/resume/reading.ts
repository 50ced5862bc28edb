/** What a resume says of the user: each finding with the line that says so. */
import type { ResumeWords } from '../../core/gap/resume-words.ts'
import type { Seniority, SkillId, SkillLevel } from '../../core/types.ts'
import type { DegreeLevel } from '../schema/career.ts'
import type { Evident } from './text/career.ts'

/** A guess is shown and not ticked. */
export type Confidence = 'sure' | 'likely' | 'guess'

export interface ResumeSkill {
  skill: SkillId
  level: SkillLevel
  /** Years told for it, else of the jobs that name it, overlaps counted once; null where neither says. */
  years: number | null
  lastUsed: number | null
  /** The line that names it best: one of a job before one of a list. */
  evidence: string
  /** Everybody writes soft skills, and a word in a line of no known kind may mean something else. */
  confidence: Confidence
}

export interface ResumePosition {
  title: string | null
  /** As "2021-03", or "2021" where the resume tells no month; null where the dates are wrong. `to` is null where it goes on. */
  from: string | null
  to: string | null
  /** Null where the dates are wrong. */
  months: number | null
  /** A month is not told, so that `months` may be some off: from the middle of a year to the middle of another. */
  isRough: boolean
  evidence: string
}

/** A line that nothing was read of. */
export interface UnreadLine {
  /** Its place among the lines of the text. */
  index: number
  text: string
}

export interface ResumeReading {
  skills: ResumeSkill[]
  /** Of all dated jobs, overlaps counted once, else as the text tells them; null where nothing tells. */
  years: Evident<number> | null
  /** "8+ years of experience", where the dates sum up to something else. */
  statedYears: Evident<number> | null
  /** Of the newest job, or of the headline where no job is dated; null where its title names no level. */
  seniority: Evident<Seniority> | null
  /** In the order of the resume, each once; that of the headline where no job is dated. */
  titles: (Evident<string> & { confidence: Exclude<Confidence, 'guess'> })[]
  degrees: Evident<DegreeLevel>[]
  /** Ids of skills-data. */
  certifications: Evident<string>[]
  /** Ids of spoken languages. */
  languages: Evident<SkillId>[]
  /** The dated jobs, in the order of the resume. */
  positions: ResumePosition[]
  unread: UnreadLine[]
  /** How the text writes each skill. */
  words: ResumeWords
  /** The text is longer than what was read of it. */
  isCut: boolean
}

/** Whether a profile would learn nothing of it: a list of languages alone says something. */
export function isEmpty({
  skills,
  titles,
  positions,
  degrees,
  certifications,
  languages,
  years,
}: ResumeReading): boolean {
  return (
    years === null &&
    [skills, titles, positions, degrees, certifications, languages].every((found) => found.length === 0)
  )
}
