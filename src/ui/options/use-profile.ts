/** The stored profile, edited at once on the screen and saved behind it. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ProfileChange } from '../../profile/edit.ts'
import {
  type LoadedProfile,
  loadProfile,
  type UpdateResult,
  updateStored,
  watchProfile,
} from '../../profile/store.ts'
import { changeProfile, profileOf, type StoredChange } from '../../profile/stored.ts'

export interface ProfileHandle {
  /** Null while it loads; `failed` where the browser's storage cannot be read. */
  loaded: LoadedProfile | null | 'failed'
  /** Of the profile that is shown, though another window may make another one active meanwhile. */
  change: (change: ProfileChange) => Promise<UpdateResult>
  /** Of all profiles and the settings. */
  changeStored: (change: StoredChange) => Promise<UpdateResult>
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

  const changeStored = useCallback(
    async (apply: StoredChange) => {
      setLoaded((last) => {
        if (!last || last === 'failed') return last
        const stored = apply(last.stored)
        return { ...last, stored, profile: profileOf(stored) }
      })
      saving.current++
      const result = await updateStored(apply)
      saving.current--
      if (!result.ok) onRefused(result.errors.map(({ message }) => message).join('; '))
      if (saving.current === 0 || !result.ok) reload()
      return result
    },
    [onRefused, reload],
  )

  const shown = useRef<string | undefined>(undefined)
  shown.current = loaded && loaded !== 'failed' ? loaded.profile.id : undefined
  const change = useCallback(
    (apply: ProfileChange) => changeStored(changeProfile(apply, shown.current)),
    [changeStored],
  )

  useEffect(() => {
    const stop = new AbortController()
    reload()
    watchProfile((stored) => {
      if (saving.current === 0) setLoaded(stored)
    }, stop.signal)
    return () => stop.abort()
  }, [reload])

  return { loaded, change, changeStored, reload }
}
