import {
  APOSTROPHE,
  CLASS,
  DIGIT,
  FOLD,
  fold,
  GAP,
  hasLigature,
  isUpper,
  isWithoutUmlauts,
} from './characters.ts'
import { isBreak, splitRun } from './joints/glued.ts'
import { int32Room, uint8Room } from './room.ts'
import { SHAPE, shapeOf } from './shape.ts'
import { HASH_STEP, type Vocabulary } from './vocabulary.ts'

/**
 * A text cut into words and numbers, as parallel arrays (one entry a token; only the first `count` count).
 * Offsets are UTF-16 code units of `text`.
 */
export interface Tokens {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  /** Number in the vocabulary, 0 where the word is not in it. */
  word: Int32Array
  /** Bits of GAP: what stands between the token before and this one. */
  gap: Int32Array
  /** One of SHAPE. */
  shape: Uint8Array
  /** Bits of GAP: what stands behind the last token. */
  tail: number
  /** By which its words are numbered. */
  vocabulary: Vocabulary
}

/** Grows with the text, so that a page of 1 MB costs what it holds and no more. */
export class TokenList implements Tokens {
  count = 0
  start: Int32Array
  end: Int32Array
  word: Int32Array
  gap: Int32Array
  shape: Uint8Array
  tail = 0
  suffixEnd = 0
  private searches = 0
  readonly and: number
  readonly text: string
  readonly vocabulary: Vocabulary
  private readonly codes: Uint16Array
  private readonly learn: boolean

  constructor(text: string, codes: Uint16Array, vocabulary: Vocabulary, learn: boolean) {
    this.text = text
    this.codes = codes
    this.vocabulary = vocabulary
    this.learn = learn
    this.and = vocabulary.add('and')
    const room = 16 + (text.length >> 2)
    this.start = int32Room(room)
    this.end = int32Room(room)
    this.word = int32Room(room)
    this.gap = int32Room(room)
    this.shape = uint8Room(room)
  }

  push(start: number, end: number, word: number, gap: number, shape: number): void {
    const at = this.count
    if (at === this.start.length) this.grow()
    this.start[at] = start
    this.end[at] = end
    this.word[at] = word
    this.gap[at] = gap
    this.shape[at] = shape
    this.count = at + 1
  }

  /** Whether the last token is more than a letter or figure by itself. */
  endsWithWord(): boolean {
    const last = this.count - 1
    return last >= 0 && (this.end[last] as number) - (this.start[last] as number) > 1
  }

  finish(tail: number): Tokens {
    this.tail = tail
    return this
  }

  /** The vocabulary's number of the word, with "++" or "#" behind it where that is a word; sets `suffixEnd`. */
  withSuffix(start: number, end: number, hash: number): number {
    const { text, codes, vocabulary } = this
    const next = codes[end] as number
    this.suffixEnd = end
    // "C ++": the name lost its shape to a line break or a clumsy editor.
    if (
      next === 0x20 &&
      end - start === 1 &&
      text.startsWith(' ++', end) &&
      FOLD[codes[start] as number] === 0x63
    ) {
      const word = vocabulary.get('c++')
      if (word !== 0) {
        this.suffixEnd = end + 3
        return word
      }
    }
    if (isSuffix(next)) {
      const first = next === 0x266f ? 0x23 : (FOLD[next] as number)
      let longer = Math.imul(hash ^ first, HASH_STEP)
      let stop = end + 1
      if (first === 0x2b && FOLD[text.charCodeAt(stop)] === 0x2b) {
        longer = Math.imul(longer ^ 0x2b, HASH_STEP)
        stop++
      }
      const word = this.learn
        ? vocabulary.add(fold(text, start, stop))
        : next === 0x266f
          ? vocabulary.get(`${text.slice(start, end).toLowerCase()}#`)
          : vocabulary.find(folded(codes, end, stop), start, stop, longer)
      if (word !== 0) {
        this.suffixEnd = stop
        return word
      }
    }
    if (this.learn) return vocabulary.add(fold(text, start, end))
    return vocabulary.find(codes, start, end, hash)
  }

  /**
   * A word that the vocabulary has not: perhaps several that have lost what stood between them.
   * @returns where the text behind it goes on
   */
  pushUnknown(start: number, end: number, gap: number, shape: number, odd: boolean): number {
    if (odd && this.pushPossessive(start, end, gap)) return end
    const behind = this.pushBeforeSuffixed(start, end, gap)
    if (behind > end) return behind
    const pieces = splitRun(this.text, this.vocabulary, start, end)
    if (pieces === null || (!isVersioned(this.text, end) && this.isBrand(start, end))) {
      this.push(start, end, 0, gap, shape)
      return end
    }
    const isItem = this.isItem(pieces, start, end)
    let from = start
    for (let i = 0; i < pieces.length; i += 2) {
      const to = pieces[i] as number
      const between = i === 0 ? gap : !isItem && isBreak(this.text, from, to) ? GAP.GLUE : 0
      this.push(from, to, pieces[i + 1] as number, between, shapeOf(this.text, from, to))
      from = to
    }
    return end
  }

  /**
   * The vocabulary's number of a word that it has in another spelling, or 0: "workﬂow" with a ligature, "waere" and
   * "regelmässig" as German is written where a keyboard has no umlauts, and in Switzerland.
   */
  otherwiseSpelt(start: number, end: number): number {
    const { text, codes, vocabulary } = this
    if (this.learn) return 0
    if (hasLigature(codes, start, end)) return vocabulary.get(fold(text, start, end))
    if (!isWithoutUmlauts(codes, start, end)) return 0
    const word = text.slice(start, end).toLowerCase()
    const german = word.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü')
    return vocabulary.get(german) || vocabulary.get(german.replaceAll('ss', 'ß'))
  }

  /** "SQLC#" and "JavaC++" are two names. @returns the end of the second, or `end` where it is not so */
  private pushBeforeSuffixed(start: number, end: number, gap: number): number {
    const { text, vocabulary } = this
    if (!isSuffix(text.charCodeAt(end))) return end
    const stop = text.charCodeAt(end) === 0x2b ? end + 2 : end + 1
    const last = end - 1
    const first = vocabulary.get(fold(text, start, last))
    const second = vocabulary.get(fold(text, last, stop))
    if (first === 0 || second === 0) return end
    this.push(start, last, first, gap, shapeOf(text, start, last))
    this.push(last, stop, second, GAP.GLUE, SHAPE.UPPER)
    return stop
  }

  /** "(PyTorch, MiniZinc)": an unknown name with a comma or bracket right behind it has lost no break. */
  private isItem(pieces: readonly number[], start: number, end: number): boolean {
    return (
      isUpper(this.text, start) &&
      ITEM_END.test(this.text.charAt(end)) &&
      pieces.some((n, i) => i % 2 === 1 && n === 0)
    )
  }

  /** "PaperCut" stands in a text again and again; two lines that lost their break do so once. */
  private isBrand(start: number, end: number): boolean {
    if (!isUpper(this.text, start) || this.searches >= MOST_SEARCHES) return false
    this.searches++
    const { text } = this
    const run = text.slice(start, end)
    const before = text.slice(Math.max(0, start - BRAND_REACH), start)
    return before.includes(run) || text.slice(end, end + BRAND_REACH).includes(run)
  }

  /** "Oracle's" is "Oracle" to us: what owns is named. */
  private pushPossessive(start: number, end: number, gap: number): boolean {
    const { text, vocabulary } = this
    if (FOLD[text.charCodeAt(end - 1)] !== 0x73 || CLASS[text.charCodeAt(end - 2)] !== APOSTROPHE)
      return false
    const word = vocabulary.get(fold(text, start, end - 2))
    // "plusWhat's in it for you" is two lines.
    if (word === 0 && splitRun(text, vocabulary, start, end) !== null) return false
    this.push(start, end - 2, word, gap, shapeOf(text, start, end - 2))
    return true
  }

  private grow(): void {
    const room = this.start.length * 2
    this.start = grown(this.start, int32Room(room))
    this.end = grown(this.end, int32Room(room))
    this.word = grown(this.word, int32Room(room))
    this.gap = grown(this.gap, int32Room(room))
    this.shape = grown(this.shape, uint8Room(room))
  }
}

/** "Python3" and "ExpressJS" are names with something behind them, however often they stand in a text. */
function isVersioned(text: string, end: number): boolean {
  return (CLASS[text.charCodeAt(end - 1)] as number) === DIGIT || /js$/i.test(text.slice(end - 2, end))
}

/** UTF-16 code units to either side in which a brand is named again: a posting is not longer. */
const BRAND_REACH = 10_000
const ITEM_END = /[,)/;]/
/** Runs whose other places are looked for; it keeps hostile text linear. */
const MOST_SEARCHES = 60

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function folded(codes: Uint16Array, from: number, to: number): Uint16Array {
  for (let at = from; at < to; at++) codes[at] = FOLD[codes[at] as number] as number
  return codes
}

/** "+" and "#" in all their forms. */
export function isSuffix(code: number): boolean {
  return code === 0x2b || code === 0x23 || code === 0x266f || code === 0xff03 || code === 0xff0b
}
