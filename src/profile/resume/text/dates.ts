/** Ranges of dates in a line of a resume. Months are counted from year 0: `year * 12 + month`, January being 0. */
import { own } from '../../../core/own.ts'

/** Half open: `to` is the first month after it. */
export interface Months {
  from: number
  to: number
}

export interface DateRange extends Months {
  /** Where in the line it stands. */
  start: number
  end: number
}

const MONTHS: readonly string[][] = [
  ['jan'],
  ['feb'],
  ['mar', 'mär', 'mrz', 'maerz'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
]
const SEASONS: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 }

const NAME =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|mrz|maerz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|spring|summer|autumn|fall|winter)'
const YEAR = '(?:19[5-9]\\d|20\\d\\d)'
const DATE = `(?:${NAME}\\.?,?\\s+(?:\\d{1,2},\\s+)?(?:${YEAR}|['’]\\d\\d)|(?:\\d{1,2}\\.)?\\d{1,2}[./]${YEAR}|${YEAR}[-./]\\d{1,2}(?:-\\d{1,2})?(?!\\d)|${YEAR})`
const NOW =
  '(?:present|now|today|current(?:ly)?|ongoing|to date|date|till date|heute|jetzt|aktuell|laufend|dato)'
const TO = '(?:\\s*(?:–|—|−|-|~|→|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bbis\\b)\\s*)'
const RANGE = new RegExp(`(?<![\\d/.-])(${DATE})${TO}(${DATE}|${NOW}\\b)(?![\\d/]|-\\d)`, 'giu')
const ONLY_NOW = new RegExp(`^${NOW}$`, 'iu')
const SINCE = new RegExp(`\\b(?:since|seit|from|ab)\\s+(${DATE})(?![\\d/])`, 'giu')

/** Longer lines are prose or no resume; each date costs a bounded look. */
const LONGEST_LINE = 2_000
/** Half of a year: "2016 – 2018" says two years, whenever in 2016 they began. */
const MID_YEAR = 6

/**
 * @param now the current month, for "present" and against dates to come.
 * @returns ranges in order; those that end before they begin are left out.
 */
export function dateRanges(line: string, now: number): DateRange[] {
  const text = line.slice(0, LONGEST_LINE)
  const found: DateRange[] = []
  for (const match of text.matchAll(RANGE)) {
    const months = rangeOf(match[1] ?? '', match[2] ?? '', now)
    if (months) found.push({ ...months, start: match.index, end: match.index + match[0].length })
  }
  if (found.length > 0) return found
  for (const match of text.matchAll(SINCE)) {
    const months = rangeOf(match[1] ?? '', 'now', now)
    if (months) found.push({ ...months, start: match.index, end: match.index + match[0].length })
  }
  return found
}

function rangeOf(first: string, last: string, now: number): Months | null {
  const start = parseDate(first)
  const end = ONLY_NOW.test(last) ? now : parseDate(last)
  if (start === null || end === null) return null
  const ended = end === now ? { year: Math.floor(now / 12), month: now % 12 } : end
  if (typeof ended === 'number') return null
  let from = start.year * 12 + (start.month ?? MID_YEAR)
  let to = ended.month === null ? ended.year * 12 + MID_YEAR : ended.year * 12 + ended.month + 1
  if (from >= to && start.month === null) {
    from = start.year * 12
    if (ended.month === null) to = from + 12
  }
  if (from >= to && ended.month === null) to = ended.year * 12 + 12
  to = Math.min(to, now + 1)
  return from < to ? { from, to } : null
}

interface Dated {
  year: number
  month: number | null
}

function parseDate(text: string): Dated | null {
  const lower = text.toLowerCase()
  const word = /^[a-zä]+/u.exec(lower)?.[0]
  if (word) {
    const year = /(\d{4})\s*$/.exec(lower)?.[1] ?? shortYear(/['’](\d\d)\s*$/.exec(lower)?.[1])
    const named = MONTHS.findIndex((names) => names.some((name) => word.startsWith(name)))
    const month = own(SEASONS, word) ?? named
    return year && month >= 0 ? { year: Number(year), month } : null
  }
  const yearFirst = /^(\d{4})(?:[-./](\d{1,2}))?/.exec(lower)
  if (yearFirst) return dated(yearFirst[1], yearFirst[2])
  const yearLast = /(\d{1,2})[./](\d{4})$/.exec(lower)
  return yearLast ? dated(yearLast[2], yearLast[1]) : null
}

function dated(year: string | undefined, month: string | undefined): Dated | null {
  if (month === undefined) return { year: Number(year), month: null }
  const number = Number(month)
  return number >= 1 && number <= 12 ? { year: Number(year), month: number - 1 } : null
}

/** '98 is 1998, '21 is 2021. */
function shortYear(digits: string | undefined): string | undefined {
  if (digits === undefined) return undefined
  return Number(digits) > 60 ? `19${digits}` : `20${digits}`
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
