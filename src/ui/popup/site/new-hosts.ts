/**
 * Boards that an update brought. Firefox grants the sites of the manifest when the extension is installed, and not
 * those that a later version adds: the user is asked once. Chromium runs content scripts wherever the manifest says,
 * and asks by itself where an update wants more.
 */
import { browser } from 'wxt/browser'
import { z } from '../../../zod.ts'

/** Match patterns that the user has been asked for, whatever the answer was. */
const KEY = 'askedSites'
const askedSchema = z.array(z.string().max(300)).max(2_000).catch([])

/** The sites of the manifest that the browser has not granted and that were never asked for. Never rejects. */
export async function newHosts(isFirefox: boolean = import.meta.env.FIREFOX): Promise<string[]> {
  if (!isFirefox) return []
  try {
    const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
      ({ matches = [] }) => matches,
    )
    const granted = await Promise.all(
      patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
    )
    // The user took all of it back: that was no update.
    if (!granted.includes(true)) return []
    const asked = new Set(askedSchema.parse((await browser.storage.local.get(KEY))[KEY]))
    return patterns.filter((pattern, index) => !granted[index] && !asked.has(pattern))
  } catch {
    return []
  }
}

/** They are not asked for again. Never rejects. */
export async function rememberAsked(patterns: readonly string[]): Promise<void> {
  try {
    const before = askedSchema.parse((await browser.storage.local.get(KEY))[KEY])
    await browser.storage.local.set({ [KEY]: [...new Set([...before, ...patterns])] })
  } catch {
    // Asked once more then.
  }
}

/** The host of a match pattern, as a reader knows it. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/(?:\*\.)?(?:www\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern
}
