/** Everything that Backlight keeps, gone. */
import { browser } from 'wxt/browser'
import { whileNotSyncing } from '../sync/sync.ts'

/**
 * Empties every storage that the extension has: profiles, settings, kept copies, reports of open tabs, what sync
 * carries, and every database.
 * @returns why something is left, or null. Never throws.
 */
export async function deleteEverything(): Promise<string | null> {
  // Sync last and on its own: where the browser has none, the rest is gone all the same.
  const steps = [
    () => browser.storage.local.clear(),
    () => browser.storage.session.clear(),
    deleteDatabases,
    async () => globalThis.localStorage?.clear(),
    () => whileNotSyncing(() => browser.storage.sync.clear()),
  ]
  const errors: string[] = []
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error))
    }
  }
  return errors.length === 0 ? null : errors.join('; ')
}

async function deleteDatabases(): Promise<void> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? []
  await Promise.all(
    databases.map(
      ({ name }) =>
        new Promise<void>((resolve, reject) => {
          if (!name) return resolve()
          const request = indexedDB.deleteDatabase(name)
          request.onsuccess = () => resolve()
          request.onerror = () => reject(request.error ?? new Error(name))
          // Another part of the extension has it open; it goes as soon as that closes it.
          request.onblocked = () => resolve()
        }),
    ),
  )
}
