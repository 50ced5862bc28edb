/** What the words around a fact ask, wish and deny: the cues that the posting's sentences were read with. */
import type { Phrase } from '../match/find.ts'
import { CUE } from '../signals/cues.ts'
import type { Tokens } from '../text/tokenize.ts'

export class Judgements {
  private readonly tokens: Tokens
  private readonly cues: readonly Phrase[]

  /** @param cues sorted by their first token */
  constructor(tokens: Tokens, cues: readonly Phrase[]) {
    this.tokens = tokens
    this.cues = cues
  }

  /** Whether a clause wishes for what stands at a place of it. */
  wishes(start: number, end: number, at: number): boolean {
    return this.wishesBehind(at, end) || this.wishesInFront(start, at)
  }

  /** "… is a plus", "… preferred". */
  wishesBehind(at: number, end: number): boolean {
    return this.last(at, end, CUE.PREFERRED_AFTER) >= 0
  }

  /** "Ideally …", and no "required" since. */
  wishesInFront(start: number, at: number): boolean {
    const wish = this.last(start, at, CUE.PREFERRED_BEFORE)
    return wish >= 0 && this.last(start, at, CUE.REQUIRED_AFTER | CUE.REQUIRED_BEFORE) <= wish
  }

  /** "… is not needed", "… ist kein Muss". */
  deniesBehind(at: number, end: number): boolean {
    return this.last(at, end, CUE.NOT_NEEDED_AFTER) >= 0
  }

  /** The last cue of a kind that begins within a range of the text, or -1. @param bits of CUE */
  private last(start: number, end: number, bits: number): number {
    const { cues, tokens } = this
    let low = 0
    let high = cues.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens.start[(cues[middle] as Phrase).from] as number) < end) low = middle + 1
      else high = middle
    }
    for (let i = low - 1; i >= 0; i--) {
      const { from, value } = cues[i] as Phrase
      if ((tokens.start[from] as number) < start) return -1
      if ((value & bits) !== 0) return i
    }
    return -1
  }
}
