/** Pay as the text tells it. Better nothing than a wrong figure. */
import type { Fact, Posting, Salary, SalaryPeriod } from '../../types.ts'
import { lowered } from '../clauses.ts'
import type { FactText } from '../read-facts.ts'
import { type Amount, amountAt, FARTHEST_MARK, periodAfter, type Source, withCurrency } from './amount.ts'

/** Pay that exists, by period, in the units of the dollar and the euro; what lies outside is no pay. */
const BOUNDS: Record<SalaryPeriod, [number, number]> = {
  hour: [5, 600],
  day: [60, 5_000],
  week: [200, 20_000],
  month: [600, 60_000],
  year: [8_000, 2_000_000],
}
/** So many of them are about a dollar: what is plausible pay is told in dollars. Rounded, of 2025. */
const SMALL_UNIT = new Map(
  Object.entries({
    INR: 60,
    JPY: 120,
    HUF: 300,
    CZK: 20,
    SEK: 10,
    NOK: 10,
    DKK: 7,
    ZAR: 15,
    MXN: 18,
    PLN: 4,
    TRY: 40,
    PHP: 57,
    THB: 34,
    PKR: 280,
    LKR: 300,
    BDT: 120,
    KES: 130,
    NGN: 1_500,
    VND: 25_000,
    IDR: 16_000,
    COP: 4_000,
    ARS: 1_000,
    CLP: 950,
    KRW: 1_400,
    EGP: 50,
    UAH: 41,
    RUB: 90,
    CNY: 7,
    TWD: 32,
    KZT: 510,
    RSD: 108,
    CRC: 510,
    ISK: 135,
    GHS: 12,
    MAD: 10,
    NPR: 138,
    UYU: 40,
    DOP: 60,
    ETB: 130,
    UGX: 3_700,
    TZS: 2_600,
    RWF: 1_400,
    XOF: 600,
    XAF: 600,
    UZS: 12_700,
    PYG: 7_500,
    HNL: 25,
    GTQ: 8,
    BOB: 7,
  }),
)
/** Without a period, what is at least this much is paid by the year. */
const YEARLY = 15_000
/** In India and Japan a bare figure is the year's, though it is small in dollars; elsewhere it may be the month's. */
const BY_THE_YEAR = new Set(['INR', 'JPY'])

const SEPARATOR =
  /^(?!\s?\n\s?[-–—])\s{0,2}(?:[-–—−~]|,?\s?(?:(?:and|can|may|go|going|goes|rising|growing|with|a|then|but) ){0,4}(?:up to|to|do|max(?:imum)?(?: of|\.|:)?|bis(?: zu)?)\b\.?:?|and\b|und\b|through\b|tot\b|à)\s{0,2}/
/** In UTF-16 code units: "$90k and can go up to $130k". */
const LONGEST_SEPARATOR = 32
const PAY_BEFORE =
  /(?:salar|\bpay\b|\bpaying\b|compensation|\bcomp\b|\bwage|\brate\b|\bbase\b|remuneration|package|\bote\b|\bctc\b|gehalt|tagessatz|stundensatz|stundenlohn|vergütung|earn\b|salaire|\brange\b)/
const PAY_AFTER =
  /^[\s(,]{0,3}(?:base|salary|ote|gross|brutto|w2|c2c|dependent|depending|doe\b|dep\.|plus|\+)/
const OTE = /\bote\b|on[- ]target/
const NOT_PAY_BEFORE =
  /(?:bonus|stipend|budget|allowance|raised|funding|funded|revenue|series [a-e]\b|valuation|valued|reimburse|sav(?:e|es|ed|ing|ings)\b|invest|worth|credits?|prize|grant|arr\b|contribution|insurance|subsid|sign-on|equipment|spend|process(?:es|ing)\b|manag(?:e|es|ing)\b|relocation|assistance|lift(?:s|ing)?\b|carry(?:ing)?\b|weigh(?:s|ing|t)?\b)[^.\n]{0,24}$/
/** What the money is for stands right behind it, with no comma or sentence between: "$130,000, 401(k)" is pay and a pension. */
const NOT_PAY_AFTER =
  /^(?:[\s\-a-z/()]|\.(?! )){0,26}(?:(?<!\+ |plus |and |with |\+)bonus|stipend|budget|allowance|reimburse|credits?\b|funding|in revenue|revenue|arr\b|gift|grant|\bfund\b|towards|professional development|wellness|learning|training|users|customers|requests|employees|transactions|companies|people|messages|events|match|401|accounts|per (?:second|minute|transaction|user|seat))/
/** "Budget: $80 per hour", of an order that somebody is to take on. */
const BUDGET_LABEL = /^\W{0,4}(?:\w+ )?budget\s?:\s?$/
const UP_TO = /(?:up to|upto|maximum(?: of)?|max\.?|bis zu|not exceed|cannot exceed)[\s:]{0,2}$/
const FROM =
  /(?:from|starting(?: at| from)?|starts at|minimum(?: of)?|min\.?|at least|ab|over|above)[\s:]{0,2}$/
const PERIOD_BEFORE: [RegExp, SalaryPeriod][] = [
  [/\b(?:hourly|per hour|hour rate|stundensatz|stundenlohn|(?:je|pro) stunde)\b/, 'hour'],
  [/\b(?:daily|day rate|per day|day-rate|tagessatz|(?:je|pro) tag)\b/, 'day'],
  [
    /\b(?:monthly|per month|monatsgehalt|monatslohn|monatsbrutto|bruttomonatsgehalt|(?:je|pro) monat)\b/,
    'month',
  ],
  [
    /\b(?:annual|annually|yearly|per annum|per year|jahresgehalt|jahresbrutto|bruttojahresgehalt|(?:je|pro) jahr)\b/,
    'year',
  ],
]

/** What "$" may stand for. */
const DOLLARS = new Set(['CAD', 'AUD', 'NZD', 'SGD', 'HKD'])

interface Candidate extends Fact<Salary> {
  points: number
}

/** In UTF-16 code units: what is looked at on each side of a number. */
const WINDOW_BEFORE = 90
const WINDOW_BEHIND = 170
/** Numbers looked at as pay. A table of figures is no salary. */
const MOST_NUMBERS = 400
/** Beside a number that has fewer digits than a month's pay: what makes it money all the same. */
const MONEY =
  /\p{Sc}|\d[.,'’\s]\d{2}|\d\s?(?:[kl]\b|lpa|lakh|lac|cr|thousand)|zł|\b[A-Z]{3}\b|\b(?:euros?|dollars?|pounds?|rs|[a-z]{3}|an?)\b|\//iu
const MONTHS_DIGITS = 3
/** In UTF-16 code units to either side. */
const MONEY_NEAR = 20

/** The pay that most speaks for, if the text tells any. */
export function readSalary({ text, tokens }: FactText, posting: Posting): Fact<Salary> | null {
  if (posting.salary && isPay(posting.salary)) return { value: posting.salary, span: null }
  let best: Candidate | null = null
  let from = 0
  let looked = 0
  for (let token = 0; token < tokens.count && looked < MOST_NUMBERS; token++) {
    const number = tokens.start[token] as number
    if (number < from || !isDigit(text.charCodeAt(number)) || !mayBeMoney(text, number)) continue
    looked++
    const years = behindYears(text, number, from)
    if (years > number) {
      from = years
      continue
    }
    const base = Math.max(from, number - WINDOW_BEFORE)
    const end = number + WINDOW_BEHIND
    const source = { text: text.slice(base, end), lower: lowered(text, base, end) }
    const read = candidateAt(source, withCurrency(source.lower, number - base))
    if (!read) continue
    from = base + read.end
    const { candidate } = read
    if (!candidate?.span || candidate.points <= (best?.points ?? 0)) continue
    best = { ...candidate, span: { start: base + candidate.span.start, end: base + candidate.span.end } }
  }
  if (!best?.span) return null
  const { value, span } = best
  const home =
    value.currency === 'USD' ? dollarOf(posting, lowered(text, span.start, span.end + NEARBY)) : null
  return { value: home ? { ...value, currency: home } : value, span }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function mayBeMoney(text: string, number: number): boolean {
  let digits = 1
  while (digits < MONTHS_DIGITS && isDigit(text.charCodeAt(number + digits))) digits++
  return (
    digits >= MONTHS_DIGITS || MONEY.test(text.slice(Math.max(0, number - MONEY_NEAR), number + MONEY_NEAR))
  )
}

/**
 * Where "5+" of "5+ years" ends, or `number` where it counts none: most numbers of a posting, and no pay whatever stands
 * around them.
 * @param floor nothing in front of it is looked at
 */
function behindYears(text: string, number: number, floor: number): number {
  const base = Math.max(floor, number - FARTHEST_MARK)
  const near = lowered(text, base, number + LONGEST_YEARS)
  const at = number - base
  return withCurrency(near, at) < at ? number : base + endOfYears(near, at)
}

/** In UTF-16 code units: "15+ years". */
const LONGEST_YEARS = 9

/** @param number the first figure */
function endOfYears(lower: string, number: number): number {
  if (number > 0 && GLUED_BEFORE.test(lower[number - 1] as string)) return number
  let end = number
  while (isDigit(lower.charCodeAt(end))) end++
  if (end === number || end - number > MOST_DIGITS_OF_YEARS) return number
  if (lower[end] === '+') end++
  return YEARS.some((years) => lower.startsWith(years, end)) ? end : number
}

const YEARS = [' years', ' jahre']
const MOST_DIGITS_OF_YEARS = 2
/** Behind these a figure without a currency is part of something else. */
const GLUED_BEFORE = /[a-z\d#.]/

/** Structured data is filled in by people too: "1" to say nothing, 100 to 10, a year's pay an hour. */
function isPay({ min, max, currency, period }: Salary): boolean {
  const low = min ?? max
  const high = max ?? min
  if (low === null || high === null || !(low <= high)) return false
  const [least, most] = period ? BOUNDS[period] : [BOUNDS.hour[0], BOUNDS.year[1]]
  return low >= least && high <= most * (SMALL_UNIT.get(currency ?? '') ?? 1)
}

function candidateAt(source: Source, start: number): { candidate: Candidate | null; end: number } | null {
  const { lower } = source
  const first = amountAt(source, start)
  if (!first || (first.currency === null && start > 0 && GLUED_BEFORE.test(lower[start - 1] as string)))
    return null
  let end = first.end
  let told = periodAfter(lower, end)
  const separator = SEPARATOR.exec(lower.slice(told?.end ?? end, (told?.end ?? end) + LONGEST_SEPARATOR))
  let second: Amount | null = null
  if (separator) {
    const next = (told?.end ?? end) + separator[0].length
    second = amountAt(source, next, first.currency)
    if (second) end = second.end
  }
  const after = periodAfter(lower, end)
  told = after ?? told
  if (told && told.end > end) end = told.end
  return { candidate: judge(lower, first, second, told?.period ?? null, end), end }
}

function judge(
  lower: string,
  first: Amount,
  second: Amount | null,
  told: SalaryPeriod | null,
  end: number,
): Candidate | null {
  if ([first, second].some((amount) => amount && /^[mb]/.test(amount.suffix))) return null
  const currency =
    second?.currency && (first.currency === null || first.currency === 'USD')
      ? second.currency
      : first.currency
  // "CAD $95,000 - $115,000": a bare dollar goes with the one that was named.
  const dollars =
    first.currency === 'USD' || (second?.currency === 'USD' && DOLLARS.has(first.currency ?? ''))
  if (first.currency && second?.currency && first.currency !== second.currency && !dollars) second = null
  const lakhs = [first, second].some((amount) => amount && /^(?:lakh|crore)/.test(amount.suffix))
  const isK = lakhs || [first, second].some((amount) => amount?.suffix === 'k')
  // "5 years", "10 people": most numbers are no pay whatever stands around them.
  if (currency === null && !isK && told === null && first.value < YEARLY) return null
  let low = first.value
  let high = second ? second.value : low
  const thousands = /^(?:k|lakh|crore|thousand)/
  if (second && thousands.test(second.suffix) && !thousands.test(first.suffix) && low < 1_000) {
    low *= second.suffix === 'crore' ? 1e7 : second.suffix === 'lakh' ? 1e5 : 1e3
  } else if (second && thousands.test(first.suffix) && high < 1_000) high *= 1_000
  if (low > high) return null
  const line = Math.max(lower.lastIndexOf('\n', first.start - 1) + 1, first.start - 70)
  const before = lower.slice(line, first.start)
  // "$150k, 401k match": what follows the comma is a perk of its own.
  const after = (lower.slice(end, end + 60).split('\n')[0] as string).replace(/^\s?,\s?401.*/, '')
  const ofOrder = (told === 'hour' || told === 'day') && BUDGET_LABEL.test(before)
  // "£2,000 training budget and £65,000 salary"
  if (NOT_PAY_AFTER.test(after) || (NOT_PAY_BEFORE.test(before) && !PAY_AFTER.test(after) && !ofOrder))
    return null
  // "-$50,000" is a loss.
  if (/(?:^|\s)-$/.test(before)) return null
  const payWord = PAY_BEFORE.test(before) || PAY_AFTER.test(after)
  const unit = SMALL_UNIT.get(currency ?? '') ?? 1
  const period =
    told ??
    PERIOD_BEFORE.find(([pattern]) => pattern.test(before))?.[1] ??
    (lakhs || low >= YEARLY * (BY_THE_YEAR.has(currency ?? '') ? 10 : unit) ? 'year' : null)
  if (period === null) return null
  const [least, most] = BOUNDS[period]
  if (low < least || high > most * unit) return null
  if (currency === null && !bareIsPay(first, second, { isK, payWord, told, lakhs })) return null
  let points = 1 + (payWord ? 3 : 0) + (second ? 2 : 0) + (told ? 2 : 0)
  if (OTE.test(before.slice(-16)) || OTE.test(after.slice(0, 16))) points -= 2
  const max = second || !(first.plus || FROM.test(before)) ? high : null
  const min = !second && UP_TO.test(before) ? null : low
  return {
    value: { min, max: min === null ? high : max, currency, period },
    span: { start: first.start, end },
    points,
  }
}

/** Figures without a currency are pay only where more than one thing says so. */
function bareIsPay(
  first: Amount,
  second: Amount | null,
  {
    isK,
    payWord,
    told,
    lakhs,
  }: { isK: boolean; payWord: boolean; told: SalaryPeriod | null; lakhs: boolean },
): boolean {
  if (lakhs) return true
  if (first.value === 401 || first.value === 401_000) return false
  if (isK)
    return (
      payWord ||
      told === 'year' ||
      (second !== null && told === null && second.value >= 20_000 && second.value <= 400_000)
    )
  if (payWord) return told !== null || first.value >= YEARLY
  return second !== null && first.dressed && (told === 'hour' || told === 'year')
}

/** How far behind the amount its currency may be named: "$140k + super AUD", "$120,000 (Australian dollars)". */
const NEARBY = 20
/** The dollars that have a name. "Us" alone is a word for those who hire: "$140k. Join us". */
const DOLLAR_NAME =
  /\b(?:(cad|canadian dollar)|(aud|australian dollar)|(nzd|new zealand dollar)|(sgd|singapore dollar)|(hkd|hong kong dollar)|usd|usa|us ?\$|us dollar|u\.s\.)|\(us\)/
const NAMED_DOLLARS = ['CAD', 'AUD', 'NZD', 'SGD', 'HKD']
const DOLLAR_PLACES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:canada|ontario|quebec|british columbia|alberta)\b/, 'CAD'],
  [/\baustralia\b/, 'AUD'],
  [/\bnew zealand\b/, 'NZD'],
]

/** A bare "$" is the dollar that is named first beside it, or that of the posting's country, where that is known. */
function dollarOf(posting: Posting, words: string): string | null {
  const named = DOLLAR_NAME.exec(words)
  if (named) return NAMED_DOLLARS.find((_, i) => named[i + 1] !== undefined) ?? 'USD'
  const place = (posting.location ?? '').toLowerCase()
  return DOLLAR_PLACES.find(([name]) => name.test(place))?.[1] ?? null
}
