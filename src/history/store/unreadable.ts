/**
 * What came into the history, or was on its way there, and cannot be read. It is kept as it is until the user has saved
 * or removed it: what stood in the database in a table there, what waited for the database in storage.local.
 */
import { browser } from 'wxt/browser'
import type { History } from '../store.ts'

/** One key each. */
const ASIDE = 'history-aside:'

/** Under a key that their content gives, so that the same is put aside once. @returns false where there is no room. */
export async function putAside(values: readonly unknown[]): Promise<boolean> {
  const items = values.map((value) => [ASIDE + sumOf(JSON.stringify(value) ?? ''), value] as const)
  try {
    await browser.storage.local.set(Object.fromEntries(items))
    return true
  } catch {
    return false
  }
}

/** All of it, as it was found. Never rejects: a place that does not answer tells nothing. */
export async function unreadableEntries(history: Pick<History, 'unreadable'>): Promise<unknown[]> {
  const kept = await history.unreadable()
  try {
    const keys = await keysAside()
    const waited = keys.length === 0 ? {} : await browser.storage.local.get(keys)
    return [...(kept.ok ? kept.value : []), ...Object.values(waited)]
  } catch {
    return kept.ok ? kept.value : []
  }
}

/** For good. @returns false where something of it is left. */
export async function removeUnreadable(history: Pick<History, 'removeUnreadable'>): Promise<boolean> {
  const removed = await history.removeUnreadable()
  try {
    await browser.storage.local.remove(await keysAside())
    return removed.ok
  } catch {
    return false
  }
}

async function keysAside(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(ASIDE))
}

/** FNV-1a, with the length. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return `${text.length}-${(sum >>> 0).toString(36)}`
}
