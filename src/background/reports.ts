/** The popup's questions about a tab. */
import { browser } from 'wxt/browser'
import {
  type ArgsOf,
  type FromExtension,
  type PageStatus,
  sendToPage,
  type TabReport,
  type ToPage,
} from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { dropReading, nextReading } from './pages.ts'
import { scoreReading } from './score.ts'
import { getRecord, type TabRecord } from './tab-records.ts'

/** Where WXT puts entrypoints/content. */
const CONTENT_SCRIPT = '/content-scripts/content.js'

/** A page that is busy longer than this is asked later; what is stored is shown meanwhile. */
const STATUS_MS = 500
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
    const record = await getRecord(tabId)
    const status = await ask(tabId, 'status', {})
    if (status === 'busy') return record?.read ? ready(record.read) : { state: 'reading' }
    if (status === null) {
      if (record) await dropReading(tabId, record, null)
      return { state: (await mayRun(tabId)) ? 'none' : 'not-allowed' }
    }
    if (status.state === 'reading') return { state: 'reading' }
    if (isCurrent(record, status)) return ready(record.read)
    if (record) await dropReading(tabId, record, status.instance)
    if (status.state === 'none') return { state: 'none' }
    // The page shows a posting that is not kept here: its message is on its way or was lost (a full storage, a page
    // that came back from the browser's cache). Its answer to this is a new one, and the popup is told of it.
    ask(tabId, 'rescan', { force: false })
    return { state: 'reading' }
  })
}

/** Reads a tab again, by a content script put there if none is. Never rejects. */
export async function scanTab({ tabId }: ArgsOf<FromExtension, 'scan-tab'>): Promise<TabReport> {
  return orError(async () => {
    if ((await ask(tabId, 'status', {})) === null && !(await inject(tabId))) return { state: 'not-allowed' }
    const arrival = nextReading(tabId, READING_MS)
    const status = await rescan(tabId)
    if (status === null) return { state: 'error', error: 'scan-failed' }
    if (status.state === 'none') return { state: 'none' }
    if (!isCurrent(await getRecord(tabId), status)) await arrival
    return getReport({ tabId })
  })
}

export async function showMention({
  tabId,
  start,
  end,
}: ArgsOf<FromExtension, 'show-mention'>): Promise<{ ok: boolean }> {
  return (await sendToPage(tabId, 'scroll-to', { start, end })) ?? { ok: false }
}

/** After a navigation: the report goes, unless the page itself says that its posting is still there. */
export async function checkTab(tabId: number): Promise<void> {
  const record = await getRecord(tabId)
  if (!record) return
  const status = await ask(tabId, 'status', {})
  if (status === 'busy' || (status !== null && isCurrent(record, status))) return
  await dropReading(tabId, record, status?.instance ?? null)
}

type CurrentRecord = TabRecord & { read: NonNullable<TabRecord['read']> }

function isCurrent(record: TabRecord | null, status: PageStatus): record is CurrentRecord {
  return (
    status.state === 'read' &&
    record?.read?.posting.id === status.posting &&
    record?.speaker.instance === status.instance
  )
}

async function ready(read: CurrentRecord['read']): Promise<TabReport> {
  return scoreReading(read, await loadProfile())
}

async function rescan(tabId: number): Promise<PageStatus | null> {
  for (let attempt = 0; attempt < RETRIES; attempt++) {
    const status = await sendToPage(tabId, 'rescan', { force: true })
    if (status) return status
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
  return null
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] })
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

/** A question that a page has to answer soon; null where nobody is there to answer. */
async function ask<Name extends 'status' | 'rescan'>(
  tabId: number,
  name: Name,
  args: ArgsOf<ToPage, Name>,
): Promise<PageStatus | null | 'busy'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const busy = new Promise<'busy'>((resolve) => {
    timer = setTimeout(() => resolve('busy'), STATUS_MS)
  })
  try {
    return await Promise.race([sendToPage(tabId, name, args) as Promise<PageStatus | null>, busy])
  } finally {
    clearTimeout(timer)
  }
}

async function orError(work: () => Promise<TabReport>): Promise<TabReport> {
  try {
    return await work()
  } catch {
    return { state: 'error', error: 'storage' }
  }
}
