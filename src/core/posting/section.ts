import type { Span } from '../types.ts'

/** What a part of the posting is about; it decides what a skill named there is worth. */
export const SECTION_KINDS = [
  'other',
  'requirements',
  'preferred',
  'duties',
  'stack',
  'company',
  'benefits',
  // A labelled fact of the job: "Location: Berlin".
  'fact',
  'legal',
  'not-needed',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** Sections that tell of skills, each in its way; the others tell of the company, the offer and the law. */
export const OF_SKILLS: ReadonlySet<SectionKind> = new Set([
  'preferred',
  'requirements',
  'stack',
  'not-needed',
  'duties',
])

/** A run of text under one heading, the heading included. Sections are sorted and cover the whole text. */
export interface Section extends Span {
  kind: SectionKind
}

/** A line, a list item or a sentence: the largest piece in which cues and lists mean each other. */
export interface Segment {
  /** Tokens, half open. */
  from: number
  to: number
  kind: SectionKind
  /** It opens a section; what it names is not asked. */
  heading: boolean
}
