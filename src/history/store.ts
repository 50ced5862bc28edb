/**
 * The history: what is read of postings and what the user says of them, over IndexedDB.
 *
 * Every write is one transaction, so a worker or window that ends in the middle leaves all or nothing of it. Nothing
 * here throws: an outcome says what is wrong, and what was written before stays.
 */
import type { Status } from '../core/insight/types.ts'
import { takeBack } from '../core/take-back.ts'
import { type DatabaseOptions, type HistoryDatabase, toStored } from './database.ts'
import { keepsText, readAgain } from './record.ts'
import { type HistoryRecord, RECORD_LIMITS } from './schema.ts'
import { connect, type Outcome } from './store/connection.ts'
import { prune, withJob } from './store/keep.ts'
import {
  deleteAll,
  present,
  putAll,
  rowsOf,
  setAside,
  sift,
  takeReadable,
  textOfRow,
  withTexts,
} from './store/rows.ts'

export type { Outcome }

interface HistoryEdit {
  status?: Status | undefined
  note?: string | undefined
}

/** What a write did to one record: null for one that was not there, or is no more. */
export interface RecordChange {
  before: HistoryRecord | null
  after: HistoryRecord | null
}

export interface History {
  /** Adds a record, or what it says anew of one that is there; the oldest beyond `limit` go. @returns as it is kept. */
  remember(record: HistoryRecord, limit: number): Promise<Outcome<HistoryRecord>>
  /** One record, and the others of the same job. Null where it is not there. */
  find(id: string): Promise<Outcome<{ record: HistoryRecord; twins: HistoryRecord[] } | null>>
  /** Those of these ids that are there. */
  several(ids: readonly string[]): Promise<Outcome<HistoryRecord[]>>
  /** All, newest first, without their texts. */
  all(): Promise<Outcome<HistoryRecord[]>>
  /** All with their texts, newest first: for a file. */
  whole(): Promise<Outcome<HistoryRecord[]>>
  /** The text that is kept of a posting, or null. */
  textOf(id: string): Promise<Outcome<string | null>>
  /** Of those of these ids that are there the ones that lack a text that is to be kept. */
  lackingText(ids: readonly string[]): Promise<Outcome<string[]>>
  /** Lets go of texts. @returns what that changed. */
  dropTexts(ids: readonly string[]): Promise<Outcome<RecordChange[]>>
  /** @returns what it did to those that are there. */
  edit(ids: readonly string[], edit: HistoryEdit, at: number): Promise<Outcome<RecordChange[]>>
  /** @returns what it did to those that were there. */
  remove(ids: readonly string[]): Promise<Outcome<RecordChange[]>>
  /** Puts records in as they are (an import). One that is there with a later date stays. */
  put(records: readonly HistoryRecord[], limit: number): Promise<Outcome<number>>
  /** Makes these the whole history (a backup). @returns what that changed. */
  replace(records: readonly HistoryRecord[], limit: number): Promise<Outcome<RecordChange[]>>
  /** Undo of whatever gives changes: takes back what they did, and nothing that was written since. */
  undo(changes: readonly RecordChange[], limit: number): Promise<Outcome<void>>
  /** What stood in the history and is no record that this version reads, as it stood there, with its text. */
  unreadable(): Promise<Outcome<unknown[]>>
  removeUnreadable(): Promise<Outcome<void>>
  /** Calls back whenever any window, or the worker, has changed something, until the signal stops it. */
  watch(changed: () => void, signal: AbortSignal): void
  close(): void
}

export function createHistory(options: DatabaseOptions = {}): History {
  const { run, close } = connect(options)

  const write = async <Value>(
    work: (database: HistoryDatabase) => Promise<Value>,
  ): Promise<Outcome<Value>> => {
    const outcome = await run(work)
    if (outcome.ok) tellOthers()
    return outcome
  }

  /** A write in one transaction over all tables. */
  const change = <Value>(work: (database: HistoryDatabase) => Promise<Value>): Promise<Outcome<Value>> =>
    write((database) => database.transaction('rw', database.tables, () => work(database)))

  /** Rows that are only read: what of them is no record goes aside afterwards, and the next read is without it. */
  const readable = async (rows: readonly unknown[]): Promise<HistoryRecord[]> => {
    const { records, unreadable } = sift(rows)
    // Where there is no room for that, it stays where it is, and is passed over again.
    if (unreadable.length > 0) await change((database) => setAside(database, unreadable))
    return records
  }
  const newestFirst = async (database: HistoryDatabase): Promise<HistoryRecord[]> =>
    (await readable(await database.postings.toArray())).sort((a, b) => b.lastSeen - a.lastSeen)

  return {
    remember: ({ text, ...record }, limit) =>
      change(async (database) => {
        const [before] = await present(database, [record.id])
        const kept = before ? readAgain(before, record) : await withJob(database, record)
        await database.postings.put(toStored(kept))
        if (text !== undefined && keepsText(kept)) await database.texts.put({ id: kept.id, text })
        await prune(database, limit, kept.board)
        return kept
      }),

    find: (id) =>
      run(async (database) => {
        const [record] = await readable(await rowsOf(database, [id]))
        if (!record) return null
        const group = await readable(await database.postings.where('job').equals(record.job).toArray())
        return { record, twins: group.filter((one) => one.id !== id) }
      }),

    several: (ids) => run(async (database) => readable(await rowsOf(database, ids))),

    all: () => run(newestFirst),

    whole: () => run(async (database) => withTexts(database, await newestFirst(database))),

    textOf: (id) => run(async (database) => textOfRow(await database.texts.get(id)) ?? null),

    lackingText: (ids) =>
      run(async (database) => {
        const kept = new Set(await database.texts.where('id').anyOf(ids).primaryKeys())
        return (await readable(await rowsOf(database, ids)))
          .filter((one) => keepsText(one) && !kept.has(one.id))
          .map(({ id }) => id)
      }),

    dropTexts: (ids) =>
      change(async (database) => {
        const found = await withTexts(database, await present(database, ids))
        const kept = found.filter(({ text }) => text !== undefined)
        await database.texts.bulkDelete(kept.map(({ id }) => id))
        return kept.map((before) => ({ before, after: withoutText(before) }))
      }),

    edit: (ids, edit, at) =>
      change(async (database) => {
        const changes = (await present(database, ids)).map((before) => ({
          before,
          after: edited(before, edit, at),
        }))
        await database.postings.bulkPut(changes.map(({ after }) => toStored(after)))
        return changes
      }),

    remove: (ids) =>
      change(async (database) => {
        const found = await withTexts(database, await present(database, ids))
        await deleteAll(
          database,
          found.map(({ id }) => id),
        )
        return found.map((before) => ({ before, after: null }))
      }),

    put: (records, limit) =>
      change(async (database) => {
        const ids = records.map(({ id }) => id)
        const there = new Map((await present(database, ids)).map((one) => [one.id, one]))
        const newer = records.filter((one) => (there.get(one.id)?.lastSeen ?? -1) <= one.lastSeen)
        await putAll(database, newer)
        await prune(database, limit)
        return newer.length
      }),

    replace: (records, limit) =>
      change(async (database) => {
        const before = await withTexts(database, await takeReadable(database, database.postings.toArray()))
        await Promise.all([database.postings.clear(), database.texts.clear()])
        await putAll(database, records)
        await prune(database, limit)
        return changesOf(
          before,
          await withTexts(database, await takeReadable(database, database.postings.toArray())),
        )
      }),

    undo: (changes, limit) =>
      change(async (database) => {
        const ids = changes.flatMap(({ before, after }) => (after ?? before)?.id ?? [])
        const found = await withTexts(database, await present(database, ids))
        const there = new Map(found.map((one) => [one.id, one]))
        const back: HistoryRecord[] = []
        const gone: string[] = []
        for (const { before, after } of changes) {
          const id = (after ?? before)?.id ?? ''
          const now = there.get(id) ?? null
          const was = takeBack(now, before, after)
          if (was === now) continue
          if (was) back.push(was)
          // A text that the change brought goes with it; one that it took comes back below.
          if (!was || was.text === undefined) gone.push(id)
        }
        await database.texts.bulkDelete(gone)
        await database.postings.bulkDelete(gone.filter((id) => !back.some((one) => one.id === id)))
        await putAll(database, back)
        await prune(database, limit)
      }),

    unreadable: () =>
      run(async (database) => (await database.unreadable.toArray()).map(({ value }) => value)),

    removeUnreadable: () => change((database) => database.unreadable.clear()),

    watch: (changed, signal) => {
      const channel = new BroadcastChannel(CHANNEL)
      channel.addEventListener('message', () => changed())
      signal.addEventListener('abort', () => channel.close(), { once: true })
    },

    close,
  }
}

const CHANNEL = 'backlight-history'

function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

function withoutText({ text: _, ...record }: HistoryRecord): HistoryRecord {
  return record
}

function changesOf(before: readonly HistoryRecord[], after: readonly HistoryRecord[]): RecordChange[] {
  const [was, is] = [before, after].map((records) => new Map(records.map((one) => [one.id, one])))
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].map((id) => ({ before: was?.get(id) ?? null, after: is?.get(id) ?? null }))
}

function edited(record: HistoryRecord, { status, note }: HistoryEdit, at: number): HistoryRecord {
  const next = { ...record }
  if (note !== undefined) next.note = note.slice(0, RECORD_LIMITS.note)
  if (status !== undefined && status !== record.status) {
    next.status = status
    next.statusDates = { ...record.statusDates, [status]: at }
  }
  return next
}
