/**
 * What is known of each tab, in storage.session: the browser may end the worker at any time, and forgets it all when
 * it is closed itself. The reading is kept, not the report: the profile may change, the posting does not.
 */
import { browser } from 'wxt/browser'
import type { Reading, SkillId } from '../../core/types.ts'
import type { PostingCard, Speaker } from '../../messages.ts'
import { z } from '../../zod.ts'
import {
  cardSchema,
  readingSchema,
  signalsSchema,
  speakerSchema,
  wordingSchema,
} from '../messages/reading-schema.ts'

interface ReadPosting {
  posting: PostingCard
  reading: Reading
  /** How the posting writes each skill; its text is not kept. */
  wording: Record<SkillId, string>
  /** `signalWords` of each requirement; absent where none is known. */
  signals?: string[][] | undefined
  /** `ownWords` of engine.ts when it was read. */
  words: string
}

export interface TabRecord {
  /** Of the last message that counted, so that one that was overtaken is known. */
  speaker: Speaker
  /** Where it spoke: 0 for the page itself. */
  frameId: number
  /** Null once the posting has gone. */
  read: ReadPosting | null
}

/** A record whose posting is there. */
export type ReadRecord = TabRecord & { read: ReadPosting }

export function hasReading(record: TabRecord | null): record is ReadRecord {
  return record !== null && record.read !== null
}

const recordSchema: z.ZodType<TabRecord> = z.object({
  speaker: speakerSchema,
  frameId: z.int().min(0),
  read: z
    .object({
      posting: cardSchema,
      reading: readingSchema,
      wording: wordingSchema,
      signals: signalsSchema.optional(),
      words: z.string(),
    })
    .nullable(),
})

const PREFIX = 'tab:'
const keyOf = (tabId: number): string => PREFIX + tabId

/** @returns null where there is none, or none that can be read. */
export async function getRecord(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId)
  return parse((await browser.storage.session.get(key))[key])
}

/** Stores a record. Where the quota (10 MB for all tabs) is full, other tabs' readings make room: they can be read again. */
export async function setRecord(tabId: number, record: TabRecord): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: record })
  } catch {
    const others = (await allTabs()).filter((other) => other !== tabId)
    await browser.storage.session.remove(others.map(keyOf))
    await browser.storage.session.set({ [keyOf(tabId)]: record })
  }
}

export async function removeRecord(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** Ids of all tabs with a record. */
export async function allTabs(): Promise<number[]> {
  return Object.keys(await browser.storage.session.get(null))
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)))
    .filter(Number.isInteger)
}

const queues = new Map<number, Promise<unknown>>()

/**
 * Runs work on one tab's record after all earlier work on it, so that reading and writing it is one step.
 * A queue lives as long as the worker does; a worker that ends in the middle ends all of its queue.
 */
export function inTab<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const result = (queues.get(tabId) ?? Promise.resolve()).then(work, work)
  const settled = result.then(
    () => {},
    () => {},
  )
  queues.set(tabId, settled)
  settled.then(() => {
    if (queues.get(tabId) === settled) queues.delete(tabId)
  })
  return result
}

function parse(value: unknown): TabRecord | null {
  const parsed = recordSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
