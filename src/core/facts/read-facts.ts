/** What a posting says beside its skills: pay, form and place of work, conditions, degree. */
import type { Lexicon, WordSet } from '../lexicon/load.ts'
import type { Certificate } from '../match/certificates.ts'
import type { Phrase } from '../match/find.ts'
import type { Scanned } from '../match/triggers.ts'
import type { Section } from '../posting/section.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { Facts, Posting, Span } from '../types.ts'
import { askedCertificates } from './certificates.ts'
import { readDegree } from './degree.ts'
import { readEmployment } from './employment.ts'
import { Judgements } from './judgements.ts'
import { readSalary } from './pay/salary.ts'
import { readLocation } from './place/location.ts'
import { readPlace } from './place/place.ts'
import { toldMode } from './place/told-mode.ts'
import { readClearance, readOnCall, readTravel, readVisa } from './yes-no.ts'

export interface FactsInput {
  /** The posting's text; facts look only where its trigger words and numbers stand. */
  scanned: Scanned
  sections: readonly Section[]
  posting: Posting
  /** What its sentences ask, wish and deny, sorted. */
  cues: readonly Phrase[]
  /** The small sets of words of the lexicon. */
  words(set: WordSet): ReadonlySet<string>
  /** Certificates that the text names. */
  certificates: readonly Certificate[]
  lexicon: Lexicon
  /** Where it names skills, sorted. */
  mentions: readonly Span[]
}

/** The text with its tokens, which tell where a trigger word stands in it, and what judges there. */
export interface FactText {
  text: string
  tokens: Tokens
  judgements: Judgements
}

/**
 * Every fact with the words that state it; a null span where structured data states it. Linear in the text, and
 * null rather than wrong.
 */
export function readFacts({
  scanned,
  sections,
  posting,
  cues,
  words,
  certificates,
  lexicon,
  mentions,
}: FactsInput): Facts {
  const { tokens, triggers } = scanned
  const source: FactText = { text: tokens.text, tokens, judgements: new Judgements(tokens, cues) }
  const { workMode, officeDays } = readPlace(source, triggers.of('place'), posting)
  return {
    salary: readSalary(source, posting),
    employmentTypes: readEmployment(source, triggers.of('employment'), posting),
    workMode: workMode ?? toldMode(tokens, lexicon),
    officeDays,
    location: readLocation({ tokens, triggers, words, mentions }, posting),
    visaSponsorship: readVisa(source, triggers.of('visa')),
    clearance: readClearance(source, triggers.of('clearance')),
    onCall: readOnCall(source, triggers.of('on-call')),
    travel: readTravel(source, triggers.of('travel')),
    degree: readDegree(source, triggers.of('degree'), sections),
    certifications: askedCertificates(source, certificates, sections),
  }
}
