/**
 * The place where a town's name stands with nothing that leads to it: "Wrocław. You get equity …", "Columbus, Ohio; one
 * day a week in the office", "a private bank, Luxembourg". Only names of skills-data/facts/towns.json are heard so.
 */
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { wordAt } from '../../text/tokenize.ts'
import type { Span } from '../../types.ts'
import { FACT_CLASSES } from '../classes.ts'
import type { HeadLineText } from './head-line.ts'
import { isCapital } from './told-place.ts'

/** A posting names few; the rest of a text that lists a thousand is not read. */
const MOST_TOWNS = 60
const WORD_TOO = FACT_CLASSES.town.indexOf('towns-and-words')
const ENDS = GAP.STOP | GAP.NEWLINE | GAP.BULLET | GAP.SEMICOLON | GAP.OPEN | GAP.CLOSE | GAP.COLON
/** In tokens: so short a sentence says who and where, and no more. */
const LONGEST_LABEL = 8
/** How far in front of the town stands whose it is, in tokens. */
const REACH = 7

/** @returns where the one town stands that the text gives as a place, or null where it gives none or several */
export function knownTown(source: HeadLineText, company: string): Span | null {
  const { tokens, triggers } = source
  const towns = triggers.of('town')
  let found: Span | null = null
  for (let i = 0; i < Math.min(towns.count, MOST_TOWNS); i++) {
    const span = placeAt(source, towns.from(i), towns.to(i), towns.value(i) === WORD_TOO)
    if (span === null) continue
    const name = tokens.text.slice(span.start, span.end)
    if (company.toLowerCase().includes(name.toLowerCase())) continue
    if (found !== null && tokens.text.slice(found.start, found.end) !== name) return null
    found ??= span
  }
  return found
}

/** Whether the text names a known town between two places. */
export function holdsTown({ tokens, triggers }: HeadLineText, { start, end }: Span): boolean {
  const towns = triggers.of('town')
  for (let i = 0; i < Math.min(towns.count, MOST_TOWNS); i++) {
    const at = tokens.start[towns.from(i)] as number
    if (start <= at && at < end) return true
  }
  return false
}

/** @param isWord whether the name means something else as well, and counts with its state or country alone */
function placeAt(source: HeadLineText, from: number, to: number, isWord: boolean): Span | null {
  const { tokens, words, mentions } = source
  const { shape, gap, count, tail } = tokens
  if (shape[from] !== SHAPE.CAPITALISED && shape[from] !== SHAPE.MIXED) return null
  const gapAt = (at: number) => (at < count ? (gap[at] as number) : tail | GAP.STOP)
  const end = regionEnd(source, to)
  if (isWord && end === to) return null
  // "Luxembourg Analytics": more of a name.
  if (gapAt(end) === GAP.SPACE && isCapital(tokens, end)) return null
  const first = sentenceStart(source, from)
  // "Our teams in Israel (Haifa)" tells of others.
  if (((gap[from] as number) & GAP.OPEN) !== 0) return null
  for (let at = Math.max(first, from - REACH); at < from; at++)
    if (words('place-of-others').has(wordAt(tokens, at))) return null
  const ended = (gapAt(end) & ENDS) !== 0
  if (!isTold(source, { from, to, end, first, ended })) return null
  const span = { start: tokens.start[from] as number, end: tokens.end[end - 1] as number }
  return mentions.some((one) => one.start < span.end && one.end > span.start) ? null : span
}

/** @param at where the town stands, its state included (`end`), its sentence begins, and whether that ends with it */
function isTold(
  { tokens, words }: HeadLineText,
  at: { from: number; to: number; end: number; first: number; ended: boolean },
): boolean {
  const { from, to, end, first, ended } = at
  // "Wrocław. You get …", "Palma or from home".
  if (from === first) return ended || words('place-choices').has(wordAt(tokens, end))
  // "A private bank, Luxembourg."
  if (((tokens.gap[from] as number) & GAP.COMMA) !== 0) return ended && from - first <= LONGEST_LABEL
  const before = wordAt(tokens, from - 1)
  // "The place is Tel Aviv."
  if (words('place-verbs').has(before)) return ended
  // "In Huntsville, Alabama", "with us in Oulu".
  if (!words('place-prepositions').has(before)) return false
  return end > to || words('place-of-us').has(wordAt(tokens, from - 2))
}

/** Behind the state or country that follows a town and a comma; `to` where none does. */
function regionEnd({ tokens, words }: HeadLineText, to: number): number {
  for (const length of [1, 2]) {
    if (to + length > tokens.count || tokens.gap[to] !== (GAP.COMMA | GAP.SPACE)) return to
    const start = tokens.start[to] as number
    const region = tokens.text.slice(start, tokens.end[to + length - 1]).toLowerCase()
    const isCode = tokens.shape[to] === SHAPE.UPPER && words('region-codes').has(region)
    if (isCode || words('regions').has(region)) return to + length
  }
  return to
}

function sentenceStart({ tokens }: HeadLineText, at: number): number {
  let first = at
  while (first > 0 && ((tokens.gap[first] as number) & ENDS) === 0) first--
  return first
}
