/** What was heard in a text, and how to look it up around a place. */
import type { WordSet } from '../lexicon/load.ts'
import type { Found, Phrase } from '../match/find.ts'
import type { SectionKind } from './section.ts'

/** What was found in the text, and the sets of small words that headings are made of. */
export interface Heard extends Found {
  /** Where the text asks, wishes, denies and tells; sorted. */
  cues: readonly Phrase[]
  words(set: WordSet): ReadonlySet<string>
  /** Whether the text has lost the breaks of its lines, so that headings stand between sentences. */
  flat: boolean
  /** Whether the sentence that a token stands in is English. */
  isEnglish(token: number): boolean
  /** Letters of ATOM: what an atom is in the language of its sentence, if in no other. @param hit index in `atoms` */
  ownKinds(hit: number): string
  /** Letters of ATOM: what an atom is in any language. @param hit index in `atoms` */
  letters(hit: number): string
  /**
   * The kind of section that all words of a heading together say it opens, or null where they say none clearly.
   * @param least in tenths of a logit: how clearly, beside even odds
   */
  weighed(from: number, to: number, least: number): SectionKind | null
  /** Index in `atoms` of the first that begins at a token or behind it. */
  firstAtom(token: number): number
}

/** Whether a cue of one of these kinds begins between two tokens; `first` is the index to look from. */
export function hasCueFrom(found: Heard, first: number, from: number, to: number, bits: number): boolean {
  for (let i = first; i < found.cues.length; i++) {
    const cue = found.cues[i] as Phrase
    if (cue.from >= to) return false
    if (cue.from >= from && (cue.value & bits) !== 0) return true
  }
  return false
}

/** … in front of the token `to`; `from` is the index to look from. */
export function hasCue(found: Heard, from: number, to: number, bits: number): boolean {
  return hasCueFrom(found, from, 0, to, bits)
}

/** The longest cue that ends right at a token: "frameworks such as:"; `from` is the index to look from. */
export function cueEndingAt(found: Heard, from: number, to: number, bits: number): Phrase | undefined {
  for (let i = from; i < found.cues.length && (found.cues[i] as Phrase).from < to; i++) {
    const cue = found.cues[i] as Phrase
    if (cue.to === to && (cue.value & bits) !== 0) return cue
  }
  return undefined
}

/** Whether a cue ends right at a token. */
export function endsWithCue(found: Heard, from: number, to: number, bits: number): boolean {
  return cueEndingAt(found, from, to, bits) !== undefined
}

/** Whether a cue begins right at a token: "We have built …". */
export function startsWithCue(found: Heard, from: number, at: number, bits: number): boolean {
  for (let i = from; i < found.cues.length && (found.cues[i] as Phrase).from <= at; i++) {
    const cue = found.cues[i] as Phrase
    if (cue.from === at && (cue.value & bits) !== 0) return true
  }
  return false
}
