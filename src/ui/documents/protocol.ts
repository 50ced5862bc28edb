/** What a page and its worker for documents say to each other. */
import type { FileText } from '../../profile/resume/files/result.ts'
import type { ResumeReading } from '../../profile/resume/reading.ts'
import type { Headed } from '../../profile/resume/sections.ts'
import type { CustomSkill } from '../../profile/schema.ts'

/** What a resume is read by: the lexicon travels with it, so that the worker carries no second copy. */
interface ResumeRequest {
  lexicon: string
  customSkills: readonly CustomSkill[]
  /** What the user has said of lines that were read as nothing. */
  corrections: readonly (readonly [number, Headed])[]
}

export interface DocumentRequest {
  source: File | string
  /** Null where only the text is wanted. */
  resume: ResumeRequest | null
}

export interface DocumentResult {
  text: FileText
  /** Null where only the text was wanted, or there is none. */
  resume: ResumeReading | null
}

export type DocumentMessage = { is: 'progress'; share: number } | { is: 'done'; result: DocumentResult }
