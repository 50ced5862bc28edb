import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
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

test('the same posting waits once', async () => {
  const { keep: keepAnew } = await import('../../../src/history/outbox.ts?once' as string)
  await keepAnew(record('a'), failing('quota'), 100)
  const state = await keepAnew(record('a', { score: 80 }), failing('quota'), 100)
  expect(state.waiting).toBe(1)
})

const outbox = (records: unknown) =>
  fakeBrowser.storage.local.set({ 'history-outbox': { records, fault: 'quota', dropped: 0 } })
/** What was put aside. */
const aside = async () =>
  Object.entries(await fakeBrowser.storage.local.get(null))
    .filter(([key]) => key.startsWith('history-aside:'))
    .map(([, value]) => value)

test('one record that cannot be read holds up no other, and is put aside as it is', async () => {
  const bad = [{ ...record('bad'), status: 'hired' }, 'a posting', { id: 7 }]
  await outbox([record('a'), ...bad, record('b')])
  expect(await outboxState()).toMatchObject({ waiting: 2 })
  expect(await flush(history, 100)).toEqual({ waiting: 0, dropped: 0, fault: null })
  expect(await ids()).toEqual(expect.arrayContaining([record('a').id, record('b').id]))
  expect(await aside()).toHaveLength(bad.length)
  expect(await aside()).toEqual(expect.arrayContaining(bad))
})

test.each(['much', { records: 'much' }, [record('a')], 7])(
  'an outbox that is %j is put aside, and the next posting is kept',
  async (raw) => {
    await fakeBrowser.storage.local.set({ 'history-outbox': raw })
    expect(await keep(record('b'), history, 100)).toEqual({ waiting: 0, dropped: 0, fault: null })
    expect(await ids()).toEqual([record('b').id])
    expect(await aside()).toEqual([raw])
  },
)

test('a record that is bad is put aside once, however often it is found', async () => {
  await outbox([{ id: 7 }])
  await Promise.all([outboxState(), outboxState(), outboxState()])
  expect(await aside()).toEqual([{ id: 7 }])
})

test('what waits is not written over where the storage cannot be read', async () => {
  await keep(record('a'), failing('quota'), 100)
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk') as never)
  expect(await keep(record('b'), failing('quota'), 100)).toMatchObject({ waiting: 1 })
  get.mockRestore()
  expect(await outboxState()).toMatchObject({ waiting: 1, fault: 'quota' })
  expect(await flush(history, 100)).toMatchObject({ waiting: 0 })
  expect(await ids()).toEqual([record('a').id])
})

test('a record that the database will not take by itself does not hold up those behind it', async () => {
  const picky: History = {
    ...history,
    remember: async (one, limit) =>
      one.id === record('odd').id ? { ok: false, fault: 'unknown' } : history.remember(one, limit),
  }
  await keep(record('odd'), picky, 100)
  expect(await keep(record('b'), picky, 100)).toEqual({ waiting: 1, dropped: 0, fault: 'unknown' })
  expect(await ids()).toEqual([record('b').id])
})

test('the history is on with the newest 2,000 until the user says otherwise', async () => {
  expect(await historySettings()).toEqual({ on: true, limit: 2_000, texts: false })
  expect(await setHistorySettings({ on: false })).toBe(true)
  expect(await historySettings()).toEqual({ on: false, limit: 2_000, texts: false })
})

test.each(['bad', 7, [], { on: 'no' }, { on: null }, { on: 0, limit: 'all' }])(
  'history settings that are %j keep nothing more, and let nothing go',
  async (raw) => {
    await fakeBrowser.storage.local.set({ 'history-settings': raw })
    const { on, limit } = await historySettings()
    expect(on).toBe(false)
    expect(limit).toBeGreaterThanOrEqual(2_000)
  },
)

test('a limit that cannot be read lets nothing go', async () => {
  await fakeBrowser.storage.local.set({ 'history-settings': { on: true, limit: -1 } })
  expect(await historySettings()).toEqual({ on: true, limit: 20_000, texts: false })
})

test('settings that the browser does not let be read keep nothing more', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk') as never)
  expect((await historySettings()).on).toBe(false)
})

// Last: the write that does not end holds up this file's queue.
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
