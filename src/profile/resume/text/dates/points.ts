/** One date as resumes write it, by the tokens of its line. */
import data from '../../../../../skills-data/resume/dates.json' with { type: 'json' }
import { joinAt, type Token } from './tokens.ts'

const MONTHS = new Map(data.months.flatMap((names, month) => names.map((name) => [name, month] as const)))
/** Before a year alone: "VI 2016", "XII.2021". */
const ROMAN = new Map(data.roman.map((name, month) => [name, month] as const))
const SEASONS = new Map(Object.entries(data.seasons))

const FIRST_YEAR = 1950
const LAST_YEAR = 2099
/** '98 is 1998, '21 is 2021. */
const LAST_SHORT_YEAR = 60

/** A date as written; null for what it leaves out. */
export interface Point {
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

/** @param byMonth reads "2010-12" as a month. */
export function pointAt(tokens: readonly Token[], at: number, byMonth: boolean): Point | null {
  const token = tokens[at]
  if (!token) return null
  return token.kind === 'word' ? namedAt(tokens, at) : numberAt(tokens, at, byMonth)
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
    // "April 1, 2019", "April 1st, 2019"
    const after = isEnding(tokens[next + 1]) ? next + 2 : next + 1
    const year = yearAt(tokens, tokens[after]?.text === ',' ? after + 1 : after)
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

export function point(
  year: number | null,
  month: number | null,
  next: number,
  wrong = false,
  weak = false,
): Point {
  return { year, month, span: 1, wrong, weak, monthFirst: false, other: null, next }
}

/** The numbers that marks join without a space: "01.04.2019" is [1, 4, 2019]. */
function numbersAt(tokens: readonly Token[], at: number): { values: string[]; next: number } {
  const values = [tokens[at]?.text ?? '']
  let next = at + 1
  while (values.length < 3) {
    const [mark, number] = [tokens[next], tokens[next + 1]]
    if (!mark || !number || !/^[./-]$/.test(mark.text) || mark.space > 0) break
    // "2018/02-2021/03" and "2018-02-2021-03" are two dates.
    const isSecondDate = mark.text !== tokens[at + 1]?.text || isYear(number.text)
    if (values.length > 1 && isYear(values[0] ?? '') && isSecondDate) break
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
    return yearFirst(tokens, at) ?? point(Number(first), null, at + 1)
  }
  if (!/^\d{1,2}$/.test(first)) return null
  if (second && third && isYear(third)) return byDay(first, second, third, next)
  if (second && isYear(second)) return month(second, first, third === undefined ? next : next - 2)
  // "1. April 2019", "1st April 2019"
  const named = namedAt(tokens, isOrdinal(tokens[at + 1]) ? at + 2 : at + 1)
  if (second === undefined && named?.year && Number(first) <= 31) return named
  if (second && third === undefined && /^\d\d$/.test(second) && Number(first) >= 1 && Number(first) <= 12)
    return point(longYear(Number(second)), Number(first) - 1, next, false, true)
  // "03–09/2020": the month of a range that tells its year once.
  if (second === undefined && Number(first) >= 1 && Number(first) <= 12 && sharesYear(tokens, at + 1))
    return point(null, Number(first) - 1, at + 1)
  return null
}

function isOrdinal(token: Token | undefined): boolean {
  return token?.text === '.' || isEnding(token)
}

/** The ending of "1st". */
function isEnding(token: Token | undefined): boolean {
  return token?.space === 0 && /^(?:st|nd|rd|th)$/.test(token.text)
}

/** "2018 Oct", "2018, October": no year or day follows, so that the month is not of the next date. */
function yearFirst(tokens: readonly Token[], at: number): Point | null {
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  const named = MONTHS.get(tokens[next]?.text ?? '')
  const after = tokens[next + 1]?.text === '.' ? next + 2 : next + 1
  if (named === undefined || tokens[after]?.kind === 'number' || yearAt(tokens, after)) return null
  return point(Number(tokens[at]?.text), named, after)
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
export function alike(one: Point, beside: Point | null): Point {
  if (!beside?.monthFirst || one.monthFirst || one.other === null) return one
  return { ...one, month: one.other, wrong: false }
}

/** "2012 – 14": the end of a range whose beginning is a year. */
export function shortYearAt(tokens: readonly Token[], at: number, first: Point): Point | null {
  const token = tokens[at]
  if (!token || first.year === null || first.month !== null || !/^\d\d$/.test(token.text)) return null
  const after = tokens[at + 1]
  if (after && after.space < 2 && (after.kind !== 'mark' || /^[%.]$/.test(after.text))) return null
  const year = Math.floor(first.year / 100) * 100 + Number(token.text)
  return point(year, null, at + 1)
}

/** Whether a word names a season, as many dates of studies and internships do. */
export function namesSeason(word: string): boolean {
  return SEASONS.has(word.toLowerCase())
}
