/** From a page of the extension back to the posting. */
import { browser } from 'wxt/browser'
import { allTabs, getRecord, hasReading } from './records.ts'

/** Brings the tab whose posting was looked at last to the front and opens its popup, where the browser lets it. */
export async function showPosting(): Promise<{ ok: boolean }> {
  const tabs = await Promise.all((await allTabs()).map(openTab))
  const [last] = tabs
    .filter((tab) => tab !== null)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
  if (last?.id === undefined) return { ok: false }
  await browser.tabs.update(last.id, { active: true })
  if (last.windowId !== undefined) await browser.windows.update(last.windowId, { focused: true })
  // Firefox opens it at a click of its own button only; the badge says the most there.
  await browser.action.openPopup().catch(() => {})
  return { ok: true }
}

/** A tab that shows a posting; null for one that shows none any more, or was closed. */
async function openTab(tabId: number) {
  if (!hasReading(await getRecord(tabId))) return null
  return browser.tabs.get(tabId).catch(() => null)
}
