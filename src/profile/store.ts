/**
 * The profile in storage.local. Parsed on every read; what cannot be read is kept aside and told, never overwritten.
 *
 * Every write happens under one lock of the whole extension and starts from what is stored then, so two windows that
 * edit at once lose nothing. Callers therefore hand in a change (edit.ts), not a profile.
 */
import { browser } from 'wxt/browser'
import { keepAside, readProblem } from './backups.ts'
import type { ProfileChange } from './edit.ts'
import { parseStored } from './parse.ts'
import {
  emptyProfile,
  type FieldError,
  fieldErrors,
  type Profile,
  type ProfileProblem,
  profileSchema,
} from './schema.ts'

export const PROFILE_KEY = 'profile'
const LOCK = 'backlight-profile'

export interface LoadedProfile {
  /** Empty where nothing is stored, or nothing that can be read. */
  profile: Profile
  /** Stays until `dismissProblem` or `restoreBackup` of backups.ts. */
  problem: ProfileProblem | null
}

export type UpdateResult =
  | { ok: true; profile: Profile }
  /** `storage`: the browser refused to write (quota, disk). Nothing has changed. */
  | { ok: false; reason: 'invalid' | 'storage'; errors: FieldError[] }

/**
 * Reads the profile.
 * @throws only where the browser's storage itself fails to read.
 */
export async function loadProfile(): Promise<LoadedProfile> {
  const parsed = parseStored(await readRaw())
  if (parsed.ok) return { profile: parsed.profile, problem: await readProblem() }
  return withLock(async () => {
    const again = await readUnderLock()
    return { profile: again.profile, problem: again.problem ?? (await readProblem()) }
  })
}

/**
 * Changes the profile: reads, applies `change`, checks, writes, as one step among all windows.
 * @param change pure; may give back what it got, and then nothing is written.
 * @returns what is stored now, or why nothing changed. Never throws.
 */
export async function updateProfile(change: ProfileChange): Promise<UpdateResult> {
  try {
    return await withLock(async () => {
      const { profile, safe } = await readUnderLock()
      if (!safe) return storageError('the unreadable old profile could not be kept aside')
      const changed = change(profile)
      if (changed === profile) return { ok: true, profile }
      const checked = profileSchema.safeParse(changed)
      if (!checked.success) return { ok: false, reason: 'invalid', errors: fieldErrors(checked.error) }
      await browser.storage.local.set({ [PROFILE_KEY]: checked.data })
      return { ok: true, profile: checked.data }
    })
  } catch (error) {
    return storageError(error instanceof Error ? error.message : String(error))
  }
}

/** Replaces the whole profile, by an import or a restored backup. */
export function replaceProfile(profile: Profile): Promise<UpdateResult> {
  return updateProfile(() => profile)
}

/** Calls back with the profile whenever any window has changed it, until the signal stops it. */
export function watchProfile(callback: (loaded: LoadedProfile) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(PROFILE_KEY in changes)) return
    loadProfile().then(callback, () => {})
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}

async function readRaw(): Promise<unknown> {
  return (await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]
}

/** `safe` is false where bad data is still in place, because it could not be kept aside: then nothing may be written. */
async function readUnderLock(): Promise<{ profile: Profile; problem: ProfileProblem | null; safe: boolean }> {
  const raw = await readRaw()
  const parsed = parseStored(raw)
  if (parsed.ok) return { profile: parsed.profile, problem: null, safe: true }
  const { problem, kept } = await keepAside(raw, parsed)
  if (kept) await browser.storage.local.remove(PROFILE_KEY)
  return { profile: emptyProfile(), problem, safe: kept }
}

function withLock<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, work) as Promise<Result>
}

function storageError(message: string): UpdateResult {
  return { ok: false, reason: 'storage', errors: [{ field: '', message }] }
}
