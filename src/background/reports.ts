/** The popup's questions about a tab. */
import { browser } from 'wxt/browser'
import {
  type ArgsOf,
  announce,
  type FromExtension,
  type PageStatus,
  sendToPage,
  type TabReport,
} from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { parseStatus, siteOfTab } from './messages/claims.ts'
import { dropReading, nextReading } from './pages.ts'
import { scoreReading } from './score.ts'
import { getRecord, hasReading, inTab, type ReadRecord, type TabRecord } from './tabs/records.ts'
import { pageStatus, settledStatus } from './tabs/status.ts'

/** Where WXT puts entrypoints/content. */
export const CONTENT_SCRIPT = '/content-scripts/content.js'

/** entrypoints/last-resort.ts. */
const LAST_RESORT = '/last-resort.js'

/** A large page reads within a tenth of a second; a slow machine gets time for a page that is still loading. */
const READING_MS = 5_000
/** An injected script starts to listen within a few of these. */
const RETRY_MS = 100
const RETRIES = 15

/**
 * The report of a tab, scored against the profile of this moment.
 * The page is asked what it shows now, so that a report whose posting has gone is never shown. Never rejects.
 */
export async function getReport({ tabId }: ArgsOf<FromExtension, 'get-report'>): Promise<TabReport> {
  return orError(async () => {
    // After what is being stored: the page already has its answer then.
    const record = await inTab(tabId, () => getRecord(tabId))
    const frame = { tabId, frameId: record?.frameId ?? null }
    const status = await pageStatus(frame)
    if (status === 'busy' && hasReading(record)) return ready(record)
    if (status === 'busy' || status?.state === 'reading') {
      announceOnceSettled(tabId).catch(() => {})
      return { state: 'reading' }
    }
    if (status !== null && isCurrent(record, status)) return ready(record)
    if (record) await dropReading(tabId, record, status?.instance ?? null)
    if (status === null) return { state: (await mayRun(tabId)) ? 'unread' : 'not-allowed' }
    if (status.state === 'none') return { state: 'none' }
    if (status.state === 'off') return { state: 'off', site: await siteOfTab(tabId, status.site) }
    // The page shows a posting that is not kept here: its message is on its way or was lost (a full storage, a page
    // that came back from the browser's cache). It says it again to this, and the popup is told of it.
    sendToPage(frame, 'rescan', { force: false })
    return { state: 'reading' }
  })
}

/** Reads a tab again, by a content script put there if none is. Never rejects. */
export async function scanTab({ tabId }: ArgsOf<FromExtension, 'scan-tab'>): Promise<TabReport> {
  return orError(async () => {
    const before = await pageStatus({ tabId, frameId: 0 })
    if (before === null && !(await inject(tabId, CONTENT_SCRIPT))) return { state: 'not-allowed' }
    // On a board whose pages are only matched it may not come in: there it is not needed.
    if (before === null || before === 'busy' || before.state !== 'read') await inject(tabId, LAST_RESORT)
    const arrival = nextReading(tabId, READING_MS)
    const status = await rescan(tabId)
    if (status === null) return { state: 'error', error: 'scan-failed' }
    if (status.state === 'none') return { state: 'none' }
    if (!isCurrent(await inTab(tabId, () => getRecord(tabId)), status)) await arrival
    return getReport({ tabId })
  })
}

export async function showMention({
  tabId,
  start,
  end,
}: ArgsOf<FromExtension, 'show-mention'>): Promise<{ ok: boolean }> {
  const frameId = (await getRecord(tabId))?.frameId ?? 0
  const reply = await sendToPage({ tabId, frameId }, 'scroll-to', { start, end })
  return { ok: reply?.ok === true }
}

const settling = new Set<number>()

/** A page that finds the same posting again, or none, says nothing: the popup that was told "reading" has to ask. */
async function announceOnceSettled(tabId: number): Promise<void> {
  if (settling.has(tabId)) return
  settling.add(tabId)
  try {
    await settledStatus({ tabId, frameId: (await getRecord(tabId))?.frameId ?? null })
  } finally {
    settling.delete(tabId)
    announce('report-changed', { tabId })
  }
}

/**
 * After a navigation: the report goes, unless the page itself says that its posting is still there. A page that is
 * reading may find the same one again, and would not say so.
 */
export async function checkTab(tabId: number): Promise<void> {
  const record = await getRecord(tabId)
  if (!record) return
  const status = await settledStatus({ tabId, frameId: record.frameId })
  if (status === 'busy' || (status !== null && isCurrent(record, status))) return
  await dropReading(tabId, record, status?.instance ?? null)
}

function isCurrent(record: TabRecord | null, status: PageStatus): record is ReadRecord {
  return (
    status.state === 'read' &&
    hasReading(record) &&
    record.read.posting.id === status.posting &&
    record.speaker.instance === status.instance
  )
}

async function ready(record: ReadRecord): Promise<TabReport> {
  return scoreReading(record, await loadProfile())
}

async function rescan(tabId: number): Promise<PageStatus | null> {
  for (let attempt = 0; attempt < RETRIES; attempt++) {
    const status = parseStatus(await sendToPage({ tabId, frameId: 0 }, 'rescan', { force: true }))
    if (status) return status
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
  return null
}

async function inject(tabId: number, script: typeof CONTENT_SCRIPT | typeof LAST_RESORT): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] })
    return true
  } catch {
    return false
  }
}

/** Whether a content script could run there. Asked by trying: only the browser knows its own stores and policies. */
async function mayRun(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true })
    return true
  } catch {
    return false
  }
}

async function orError(work: () => Promise<TabReport>): Promise<TabReport> {
  try {
    return await work()
  } catch {
    return { state: 'error', error: 'storage' }
  }
}
