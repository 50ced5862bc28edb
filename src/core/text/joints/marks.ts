import { CLASS, DIGIT, FIRST_GAP, GAP, INVISIBLE, LOWER } from '../characters.ts'
import { isBehindConnective } from '../connectives.ts'

/** What the marks between words are, by what stands beside them. */

export const DOT_NET = -1

/** What a full stop at `at` is: the start of ".NET", a joint ("Node.js"), a sentence end, or nothing much. */
export function dotAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  if (classBeside(text, at, 1) <= DIGIT) {
    if (
      (next | 32) === 0x6e &&
      (text.charCodeAt(at + 2) | 32) === 0x65 &&
      (text.charCodeAt(at + 3) | 32) === 0x74 &&
      !(at + 4 < text.length && (CLASS[text.charCodeAt(at + 4)] as number) <= DIGIT)
    ) {
      return DOT_NET
    }
    return GAP.DOT
  }
  return isWithinAbbreviation(text, at) ? GAP.DOT : GAP.STOP
}

/** "z. B.", "e. g.": a letter by itself on both sides, the second with a full stop of its own. */
function isWithinAbbreviation(text: string, at: number): boolean {
  if (!isLetterAt(text, at - 1) || isLetterAt(text, at - 2)) return false
  const next = text[at + 1] === ' ' || text[at + 1] === NO_BREAK_SPACE ? at + 2 : at + 1
  return isLetterAt(text, next) && text[next + 1] === '.'
}

const NO_BREAK_SPACE = '\u00a0'

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetter(CLASS[text.charCodeAt(at)] as number)
}

/** How many invisible characters are looked past: nobody writes more. */
const MOST_INVISIBLE = 8

/** The class of what is drawn right beside a character: invisible ones stand for nothing. */
function classBeside(text: string, at: number, by: 1 | -1): number {
  for (let i = at + by; i >= 0 && i < text.length && Math.abs(i - at) <= MOST_INVISIBLE; i += by) {
    const kind = CLASS[text.charCodeAt(i)] as number
    if (kind !== INVISIBLE) return kind
  }
  return FIRST_GAP
}

/** An en dash between two letters is a hyphen in its Sunday clothes: "back–end". Between figures it is a range. */
export function enDashAt(text: string, at: number): number {
  return isLetter(classBeside(text, at, -1)) && isLetter(classBeside(text, at, 1)) ? GAP.HYPHEN : GAP.DASH
}

const isLetter = (kind: number): boolean => kind < DIGIT

/** A hyphen between two words joins them; with a word on its left only it is suspended; else it is a dash. */
export function hyphenAt(text: string, at: number): number {
  // "Cloud-Technologien und -Plattformen" share their first word.
  if (text[at - 1] === ' ' && isLetterAt(text, at + 1) && isBehindConnective(text, at)) return GAP.SPACE
  const before = classBeside(text, at, -1)
  const after = classBeside(text, at, 1)
  const wordBefore = before < FIRST_GAP || before === GAP.PLUS
  const wordAfter = after < FIRST_GAP || (after === GAP.DOT && at > 0)
  if (wordBefore && wordAfter) return GAP.HYPHEN
  if (wordBefore && (after & (GAP.SPACE | GAP.COMMA | GAP.SLASH | GAP.CLOSE)) !== 0) return GAP.SUSPENDED
  return GAP.DASH
}

/**
 * End of the ending that German hangs on a person so that nobody is left out, or `at` where there is none:
 * "Entwickler:in", "Kolleg*innen", "Mitarbeiter_innen", "Softwareentwickler(in)", "Architekt/-in", "jede:r".
 * @param at the mark, right behind a word
 */
export function genderedEnd(text: string, at: number): number {
  if (at < SHORTEST_STEM || !isSmall(text, at - 1)) return at
  const mark = text[at] as string
  let from = at + 1
  if (text[from] === '-') from++
  let end = from
  while (isSmall(text, end) && end - from < LONGEST_ENDING) end++
  const ending = text.slice(from, end)
  if (mark === '(') return ending === 'in' && text[end] === ')' ? end + 1 : at
  if (isLetterAt(text, end)) return at
  // "Responsibilities:in this role" has lost a space.
  const isPerson = (ending === 'in' || ending === 'innen') && !/[sey]/.test(text[at - 1] as string)
  return isPerson || (mark !== '/' && SHORT_ENDINGS.has(ending)) ? end : at
}

/** "ein:e", "jede:r", "eine:n". */
const SHORT_ENDINGS: ReadonlySet<string> = new Set(['e', 'r', 'n', 'm', 's', 'er', 'en'])
const SHORTEST_STEM = 3
const LONGEST_ENDING = 6

function isSmall(text: string, at: number): boolean {
  return at < text.length && CLASS[text.charCodeAt(at)] === LOWER
}

const LONGEST_ENTITY = 9

/** End of "&name;" or "&#12;" at `at`, or `at + 1` where there is none. */
export function entityEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length && i <= at + LONGEST_ENTITY; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x3b) return i > at + 1 ? i + 1 : at + 1
    if (code !== 0x23 && (CLASS[code] as number) > DIGIT) break
  }
  return at + 1
}
