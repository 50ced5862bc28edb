/** Ranges of dates in a line of a resume. */
import data from '../../../../../skills-data/resume/dates.json' with { type: 'json' }
import type { Months } from './months.ts'
import { alike, namesSeason, type Point, point, pointAt, shortYearAt } from './points.ts'
import { isOneOf, joinAt, type Token, textAt, tokensOf, UNTIL } from './tokens.ts'

export interface ByYear {
  from: boolean
  to: boolean
}

export interface DateRange {
  /** Null where a date is wrong: no such month, an end before its beginning, a beginning to come. */
  months: Months | null
  /** Its end is not told: it goes on. */
  open: boolean
  /** Which of its ends tells no month: there the months are a guess. */
  byYear: ByYear
  /** Where in the line it stands, in UTF-16 code units. */
  start: number
  end: number
}

/** Each as the words and marks that it is: "aujourd’hui" has three. Those of more words first. */
const PRESENT = data.present
  .map((words) => tokensOf(words).map(({ text }) => text))
  .sort((a, b) => b.length - a.length)
const SINCE = new Set(data.since)

/** Longer lines are prose or no resume. */
const LONGEST_LINE = 2_000
/** Half of a year: "2016 – 2018" says two years, whenever in 2016 they began. */
const MID_YEAR = 6

/**
 * @param now the current month, for "present" and against dates to come.
 * @returns ranges in order, never overlapping; wrong ones too.
 */
export function dateRanges(line: string, now: number): DateRange[] {
  const tokens = tokensOf(line.slice(0, LONGEST_LINE))
  const found: DateRange[] = []
  let at = 0
  while (at < tokens.length) {
    const range = rangeAt(tokens, at, now)
    if (!range) {
      at++
      continue
    }
    found.push({
      months: range.months,
      open: range.open,
      byYear: range.byYear,
      start: (tokens[at] as Token).start,
      end: (tokens[range.next - 1] as Token).end,
    })
    at = range.next
  }
  return found
}

/**
 * A date that stands alone at the end of a line: "Intern, Acme (summer 2019)", "Tester | March 2020". It dates what took
 * no longer; a year alone dates nothing.
 * @returns null where the line ends with none.
 */
export function lastDate(line: string, now: number): DateRange | null {
  const tokens = tokensOf(line.slice(0, LONGEST_LINE))
  for (let at = Math.max(0, tokens.length - LONGEST_DATE); at < tokens.length; at++) {
    const date = pointAt(tokens, at, true)
    if (!date || date.year === null || date.month === null || date.weak) continue
    const { start, text, space } = tokens[at] as Token
    const closes = tokens.slice(date.next).every((token) => isOneOf(')]|.', token))
    const opens = isOneOf('(|,·–—[', tokens[at - 1]) || space > 1
    if (!closes || !opens) continue
    const span = namesSeason(text) ? SEASON : date.span
    const from = date.year * 12 + date.month
    const months = date.wrong || from > now ? null : { from, to: Math.min(from + span, now + 1) }
    return {
      months,
      open: false,
      byYear: { from: false, to: false },
      start,
      end: (tokens[date.next - 1] as Token).end,
    }
  }
  return null
}

/** In tokens: "on 1 April 2019)" has as many. */
const LONGEST_DATE = 6
/** In months. */
const SEASON = 3

interface Found {
  months: Months | null
  open: boolean
  byYear: ByYear
  next: number
}

function rangeAt(tokens: readonly Token[], at: number, now: number): Found | null {
  const before = tokens[at - 1]
  // "+44 2019-2020", "1.2.2019", "v3-2019": the number goes on to the left.
  if (
    tokens[at]?.kind === 'number' &&
    before &&
    tokens[at]?.space === 0 &&
    /[\d./\p{L}@-]/u.test(before.text)
  )
    return null
  if (SINCE.has(textAt(tokens, at))) {
    const since = pointAt(tokens, at + 1, true)
    if (since?.year && !joinAt(tokens, since.next)) return settle(since, null, now, since.next)
  }
  // "2010-12 – 2012-03" is by months, "2010-12" alone is by years.
  return (
    rangeFrom(tokens, pointAt(tokens, at, true), now) ?? rangeFrom(tokens, pointAt(tokens, at, false), now)
  )
}

function rangeFrom(tokens: readonly Token[], first: Point | null, now: number): Found | null {
  if (!first) return null
  const joined = joinAt(tokens, first.next)
  if (!joined) return inCells(tokens, first, now)
  // "do chwili obecnej" begins with a word that joins; "09/2020 – bis heute" says it twice.
  const present =
    presentAt(tokens, joined.next) ?? presentAt(tokens, first.next) ?? untilPresentAt(tokens, joined.next)
  if (present) return first.year === null ? null : settle(first, null, now, present)
  const last = pointAt(tokens, joined.next, true) ?? shortYearAt(tokens, joined.next, first)
  if (last && last.year !== null && !goesOn(tokens, last.next)) {
    if (first.weak !== last.weak && first.year !== null) return null
    return settle(first, last, now, last.next)
  }
  // "Jan 2021 –": nothing behind the dash.
  if (joined.dash && first.year !== null && !first.weak && endsAt(tokens, joined.next))
    return settle(first, null, now, joined.next)
  return null
}

/** "Aug 2019   Dec 2022": beginning and end in two cells of a table. */
function inCells(tokens: readonly Token[], first: Point, now: number): Found | null {
  const next = tokens[first.next]
  if (!next || next.space < CELL_GAP || first.year === null || first.weak) return null
  const present = presentAt(tokens, first.next)
  if (present) return settle(first, null, now, present)
  const last = pointAt(tokens, first.next, true)
  if (!last || last.weak || goesOn(tokens, last.next)) return null
  const found = settle(first, last, now, last.next)
  return found.months && found
}
/** In spaces: what a reader of files leaves between cells. */
const CELL_GAP = 3

/** A number that is a phone's or a version's goes on after a mark without a space. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]]
  return isOneOf('-/.', mark) && mark?.space === 0 && after?.space === 0 && after.kind === 'number'
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.space > 1 || isOneOf(')]|·•', next)
}

/** The index after the words for today, or null. */
function presentAt(tokens: readonly Token[], at: number): number | null {
  const words = PRESENT.find((all) => all.every((word, by) => textAt(tokens, at + by) === word))
  return words ? at + words.length : null
}

function untilPresentAt(tokens: readonly Token[], at: number): number | null {
  return UNTIL.has(textAt(tokens, at)) ? presentAt(tokens, at + 1) : null
}

function settle(first: Point, last: Point | null, now: number, next: number): Found {
  const end = last && alike(last, first)
  const byYear = { from: first.month === null, to: last !== null && last.month === null }
  return { months: monthsOf(alike(first, last), end, now), open: last === null, byYear, next }
}

function monthsOf(first: Point, last: Point | null, now: number): Months | null {
  if (first.wrong || last?.wrong) return null
  const end = last ?? point(Math.floor(now / 12), now % 12, 0)
  if (end.year === null) return null
  // "Nov – Feb 2021" began a year before.
  const startYear = first.year ?? ((first.month ?? 0) > (end.month ?? 11) ? end.year - 1 : end.year)
  let from = startYear * 12 + (first.month ?? MID_YEAR)
  let to = end.month === null ? end.year * 12 + MID_YEAR : end.year * 12 + end.month + end.span
  if (from >= to && first.month === null && startYear <= end.year) {
    from = startYear * 12
    if (end.month === null) to = from + 12
  }
  if (from >= to && end.month === null) to = end.year * 12 + 12
  to = Math.min(to, now + 1)
  return from < to ? { from, to } : null
}
