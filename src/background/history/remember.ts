/** What is read goes into the history, and the popup asks it. Nothing here holds up a page or the popup. */
import { browser } from 'wxt/browser'
import { postingWording } from '../../core/gap/wording.ts'
import type { Posting } from '../../core/types.ts'
import { flush, isWaiting, keep, outboxState } from '../../history/outbox.ts'
import { recordId, recordOf } from '../../history/record.ts'
import type { HistoryRecord } from '../../history/schema.ts'
import { historySettings } from '../../history/settings.ts'
import { unreadableEntries } from '../../history/store/unreadable.ts'
import { createHistory } from '../../history/store.ts'
import { signalsOf } from '../../i18n/because.ts'
import {
  type ArgsOf,
  announce,
  type FromExtension,
  type HistoryEntry,
  type HistoryStrip,
  type ReadyReport,
  sendToPage,
} from '../../messages.ts'
import { loadProfile } from '../../profile/store.ts'
import { ownWords, readPosting } from '../engine.ts'
import { scoreReading } from '../score.ts'
import { allTabs, getRecord, hasReading } from '../tabs/records.ts'

const history = createHistory()

/** Keeps a posting that a tab shows. Private tabs leave no trace. Never rejects. */
export async function rememberTab(
  tabId: number,
  posting: Posting,
  url: string,
  { reading, fit }: ReadyReport,
): Promise<void> {
  const { on, limit, texts } = await historySettings()
  if (!on || (await isPrivate(tabId))) return
  await keep(recordOf(posting, url, reading, fit.score, Date.now(), texts), history, limit)
  announce('report-changed', { tabId })
  sendToPage({ tabId, frameId: 0 }, 'history-changed', {})
}

/** A worker that was ended in the middle of a write goes on with it. */
export async function flushHistory(): Promise<void> {
  if ((await outboxState()).waiting > 0) await flush(history, (await historySettings()).limit)
}

/** What the history knows of the posting in a tab. Never rejects. */
export async function historyOfTab({
  tabId,
}: ArgsOf<FromExtension, 'history-of-tab'>): Promise<HistoryStrip> {
  const record = await getRecord(tabId).catch(() => null)
  if (hasReading(record)) return historyOf(recordId(record.read.posting.url, record.read.posting.id))
  const { on } = await historySettings()
  return { on, fault: null, waiting: 0, unreadable: 0, entry: null, twins: [] }
}

/** What the history knows of a posting, by the id of its record. Never rejects. */
export async function historyOf(id: string): Promise<HistoryStrip> {
  const { on } = await historySettings()
  if (on) await flushHistory()
  const found = await history.find(id)
  const unreadable = (await unreadableEntries(history)).length
  const nothing = { on, fault: null, waiting: 0, unreadable, entry: null, twins: [] }
  const { waiting, fault } = await outboxState()
  if (!found.ok) return { ...nothing, fault: found.fault, waiting }
  if (found.value === null) return { ...nothing, fault, waiting }
  return {
    on,
    fault,
    waiting,
    unreadable,
    entry: entryOf(found.value.record),
    twins: found.value.twins.map(entryOf),
  }
}

export async function editHistory({
  id,
  ...edit
}: ArgsOf<FromExtension, 'history-edit'>): Promise<{ ok: boolean }> {
  const changed = await history.edit([id], edit, Date.now())
  if (edit.status) await keepTexts({ ids: [id] })
  return { ok: changed.ok && changed.value.length === 1 }
}

/**
 * Where the user wants the texts of saved postings: of those of these that lack theirs, and that an open tab shows, the
 * page says the posting again, and it is kept as always. Never rejects.
 */
export async function keepTexts({
  ids,
}: ArgsOf<FromExtension, 'keep-texts'>): Promise<FromExtension['keep-texts']['reply']> {
  if (!(await historySettings()).texts) return null
  const lacking = await history.lackingText(ids)
  if (!lacking.ok || lacking.value.length === 0) return null
  for (const tabId of await allTabs().catch(() => [])) {
    const record = await getRecord(tabId).catch(() => null)
    if (!hasReading(record)) continue
    const { url, id } = record.read.posting
    if (!lacking.value.includes(recordId(url, id))) continue
    sendToPage({ tabId, frameId: record.frameId }, 'rescan', { force: false })
  }
  return null
}

/** What is kept of these postings of a site, by their ids; empty where the history is off or does not answer. */
export async function keptOf(
  url: string,
  postings: readonly string[],
): Promise<ReadonlyMap<string, HistoryRecord>> {
  if (!(await historySettings()).on) return new Map()
  const site = recordId(url, '')
  const found = await history.several(postings.map((id) => site + id))
  return new Map(found.ok ? found.value.map((record) => [record.id.slice(site.length), record]) : [])
}

/** A posting that came by hand goes the same way as one of a page. */
export async function readAside(args: ArgsOf<FromExtension, 'read-aside'>): Promise<ReplyOfReadAside> {
  const { record } = await readGiven(args)
  const { limit } = await historySettings()
  const kept = await keep(record, history, limit)
  // What waits behind it is not its fault, and it may be kept where others are not.
  const waits = kept.fault !== null && (await isWaiting(record.id))
  return kept.fault && waits ? { ok: false, fault: kept.fault } : { ok: true, id: record.id }
}
type ReplyOfReadAside = FromExtension['read-aside']['reply']

/** Nothing of it is kept. */
export async function tryOut(args: ArgsOf<FromExtension, 'try-out'>): Promise<ReadyReport> {
  return (await readGiven(args)).report
}

/** The report is the answer, whatever becomes of the history. */
export async function readByHand({
  tabId,
  ...given
}: ArgsOf<FromExtension, 'read-by-hand'>): Promise<FromExtension['read-by-hand']['reply']> {
  const { report, record } = await readGiven(given)
  const { on, limit } = await historySettings()
  if (!on || tabId === null || (await isPrivate(tabId))) return { report, id: null }
  await keep(record, history, limit)
  return { report, id: record.id }
}

async function readGiven({
  posting,
  url,
}: ArgsOf<FromExtension, 'read-aside'>): Promise<{ report: ReadyReport; record: HistoryRecord }> {
  const loaded = await loadProfile()
  const { id, title, company, location, text } = posting
  const card = { id, url, title, company, location }
  const reading = readPosting(posting, loaded.profile)
  const wording = postingWording(text, reading)
  const read = {
    posting: card,
    reading,
    wording,
    ...signalsOf(posting.text, reading),
    words: ownWords(loaded.profile),
  }
  const report = scoreReading({ speaker: { instance: 'aside', sequence: 0 }, frameId: 0, read }, loaded)
  return { report, record: recordOf(posting, url, reading, report.fit.score, Date.now()) }
}

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
