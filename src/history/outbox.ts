/**
 * Records on their way into the database. The browser may end the worker during a write, the disk may be full, another
 * window may block the database: a record waits here, in storage.local, until it is kept, and nothing is lost.
 */
import { browser } from 'wxt/browser'
import { z } from '../zod.ts'
import { HISTORY_FAULTS, type HistoryFault } from './faults.ts'
import { type HistoryRecord, recordSchema } from './schema.ts'
import type { History } from './store.ts'

const KEY = 'history-outbox'
/** Some 5 kB each, of the 10 MB that storage.local has. */
const MOST_WAITING = 100

const outboxSchema = z.object({
  records: z.array(recordSchema),
  /** Why they still wait. */
  fault: z.enum(HISTORY_FAULTS).nullable(),
  /** How many found no place here either. */
  dropped: z.int().min(0),
})
type Outbox = z.infer<typeof outboxSchema>
const EMPTY: Outbox = { records: [], fault: null, dropped: 0 }

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
    const others = before.records.filter(({ id }) => id !== record.id)
    const room = others.slice(-(MOST_WAITING - 1))
    const dropped = before.dropped + others.length - room.length
    await save({ ...before, records: [...room, record], dropped })
    return drain(history, limit)
  })
}

/** Tries again with what waits. */
export function flush(history: History, limit: number): Promise<OutboxState> {
  return inTurn(() => drain(history, limit))
}

export async function outboxState(): Promise<OutboxState> {
  const { records, fault, dropped } = await load()
  return { waiting: records.length, dropped, fault }
}

async function drain(history: History, limit: number): Promise<OutboxState> {
  const box = await load()
  if (box.records.length === 0) return { waiting: 0, dropped: box.dropped, fault: null }
  const left = [...box.records]
  let fault: HistoryFault | null = null
  while (left[0]) {
    const kept = await history.remember(left[0], limit)
    if (!kept.ok) {
      fault = kept.fault
      break
    }
    left.shift()
  }
  await save({ records: left, fault, dropped: left.length === 0 ? 0 : box.dropped })
  return { waiting: left.length, dropped: box.dropped, fault }
}

async function load(): Promise<Outbox> {
  try {
    const parsed = outboxSchema.safeParse((await browser.storage.local.get(KEY))[KEY])
    return parsed.success ? parsed.data : EMPTY
  } catch {
    return EMPTY
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
