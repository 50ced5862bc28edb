/** A report of a page that is read wrongly, for an issue: how it is built, and no word of what it says. */
import { browser } from 'wxt/browser'
import type { TabReport } from '../../../messages.ts'

/** entrypoints/skeleton.ts: address and structure of the page. */
const SKELETON = '/skeleton.js'

/** Null where the browser lets nobody into the page. Never rejects. */
export async function pageReport(tabId: number, report: TabReport): Promise<string | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [SKELETON] })
    const skeleton = injected?.result
    if (typeof skeleton !== 'string') return null
    const { version } = browser.runtime.getManifest()
    return `Backlight ${version}, ${stateOf(report)}\n${skeleton}`
  } catch {
    return null
  }
}

/** What was found, without what it says. */
function stateOf(report: TabReport): string {
  if (report.state !== 'ready') return `page: ${report.state}`
  const { title, company, location, byStructure } = report.posting
  const missing = Object.entries({ title, company, location }).flatMap(([name, value]) =>
    value ? [] : [name],
  )
  const how = byStructure ? 'read by page structure' : 'read'
  return missing.length > 0 ? `${how}, without ${missing.join(', ')}` : how
}
