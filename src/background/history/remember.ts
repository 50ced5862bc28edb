/** What is read goes into the history, and the popup asks it. Nothing here holds up a page or the popup. */
import { browser } from 'wxt/browser'
import type { Posting } from '../../core/types.ts'
import { flush, keep, outboxState } from '../../history/outbox.ts'
import { recordId, recordOf } from '../../history/record.ts'
import type { HistoryRecord } from '../../history/schema.ts'
import { historySettings } from '../../history/settings.ts'
import { createHistory } from '../../history/store.ts'
import {
  type ArgsOf,
  announce,
  type FromExtension,
  type HistoryEntry,
  type HistoryStrip,
  type ReadyReport,
} from '../../messages.ts'
import { loadProfile } from '../../profile/store.ts'
import { ownWords, readPosting } from '../engine.ts'
import { scoreReading } from '../score.ts'
import { getRecord, hasReading } from '../tabs/records.ts'

const history = createHistory()

/** Keeps a posting that a tab shows. Private tabs leave no trace. Never rejects. */
export async function rememberTab(
  tabId: number,
  posting: Posting,
  url: string,
  { reading, fit }: ReadyReport,
): Promise<void> {
  const { on, limit } = await historySettings()
  if (!on || (await isPrivate(tabId))) return
  await keep(recordOf(posting, url, reading, fit.score, Date.now()), history, limit)
  announce('report-changed', { tabId })
}

/** A worker that was ended in the middle of a write goes on with it. */
export async function flushHistory(): Promise<void> {
  if ((await outboxState()).waiting > 0) await flush(history, (await historySettings()).limit)
}

/** What the history knows of the posting in a tab. Never rejects. */
export async function historyOfTab({
  tabId,
}: ArgsOf<FromExtension, 'history-of-tab'>): Promise<HistoryStrip> {
  const { on } = await historySettings()
  const nothing = { on, fault: null, waiting: 0, entry: null, twins: [] }
  const record = await getRecord(tabId).catch(() => null)
  if (!hasReading(record)) return nothing
  if (on) await flushHistory()
  const { posting } = record.read
  const found = await history.find(recordId(posting.url, posting.id))
  const { waiting, fault } = await outboxState()
  if (!found.ok) return { ...nothing, fault: found.fault, waiting }
  if (found.value === null) return { ...nothing, fault, waiting }
  return {
    on,
    fault,
    waiting,
    entry: entryOf(found.value.record),
    twins: found.value.twins.map(entryOf),
  }
}

export async function editHistory({
  id,
  ...edit
}: ArgsOf<FromExtension, 'history-edit'>): Promise<{ ok: boolean }> {
  const changed = await history.edit([id], edit, Date.now())
  return { ok: changed.ok && changed.value === 1 }
}

/** A posting that came by hand goes the same way as one of a page. */
export async function readAside({
  posting,
  url,
}: ArgsOf<FromExtension, 'read-aside'>): Promise<ReplyOfReadAside> {
  const loaded = await loadProfile()
  const { id, title, company, location } = posting
  const card = { id, url, title, company, location }
  const reading = readPosting(posting, loaded.profile)
  const read = { posting: card, reading, wording: {}, words: ownWords(loaded.profile) }
  const report = scoreReading({ speaker: { instance: 'aside', sequence: 0 }, frameId: 0, read }, loaded)
  const { limit } = await historySettings()
  const record = recordOf(posting, url, reading, report.fit.score, Date.now())
  const kept = await keep(record, history, limit)
  return kept.fault ? { ok: false, fault: kept.fault } : { ok: true, id: record.id }
}
type ReplyOfReadAside = FromExtension['read-aside']['reply']

function entryOf({
  id,
  board,
  url,
  status,
  statusDates,
  firstSeen,
  lastSeen,
  note,
}: HistoryRecord): HistoryEntry {
  return { id, board, url, status, statusDates, firstSeen, lastSeen, note }
}

/** A tab that has gone meanwhile is not asked after: what cannot be known stays private. */
async function isPrivate(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito
  } catch {
    return true
  }
}
