import { BLANK, CLASS, DIGIT, fold, isUpper, LOWER, UPPER } from '../characters.ts'
import { SHAPE, shapeOf } from '../shape.ts'
import type { Vocabulary } from '../vocabulary.ts'

/**
 * Ends and vocabulary numbers of the parts of a run of letters such as "APIsDevelopment" or "java8",
 * or null where they make no sense as words of their own.
 */
export function splitRun(text: string, vocabulary: Vocabulary, start: number, end: number): number[] | null {
  const cuts = cutsOf(text, start, end)
  // "CTools" and "CXone" are no C: a single capital begins a name.
  if (cuts[0] === start + 1 && isUpper(text, start) && isUpper(text, start + 1)) cuts.shift()
  if (cuts.length < 2 || (cuts.length === LETTER_DIGIT_LETTER && end - start === LETTER_DIGIT_LETTER))
    return null
  const pieces: number[] = []
  let from = start
  let known = 0
  let unknown = 0
  let at = 0
  while (at < cuts.length) {
    let found = 0
    let stop = at
    for (let to = Math.min(cuts.length - 1, at + MOST_CUTS_IN_A_WORD); to >= at; to--) {
      if (from === start && to === cuts.length - 1) continue
      const word = vocabulary.get(fold(text, from, cuts[to] as number))
      if (word !== 0) {
        found = word
        stop = to
        break
      }
    }
    const to = cuts[stop] as number
    // "21000VMS" is the number of something.
    if (to - from > LONGEST_VERSION && shapeOf(text, from, to) === SHAPE.NUMBER) return null
    // The "C" of "CTools" is no word, nor is the "D" of "TVöD"; that of "LanguagesC" is one.
    if (to - from === 1 && isUpper(text, from) && (stop < cuts.length - 1 || pieces.at(-1) === 0)) return null
    if (found !== 0) known += 1
    else if (shapeOf(text, from, to) !== SHAPE.NUMBER) {
      if (to - from < 3) return null
      unknown += 1
    }
    pieces.push(to, found)
    from = to
    at = stop + 1
  }
  if (pieces.length <= 2) return null
  // Names begin with a capital; "bankReplace" is two lines.
  const glued = isGlued(text, start, cuts[0] as number, end)
  return glued || (known > 0 && unknown <= known) ? pieces : null
}

/**
 * Whether a part of a run begins a line of its own: a capital, the number of years in "Qualifications3+ years", or
 * the number of an item in "with Us1. Growth".
 */
export function isBreak(text: string, from: number, to: number): boolean {
  return (
    isUpper(text, from) ||
    AMOUNT.test(text.slice(from, from + LONGEST_AMOUNT)) ||
    NUMBERING.test(text.slice(from, to + 5))
  )
}

/** Lower-case letters, then a capital and lower-case ones: two words that lost the break between them. */
function isGlued(text: string, start: number, cut: number, end: number): boolean {
  return (
    cut - start >= SHORTEST_GLUED &&
    end - cut >= SHORTEST_GLUED &&
    shapeOf(text, start, cut) === SHAPE.LOWER &&
    shapeOf(text, cut, end) === SHAPE.CAPITALISED
  )
}

const NUMBERING = new RegExp(`^\\d{1,2}[.)]${BLANK}{0,3}[A-Z]`)
/** "3+ years", but not the version of "Java8+" or "(v5 - 11)". */
const AMOUNT = new RegExp(
  `^\\d{1,2}\\+?(${BLANK}{0,3}(-|–|to)${BLANK}{0,3}\\d{1,2}\\+?)?${BLANK}{0,3}(years?|yrs?)`,
  'i',
)
const LONGEST_AMOUNT = 24
/** "java17", "ES2015". */
const LONGEST_VERSION = 4
/** "C2C" and "B2B" are words of their own. */
const LETTER_DIGIT_LETTER = 3
/** "iOS" and "jQuery" are names. */
const SHORTEST_GLUED = 3
/** "PostgreSQL" has two cuts, "IntelliJIDEA" three: no known name has more than this. */
const MOST_CUTS_IN_A_WORD = 4
/** A run with more cuts than this is an identifier or a hash, not lost line breaks. */
const MOST_CUTS = 24

/** Ends of the parts of a run: at "aB", "9B", "a9", and before the last capital of "ABCde". */
function cutsOf(text: string, start: number, end: number): number[] {
  const cuts: number[] = []
  for (let at = start + 1; at < end; at++) {
    const before = CLASS[text.charCodeAt(at - 1)] as number
    const here = CLASS[text.charCodeAt(at)] as number
    const next = at + 1 < end ? (CLASS[text.charCodeAt(at + 1)] as number) : 0
    if (
      (here === UPPER && (before === LOWER || before === DIGIT)) ||
      (here === UPPER && before === UPPER && next === LOWER) ||
      (here === DIGIT && (before === LOWER || before === UPPER)) ||
      (here === LOWER && before === DIGIT)
    ) {
      cuts.push(at)
      if (cuts.length > MOST_CUTS) return []
    }
  }
  cuts.push(end)
  return withPluralCapitals(text, cuts)
}

/** Moves the cut of "APIsDevelopment" from "AP|Is|Development" to "APIs|Development". */
function withPluralCapitals(text: string, cuts: number[]): number[] {
  return cuts.filter((cut, i) => {
    const next = cuts[i + 1]
    return !(
      next === cut + 2 &&
      text.charCodeAt(cut + 1) === 0x73 &&
      CLASS[text.charCodeAt(cut)] === UPPER &&
      CLASS[text.charCodeAt(cut - 1)] === UPPER
    )
  })
}
