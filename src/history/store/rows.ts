/**
 * Rows of the database as records, and back. A row is checked whenever it is read: one that makes no record (damaged, or
 * written by a Backlight that never was) goes into a table of its own, as it is. Nothing breaks over it, nothing is
 * written over it, and it is gone only when the user says so.
 */
import type { PromiseExtended } from 'dexie'
import { type HistoryDatabase, toStored } from '../database.ts'
import { type HistoryRecord, recordSchema } from '../schema.ts'

/** @param rows of the table of postings. */
export function sift(rows: readonly unknown[]): { records: HistoryRecord[]; unreadable: unknown[] } {
  const records: HistoryRecord[] = []
  const unreadable: unknown[] = []
  for (const row of rows) {
    const parsed = recordSchema.safeParse(row)
    if (parsed.success) records.push(parsed.data)
    else unreadable.push(row)
  }
  return { records, unreadable }
}

// What follows hands on Dexie's own promises: it loses a transaction behind async functions that call each other.

/** In a transaction over all tables: the rows of a query that make records. The others are set aside with it. */
export function takeReadable(
  database: HistoryDatabase,
  query: PromiseExtended<unknown[]>,
): PromiseExtended<HistoryRecord[]> {
  return query.then((rows) => {
    const { records, unreadable } = sift(rows)
    return unreadable.length === 0 ? records : setAside(database, unreadable).then(() => records)
  })
}

/** `takeReadable` of those of these ids that are there. */
export function present(database: HistoryDatabase, ids: readonly string[]): PromiseExtended<HistoryRecord[]> {
  return takeReadable(database, rowsOf(database, ids))
}

/** Those of these ids that are there, as they stand. */
export function rowsOf(database: HistoryDatabase, ids: readonly string[]): PromiseExtended<unknown[]> {
  return database.postings.bulkGet([...ids]).then((rows) => rows.filter((row) => row !== undefined))
}

/** In a transaction over all tables. What can be read by now stays: another window has written it meanwhile. */
export function setAside(database: HistoryDatabase, rows: readonly unknown[]): PromiseExtended<void> {
  const { texts, unreadable } = database
  return rowsOf(database, rows.map(idOf)).then((now) => {
    const bad = sift(now).unreadable
    return texts
      .bulkGet(bad.map(idOf))
      .then((found) =>
        unreadable.bulkAdd(
          bad.map((row, at) => ({ value: found[at] === undefined ? row : { row, text: found[at] } })),
        ),
      )
      .then(() => deleteAll(database, bad.map(idOf)))
  })
}

/** Every row has one: it is the key. */
const idOf = (row: unknown): string => (row as { id: string }).id

/** @returns undefined where there is none that can be read. */
export function textOfRow(row: unknown): string | undefined {
  const { text } = (row ?? {}) as { text?: unknown }
  return typeof text === 'string' ? text : undefined
}

export async function withTexts(
  database: HistoryDatabase,
  records: readonly HistoryRecord[],
): Promise<HistoryRecord[]> {
  const texts = await database.texts.bulkGet(records.map(({ id }) => id))
  return records.map((record, index) => {
    const text = textOfRow(texts[index])
    return text === undefined ? record : { ...record, text }
  })
}

/** Records as they are, with the texts that they bring. */
export async function putAll(database: HistoryDatabase, records: readonly HistoryRecord[]): Promise<void> {
  await database.postings.bulkPut(records.map(toStored))
  await database.texts.bulkPut(records.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])))
}

export function deleteAll(database: HistoryDatabase, ids: readonly string[]): PromiseExtended<void> {
  return database.postings.bulkDelete([...ids]).then(() => database.texts.bulkDelete([...ids]))
}
