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
/** What a character up to the bullet is: it ends a clause, or it does where it ends a sentence. */
const [STOP, MARK] = [1, 2]
const STOPS = new Uint8Array('•'.charCodeAt(0) + 1)
for (const stop of '\n\r;|•') STOPS[stop.charCodeAt(0)] = STOP
for (const mark of '.!?') STOPS[mark.charCodeAt(0)] = MARK

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const kind = code < STOPS.length ? (STOPS[code] as number) : 0
  if (kind !== MARK) return kind === STOP
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

const ENDS = '\n\r.'

/** The end of the line or sentence that stands right in front of a place, in small letters. */
export function wordsBefore(text: string, at: number, length: number): string {
  let from = at
  while (from > 0 && at - from < length && !ENDS.includes(text[from - 1] as string)) from--
  return lowered(text, from, at)
}
