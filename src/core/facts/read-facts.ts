/** What a posting says beside its skills: pay, form and place of work, conditions, degree. */
import type { Section } from '../posting/section.ts'
import type { Facts, Posting, Span } from '../types.ts'
import { readDegree } from './degree.ts'
import { readLocation } from './location.ts'
import { readSalary } from './salary.ts'
import { lowerOf, scan } from './scan.ts'
import { readEmployment, readPlace } from './work.ts'
import { readClearance, readOnCall, readTravel, readVisa } from './yes-no.ts'

export interface FactsInput {
  text: string
  sections: readonly Section[]
  posting: Posting
  /** Certifications that the matcher found. */
  certifications: readonly ({ id: string } & Span)[]
}

/**
 * Every fact with the words that state it; a null span where structured data states it. Linear in the text, and
 * null rather than wrong.
 */
export function readFacts({ text, sections, posting, certifications }: FactsInput): Facts {
  const lower = lowerOf(text)
  const { words, numbers } = scan(lower)
  const { workMode, officeDays } = readPlace(lower, words.place, posting)
  return {
    salary: readSalary({ text, lower }, numbers, posting),
    employmentTypes: readEmployment(lower, words.employment, posting),
    workMode,
    officeDays,
    location: readLocation(text, words.location, words.place, posting),
    visaSponsorship: readVisa(lower, words.visa),
    clearance: readClearance(lower, words.clearance),
    onCall: readOnCall(lower, words.onCall),
    travel: readTravel(lower, words.travel),
    degree: readDegree(lower, words.degree, sections),
    certifications: certifications.map(({ id, start, end }) => ({ value: id, span: { start, end } })),
  }
}
