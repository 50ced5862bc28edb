/**
 * The history: what is read of postings and what the user says of them, over IndexedDB.
 *
 * Every write is one transaction, so a worker or window that ends in the middle leaves all or nothing of it. Nothing
 * here throws: an outcome says what is wrong, and what was written before stays.
 */
import type { Status } from '../core/insight/types.ts'
import { takeBack } from '../core/take-back.ts'
import {
  createDatabase,
  type DatabaseOptions,
  fromStored,
  type HistoryDatabase,
  type StoredRecord,
  toStored,
  VERSIONS,
} from './database.ts'
import { faultOf, type HistoryFault } from './faults.ts'
import { keepsText, readAgain } from './record.ts'
import { type HistoryRecord, RECORD_LIMITS } from './schema.ts'
import { sameJob } from './similarity.ts'

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; fault: HistoryFault }

/** An open that takes longer waits for another window that will not let go. */
const OPEN_MS = 5_000

/** Dexie multiplies version numbers by this. */
const DEXIE_STEP = 10

export interface HistoryEdit {
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
  /** Calls back whenever any window, or the worker, has changed something, until the signal stops it. */
  watch(changed: () => void, signal: AbortSignal): void
  close(): void
}

export function createHistory(options: DatabaseOptions = {}): History {
  let opening: Promise<HistoryDatabase> | null = null

  const open = (): Promise<HistoryDatabase> => {
    opening ??= openDatabase(options).then((database) => {
      // Another window upgrades or deletes it: let go, so that it is not blocked, and open again when asked next.
      database.on('versionchange', () => {
        database.close()
        opening = null
      })
      return database
    })
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  const close = () => {
    opening?.then(
      (database) => database.close(),
      () => {},
    )
    opening = null
  }

  const run = async <Value>(work: (database: HistoryDatabase) => Promise<Value>): Promise<Outcome<Value>> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return { ok: true, value: await work(await open()) }
      } catch (error) {
        const fault = faultOf(error)
        if (fault !== 'closed' || attempt > 0) return { ok: false, fault }
        close()
      }
    }
  }

  const write = async <Value>(
    work: (database: HistoryDatabase) => Promise<Value>,
  ): Promise<Outcome<Value>> => {
    const outcome = await run(work)
    if (outcome.ok) tellOthers()
    return outcome
  }

  /** A write in one transaction over both tables. */
  const change = <Value>(work: (database: HistoryDatabase) => Promise<Value>): Promise<Outcome<Value>> =>
    write((database) => database.transaction('rw', database.postings, database.texts, () => work(database)))

  return {
    remember: ({ text, ...record }, limit) =>
      change(async (database) => {
        const before = await database.postings.get(record.id)
        const kept = before ? readAgain(fromStored(before), record) : await withJob(database, record)
        await database.postings.put(toStored(kept))
        if (text !== undefined && keepsText(kept)) await database.texts.put({ id: kept.id, text })
        await prune(database, limit, kept.board)
        return kept
      }),

    find: (id) =>
      run(async (database) => {
        const found = await database.postings.get(id)
        if (!found) return null
        const group = await database.postings.where('job').equals(found.job).toArray()
        return { record: fromStored(found), twins: group.filter((one) => one.id !== id).map(fromStored) }
      }),

    several: (ids) => run(async (database) => (await present(database, ids)).map(fromStored)),

    all: () =>
      run(async (database) =>
        (await database.postings.orderBy('lastSeen').reverse().toArray()).map(fromStored),
      ),

    whole: () =>
      run(async (database) =>
        withTexts(database, await database.postings.orderBy('lastSeen').reverse().toArray()),
      ),

    textOf: (id) => run(async (database) => (await database.texts.get(id))?.text ?? null),

    lackingText: (ids) =>
      run(async (database) => {
        const kept = new Set(await database.texts.where('id').anyOf(ids).primaryKeys())
        return (await present(database, ids))
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
        const changes = (await present(database, ids)).map(fromStored).map((before) => ({
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
        const before = await withTexts(database, await database.postings.toArray())
        await Promise.all([database.postings.clear(), database.texts.clear()])
        await putAll(database, records)
        await prune(database, limit)
        return changesOf(before, await withTexts(database, await database.postings.toArray()))
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

async function openDatabase(options: DatabaseOptions): Promise<HistoryDatabase> {
  const database = createDatabase(options)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      database.close()
      reject(Object.assign(new Error('the database does not open'), { name: 'BlockedError' }))
    }, OPEN_MS)
  })
  try {
    const opened = refuseNewer(database.name, options).then(() => database.open())
    await Promise.race([opened, late])
    return database
  } finally {
    clearTimeout(timer)
  }
}

/** Before it is opened: Dexie would open what a newer version wrote, and add to it what this one has besides. */
async function refuseNewer(
  name: string,
  { versions = VERSIONS, ...options }: DatabaseOptions,
): Promise<void> {
  const factory = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB
  const there = (await factory?.databases())?.find((one) => one.name === name)
  const known = Math.max(...versions.map(({ version }) => version))
  if ((there?.version ?? 0) <= known * DEXIE_STEP) return
  throw Object.assign(new Error('the database is of a newer version'), { name: 'VersionError' })
}

async function present(database: HistoryDatabase, ids: readonly string[]): Promise<StoredRecord[]> {
  return (await database.postings.bulkGet([...ids])).filter((record) => record !== undefined)
}

async function withTexts(
  database: HistoryDatabase,
  records: readonly StoredRecord[],
): Promise<HistoryRecord[]> {
  const texts = await database.texts.bulkGet(records.map(({ id }) => id))
  return records.map((record, index) => {
    const text = texts[index]?.text
    return { ...fromStored(record), ...(text !== undefined && { text }) }
  })
}

function withoutText({ text: _, ...record }: HistoryRecord): HistoryRecord {
  return record
}

/** Records as they are, with the texts that they bring. */
async function putAll(database: HistoryDatabase, records: readonly HistoryRecord[]): Promise<void> {
  await database.postings.bulkPut(records.map(toStored))
  await database.texts.bulkPut(records.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])))
}

async function deleteAll(database: HistoryDatabase, ids: readonly string[]): Promise<void> {
  await database.postings.bulkDelete([...ids])
  await database.texts.bulkDelete([...ids])
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

/** A job that is known from another board, or under another number, is the same job. */
async function withJob(database: HistoryDatabase, record: HistoryRecord): Promise<HistoryRecord> {
  const { companyKey, titleKey } = toStored(record)
  const candidates = [
    ...(companyKey ? await database.postings.where('companyKey').equals(companyKey).toArray() : []),
    ...(titleKey ? await database.postings.where('titleKey').equals(titleKey).toArray() : []),
  ]
  let best = { job: record.id, alike: 0 }
  for (const other of candidates) {
    const alike = sameJob(record, other)
    if (alike > best.alike) best = { job: other.job, alike }
  }
  return { ...record, job: best.job }
}

/**
 * The newest stay; among the others those go last of which the user has said something. A site that has filled half
 * of the history makes room of its own: one page that shows postings without end pushes out no other site's.
 * @param board of the record that came in; null where many did.
 */
async function prune(database: HistoryDatabase, limit: number, board: string | null = null): Promise<void> {
  const surplus = (await database.postings.count()) - limit
  if (surplus <= 0) return
  const oldest = await database.postings.orderBy('lastSeen').toArray()
  const own = oldest.filter((one) => one.board === board).length
  const rank = ({ status, note, board: site }: StoredRecord) => {
    if (status !== 'seen' || note !== '') return 2
    return site === board && own > limit / 2 ? 0 : 1
  }
  const goes = oldest.toSorted((a, b) => rank(a) - rank(b)).slice(0, surplus)
  await deleteAll(
    database,
    goes.map(({ id }) => id),
  )
}
