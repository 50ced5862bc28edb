/** Amounts of money: how they are written. */
import type { SalaryPeriod } from '../../types.ts'

/** Every currency of ISO 4217 that the platform knows, in lower case. */
const CODES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))
/** Codes that people write in small letters; the others are words too ("all", "try", "top", "php"). */
const SMALL_LETTERS = new Set(
  'usd eur gbp cad aud nzd chf sek nok dkk pln czk huf inr jpy sgd hkd brl mxn zar aed rmb'.split(' '),
)
/** What else is written for a currency, in small letters. "$", "kr" and "Rs" stand for several: the best known. */
const SYMBOLS = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    ca$: 'CAD',
    c$: 'CAD',
    cdn$: 'CAD',
    a$: 'AUD',
    au$: 'AUD',
    nz$: 'NZD',
    s$: 'SGD',
    hk$: 'HKD',
    r$: 'BRL',
    '£': 'GBP',
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    dollar: 'USD',
    dollars: 'USD',
    pound: 'GBP',
    pounds: 'GBP',
    franken: 'CHF',
    'schweizer franken': 'CHF',
    '₹': 'INR',
    'rs.': 'INR',
    '¥': 'JPY',
    zł: 'PLN',
    '₪': 'ILS',
    rmb: 'CNY',
    '₦': 'NGN',
    '₱': 'PHP',
    '₩': 'KRW',
    '₫': 'VND',
    '฿': 'THB',
    '₺': 'TRY',
    '₴': 'UAH',
    '₽': 'RUB',
    '₵': 'GHS',
    '₸': 'KZT',
    '₼': 'AZN',
    '₾': 'GEL',
    '₡': 'CRC',
    '৳': 'BDT',
  }),
)
const CODE = `(?:${[...CODES, 'rmb'].join('|')})(?![a-z])`
const MARK = `(?:(?:us|ca|cdn|c|au|a|nz|s|hk|r)?\\$|\\p{Sc}|rs\\.|(?<![a-z])${CODE})`
const MARK_AFTER = `(?:zł|euros?|(?:dollar|pound)s?(?![a-z])|(?:schweizer )?franken(?![a-z])|us\\$|\\$(?!\\s?\\d)|(?!\\$)\\p{Sc}|${CODE})`
const GROUPED = "\\d{1,3}(?:[.,'\\u2019 \\u00a0\\u202f]\\d{3}(?!\\d)){1,3}|\\d{1,2}(?:,\\d{2}){1,2},\\d{3}"
const NUMBER = `(?:(?:${GROUPED})(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d)`
// The glued "K" of "120k"; "million" and its like make it no pay, so they are read too.
const SUFFIX =
  '(?:\\s?(?:k(?![a-z])|lpa|lakhs?|lacs?|l(?![a-z])|crores?|cr(?![a-z])|mm?(?![a-z])|bn?(?![a-z])|million|billion|mil(?![a-z])|mio|thousand))?'
/** "$120,000+" is open above; what comes on top of "$120,000 + bonus" and "$120,000+ equity" is not more pay. */
const OPEN_END = '\\+(?!\\s?(?:bonus|equity|benefits|commission|super|stock|vat|rsu|options|ote))'
const AMOUNT = new RegExp(
  `(${MARK}\\s{0,2}){0,2}(${NUMBER})(${SUFFIX})(${OPEN_END})?(?:(?:\\.[-–—])?\\s?(${MARK_AFTER}))?(${OPEN_END})?`,
  'yu',
)
/** The marks right before a number. */
const MARKS_END = new RegExp(`(?:${MARK}\\s{0,2}){1,2}$`, 'u')

const PERIOD_WORDS: [RegExp, SalaryPeriod][] = [
  [/^(?:hour|hr|h\b|std|stunde|heure|hora|uur)/, 'hour'],
  [/^(?:day|d\b|tag|jour|dag|dia)/, 'day'],
  [/^(?:week|wk|w\b|woche)/, 'week'],
  [/^(?:month|mo\b|mth|m\b|monat|maand|mois|mes\b|mês)/, 'month'],
  [/^(?:year|yr|y\b|annum|a\b|jahr|jaar|año|ano\b|an\b|a\.)/, 'year'],
]
const PERIOD =
  /^[\s(,.*]{0,3}(?:(?:gross|brutto|bruto|brut|base|salary|ote|w2|cdn|netto|b2b|[a-z]{3}|[-+])(?:[\s,()]{1,3}|(?=\/))){0,5}(?:(?:\/|per|par|por|p\/|p\.|\ba\b|\ban\b|pro|je|the|die|den|im|in der|each)[\s/]{0,2}(hour|hr|h\b|std|stunde|heure|hora|uur|day|d\b|tag|jour|dag|dia|week|wk|w\b|woche|month|mo\b|mth|m\b|monat|maand|mois|mes\b|mês|year|yr|y\b|annum|a\b|a\.|jahr|jaar|año|ano\b|an\b)|p(\.?a|[hdwm])\b|(annual|annually|yearly|hourly|daily|weekly|monthly|jährlich|monatlich|mensual|mensuel|mensile|anual|annuel|annuo|miesięcznie|rocznie|monat für monat|jahr für jahr)(?!\p{L}|\s(?:\p{L}+\s)?(?:bonus|budget|leave|review|raise|stipend|allowance|holiday|increase|increment)))/u

/** "£35ph", "£400pd". */
const GLUED: Record<string, string> = { h: 'hour', d: 'day', w: 'week', m: 'month' }

export interface Amount {
  value: number
  currency: string | null
  /** What it was written with: k, lakh, crore, million… or ''. */
  suffix: string
  plus: boolean
  /** Written with thousands groups or cents. */
  dressed: boolean
  start: number
  end: number
}

/** A text beside its small letters; both have the same offsets. */
export interface Source {
  text: string
  lower: string
}

/** Where the currency in front of a number begins, else the number itself. */
export function withCurrency(lower: string, number: number): number {
  if (!mayEndMark(lower, number)) return number
  const start = Math.max(0, number - FARTHEST_MARK)
  const match = MARKS_END.exec(lower.slice(start, number))
  return match ? start + match.index : number
}

/** Whether what stands in front of a number can be a currency by its last characters: in front of most stand others. */
function mayEndMark(lower: string, number: number): boolean {
  let end = number
  while (end > 0 && number - end < MOST_SPACES && lower.charCodeAt(end - 1) === SPACE) end--
  if (end === 0) return false
  if (!isSmallLetter(lower.charCodeAt(end - 1))) return !NO_MARK.includes(lower[end - 1] as string)
  const start = end - CODE_LENGTH
  return start >= 0 && !isSmallLetter(lower.charCodeAt(start - 1)) && IS_CODE.has(lower.slice(start, end))
}

const SPACE = 0x20
const MOST_SPACES = 2
const NO_MARK = '(,:;-–/0123456789'
const IS_CODE: ReadonlySet<string> = new Set([...CODES, 'rmb'])

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** In UTF-16 code units: "US$ CAD 90,000". */
export const FARTHEST_MARK = 10

/**
 * The amount that begins at `at`, its currency included, or null.
 * @param known the currency of the amount in front of it, if that told one: "₹1 - 1.5 Cr"
 */
export function amountAt(source: Source, at: number, known: string | null = null): Amount | null {
  AMOUNT.lastIndex = at
  const match = AMOUNT.exec(source.lower)
  if (!match) return null
  const digits = match[2] as string
  const before = match[0].slice(0, match[0].indexOf(digits))
  const marks = [match[5], ...before.split(/\s+/).reverse()]
  const told = currencyOf(marks, before, source.text.slice(at, at + match[0].length))
  const suffix = suffixOf((match[3] ?? '').trim(), told ?? known)
  const scale = SCALES[suffix] ?? 1
  const currency = suffix === 'lakh' || suffix === 'crore' ? 'INR' : told
  return {
    value: Math.round(numberOf(digits) * scale * 100) / 100,
    currency,
    suffix,
    plus: (match[4] ?? match[6]) !== undefined,
    dressed: /\D/.test(digits),
    start: at,
    end: at + match[0].length,
  }
}

const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, lakh: 1e5, crore: 1e7 }

/** One spelling for each scale. "L" and "Cr" are such beside rupees only. */
function suffixOf(written: string, currency: string | null): string {
  if (/^(?:lpa|lakh|lac)/.test(written)) return 'lakh'
  if (/^crore/.test(written)) return 'crore'
  if (written === 'l' || written === 'cr') return currency !== 'INR' ? '' : written === 'l' ? 'lakh' : 'crore'
  return written
}

/** An ISO code says more than a bare "$". */
function currencyOf(marks: readonly (string | undefined)[], before: string, written: string): string | null {
  const all = [...marks, before.replace(/\s/g, '')].filter((mark) => mark !== undefined && mark !== '')
  for (const mark of all) {
    const code = (mark as string).slice(0, CODE_LENGTH)
    const isMeant = SMALL_LETTERS.has(code) || written.includes(code.toUpperCase())
    if (CODES.has(code) && isMeant) return code.toUpperCase()
  }
  return all.map((mark) => SYMBOLS.get(mark as string)).find(Boolean) ?? null
}

const CODE_LENGTH = 3

/** "60.000" and "60,000" are thousands; "20.00" and "20,5" have a fraction. */
function numberOf(digits: string): number {
  const fraction = /[.,](\d{1,2})$/.exec(digits)
  const whole = fraction ? digits.slice(0, -fraction[0].length) : digits
  return Number(whole.replace(/\D/g, '')) + (fraction ? Number(`0.${fraction[1]}`) : 0)
}

/** The period told right after an amount, with where it ends; null where none is. */
export function periodAfter(lower: string, at: number): { period: SalaryPeriod; end: number } | null {
  const match = PERIOD.exec(lower.slice(at, at + 40))
  if (!match) return null
  const word =
    match[1] ??
    (match[2]
      ? (GLUED[match[2]] ?? 'annum')
      : (match[3] as string)
          .replace(/^daily/, 'day')
          .replace(/^(?:annu|anual|jährlich|rocznie)/, 'year')
          .replace(/^(?:mens|mies)/, 'month'))
  const period = PERIOD_WORDS.find(([pattern]) => pattern.test(word))?.[1]
  return period ? { period, end: at + match[0].length } : null
}
