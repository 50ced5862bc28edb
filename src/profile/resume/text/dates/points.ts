/** One date as resumes write it, by the tokens of its line. */
import data from '../../../../../skills-data/resume/dates.json' with { type: 'json' }
import { isOneOf, joinAt, type Token, textAt } from './tokens.ts'

const MONTHS = new Map(data.months.flatMap((names, month) => names.map((name) => [name, month] as const)))
/** Before a year alone: "VI 2016", "XII.2021". */
const ROMAN = new Map(data.roman.map((name, month) => [name, month] as const))
const SEASONS = new Map(Object.entries(data.seasons))

const FIRST_YEAR = 1950
const LAST_YEAR = 2099
const MOST_DAYS = 31
const APOSTROPHES = "'’‘"
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
  const word = textAt(tokens, at)
  let month = MONTHS.get(word) ?? SEASONS.get(word) ?? romanAt(tokens, at)
  let next = at + 1
  let span = 1
  const quarter = Number(textAt(tokens, next))
  if (word === 'q' && quarter >= 1 && quarter <= 4 && tokens[next]?.space === 0) {
    month = (quarter - 1) * 3
    span = 3
    next++
  }
  if (month === undefined) return null
  const mark = tokens[next]
  const isBetween = isOneOf('.,/', mark) || (isOneOf('-', mark) && mark?.space === 0)
  if (isBetween && (tokens[next + 1]?.kind === 'number' || isOneOf(APOSTROPHES, tokens[next + 1]))) next++
  const day = tokens[next]
  // "April 1, 2019", "April 1st, 2019"
  if (day && Number(day.text) <= MOST_DAYS) {
    const after = isEnding(tokens[next + 1]) ? next + 2 : next + 1
    const year = yearAt(tokens, textAt(tokens, after) === ',' ? after + 1 : after)
    if (year) return { ...point(year.year, month, year.next), span }
  }
  const year = yearAt(tokens, next)
  if (year) return { ...point(year.year, month, year.next), span }
  // "Apr 19" beside a month's name is a year, for a day without a year dates no job.
  if (isShortYear(textAt(tokens, next))) return point(longYear(textAt(tokens, next)), month, next + 1)
  if (textAt(tokens, next) === '.') next++
  return { ...point(null, month, next), span }
}

function romanAt(tokens: readonly Token[], at: number): number | undefined {
  const year = isOneOf('.,/-', tokens[at + 1]) ? at + 2 : at + 1
  return isYear(textAt(tokens, year)) ? ROMAN.get(textAt(tokens, at)) : undefined
}

/** "2019" or "'19". */
function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const [text, after] = [textAt(tokens, at), textAt(tokens, at + 1)]
  if (isOneOf(APOSTROPHES, tokens[at]) && isShortYear(after)) return { year: longYear(after), next: at + 2 }
  return isYear(text) ? { year: Number(text), next: at + 1 } : null
}

function isYear(text: string): boolean {
  return text.length === 4 && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR
}

function isShortYear(text: string): boolean {
  return /^\d\d$/.test(text)
}

/** Of a day or a month. */
function isShort(text: string): boolean {
  return /^\d{1,2}$/.test(text)
}

function longYear(text: string): number {
  const short = Number(text)
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
  const values = [textAt(tokens, at)]
  let next = at + 1
  while (values.length < 3) {
    const [mark, number] = [tokens[next], tokens[next + 1]]
    if (!mark || !number || !isOneOf('./-', mark) || mark.space > 0) break
    // "2018/02-2021/03" and "2018-02-2021-03" are two dates.
    const isSecondDate = mark.text !== textAt(tokens, at + 1) || isYear(number.text)
    if (isYear(textAt(tokens, at)) && isSecondDate) break
    if (number.kind !== 'number' || (number.space > 0 && mark.text !== '.')) break
    values.push(number.text)
    next += 2
  }
  return { values, next }
}

function numberAt(tokens: readonly Token[], at: number, byMonth: boolean): Point | null {
  const { values, next } = numbersAt(tokens, at)
  const [first = '', second = '', third = ''] = values
  if (isYear(first)) {
    if (byMonth && isShort(second) && (third === '' || isShort(third))) return month(first, second, next)
    const quarter = textAt(tokens, at + 1) === '/' ? at + 2 : at + 1
    const named = textAt(tokens, quarter) === 'q' ? namedAt(tokens, quarter) : null
    if (named) return { ...named, year: Number(first), next: quarter + 2 }
    return yearFirst(tokens, at) ?? point(Number(first), null, at + 1)
  }
  if (!isShort(first)) return null
  if (isYear(third)) return byDay(first, second, third, next)
  if (isYear(second)) return month(second, first, third === '' ? next : next - 2)
  // "1. April 2019", "1st April 2019"
  const named = namedAt(tokens, isOneOf('.', tokens[at + 1]) || isEnding(tokens[at + 1]) ? at + 2 : at + 1)
  if (named?.year && Number(first) <= MOST_DAYS) return named
  if (!isMonth(first)) return null
  if (isShortYear(second) && third === '')
    return point(longYear(second), Number(first) - 1, next, false, true)
  // "03–09/2020": the month of a range that tells its year once.
  return sharesYear(tokens, at + 1) ? point(null, Number(first) - 1, at + 1) : null
}

function isMonth(number: string): boolean {
  return Number(number) >= 1 && Number(number) <= 12
}

/** The ending of "1st". */
function isEnding(token: Token | undefined): boolean {
  return token?.space === 0 && ENDINGS.has(token.text)
}
const ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

/** "2018 Oct", "2018, October": no year or day follows, so that the month is not of the next date. */
function yearFirst(tokens: readonly Token[], at: number): Point | null {
  const next = textAt(tokens, at + 1) === ',' ? at + 2 : at + 1
  const named = MONTHS.get(textAt(tokens, next))
  const after = textAt(tokens, next + 1) === '.' ? next + 2 : next + 1
  if (named === undefined || tokens[after]?.kind === 'number' || yearAt(tokens, after)) return null
  return point(Number(textAt(tokens, at)), named, after)
}

function sharesYear(tokens: readonly Token[], at: number): boolean {
  const joined = joinAt(tokens, at)
  return joined !== null && isYear(numbersAt(tokens, joined.next).values[1] ?? '')
}

function month(year: string, written: string, next: number): Point {
  const known = isMonth(written)
  return point(Number(year), known ? Number(written) - 1 : null, next, !known)
}

/** Day and month by what is possible; where both are, the day stands first, as nearly everywhere. */
function byDay(first: string, second: string, year: string, next: number): Point {
  const isMonthFirst = !isMonth(second) && isMonth(first)
  const read = month(year, isMonthFirst ? first : second, next)
  return { ...read, monthFirst: isMonthFirst, other: isMonth(first) ? Number(first) - 1 : null }
}

/** "06/13/2019 – 08/05/2019": one date of a range tells how the other is written. */
export function alike(one: Point, beside: Point | null): Point {
  if (!beside?.monthFirst || one.monthFirst || one.other === null) return one
  return { ...one, month: one.other, wrong: false }
}

/** "2012 – 14": the end of a range whose beginning is a year. */
export function shortYearAt(tokens: readonly Token[], at: number, first: Point): Point | null {
  const short = textAt(tokens, at)
  if (first.year === null || first.month !== null || !isShortYear(short)) return null
  const after = tokens[at + 1]
  if (after && after.space < 2 && (after.kind !== 'mark' || isOneOf('%.', after))) return null
  const year = Math.floor(first.year / 100) * 100 + Number(short)
  return point(year, null, at + 1)
}

/** Whether a word names a season, as many dates of studies and internships do. */
export function namesSeason(word: string): boolean {
  return SEASONS.has(word.toLowerCase())
}
