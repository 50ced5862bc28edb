import { GAP } from './characters.ts'
import type { Tokens } from './token-list.ts'

/** Tokens, half open. */
export interface Range {
  from: number
  to: number
}

/** A sentence ends; what stands on both sides of it says nothing of the other. */
const APART = GAP.NEWLINE | GAP.BULLET | GAP.GLUE | GAP.STOP
/** In tokens: text without full stops is cut, which bounds what one row costs. */
const LONGEST_SENTENCE = 400

/** The sentences, items and lines of a text, in order; they cover it. */
export function sentencesOf({ count, gap }: Tokens): Range[] {
  const sentences: Range[] = []
  let from = 0
  for (let at = 1; at <= count; at++) {
    if (at < count && ((gap[at] as number) & APART) === 0 && at - from < LONGEST_SENTENCE) continue
    sentences.push({ from, to: at })
    from = at
  }
  return sentences
}
