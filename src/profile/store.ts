/**
 * The profiles in storage.local. Parsed on every read; what cannot be read is kept aside and told, never overwritten.
 *
 * Every write happens under one lock of the whole extension and starts from what is stored then, so two windows that
 * edit at once lose nothing. Callers therefore hand in a change (edit.ts), not a profile.
 */

import { browser } from 'wxt/browser'
import { t } from '../i18n/strings.ts'
import type { ProfileChange } from './edit.ts'
import { parseStored } from './parse.ts'
import { keepAside, readProblem } from './safety/backups.ts'
import { settingsOf } from './schema/settings.ts'
import {
  emptyStored,
  type FieldError,
  fieldErrors,
  type Profile,
  type ProfileProblem,
  type Stored,
  storedSchema,
} from './schema.ts'
import { changeProfile, profileOf, type StoredChange } from './stored.ts'
import { fromFields, toFields } from './sync/fields.ts'
import { isSame, type Stamped, stampChanges } from './sync/merge.ts'

export const PROFILE_KEY = 'profile'
/** When each field was changed last, for the merge with other browsers. */
const STAMPS_KEY = 'profile-stamps'
const LOCK = 'backlight-profile'

export interface LoadedProfile {
  /** The active one. Empty where nothing is stored, or nothing that can be read. */
  profile: Profile
  /** All profiles, and the settings. */
  stored: Stored
  /** Stays until `dismissProblem` or `restoreBackup` of backups.ts. */
  problem: ProfileProblem | null
}

export type UpdateResult =
  /** What was found, and what is stored now: the same object where the change changed nothing. */
  | { ok: true; before: Stored; stored: Stored }
  /** `storage`: the browser refused to write (quota, disk). Nothing has changed. */
  | { ok: false; reason: 'invalid' | 'storage'; errors: FieldError[] }

/**
 * Reads the profiles and the settings.
 * @throws only where the browser's storage itself fails to read.
 */
export async function loadProfile(): Promise<LoadedProfile> {
  const [raw, problem] = await Promise.all([readRaw(), readProblem()])
  const parsed = parseStored(raw)
  if (parsed.ok) return loaded(parsed.stored, problem)
  return withLock(async () => {
    const again = await readUnderLock()
    return loaded(again.stored, again.problem ?? (await readProblem()))
  })
}

/**
 * Changes one profile: reads, applies `change`, checks, writes, as one step among all windows.
 * @param change pure; may give back what it got, and then nothing is written.
 * @param id the profile's; the active one without it, or where it is gone.
 * @returns what is stored now, or why nothing changed. Never throws.
 */
export function updateProfile(change: ProfileChange, id?: string): Promise<UpdateResult> {
  return updateStored(changeProfile(change, id))
}

/** Changes anything of what is stored: `updateProfile` for the whole. */
export async function updateStored(change: StoredChange): Promise<UpdateResult> {
  try {
    return await withLock(async () => {
      const { stored, safe } = await readUnderLock()
      if (!safe) return storageError(t('stored.unsafe'))
      const changed = change(stored)
      if (changed === stored) return { ok: true, before: stored, stored }
      const checked = storedSchema.safeParse(changed)
      if (!checked.success) return { ok: false, reason: 'invalid', errors: fieldErrors(checked.error) }
      const before = { fields: toFields(stored), stamps: await readStamps() }
      const { stamps } = stampChanges(before, toFields(checked.data), Date.now())
      await browser.storage.local.set({ [PROFILE_KEY]: checked.data, [STAMPS_KEY]: stamps })
      return { ok: true, before: stored, stored: checked.data }
    })
  } catch (error) {
    return storageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Merges with another browser's fields, as one step among all windows.
 * @returns what is stored now.
 * @throws where the browser refuses to read or write, or the merged fields make no valid value.
 */
export function updateSynced(merge: (local: Stamped) => Stamped): Promise<Stamped> {
  return withLock(async () => {
    const { stored, safe } = await readUnderLock()
    if (!safe) throw new Error(t('stored.unsafe'))
    const local: Stamped = { fields: toFields(stored), stamps: await readStamps() }
    const merged = merge(local)
    if (isSame(merged, local)) return local
    const next = fromFields(merged.fields, stored)
    if (!next) throw new Error(t('sync.unreadable'))
    await browser.storage.local.set({ [PROFILE_KEY]: next, [STAMPS_KEY]: merged.stamps })
    return { fields: toFields(next), stamps: merged.stamps }
  })
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

function loaded(stored: Stored, problem: ProfileProblem | null): LoadedProfile {
  return { profile: profileOf(stored), stored, problem }
}

async function readStamps(): Promise<Record<string, number>> {
  const raw: unknown = (await browser.storage.local.get(STAMPS_KEY))[STAMPS_KEY]
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : []
  // Field by field: one that cannot be read must not make all the others look older than they are.
  return Object.fromEntries(entries.filter(([, stamp]) => Number.isFinite(stamp)))
}

async function readRaw(): Promise<unknown> {
  return (await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]
}

/** `safe` is false where bad data is still in place, because it could not be kept aside: then nothing may be written. */
async function readUnderLock(): Promise<{ stored: Stored; problem: ProfileProblem | null; safe: boolean }> {
  const raw = await readRaw()
  const parsed = parseStored(raw)
  if (parsed.ok) return { stored: parsed.stored, problem: null, safe: true }
  const { problem, kept } = await keepAside(raw, parsed)
  const stored = { ...emptyStored(), settings: settingsOf(raw) }
  if (kept) await browser.storage.local.set({ [PROFILE_KEY]: stored })
  return { stored, problem, safe: kept }
}

function withLock<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, work) as Promise<Result>
}

function storageError(message: string): UpdateResult {
  return { ok: false, reason: 'storage', errors: [{ field: '', message }] }
}
