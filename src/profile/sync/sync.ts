/** Keeps the profile in step with the user's other browsers, where the user has chosen so. */

import { browser } from 'wxt/browser'
import { t } from '../../i18n/strings.ts'
import type { Stored } from '../schema.ts'
import { loadProfile, PROFILE_KEY, updateSynced } from '../store.ts'
import { CHUNK_PREFIX, fromChunks, HEAD_KEY, toChunks } from './chunks.ts'
import { isSame, mergeStamped, type Stamped, stampedSchema } from './merge.ts'

/** Why the last sync did not work; removed by one that does. */
export const SYNC_ERROR_KEY = 'profile-sync-error'
/** Sync takes 120 writes a minute; typing makes more. */
const QUIET_MS = 3_000

/** Follows both storages until the signal stops it. Call once, in the background. */
export function startSync(signal?: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void syncNow(), ms)
  }
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = changes[PROFILE_KEY]
    if (area === 'local' && change) {
      soon(QUIET_MS)
      if (isOn(change.oldValue) && !isOn(change.newValue)) whileNotSyncing(leaveSync).catch(() => {})
    }
    if (area === 'sync' && HEAD_KEY in changes) soon(0)
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => {
    clearTimeout(timer)
    browser.storage.onChanged.removeListener(listener)
  })
  soon(QUIET_MS)
}

/**
 * Merges what sync carries with what is here, by the newest field, and writes whichever lacks something.
 * @returns why it did not work, or null; null too where the user has not chosen sync. Never throws.
 */
export function syncNow(): Promise<string | null> {
  return whileNotSyncing(mergeBoth)
}

const LOCK = 'profile-sync'

/**
 * Does what must not meet a sync under way, in this part of the extension or another: what is taken out of sync would
 * be put back by one that began before. The work must not ask for the same again.
 */
export function whileNotSyncing<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, work) as Promise<Result>
}

async function mergeBoth(): Promise<string | null> {
  try {
    if (!(await isChosen())) return null
    const items = await browser.storage.sync.get(null)
    const remote = parse(fromChunks(items))
    const here = await updateSynced((local) => (remote ? mergeStamped(local, remote) : local))
    // Whoever switched it off meanwhile waits to take all of it out.
    if ((!remote || !isSame(here, remote)) && (await isChosen())) await push(here, items)
    await browser.storage.local.remove(SYNC_ERROR_KEY)
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await browser.storage.local.set({ [SYNC_ERROR_KEY]: message }).catch(() => {})
    return message
  }
}

/** Takes the profile out of the browser's sync. Another browser that still syncs puts its own back. */
async function leaveSync(): Promise<void> {
  const keys = Object.keys(await browser.storage.sync.get(null))
  await browser.storage.sync.remove(keys.filter((key) => key === HEAD_KEY || key.startsWith(CHUNK_PREFIX)))
}

async function isChosen(): Promise<boolean> {
  return (await loadProfile()).stored.settings.sync
}

function isOn(stored: unknown): boolean {
  return (stored as Partial<Stored> | undefined)?.settings?.sync === true
}

async function push(stamped: Stamped, before: Readonly<Record<string, unknown>>): Promise<void> {
  const items = toChunks(JSON.stringify(stamped))
  if (items === null) throw new Error(t('sync.tooLarge'))
  await browser.storage.sync.set(items)
  const left = Object.keys(before).filter((key) => key.startsWith(CHUNK_PREFIX) && !(key in items))
  if (left.length > 0) await browser.storage.sync.remove(left)
}

/** @throws where all of it is there and it cannot be read: it may be of a newer version, and stays as it is. */
function parse(text: string | null): Stamped | null {
  if (text === null) return null
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // The check below says so.
  }
  const parsed = stampedSchema.safeParse(json)
  if (!parsed.success) throw new Error(t('sync.unreadable'))
  return parsed.data
}
