/**
 * Boards that an update brought. Firefox grants the sites of the manifest when the extension is installed, and not
 * those that a later version adds (https://bugzilla.mozilla.org/show_bug.cgi?id=1893232): the user is asked once.
 */
import { browser } from 'wxt/browser'
import { z } from '../../../zod.ts'

/** Match patterns that the user has been asked for, whatever the answer was. */
const KEY = 'askedSites'
const askedSchema = z.array(z.string().max(300)).max(2_000).catch([])

/** The sites of the manifest that the browser has not granted and that were never asked for. Never rejects. */
export async function newHosts(): Promise<string[]> {
  try {
    const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(
      ({ matches = [] }) => matches,
    )
    if (await browser.permissions.contains({ origins: patterns })) return []
    const asked = new Set(askedSchema.parse((await browser.storage.local.get(KEY))[KEY]))
    const open = patterns.filter((pattern) => !asked.has(pattern))
    const granted = await Promise.all(
      open.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
    )
    return open.filter((_, index) => !granted[index])
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
