/**
 * Every string that a user reads, by flat key. They stand in locales/, in the form of WXT's i18n module, which builds
 * the browser's `_locales` of them. `browser.i18n` cannot change its language while it runs, so these functions look
 * a key up in the language that the user chose (language.ts loads it), and in English where it has none.
 */
import { fill } from './fill.ts'
import { numbersOf } from './formatters.ts'
import english from './locales/en.json' with { type: 'json' }

/** Browsers allow no hyphen in a key; ids of the code, such as `newer-version`, have them. */
type Hyphened<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Key
export type StringKey = Hyphened<keyof typeof english>
type StemOf<Key> = Key extends `${infer Stem}.one` ? Stem : never
/** The stem of a pair `stem.one`, `stem.other`. */
export type PluralKey = StemOf<StringKey>

/** The messages of one language by their browser's key (`messageId`), and how it writes numbers and dates. */
export interface Speech {
  /** BCP 47, for Intl and for `lang`. */
  tag: string
  messages: Readonly<Record<string, string>>
}

const ENGLISH: Readonly<Record<string, string>> = english
export const ENGLISH_SPEECH: Speech = { tag: 'en', messages: {} }

let current = ENGLISH_SPEECH
let plurals = new Intl.PluralRules(current.tag)

/** Everything said from now on is said in this language. */
export function setSpeech(speech: Speech): void {
  current = speech
  plurals = new Intl.PluralRules(speech.tag)
}

/** BCP 47 tag of the language that is spoken now. */
export function languageTag(): string {
  return current.tag
}

/** What WXT's module calls a key in the browser's messages.json. */
export function messageId(key: string): string {
  return key.replace(/[.-]/g, '_')
}

/** The string of a key with `$1`, `$2` … replaced. */
export function t(key: StringKey, ...values: (string | number)[]): string {
  return fill(messageOf(key), values)
}

/** The string of a key with its places open. */
export function messageOf(key: StringKey): string {
  return current.messages[messageId(key)] ?? ENGLISH[key.replaceAll('-', '_')] ?? key
}

/** The singular or plural string for a count; `$1` is the count, `$2` … the values. */
export function tn(stem: PluralKey, count: number, ...values: (string | number)[]): string {
  const form = plurals.select(count) === 'one' ? 'one' : 'other'
  return t(`${stem}.${form}` as StringKey, formatNumber(count), ...values)
}

/** A number with at most one decimal, below one with two: a quarter is not 0.3. */
export function formatNumber(value: number): string {
  const maximumFractionDigits = Math.abs(value) < 1 ? 2 : 1
  return numbersOf(current.tag, { maximumFractionDigits }).format(value)
}
