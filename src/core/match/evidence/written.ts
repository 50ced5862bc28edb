import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'

export const SENTENCE = GAP.NEWLINE | GAP.STOP | GAP.BULLET | GAP.GLUE | GAP.SEMICOLON

export function isExact(tokens: Tokens, match: RawMatch): boolean {
  return tokens.text.slice(tokens.start[match.from], tokens.end[match.to - 1]) === match.form.text
}

/** Whether the capitals of the match are its own: in the middle of a sentence that is no title. */
export function isWithinSentence(tokens: Tokens, matches: readonly RawMatch[], index: number): boolean {
  const match = matches[index]
  if (match === undefined || match.from === 0) return false
  if (((tokens.gap[match.from] as number) & (SENTENCE | GAP.DASH | GAP.COLON)) !== 0) return false
  return (
    (tokens.shape[match.from - 1] === SHAPE.LOWER || isSentenceStart(tokens, match.from - 1)) &&
    !isTitleLike(tokens, matches, index) &&
    !isPartOfName(tokens, matches, index)
  )
}

export function isSentenceBetween(tokens: Tokens, end: number, start: number): boolean {
  for (let at = end; at <= start; at++) if (((tokens.gap[at] as number) & SENTENCE) !== 0) return true
  return false
}

/** In a line of capitals or a heading in title case, a capital says nothing. */
export function isTitleLike(tokens: Tokens, matches: readonly RawMatch[], index: number): boolean {
  const match = matches[index] as RawMatch
  let from = match.from
  let to = match.to
  while (from > 0 && match.from - from < LINE_REACH && ((tokens.gap[from] as number) & SENTENCE) === 0) from--
  while (to < tokens.count && to - match.to < LINE_REACH && ((tokens.gap[to] as number) & SENTENCE) === 0)
    to++
  // Other names of the line have capitals of their own.
  let name = index
  while (name > 0 && (matches[name - 1] as RawMatch).to > from) name--
  let others = 0
  for (let at = from; at < to; at++) {
    while (name < matches.length && (matches[name] as RawMatch).to <= at) name++
    if (name < matches.length && (matches[name] as RawMatch).from <= at) continue
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    if (length < 3 || tokens.shape[at] === SHAPE.NUMBER) continue
    if (tokens.shape[at] === SHAPE.LOWER) return false
    others++
  }
  return others > 1
}

/** How far around a match its line is looked at, in tokens. */
const LINE_REACH = 8

/** "Oracle Park", "Spring Health": a capital right beside, with nothing but a space, that is no skill itself. */
export function isPartOfName(tokens: Tokens, matches: readonly RawMatch[], index: number): boolean {
  const match = matches[index] as RawMatch
  const isName = (at: number) => tokens.shape[at] === SHAPE.CAPITALISED
  const next = match.to
  if (
    next < tokens.count &&
    tokens.gap[next] === GAP.SPACE &&
    isName(next) &&
    matches[index + 1]?.from !== next
  )
    return true
  const previous = match.from - 1
  return (
    previous >= 0 &&
    tokens.gap[match.from] === GAP.SPACE &&
    isName(previous) &&
    ((tokens.gap[previous] as number) & SENTENCE) === 0 &&
    matches[index - 1]?.to !== match.from
  )
}

/** The capital of a sentence's first word says nothing. */
function isSentenceStart(tokens: Tokens, at: number): boolean {
  return at === 0 || ((tokens.gap[at] as number) & SENTENCE) !== 0
}
