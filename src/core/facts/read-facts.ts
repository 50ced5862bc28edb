import type { Section } from '../posting/section.ts'
import type { Facts, Posting, Span } from '../types.ts'
export function readFacts(_input: { text: string; sections: readonly Section[]; posting: Posting; certifications: ({ id: string } & Span)[] }): Facts {
  return { salary: null, employmentTypes: [], workMode: null, officeDays: null, location: null, visaSponsorship: null, clearance: null, onCall: null, travel: null, degree: null, certifications: [] }
}
