/** Which language is spoken, and where its messages come from: the `_locales` that WXT's i18n module built. */
import { browser } from 'wxt/browser'
import { LANGUAGES, type Language } from '../core/display.ts'
import { ENGLISH_SPEECH, languageTag, type Speech, setSpeech } from './strings.ts'

/** A language that Backlight has; English is the one that all others fall back to. */
export type Locale = Exclude<Language, 'browser'>
const FALLBACK: Locale = 'en'

const loaded = new Map<Locale, Speech['messages']>()
/** Counts the calls: what an overtaken one loads is not spoken. */
let calls = 0

/**
 * The locale for a choice, and the tag by which numbers and dates are written: the browser's own where it is of the
 * same language, so that British dates stay British.
 * @param browserLanguage BCP 47, such as `de-AT`.
 */
export function localeFor(language: Language, browserLanguage: string): { locale: Locale; tag: string } {
  const [base] = browserLanguage.toLowerCase().split(/[-_]/)
  const known = LANGUAGES.find((one): one is Locale => one === base && one !== 'browser')
  const locale = language === 'browser' ? (known ?? FALLBACK) : language
  return { locale, tag: locale === base ? browserLanguage.replaceAll('_', '-') : locale }
}

/**
 * Speaks the chosen language from now on. English stands in where its messages cannot be read. Never rejects.
 * @returns whether another language is spoken than before.
 */
export async function speak(language: Language): Promise<boolean> {
  const call = ++calls
  const { locale, tag } = localeFor(language, browserLanguage())
  const messages = await messagesOf(locale)
  if (call !== calls) return false
  const before = languageTag()
  setSpeech(messages ? { tag, messages } : ENGLISH_SPEECH)
  return languageTag() !== before
}

function browserLanguage(): string {
  try {
    return browser.i18n.getUILanguage() || FALLBACK
  } catch {
    return FALLBACK
  }
}

/** English is part of the bundle, so there is nothing to load. */
async function messagesOf(locale: Locale): Promise<Speech['messages'] | null> {
  if (locale === FALLBACK) return {}
  const known = loaded.get(locale)
  if (known) return known
  try {
    const file = browser.runtime.getURL(`/_locales/${locale}/messages.json` as '/')
    const entries: Record<string, { message: string }> = await (await fetch(file)).json()
    const messages = Object.fromEntries(Object.entries(entries).map(([id, { message }]) => [id, message]))
    loaded.set(locale, messages)
    return messages
  } catch {
    return null
  }
}
