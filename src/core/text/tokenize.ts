import {
  AMPERSAND,
  APOSTROPHE,
  CASELESS,
  CLASS,
  DIGIT,
  FIRST_GAP,
  fold,
  GAP,
  INVISIBLE,
  isUpper,
  LOWER,
  UPPER,
  WORD_END,
  WORDY,
} from './characters.ts'
import { encloseAsides } from './joints/asides.ts'
import { DOT_NET, dotAt, enDashAt, entityEnd, genderedEnd, hyphenAt } from './joints/marks.ts'
import { SHAPE } from './shape.ts'
import { isSuffix, TokenList, type Tokens } from './token-list.ts'
import { HASH_START, HASH_STEP, type Vocabulary } from './vocabulary.ts'

export type { Tokens } from './token-list.ts'

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
      if (cls === GAP.SPACE) {
        gap |= GAP.SPACE
        at++
        continue
      }
      if (gap === 0 && isGenderMark(codes[at] as number)) {
        const end = genderedEnd(text, at)
        if (end > at) {
          at = end
          continue
        }
      }
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
        const dash = codes[at] === EN_DASH ? enDashAt(text, at) : GAP.DASH
        gap |= (gap & GAP.NEWLINE) !== 0 ? GAP.BULLET : dash
      } else if (codes[at] === BAR && (gap & GAP.NEWLINE) !== 0) {
        // "| Preferred | Kafka |": a row of a table is an item.
        gap |= GAP.BULLET
      } else if (cls === GAP.COLON && isSmile(codes, at)) {
        gap |= GAP.OTHER
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
      // The most frequent word of all: of two letters or more, with nothing special before or behind it.
      if (
        (last === LOWER || gap === 0 || (gap & ~CAN_GLUE) !== 0) &&
        !learn &&
        at - start > 1 &&
        (wordy & 7) === WORD_END &&
        !isSuffix(codes[at] as number)
      ) {
        const shape = last === UPPER ? SHAPE.CAPITALISED : SHAPE.LOWER
        let word = vocabulary.find(codes, start, at, hash)
        if (word === 0) word = tokens.otherwiseSpelt(start, at)
        const cut = word === 0 ? yearsWithin(codes, start, at) : start
        if (cut === start) tokens.push(start, at, word, gap, shape)
        else {
          tokens.push(start, cut, vocabulary.get(fold(text, start, cut)), gap, shape)
          tokens.push(cut, at, vocabulary.get(fold(text, cut, at)), 0, SHAPE.LOWER)
        }
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
    // "skills.Strong" is the end of a sentence; "z.B." is none.
    if (gap === GAP.DOT && lowers + uppers > 0 && isUpper(text, start) && tokens.endsWithWord())
      gap |= GAP.STOP
    if (gap !== 0 && (gap & ~CAN_GLUE) === 0 && isUpper(text, start) && end - start > 1) gap |= GAP.GLUE
    let word = tokens.withSuffix(start, end, hash)
    if (word === 0) word = tokens.otherwiseSpelt(start, end)
    else if (word !== 0) {
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
  const finished = tokens.finish(gap | GAP.NEWLINE)
  encloseAsides(finished)
  return finished
}

/**
 * The code units of a text, and a zero behind them that ends every word: array look-ups are the faster ones.
 * The tokeniser folds them as it goes.
 */
function codesOf(text: string): Uint16Array {
  const codes = text.length < codesOfAll.length ? codesOfAll : new Uint16Array(text.length + 1)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  codes[text.length] = 0
  return codes
}

/** Nobody looks at a text's code units once it is cut: one place serves all postings, and stays in the cache. */
const codesOfAll = new Uint16Array(1 << 14)

/** ":)" and ":-)" open no list and close no bracket. */
function isSmile(codes: Uint16Array, colon: number): boolean {
  const mouth = codes[colon + 1] === HYPHEN ? colon + 2 : colon + 1
  return codes[mouth] === CLOSING
}

/** Where "jährige" begins in "dreijährige" and "zweijähriger", or `start`. @param codes folded */
function yearsWithin(codes: Uint16Array, start: number, end: number): number {
  for (let ending = 0; ending <= 1; ending++) {
    const from = end - ending - YEARLY.length
    if (from - start < SHORTEST_NUMBER) continue
    let at = 0
    while (at < YEARLY.length && codes[from + at] === YEARLY.charCodeAt(at)) at++
    if (at === YEARLY.length) return from
  }
  return start
}

/** German says years as an adjective, one word with its number; an r, n, s or m may follow. */
const YEARLY = 'jährige'
const SHORTEST_NUMBER = 3

/** Marks behind which the ending of a person may stand: ":in", "*innen", "_in", "(in)", "/in". */
function isGenderMark(code: number): boolean {
  return code === 0x3a || code === 0x2a || code === 0x5f || code === 0x28 || code === 0x2f
}

const HYPHEN = 0x2d
const CLOSING = 0x29
const LAST_ASCII = 0x7f
const BAR = 0x7c
const EN_DASH = 0x2013
const APOSTROPHE_CODE = 0x27

/** Case-folded text of tokens, half open, with one space wherever the text has white space. */
export function phraseOf(tokens: Tokens, from: number, to: number): string {
  if (to === from + 1) return wordAt(tokens, from)
  const folded = fold(tokens.text, tokens.start[from] as number, tokens.end[to - 1] as number)
  for (let at = from + 1; at < to; at++) if (!isSpaced(tokens, at)) return folded.replace(/\s+/g, ' ')
  return folded
}

/** Whether nothing but one plain space stands in front of a token. */
function isSpaced({ text, start, end }: Tokens, at: number): boolean {
  const before = end[at - 1] as number
  return start[at] === before + 1 && text.charCodeAt(before) === 0x20
}

/** Case-folded text of a token; empty outside of the text. A word of the vocabulary is the same string each time. */
export function wordAt({ text, count, start, end, word, vocabulary }: Tokens, at: number): string {
  if (at < 0 || at >= count) return ''
  const [from, to] = [start[at] as number, end[at] as number]
  const known = vocabulary.text(word[at] as number)
  // "&" has the number of "and", and is another word.
  return known.length === to - from ? known : fold(text, from, to)
}

/** The vocabulary's number of a token's word, or 0; "&" has that of "and", and is another word. */
export function numberAt({ text, start, word }: Tokens, at: number): number {
  return text.charCodeAt(start[at] as number) === AMPERSAND_CODE ? 0 : (word[at] as number)
}

const AMPERSAND_CODE = 0x26

/** The characters between the token before and this one; empty before the first. */
export function gapBefore({ text, start, end }: Tokens, at: number): string {
  return at <= 0 ? '' : text.slice(end[at - 1], start[at])
}
