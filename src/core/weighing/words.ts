import { numberAt, type Tokens, wordAt } from '../text/tokenize.ts'
import { STEMS, stemsOf } from './stems.ts'
import { NOTHING } from './sums.ts'

const NOT_ASKED = -1

/** Which things the stems of words are; those of the vocabulary's words are kept, as far as texts have held them. */
export class ThingsOfWords {
  private readonly things: ReadonlyMap<string, number>
  private known = new Int32Array(0)
  /** The things of the word that was looked at last, in the order of `stemsOf`. */
  readonly own = new Int32Array(STEMS)

  /** @param things by their stems */
  constructor(things: ReadonlyMap<string, number>) {
    this.things = things
  }

  /** @returns `own`, which the next look overwrites */
  look(tokens: Tokens, at: number): Int32Array {
    const number = numberAt(tokens, at)
    if (number === 0) {
      this.ask(wordAt(tokens, at), this.own, 0)
      return this.own
    }
    const first = number * STEMS
    if (first >= this.known.length) this.growFor(first)
    if (this.known[first] === NOT_ASKED) this.ask(wordAt(tokens, at), this.known, first)
    for (let i = 0; i < STEMS; i++) this.own[i] = this.known[first + i] as number
    return this.own
  }

  private ask(word: string, into: Int32Array, first: number): void {
    const [letters = '', fewer = ''] = stemsOf(word)
    into[first] = this.things.get(letters) ?? NOTHING
    into[first + 1] = this.things.get(fewer) ?? NOTHING
  }

  private growFor(place: number): void {
    const grown = new Int32Array(2 * (place + STEMS)).fill(NOT_ASKED)
    grown.set(this.known)
    this.known = grown
  }
}
