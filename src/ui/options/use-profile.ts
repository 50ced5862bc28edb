/** The stored profile, edited at once on the screen and saved behind it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProfileChange } from '../../profile/edit.ts'
import { type LoadedProfile, loadProfile, updateProfile, watchProfile } from '../../profile/store.ts'

export interface ProfileHandle {
  /** Null while it loads; `failed` where the browser's storage cannot be read. */
  loaded: LoadedProfile | null | 'failed'
  change: (change: ProfileChange) => void
  reload: () => void
}

/** @param onRefused told why a change was not saved; the screen then shows what is stored. */
export function useProfile(onRefused: (reason: string) => void): ProfileHandle {
  const [loaded, setLoaded] = useState<LoadedProfile | null | 'failed'>(null)
  /** While own changes are being saved, what the storage tells is older than what the screen shows. */
  const saving = useRef(0)

  const reload = useCallback(() => {
    loadProfile().then(setLoaded, () => setLoaded('failed'))
  }, [])

  const change = useCallback(
    async (apply: ProfileChange) => {
      setLoaded((last) => (last && last !== 'failed' ? { ...last, profile: apply(last.profile) } : last))
      saving.current++
      const result = await updateProfile(apply)
      saving.current--
      if (!result.ok) onRefused(result.errors.map(({ message }) => message).join('; '))
      if (saving.current === 0 || !result.ok) reload()
    },
    [onRefused, reload],
  )

  useEffect(() => {
    const stop = new AbortController()
    reload()
    watchProfile((stored) => {
      if (saving.current === 0) setLoaded(stored)
    }, stop.signal)
    return () => stop.abort()
  }, [reload])

  return { loaded, change, reload }
}
