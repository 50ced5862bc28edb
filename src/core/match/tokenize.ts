import { HASH_START, HASH_STEP, type Vocabulary } from '../lexicon/vocabulary.ts'
import {
  AMPERSAND,
  APOSTROPHE,
  CASELESS,
  CLASS,
  DIGIT,
  FIRST_GAP,
  FOLD,
  fold,
  GAP,
  INVISIBLE,
  isUpper,
  LOWER,
  UPPER,
  WORD_END,
  WORDY,
} from './characters.ts'
import { isBreak, splitRun } from './glued.ts'
import { DOT_NET, dotAt, entityEnd, hyphenAt } from './marks.ts'
import { SHAPE, shapeOf } from './shape.ts'

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
}

/** Sentence ends and list ends that leave a following capital without a space: "skills.Strong", "end)You". */
const CAN_GLUE = GAP.STOP | GAP.CLOSE | GAP.DOT

/**
 * Cuts a text into tokens in one pass. Never throws; any string is fine.
 *
 * Beyond splitting at everything that is no letter or digit it
 * - keeps C++, C#, F# and .NET whole (a suffix or a leading dot counts where the vocabulary knows the word with it),
 * - undoes lost line breaks ("JavaScriptExperience") where the parts are words it knows,
 * - takes versions off words ("java8"), and "'s" off names ("Oracle's"),
 * - reads "&" and "&amp;" as the word "and".
 *
 * @param learn adds every word to the vocabulary instead of looking it up: so forms are cut just as texts are
 */
export function tokenize(text: string, vocabulary: Vocabulary, learn = false): Tokens {
  const codes = codesOf(text)
  const tokens = new TokenList(text, codes, vocabulary, learn)
  const { length } = text
  let at = 0
  let gap: number = GAP.NEWLINE
  while (at < length) {
    const cls = CLASS[codes[at] as number] as number
    if (cls >= FIRST_GAP) {
      if (cls === GAP.DOT) {
        const dot = dotAt(text, at)
        if (dot === DOT_NET) {
          const end = at + 4
          const word = learn ? vocabulary.add('.net') : vocabulary.get('.net')
          if (word !== 0) {
            tokens.push(at, end, word, gap, SHAPE.MIXED)
            gap = 0
            at = end
            continue
          }
        }
        gap |= dot === DOT_NET ? GAP.DOT : dot
      } else if (cls === GAP.HYPHEN) {
        const dash = hyphenAt(text, at)
        // "- Java" at the start of a line: a bullet.
        gap |= dash === GAP.DASH && (gap & GAP.NEWLINE) !== 0 ? GAP.BULLET : dash
      } else if (cls === GAP.DASH) {
        gap |= (gap & GAP.NEWLINE) !== 0 ? GAP.BULLET : GAP.DASH
      } else {
        gap |= cls
      }
      at++
      continue
    }
    if (cls === AMPERSAND) {
      const end = entityEnd(text, at)
      if (end === at + 1 || text.startsWith('&amp;', at)) {
        tokens.push(at, end, tokens.and, gap, SHAPE.LOWER)
        gap = 0
      } else {
        gap |= GAP.OTHER
      }
      at = end
      continue
    }
    if (cls === APOSTROPHE || cls === INVISIBLE) {
      if (cls === APOSTROPHE) gap |= GAP.OTHER
      at++
      continue
    }
    // A word: from here on to the first character that cannot belong to it.
    const start = at
    let wordy = WORDY[codes[at] as number] as number
    let last = wordy & 7
    let uppers = last === UPPER ? 1 : 0
    let lowers = last === LOWER || last === CASELESS ? 1 : 0
    let boundaries = 0
    let odd = false
    let hash = Math.imul(HASH_START ^ (wordy >>> 3), HASH_STEP)
    codes[at] = wordy >>> 3
    at++
    // Most words are lower-case behind their first letter: this loop is the tokeniser's inner one.
    if (last <= UPPER) {
      for (;;) {
        const code = codes[at] as number
        wordy = WORDY[code] as number
        if ((wordy & 7) !== LOWER) break
        hash = Math.imul(hash ^ (wordy >>> 3), HASH_STEP)
        if (code > LAST_ASCII) codes[at] = wordy >>> 3
        at++
      }
      // The most frequent word of all: after a space, of two letters or more, with nothing special behind it.
      if (
        gap === GAP.SPACE &&
        !learn &&
        at - start > 1 &&
        (wordy & 7) === WORD_END &&
        !isSuffix(codes[at] as number)
      ) {
        const shape = last === UPPER ? SHAPE.CAPITALISED : SHAPE.LOWER
        tokens.push(start, at, vocabulary.find(codes, start, at, hash), gap, shape)
        gap = 0
        continue
      }
      if (at > start + 1) {
        lowers += at - start - 1
        last = LOWER
      }
    }
    let end = at
    for (;;) {
      wordy = WORDY[codes[at] as number] as number
      const kind = wordy & 7
      if (kind === WORD_END) break
      at++
      if (kind === INVISIBLE) continue
      if (kind === APOSTROPHE) {
        const next = (WORDY[codes[at] as number] as number) & 7
        if (next > UPPER || last > UPPER) {
          at--
          break
        }
        hash = Math.imul(hash ^ APOSTROPHE_CODE, HASH_STEP)
        codes[at - 1] = APOSTROPHE_CODE
        odd = true
        continue
      }
      if (kind === LOWER) {
        lowers++
        if (last === DIGIT) boundaries++
      } else if (kind === UPPER) {
        uppers++
        if (last === LOWER || last === DIGIT) boundaries++
      } else if (kind === DIGIT) {
        if (last === LOWER || last === UPPER) boundaries++
      } else lowers++
      last = kind
      hash = Math.imul(hash ^ (wordy >>> 3), HASH_STEP)
      codes[at - 1] = wordy >>> 3
      end = at
    }
    if (gap === GAP.DOT && lowers + uppers > 0 && isUpper(text, start) && tokens.count > 0) gap |= GAP.STOP
    if (gap !== 0 && (gap & ~CAN_GLUE) === 0 && isUpper(text, start) && end - start > 1) gap |= GAP.GLUE
    const word = tokens.withSuffix(start, end, hash)
    if (word !== 0) {
      end = tokens.suffixEnd
      at = end
    }
    const shape =
      lowers + uppers === 0
        ? SHAPE.NUMBER
        : uppers === 0
          ? SHAPE.LOWER
          : lowers === 0
            ? SHAPE.UPPER
            : uppers === 1 && isUpper(text, start)
              ? SHAPE.CAPITALISED
              : SHAPE.MIXED
    if (word !== 0 || (boundaries === 0 && uppers < 2 && !odd)) {
      tokens.push(start, end, word, gap, shape)
    } else {
      at = Math.max(at, tokens.pushUnknown(start, end, gap, shape, odd))
    }
    gap = 0
  }
  return tokens.finish(gap | GAP.NEWLINE)
}

/**
 * The code units of a text, and a zero behind them that ends every word: array look-ups are the faster ones.
 * The tokeniser folds them as it goes.
 */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  return codes
}

const LAST_ASCII = 0x7f
const APOSTROPHE_CODE = 0x27

function folded(codes: Uint16Array, from: number, to: number): Uint16Array {
  for (let at = from; at < to; at++) codes[at] = FOLD[codes[at] as number] as number
  return codes
}

/** "+" and "#" in all their forms. */
function isSuffix(code: number): boolean {
  return code === 0x2b || code === 0x23 || code === 0x266f || code === 0xff03 || code === 0xff0b
}

/** Grows with the text, so that a page of 1 MB costs what it holds and no more. */
class TokenList implements Tokens {
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
  private readonly codes: Uint16Array
  private readonly vocabulary: Vocabulary
  private readonly learn: boolean

  constructor(text: string, codes: Uint16Array, vocabulary: Vocabulary, learn: boolean) {
    this.text = text
    this.codes = codes
    this.vocabulary = vocabulary
    this.learn = learn
    this.and = vocabulary.add('and')
    const room = 16 + (text.length >> 2)
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.word = new Int32Array(room)
    this.gap = new Int32Array(room)
    this.shape = new Uint8Array(room)
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
    let from = start
    for (let i = 0; i < pieces.length; i += 2) {
      const to = pieces[i] as number
      const between = i === 0 ? gap : isBreak(this.text, from, to) ? GAP.GLUE : 0
      this.push(from, to, pieces[i + 1] as number, between, shapeOf(this.text, from, to))
      from = to
    }
    return end
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

  /** "PaperCut" stands in a text again and again; two lines that lost their break do so once. */
  private isBrand(start: number, end: number): boolean {
    if (!isUpper(this.text, start) || this.searches >= MOST_SEARCHES) return false
    this.searches++
    const run = this.text.slice(start, end)
    const first = this.text.indexOf(run)
    return first !== start || this.text.indexOf(run, end) >= 0
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
    this.start = grown(this.start, new Int32Array(room))
    this.end = grown(this.end, new Int32Array(room))
    this.word = grown(this.word, new Int32Array(room))
    this.gap = grown(this.gap, new Int32Array(room))
    this.shape = grown(this.shape, new Uint8Array(room))
  }
}

/** "Python3" and "ExpressJS" are names with something behind them, however often they stand in a text. */
function isVersioned(text: string, end: number): boolean {
  return (CLASS[text.charCodeAt(end - 1)] as number) === DIGIT || /js$/i.test(text.slice(end - 2, end))
}

/** Runs whose other places are looked for; it keeps hostile text linear. */
const MOST_SEARCHES = 60

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Whether a token is this folded word; unlike `wordAt` it makes no string. */
export function isWord(tokens: Tokens, at: number, word: string): boolean {
  if (at < 0) return false
  const { text } = tokens
  const end = tokens.end[at] as number
  let matched = 0
  for (let i = tokens.start[at] as number; i < end; i++) {
    const code = text.charCodeAt(i)
    if (CLASS[code] === INVISIBLE) continue
    if (matched >= word.length || word.charCodeAt(matched) !== FOLD[code]) return false
    matched++
  }
  return matched === word.length
}

/** Case-folded text of tokens, half open, with one space wherever the text has white space. */
export function phraseOf(tokens: Tokens, from: number, to: number): string {
  return fold(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number).replace(/\s+/g, ' ')
}

/** Case-folded text of a token; empty before the first. */
export function wordAt(tokens: Tokens, at: number): string {
  return at < 0 ? '' : fold(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
}
