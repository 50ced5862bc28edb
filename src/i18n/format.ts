/** Numbers, money, days and lists as the chosen language writes them. */
import { sentenceIn } from './fill.ts'
import { daysOf, listsOf, numbersOf } from './formatters.ts'
import { languageTag } from './strings.ts'

/** @param share 0 to 1. */
export function formatPercent(share: number): string {
  return numbersOf(languageTag(), { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/**
 * Parts of one whole in whole percent, which together say no more and no less than they are: rounded each by itself,
 * 60.6, 8.6 and 30.8 would say 101. By the largest remainder: who loses most by rounding down is rounded up.
 * @param shares each 0 to 1
 */
export function formatParts(shares: readonly number[]): string[] {
  const exact = shares.map((share) => share * 100)
  const whole = exact.map(Math.floor)
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const left = Math.round(sum(exact)) - sum(whole)
  const lost = (index: number) => (exact[index] ?? 0) - (whole[index] ?? 0)
  const up = new Set([...exact.keys()].sort((one, other) => lost(other) - lost(one)).slice(0, left))
  return whole.map((percent, index) => formatPercent((percent + (up.has(index) ? 1 : 0)) / 100))
}

/** Between short words in one line; no line begins with it. */
export const SEPARATOR = '\u00a0· '

/** Points of the score, all with one decimal, for they stand below one another. */
export function formatPoints(points: number): string {
  return numbersOf(languageTag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(points)
}

/** An amount without cents, in money that is no other country's ("CA$", not "$"); a plain number where the currency is unknown or no code that the browser knows. */
export function formatMoney(amount: number, currency: string | null): string {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 }
  try {
    if (currency) {
      return numbersOf(languageTag(), {
        style: 'currency',
        currency,
        ...digits,
      }).format(amount)
    }
  } catch {
    // not an ISO 4217 code
  }
  return numbersOf(languageTag(), digits).format(amount)
}

/**
 * "$48,000–$58,000", "48.000–58.000 €".
 * @param least no more than `most`
 */
export function formatMoneyRange(least: number, most: number, currency: string | null): string {
  const whole = Number.isInteger(least) && Number.isInteger(most)
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: whole ? 0 : 2 }
  const range = (options: Intl.NumberFormatOptions) =>
    // English puts spaces around the dash between two amounts, and none between two numbers.
    numbersOf(languageTag(), options).formatRange(least, most).replace(' – ', '–')
  try {
    if (currency) return range({ style: 'currency', currency, ...digits })
  } catch {
    // not an ISO 4217 code
  }
  return range(digits)
}

/**
 * As exact as a source states it, with a true minus, as all other figures have it.
 * @param percent with its sign: 3.76 gives "+3.76%", -1.11 gives "−1.11%".
 */
export function formatDifference(percent: number): string {
  return numbersOf(languageTag(), {
    style: 'percent',
    signDisplay: 'exceptZero',
    // As many as the documents give, so that a column of them lines up.
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
    .formatToParts(percent / 100)
    .map(({ type, value }) => (type === 'minusSign' ? '−' : value))
    .join('')
}

/** A day such as "May 3, 2026", in the browser's time zone. */
export function formatDay(time: number): string {
  return daysOf(languageTag(), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(time)
}

/** @param date `YYYY-MM` or `YYYY`, which is as it is; what is neither, too */
export function formatMonth(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? []
  if (!year || !month) return date
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return daysOf(languageTag(), options).format(Date.UTC(Number(year), Number(month) - 1))
}

/** Words that begin a line of their own. */
export function sentence(words: string): string {
  return sentenceIn(words, languageTag())
}

/**
 * Words with soft hyphens where German joins two with an s: "Verantwortungs-bewusstsein". Not every browser has the
 * dictionary that `hyphens: auto` wants, and breaks anywhere without it. English has no such words.
 */
export function parted(words: string): string {
  return words.replace(/(?<=\p{L}{3}(?:ungs|ions|heits|keits|schafts|täts))(?=\p{Ll}{4})/gu, '\u00ad')
}

/** "Java, Go, Rust". */
export function formatList(items: readonly string[]): string {
  return listsOf(languageTag(), { type: 'unit', style: 'short' }).format(items)
}

/** "Kafka, Redis and Terraform". */
export function listAnd(words: readonly string[]): string {
  return formatterOf('conjunction').format(words)
}

/** "Kafka, Redis or Terraform". */
export function listOf(words: readonly string[]): string {
  return formatterOf('disjunction').format(words)
}

/** What stands before the item at `index` of a list of `length`: nothing, ", " or " or ". */
export function listOr(index: number, length: number): string {
  if (index === 0) return ''
  const parts = formatterOf('disjunction').formatToParts(Array.from({ length }, String))
  return parts.filter((part) => part.type === 'literal')[index - 1]?.value ?? ' '
}

function formatterOf(type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const tag = languageTag()
  // British, for "Python, Java or Go" has no comma before its "or".
  return listsOf(tag.startsWith('en') ? 'en-GB' : tag, { type })
}
