/** The language that the user has set, for a page of the extension, and kept so while it is open. */
import { useSyncExternalStore } from 'react'
import { LANGUAGES, type Language } from '../core/display.ts'
import { speak } from '../i18n/language.ts'
import { loadProfile, watchProfile } from '../profile/store.ts'
import { languageTag } from './strings/index.ts'

/** The profile is read after the first paint, so the last choice is kept where it can be read at once. */
const LAST_LANGUAGE = 'language'

const listeners = new Set<() => void>()

/** Calls `show` with the language of the last time, and again whenever another one is spoken. */
export async function followLanguage(show: () => void): Promise<void> {
  const follow = async (language: Language) => {
    keep(language)
    if (!(await speak(language))) return
    show()
    for (const listener of listeners) listener()
  }
  await speak(lastLanguage())
  show()
  watchProfile(({ stored }) => follow(stored.settings.language))
  try {
    const { stored } = await loadProfile()
    await follow(stored.settings.language)
  } catch {
    // The page itself says that the storage cannot be read.
  }
}

/** The tag of the language that is spoken; draws a component again that would else keep its old words (`memo`). */
export function useLanguage(): string {
  return useSyncExternalStore(subscribe, languageTag)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function lastLanguage(): Language {
  try {
    const last = localStorage.getItem(LAST_LANGUAGE)
    return LANGUAGES.find((language) => language === last) ?? 'browser'
  } catch {
    return 'browser'
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(LAST_LANGUAGE, language)
  } catch {
    // Only the first paint of the next time is concerned.
  }
}
