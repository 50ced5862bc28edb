import type { Span } from '../types.ts'

/** In UTF-16 code units: how far a clause is followed on each side of its word. */
const REACH = 160

/** The sentence or line around a place, at most `REACH` on each side, without white space at its ends. */
export function clauseAround(text: string, at: number): Span {
  let start = at
  while (start > 0 && at - start < REACH && !isStop(text, start - 1)) start--
  let end = at
  while (end < text.length && end - at < REACH && !isStop(text, end)) end++
  while (start < end && text.charCodeAt(start) <= SPACE) start++
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--
  return { start, end }
}

const SPACE = 0x20
const FULL_STOP = 0x2e
const STOPS = new Set(['\n', '\r', ';', '•'].map((mark) => mark.charCodeAt(0)))
const MARKS = new Set(['.', '!', '?'].map((mark) => mark.charCodeAt(0)))
/** Every letter lies between the two: one comparison tells that it is no mark. */
const [LAST_BEFORE_LETTERS, FIRST_BEHIND_LETTERS] = ['?', '•'].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
]

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > LAST_BEFORE_LETTERS && code < FIRST_BEHIND_LETTERS) return false
  if (STOPS.has(code)) return true
  if (!MARKS.has(code)) return false
  // "U.S.", "Ph.D." and "2.5" go on; so does a full stop behind a letter that stands alone.
  if (text.charCodeAt(at + 1) > SPACE) return code === FULL_STOP && isGlued(text, at)
  return !(text.charCodeAt(at - 2) === FULL_STOP || text.charCodeAt(at - 2) <= SPACE)
}

/** "defects.Bachelor's degree": a lost line break. */
function isGlued(text: string, at: number): boolean {
  return /[a-z)]\.[A-Z][a-z]/.test(text.slice(at - 1, at + 3))
}

/** A range in small letters, with plain apostrophes and spaces, every offset kept: "İ" and its like stay as they are. */
export function lowered(text: string, start: number, end: number): string {
  const part = text.slice(Math.max(0, start), end).replaceAll('\u2019', "'").replaceAll('\u00a0', ' ')
  const lower = part.toLowerCase()
  if (lower.length === part.length) return lower
  let kept = ''
  for (const one of part.split('')) {
    const small = one.toLowerCase()
    kept += small.length === 1 ? small : one
  }
  return kept
}

/** The end of the line or sentence that stands right in front of a place, in small letters. */
export function wordsBefore(text: string, at: number, length: number): string {
  return lowered(text, at - length, at)
    .split(/[\n\r.]/)
    .at(-1) as string
}
