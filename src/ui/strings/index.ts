/**
 * Every string that a user reads, by flat key, and how values get into it. Components use nothing but `t` and `tn`,
 * so that WXT's i18n can take their place without touching a component.
 */
import { commonStrings } from './common.ts'
import { historyStrings } from './history.ts'
import { optionsStrings } from './options.ts'
import { popupStrings } from './popup.ts'
import { resumeStrings } from './resume.ts'
import { settingsStrings } from './settings.ts'
import { siteStrings } from './site.ts'
import { levelStrings } from './tabs/level.ts'
import { prepareStrings } from './tabs/prepare.ts'
import { roleStrings } from './tabs/role.ts'

const strings = {
  ...commonStrings,
  ...popupStrings,
  ...roleStrings,
  ...levelStrings,
  ...prepareStrings,
  ...siteStrings,
  ...optionsStrings,
  ...historyStrings,
  ...resumeStrings,
  ...settingsStrings,
}

export type StringKey = keyof typeof strings
type StemOf<Key> = Key extends `${infer Stem}.one` ? Stem : never
/** The stem of a pair `stem.one`, `stem.other`. */
export type PluralKey = StemOf<StringKey>

const LOCALE = 'en'
const pluralRules = new Intl.PluralRules(LOCALE)

/** The string of a key with `$1`, `$2` … replaced. */
export function t(key: StringKey, ...values: (string | number)[]): string {
  return strings[key].replace(/\$(\d)/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1]
    return value === undefined ? whole : String(value)
  })
}

/** The singular or plural string for a count; `$1` is the count, `$2` … the values. */
export function tn(stem: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = pluralRules.select(count) === 'one' ? 'one' : 'other'
  return t(`${stem}.${form}`, formatNumber(count), ...values)
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }).format(value)
}

/** @param share 0 to 1. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** An amount without cents; a plain number where the currency is unknown or no code that the browser knows. */
export function formatMoney(amount: number, currency: string | null): string {
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 }
  try {
    if (currency) {
      return new Intl.NumberFormat(LOCALE, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        ...digits,
      }).format(amount)
    }
  } catch {
    // not an ISO 4217 code
  }
  return new Intl.NumberFormat(LOCALE, digits).format(amount)
}

/** @param percent with its sign: 3.76 gives "+3.8%". */
export function formatDifference(percent: number): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  }).format(percent / 100)
}

/** A day such as "3 May 2026", in the browser's time zone. */
export function formatDay(time: number): string {
  return new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' }).format(time)
}
