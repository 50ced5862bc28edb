/** The language of what the background itself says: menus, the button's title, the words of hover cards. */
import { speak } from '../../i18n/language.ts'
import { loadProfile } from '../../profile/store.ts'

let speaking: Promise<unknown> | null = null

/** Resolves when the language of the settings is spoken. Wait for it before anything is said. Never rejects. */
export async function spoken(): Promise<void> {
  speaking ??= speakAsSet()
  await speaking
}

/** The settings may have changed. */
export function speakAgain(): Promise<void> {
  speaking = speakAsSet()
  return spoken()
}

async function speakAsSet(): Promise<void> {
  try {
    const { stored } = await loadProfile()
    await speak(stored.settings.language)
  } catch {
    // The storage cannot be read: what is spoken now stays.
  }
}
