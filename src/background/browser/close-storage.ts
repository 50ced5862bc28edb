/**
 * Closes the extension's storage to its content scripts. They need none of it, and by default the browser lets them
 * read and write all of `local` and `sync`, so that whoever takes over a page's process would have the whole profile.
 */
import { browser } from 'wxt/browser'

const AREAS = ['local', 'sync', 'session'] as const

/**
 * Begins at once and rejects never. Chromium remembers it for the next start of the worker and of the browser.
 * Firefox has no such switch: see SECURITY.md.
 */
export async function closeStorage(): Promise<void> {
  await Promise.allSettled(
    AREAS.map(async (area) => browser.storage[area].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  )
}
