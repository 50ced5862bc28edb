/**
 * Records on their way into the database. The browser may end the worker during a write, the disk may be full, another
 * window may block the database: a record waits here, in storage.local, until it is kept, and nothing is lost.
 */
import { browser } from 'wxt/browser'
import { z } from '../zod.ts'
import { HISTORY_FAULTS, type HistoryFault } from './faults.ts'
import { type HistoryRecord, recordSchema } from './schema.ts'
import { putAside } from './store/unreadable.ts'
import type { History } from './store.ts'

const KEY = 'history-outbox'
/** Some 5 kB each, of the 10 MB that storage.local has. */
const MOST_WAITING = 100

interface Outbox {
  records: HistoryRecord[]
  /** Why they still wait. */
  fault: HistoryFault | null
  /** How many found no place here either. */
  dropped: number
}
const EMPTY: Outbox = { records: [], fault: null, dropped: 0 }

const outboxSchema = z.object({
  records: z.array(z.unknown()),
  fault: z.enum(HISTORY_FAULTS).nullable().catch(null),
  dropped: z.int().min(0).catch(0),
})

export interface OutboxState {
  waiting: number
  dropped: number
  fault: HistoryFault | null
}

let queue: Promise<unknown> = Promise.resolve()

/** One after the other: only the background writes here. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = queue.then(work, work)
  queue = result.catch(() => {})
  return result
}

/** Keeps a record, with all that wait. @returns what still waits. Never rejects. */
export function keep(record: HistoryRecord, history: History, limit: number): Promise<OutboxState> {
  return inTurn(async () => {
    const before = await load()
    // Nothing is written over what cannot be seen: the database alone is tried.
    if (!before) return stateOf({ ...EMPTY, ...(await put([record], history, limit)) })
    const others = before.records.filter(({ id }) => id !== record.id)
    const room = others.slice(-(MOST_WAITING - 1))
    const dropped = before.dropped + others.length - room.length
    const box = { ...before, records: [...room, record], dropped }
    await save(box)
    return drain(box, history, limit)
  })
}

/** Tries again with what waits. Never rejects. */
export function flush(history: History, limit: number): Promise<OutboxState> {
  return inTurn(async () => drain((await load()) ?? EMPTY, history, limit))
}

/** Never rejects. */
export async function outboxState(): Promise<OutboxState> {
  return stateOf((await load()) ?? EMPTY)
}

/** Whether this record is among those that still wait. */
export async function isWaiting(id: string): Promise<boolean> {
  return ((await load()) ?? EMPTY).records.some((record) => record.id === id)
}

async function drain(box: Outbox, history: History, limit: number): Promise<OutboxState> {
  if (box.records.length === 0) return { waiting: 0, dropped: box.dropped, fault: null }
  const { records, fault } = await put(box.records, history, limit)
  const after = { records, fault, dropped: records.length === 0 ? 0 : box.dropped }
  await save(after)
  return { ...stateOf(after), dropped: box.dropped }
}

/** @returns those that were not kept. One that fails by itself does not hold up the others. */
async function put(
  records: readonly HistoryRecord[],
  history: History,
  limit: number,
): Promise<Pick<Outbox, 'records' | 'fault'>> {
  const left: HistoryRecord[] = []
  let fault: HistoryFault | null = null
  for (const [at, record] of records.entries()) {
    const kept = await history.remember(record, limit)
    if (kept.ok) continue
    fault = kept.fault
    left.push(record)
    if (fault !== 'unknown') return { records: [...left, ...records.slice(at + 1)], fault }
  }
  return { records: left, fault }
}

function stateOf({ records, fault, dropped }: Outbox): OutboxState {
  return { waiting: records.length, dropped, fault }
}

/** @returns null where the browser does not let it be read. What of it makes no record is put aside. */
async function load(): Promise<Outbox | null> {
  try {
    const raw = (await browser.storage.local.get(KEY))[KEY]
    if (raw === undefined) return EMPTY
    const parsed = outboxSchema.safeParse(raw)
    if (!parsed.success) return (await putAside([raw])) ? EMPTY : null
    const { fault, dropped } = parsed.data
    const records: HistoryRecord[] = []
    const bad: unknown[] = []
    for (const entry of parsed.data.records) {
      const record = recordSchema.safeParse(entry)
      if (record.success) records.push(record.data)
      else bad.push(entry)
    }
    return bad.length === 0 || (await putAside(bad)) ? { records, fault, dropped } : null
  } catch {
    return null
  }
}

/** Where even this finds no room, the database is tried all the same. */
async function save(box: Outbox): Promise<void> {
  try {
    if (box.records.length === 0 && box.fault === null) await browser.storage.local.remove(KEY)
    else await browser.storage.local.set({ [KEY]: box })
  } catch {
    // the next posting tries again
  }
}
