/** Why the last sync did not work, as the background notes it. */
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { SYNC_ERROR_KEY } from '../../../profile/sync/sync.ts'

export function useSyncError(): string | null {
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    const show = (value: unknown) => setError(typeof value === 'string' ? value : null)
    browser.storage.local.get(SYNC_ERROR_KEY).then(
      (stored) => show(stored[SYNC_ERROR_KEY]),
      () => {},
    )
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && SYNC_ERROR_KEY in changes) show(changes[SYNC_ERROR_KEY]?.newValue)
    }
    browser.storage.onChanged.addListener(listener)
    return () => browser.storage.onChanged.removeListener(listener)
  }, [])
  return error
}
