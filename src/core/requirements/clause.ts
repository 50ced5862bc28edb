import { CUE } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/load.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import type { Segment } from '../posting/segments.ts'
import { phraseOf, type Tokens } from '../text/tokenize.ts'

export const BACKWARD = CUE.PREFERRED_AFTER | CUE.REQUIRED_AFTER | CUE.NOT_NEEDED_AFTER

export const FORWARD = CUE.PREFERRED_BEFORE | CUE.REQUIRED_BEFORE | CUE.NEGATES | CUE.TELLS

/** A line of duties that begins like this asks: "Experience with …", "3+ years of …". */
export const EARLY = 4

/** A segment with what was found in it. Mentions and cues are sorted. */
export interface Clause {
  tokens: Tokens
  segment: Segment
  mentions: readonly RawMatch[]
  cues: readonly Phrase[]
  lexicon: Lexicon
}

/** Whether the words of a cue are such. */
export function says(tokens: Tokens, cue: Phrase, words: RegExp): boolean {
  return words.test(phraseOf(tokens, cue.from, cue.to))
}
