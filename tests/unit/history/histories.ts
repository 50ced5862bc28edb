/** Histories on a database of their own for each test, closed behind it. */
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach } from 'vitest'
import { createHistory, type History, type Outcome } from '../../../src/history/store.ts'

/** The databases of the test that runs. */
export const disk = { idb: new IDBFactory() }
const open: History[] = []

export function history(options: Parameters<typeof createHistory>[0] = {}): History {
  const one = createHistory({ indexedDB: disk.idb, ...options })
  open.push(one)
  return one
}

/** What an outcome holds. @throws Error with the fault where there is one */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.fault)
  return outcome.value
}

afterEach(() => {
  for (const one of open.splice(0)) one.close()
  disk.idb = new IDBFactory()
})

/** A record as the first version wrote it. */
export const V1 = JSON.parse(readFileSync(resolve(import.meta.dirname, 'versions/v1.json'), 'utf8'))
