/** The number in front of "years": in figures or words, alone or as a range. */
import type { Lexicon } from '../../lexicon/load.ts'
import { once } from '../../once.ts'
import { fold, GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { phraseOf, type Tokens, wordAt } from '../../text/tokenize.ts'

export interface Amount {
  /** First token of the number. */
  from: number
  min: number
  max: number | null
}

/**
 * The number right in front of the unit: "5+", "3-5", "3 to 5", "five (5)", "2 or more".
 * @param floor first token that counts
 * @param most what nobody asks more of; a larger number may have lost its dash
 */
export function amountBefore(
  tokens: Tokens,
  floor: number,
  unit: number,
  most: number,
  lexicon: Lexicon,
): Amount | null {
  let at = unit - 1
  if (at >= floor && MORE.has(wordAt(tokens, at)) && JOINS.has(wordAt(tokens, at - 1))) at -= 2
  else for (let i = 0; i < MOST_FILLS && at >= floor && FILLS.has(wordAt(tokens, at)); i++) at--
  if (at < floor || !isNear(tokens, at + 1)) return null
  const last = numberEndingAt(tokens, at, floor, lexicon)
  if (last === null) return null
  const { from, value } = last
  if (from - 1 >= floor) {
    const gap = tokens.gap[from] as number
    const far = REACHES.has(wordAt(tokens, from - 1))
    const low = numberEndingAt(tokens, far ? from - 2 : from - 1, floor, lexicon)
    if (low !== null) {
      const joined = far || (gap & (GAP.HYPHEN | GAP.DASH | GAP.SUSPENDED | GAP.SLASH)) !== 0
      if (joined && low.value < value) return { from: low.from, min: low.value, max: value }
      const inWords = (gap & (GAP.OPEN | GAP.CLOSE)) !== 0 && low.value === value
      if (inWords) return { from: low.from, min: value, max: null }
    }
  }
  return isMost(tokens, from, floor, lexicon)
    ? { from, min: 0, max: value }
    : { from, ...withLostDash(value, most) }
}

/** "Up to two years": nobody must have them. */
function isMost(tokens: Tokens, at: number, floor: number, lexicon: Lexicon): boolean {
  const words = lexicon.words('at-most')
  for (let from = at - 1; from >= Math.max(floor, at - LONGEST_AT_MOST); from--)
    // A full stop ends "max." only.
    if (words.has(phraseOf(tokens, from, at))) return ((tokens.gap[at] as number) & ENDS_AT_MOST) === 0
  return false
}

/** Words of the longest phrase of the set `at-most`. */
const LONGEST_AT_MOST = 3
const ENDS_AT_MOST = GAP.NEWLINE | GAP.SEMICOLON | GAP.COMMA | GAP.BULLET

/** The number behind the unit and a colon: "Years of experience: 5+", "Experience (years): 3-5". @param end behind the last token that counts */
export function amountBehind(tokens: Tokens, unitTo: number, end: number, lexicon: Lexicon): Amount | null {
  for (let at = unitTo; at < Math.min(end, unitTo + LABEL_REACH); at++) {
    const gap = tokens.gap[at] as number
    if ((gap & ENDS_LABEL) !== 0) return null
    if ((gap & GAP.COLON) === 0) continue
    const low = numberFrom(tokens, at, end, lexicon)
    if (low === null) return null
    const reaches = REACHES.has(wordAt(tokens, low.to))
    const next = reaches ? low.to + 1 : low.to
    const high = next < end && isNear(tokens, next) ? numberFrom(tokens, next, end, lexicon) : null
    const joined = reaches || ((tokens.gap[next] as number) & (GAP.HYPHEN | GAP.DASH)) !== 0
    const max = high !== null && joined && high.value > low.value ? high.value : null
    return { from: at, min: low.value, max }
  }
  return null
}

/** How long what is between "years" and the colon may be, in tokens: "years of relevant work experience required:". */
const LABEL_REACH = 7
const ENDS_LABEL = GAP.NEWLINE | GAP.STOP | GAP.SEMICOLON | GAP.BULLET

/** "A decade", "a year or more": the article says that it is one. "The next decade" says nothing of that kind. */
export function oneBefore(tokens: Tokens, unit: number, lexicon: Lexicon): Amount | null {
  const half = halfBefore(tokens, unit, lexicon)
  if (half !== null) return half
  return lexicon.words('articles-of-one').has(wordAt(tokens, unit - 1)) && isNear(tokens, unit)
    ? { from: unit - 1, min: 1, max: null }
    : null
}

/** "Half a year", "ein halbes Jahr". */
export function halfBefore(tokens: Tokens, unit: number, lexicon: Lexicon): Amount | null {
  const [halves, articles] = [lexicon.words('halves'), lexicon.words('articles-of-one')]
  const [last, first] = [wordAt(tokens, unit - 1), wordAt(tokens, unit - 2)]
  const isHalf = (halves.has(first) && articles.has(last)) || (articles.has(first) && halves.has(last))
  return isHalf && isNear(tokens, unit) ? { from: unit - 2, min: 0.5, max: null } : null
}

/** The number that a token is, where no unit follows: "5 years, 3 of them". @returns null where it is none */
export function amountAt(tokens: Tokens, at: number, lexicon: Lexicon): Amount | null {
  const value = numberAt(tokens, at, lexicon)
  return value === null ? null : { from: at, min: value, max: null }
}

/** "23 years", "810 years": nobody asks for so many, but pages lose the dash of "2–3" and "8–10". */
function withLostDash(value: number, most: number): Pick<Amount, 'min' | 'max'> {
  const text = String(value)
  const [low, high] = [Number(text.slice(0, 1)), Number(text.slice(1))]
  const lost = value > most && Number.isInteger(value) && low > 0 && low < high && high <= most
  return lost ? { min: low, max: high } : { min: value, max: null }
}

const MORE: ReadonlySet<string> = new Set(['more', 'mehr', 'above'])
const JOINS: ReadonlySet<string> = new Set(['or', 'and', 'oder', 'und'])
const FILLS: ReadonlySet<string> = new Set(['plus', 'full', 'of', 'volle', 'solid', 'good', 'most', 'recent'])
/** Words between a figure and its unit: "5 most recent years". */
const MOST_FILLS = 2
const REACHES: ReadonlySet<string> = new Set(['to', 'and', 'bis', 'or', 'through'])
/** A larger number is none of years. */
const LARGEST = 1000

function isNear(tokens: Tokens, at: number): boolean {
  return (
    ((tokens.gap[at] as number) & (GAP.NEWLINE | GAP.STOP | GAP.SEMICOLON | GAP.COMMA | GAP.BULLET)) === 0
  )
}

/** The number whose last token this is: "3", "five", "2.5", "2,5". @param floor first token that counts */
function numberEndingAt(
  tokens: Tokens,
  at: number,
  floor: number,
  lexicon: Lexicon,
): { from: number; value: number } | null {
  if (at < floor) return null
  if (at - 1 >= floor && isFraction(tokens, at)) return { from: at - 1, value: decimalAt(tokens, at - 1) }
  const value = numberAt(tokens, at, lexicon)
  return value === null ? null : { from: at, value }
}

/** The number whose first token this is. @param end behind the last token that counts */
function numberFrom(
  tokens: Tokens,
  at: number,
  end: number,
  lexicon: Lexicon,
): { to: number; value: number } | null {
  if (at + 1 < end && isFraction(tokens, at + 1)) return { to: at + 2, value: decimalAt(tokens, at) }
  const value = numberAt(tokens, at, lexicon)
  return value === null ? null : { to: at + 1, value }
}

/** Whether a token says the tenths or hundredths of the number before it: "2.5", "2,75", and not "Java 8, 5 years". */
function isFraction(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] as number
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number)
  return (
    (gap === GAP.DOT || gap === GAP.COMMA) &&
    digits <= 2 &&
    tokens.shape[at] === SHAPE.NUMBER &&
    tokens.shape[at - 1] === SHAPE.NUMBER
  )
}

function decimalAt(tokens: Tokens, at: number): number {
  const part = (i: number) => fold(tokens.text, tokens.start[i] as number, tokens.end[i] as number)
  return Number(`${part(at)}.${part(at + 1)}`)
}

function numberAt(tokens: Tokens, at: number, lexicon: Lexicon): number | null {
  if (at < 0) return null
  if (tokens.shape[at] === SHAPE.NUMBER) {
    const value = Number(fold(tokens.text, tokens.start[at] as number, tokens.end[at] as number))
    return Number.isFinite(value) && value < LARGEST ? value : null
  }
  return numbersOf(lexicon).get(wordAt(tokens, at)) ?? null
}

/** The words for numbers: entries such as "five 5". */
const numbersOf = once(
  (lexicon: Lexicon): ReadonlyMap<string, number> =>
    new Map(
      [...lexicon.words('numbers')]
        .map((entry) => entry.split(' ') as [string, string])
        .map(([word, value]) => [word, Number(value)]),
    ),
)
