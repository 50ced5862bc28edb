import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { HistoryFault } from '../../../src/history/faults.ts'
import { flush, keep, outboxState } from '../../../src/history/outbox.ts'
import { historySettings, setHistorySettings } from '../../../src/history/settings.ts'
import { createHistory, type History } from '../../../src/history/store.ts'
import { record } from './samples.ts'

let history: History
beforeEach(() => {
  fakeBrowser.reset()
  history = createHistory({ indexedDB: new IDBFactory() })
})

const failing = (fault: HistoryFault): History => ({
  ...history,
  remember: async () => ({ ok: false, fault }),
})
const ids = async () => {
  const all = await history.all()
  return all.ok ? all.value.map(({ id }) => id) : all.fault
}

test('what is kept leaves nothing behind', async () => {
  expect(await keep(record('a'), history, 100)).toEqual({ waiting: 0, dropped: 0, fault: null })
  expect(await ids()).toEqual([record('a').id])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({})
})

test('what the database refuses waits, and comes in once it can', async () => {
  expect(await keep(record('a'), failing('quota'), 100)).toEqual({ waiting: 1, dropped: 0, fault: 'quota' })
  await keep(record('b'), failing('blocked'), 100)
  expect(await outboxState()).toEqual({ waiting: 2, dropped: 0, fault: 'blocked' })
  expect(await flush(history, 100)).toEqual({ waiting: 0, dropped: 0, fault: null })
  expect((await ids()).length).toBe(2)
})

test('a worker that ends in the middle of a write goes on with it', async () => {
  const ended: History = { ...history, remember: () => new Promise(() => {}) }
  keep(record('a'), ended, 100)
  await expect.poll(async () => (await outboxState()).waiting).toBe(1)
  // The next worker is a new one, with a queue of its own; what was written of the record is the same once more.
  await history.remember(record('a'), 100)
  const { flush: flushAnew } = await import('../../../src/history/outbox.ts?worker-started-again' as string)
  expect(await flushAnew(history, 100)).toMatchObject({ waiting: 0 })
  expect(await ids()).toEqual([record('a').id])
})

test('the same posting waits once', async () => {
  const { keep: keepAnew } = await import('../../../src/history/outbox.ts?once' as string)
  await keepAnew(record('a'), failing('quota'), 100)
  const state = await keepAnew(record('a', { score: 80 }), failing('quota'), 100)
  expect(state.waiting).toBe(1)
})

test('an outbox that cannot be read is an empty one', async () => {
  await fakeBrowser.storage.local.set({ 'history-outbox': { records: 'much' } })
  expect(await outboxState()).toEqual({ waiting: 0, dropped: 0, fault: null })
})

test('the history is on with the newest 2,000 until the user says otherwise', async () => {
  expect(await historySettings()).toEqual({ on: true, limit: 2_000 })
  expect(await setHistorySettings({ on: false })).toBe(true)
  expect(await historySettings()).toEqual({ on: false, limit: 2_000 })
  await fakeBrowser.storage.local.set({ 'history-settings': 'bad' })
  expect(await historySettings()).toEqual({ on: true, limit: 2_000 })
})
