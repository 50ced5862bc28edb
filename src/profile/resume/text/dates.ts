/** Ranges of dates in a line of a resume. Months are counted from year 0: `year * 12 + month`, January being 0. */
import data from '../../../../skills-data/resume/dates.json' with { type: 'json' }

/** Half open: `to` is the first month after it. */
export interface Months {
  from: number
  to: number
}

export interface DateRange {
  /** Null where a date is wrong: no such month, an end before its beginning, a beginning to come. */
  months: Months | null
  /** Its end is not told: it goes on. */
  open: boolean
  /** Where in the line it stands, in UTF-16 code units. */
  start: number
  end: number
}

const MONTHS = new Map(data.months.flatMap((names, month) => names.map((name) => [name, month] as const)))
/** Before a year alone: "VI 2016", "XII.2021". */
const ROMAN = new Map(data.roman.map((name, month) => [name, month] as const))
const SEASONS = new Map(Object.entries(data.seasons))
const PRESENT = new Set(data.present)
const UNTIL = new Set(data.until)
const SINCE = new Set(data.since)

/** Longer lines are prose or no resume. */
const LONGEST_LINE = 2_000
/** Half of a year: "2016 – 2018" says two years, whenever in 2016 they began. */
const MID_YEAR = 6
const FIRST_YEAR = 1950
const LAST_YEAR = 2099
/** '98 is 1998, '21 is 2021. */
const LAST_SHORT_YEAR = 60

interface Token {
  text: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** Spaces before it. */
  space: number
}

/** A date as written; null for what it leaves out. */
interface Point {
  year: number | null
  /** From 0; the first of a quarter. */
  month: number | null
  /** How many months it spans: three of a quarter. */
  span: number
  /** A month or day that no calendar has. */
  wrong: boolean
  /** Two numbers such as "04/19", which are a date only where a range says so. */
  weak: boolean
  /** Its month evidently stands before its day. */
  monthFirst: boolean
  /** The month, if it stood first. */
  other: number | null
  /** Index of the token after it. */
  next: number
}

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
    const closes = tokens.slice(date.next).every(({ text }) => /^[)\]|.]$/.test(text))
    const opens = /^[(|,·–—[]$/.test(tokens[at - 1]?.text ?? '') || (tokens[at]?.space ?? 0) > 1
    if (!closes || !opens) continue
    const span = SEASONS.has(tokens[at]?.text ?? '') ? SEASON : date.span
    const from = date.year * 12 + date.month
    const months = date.wrong || from > now ? null : { from, to: Math.min(from + span, now + 1) }
    const { start } = tokens[at] as Token
    return { months, open: false, start, end: (tokens[date.next - 1] as Token).end }
  }
  return null
}

/** In tokens: "on 1 April 2019)" has as many. */
const LONGEST_DATE = 6
/** In months. */
const SEASON = 3

function tokensOf(text: string): Token[] {
  let last = 0
  return [...text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map(({ 0: token, index }) => {
    const space = index - last
    last = index + token.length
    const kind = /^\d/.test(token) ? 'number' : /^\p{L}/u.test(token) ? 'word' : 'mark'
    return { text: token.toLowerCase(), start: index, end: last, kind, space }
  })
}

interface Found {
  months: Months | null
  open: boolean
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
  if (SINCE.has(tokens[at]?.text ?? '')) {
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
  if (!joined) return null
  const present = presentAt(tokens, joined.next)
  if (present) return first.year === null ? null : settle(first, null, now, present)
  const last = pointAt(tokens, joined.next, true) ?? shortYearAt(tokens, joined.next, first)
  if (last && last.year !== null && !goesOn(tokens, last.next)) {
    if (first.weak !== last.weak && (first.weak || last.weak) && first.year !== null) return null
    return settle(first, last, now, last.next)
  }
  // "Jan 2021 –": nothing behind the dash.
  if (joined.dash && first.year !== null && !first.weak && endsAt(tokens, joined.next))
    return settle(first, null, now, joined.next)
  return null
}

/** A number that is a phone's or a version's goes on after a mark without a space. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]]
  if (mark?.space !== 0) return false
  if (mark.kind !== 'mark') return mark.kind === 'number'
  return /[-/.]/.test(mark.text) && after?.space === 0 && after.kind === 'number'
}

function endsAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.space > 1 || /[)\]|·•]/.test(next.text)
}

function joinAt(tokens: readonly Token[], at: number): { next: number; dash: boolean } | null {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (!token) return null
  if (token.text === '-' && after?.text === '>') return { next: at + 2, dash: false }
  if (token.text === '-' && after?.text === '-')
    return { next: at + (tokens[at + 2]?.text === '-' ? 3 : 2), dash: true }
  if (/^[–—−‒―-]$/.test(token.text)) return { next: at + 1, dash: true }
  if (/^[~→➔⇒]$/.test(token.text)) return { next: at + 1, dash: false }
  // "2024-02 / now"; without spaces a slash parts the numbers of one date.
  if (token.text === '/' && token.space > 0 && (after?.space ?? 0) > 0) return { next: at + 1, dash: false }
  if (UNTIL.has(`${token.text} ${after?.text}`)) return { next: at + 2, dash: false }
  return UNTIL.has(token.text) ? { next: at + 1, dash: false } : null
}

/** The index after the word for today, or null. */
function presentAt(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.text ?? ''
  if (PRESENT.has(`${word} ${tokens[at + 1]?.text}`)) return at + 2
  if (!PRESENT.has(word)) return null
  return at + 1
}

/** @param byMonth reads "2010-12" as a month. */
function pointAt(tokens: readonly Token[], at: number, byMonth: boolean): Point | null {
  const token = tokens[at]
  if (!token) return null
  return token.kind === 'word'
    ? namedAt(tokens, at)
    : token.kind === 'number'
      ? numberAt(tokens, at, byMonth)
      : null
}

/** "April 2019", "Apr-2019", "Apr'19", "April 1, 2019", "Q2 2021", "Summer 2019"; a month alone takes the range's year. */
function namedAt(tokens: readonly Token[], at: number): Point | null {
  const word = tokens[at]?.text ?? ''
  let month = MONTHS.get(word) ?? SEASONS.get(word) ?? romanAt(tokens, at)
  let next = at + 1
  let span = 1
  if (word === 'q' && /^[1-4]$/.test(tokens[next]?.text ?? '') && tokens[next]?.space === 0) {
    month = (Number(tokens[next]?.text) - 1) * 3
    span = 3
    next++
  }
  if (month === undefined) return null
  const mark = tokens[next]
  const isBetween = mark && /^[.,/-]$/.test(mark.text) && (mark.text !== '-' || mark.space === 0)
  if (isBetween && /^[\d'’‘]/.test(tokens[next + 1]?.text ?? '')) next++
  const day = tokens[next]
  if (day && /^\d{1,2}$/.test(day.text)) {
    const comma = tokens[next + 1]?.text === ',' ? 1 : 0
    const year = yearAt(tokens, next + 1 + comma)
    if (year && Number(day.text) <= 31) return { ...point(year.year, month, year.next), span }
  }
  const year = yearAt(tokens, next)
  if (year) return { ...point(year.year, month, year.next), span }
  // "Apr 19" beside a month's name is a year, for a day without a year dates no job.
  if (day && /^\d\d$/.test(day.text)) return point(longYear(Number(day.text)), month, next + 1)
  if (tokens[next]?.text === '.') next++
  return { ...point(null, month, next), span }
}

function romanAt(tokens: readonly Token[], at: number): number | undefined {
  const after = tokens[at + 1]
  const year = after && /^[.,/-]$/.test(after.text) ? tokens[at + 2] : after
  return year && isYear(year.text) ? ROMAN.get(tokens[at]?.text ?? '') : undefined
}

/** "2019" or "'19". */
function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const token = tokens[at]
  if (token && /^['’‘]$/.test(token.text) && /^\d\d$/.test(tokens[at + 1]?.text ?? ''))
    return { year: longYear(Number(tokens[at + 1]?.text)), next: at + 2 }
  return token && isYear(token.text) ? { year: Number(token.text), next: at + 1 } : null
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR
}

function longYear(short: number): number {
  return short > LAST_SHORT_YEAR ? 1900 + short : 2000 + short
}

function point(year: number | null, month: number | null, next: number, wrong = false, weak = false): Point {
  return { year, month, span: 1, wrong, weak, monthFirst: false, other: null, next }
}

/** The numbers that marks join without a space: "01.04.2019" is [1, 4, 2019]. */
function numbersAt(tokens: readonly Token[], at: number): { values: string[]; next: number } {
  const values = [tokens[at]?.text ?? '']
  let next = at + 1
  while (values.length < 3) {
    const [mark, number] = [tokens[next], tokens[next + 1]]
    if (!mark || !number || !/^[./-]$/.test(mark.text) || mark.space > 0) break
    if (number.kind !== 'number' || (number.space > 0 && mark.text !== '.')) break
    values.push(number.text)
    next += 2
  }
  return { values, next }
}

function numberAt(tokens: readonly Token[], at: number, byMonth: boolean): Point | null {
  const { values, next } = numbersAt(tokens, at)
  const [first = '', second, third] = values
  if (isYear(first)) {
    if (byMonth && second && /^\d{1,2}$/.test(second) && (third === undefined || /^\d{1,2}$/.test(third)))
      return month(first, second, next)
    const quarter = tokens[at + 1]?.text === '/' ? at + 2 : at + 1
    if (tokens[quarter]?.text === 'q') {
      const named = namedAt(tokens, quarter)
      if (named && named.month !== null) return { ...point(Number(first), named.month, quarter + 2), span: 3 }
    }
    return point(Number(first), null, at + 1)
  }
  if (!/^\d{1,2}$/.test(first)) return null
  if (second && third && isYear(third)) return byDay(first, second, third, next)
  if (second && isYear(second)) return month(second, first, third === undefined ? next : next - 2)
  // "1. April 2019"
  const named = namedAt(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1)
  if (second === undefined && named?.year && Number(first) <= 31) return named
  if (second && third === undefined && /^\d\d$/.test(second) && Number(first) >= 1 && Number(first) <= 12)
    return point(longYear(Number(second)), Number(first) - 1, next, false, true)
  // "03–09/2020": the month of a range that tells its year once.
  if (second === undefined && Number(first) >= 1 && Number(first) <= 12 && sharesYear(tokens, at + 1))
    return point(null, Number(first) - 1, at + 1)
  return null
}

function sharesYear(tokens: readonly Token[], at: number): boolean {
  const joined = joinAt(tokens, at)
  if (!joined || tokens[joined.next]?.kind !== 'number') return false
  const { values } = numbersAt(tokens, joined.next)
  return values.length === 2 && /^\d{1,2}$/.test(values[0] ?? '') && isYear(values[1] ?? '')
}

function month(year: string, written: string, next: number): Point {
  const number = Number(written)
  const known = number >= 1 && number <= 12
  return point(Number(year), known ? number - 1 : null, next, !known)
}

/** Day and month by what is possible; where both are, the day stands first, as nearly everywhere. */
function byDay(first: string, second: string, year: string, next: number): Point {
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12
  const read = isMonthFirst ? month(year, first, next) : month(year, second, next)
  return { ...read, monthFirst: isMonthFirst, other: Number(first) <= 12 ? Number(first) - 1 : null }
}

/** "06/13/2019 – 08/05/2019": one date of a range tells how the other is written. */
function alike(one: Point, beside: Point | null): Point {
  if (!beside?.monthFirst || one.monthFirst || one.other === null) return one
  return { ...one, month: one.other, wrong: false }
}

/** "2012 – 14": the end of a range whose beginning is a year. */
function shortYearAt(tokens: readonly Token[], at: number, first: Point): Point | null {
  const token = tokens[at]
  if (!token || first.year === null || first.month !== null || !/^\d\d$/.test(token.text)) return null
  const after = tokens[at + 1]
  if (after && after.space < 2 && (after.kind !== 'mark' || /^[%.]$/.test(after.text))) return null
  const year = Math.floor(first.year / 100) * 100 + Number(token.text)
  return point(year, null, at + 1)
}

function settle(first: Point, last: Point | null, now: number, next: number): Found {
  const end = last && alike(last, first)
  return { months: monthsOf(alike(first, last), end, now), open: last === null, next }
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
  if (from >= to && end.month === null && startYear === end.year) to = end.year * 12 + 12
  to = Math.min(to, now + 1)
  return from < to ? { from, to } : null
}

/** How many months lie in any of the ranges; overlaps count once. */
export function monthsTogether(ranges: readonly Months[]): number {
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return months
}

/** To one decimal, as people say it. */
export function inYears(months: number): number {
  return Math.round((months / 12) * 10) / 10
}
