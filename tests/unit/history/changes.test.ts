/** What changes of the history do at their edges, and who is told of them. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { flush, isWaiting, keep, outboxState } from '../../../src/history/outbox.ts'
import { RECORD_LIMITS } from '../../../src/history/schema.ts'
import { historySettings, parseHistorySettings, setHistorySettings } from '../../../src/history/settings.ts'
import type { History } from '../../../src/history/store.ts'
import { fromFile, fromJson, LARGEST_FILE } from '../../../src/history/transfer.ts'
import { history, value } from './histories.ts'
import { DAY, record, START } from './samples.ts'

beforeEach(() => fakeBrowser.reset())

test('every window is told of a change, and of no failure nor reading, until it stops to listen', async () => {
  // Tests of other files change histories of their own meanwhile, in other threads, on the same channel.
  vi.stubGlobal(
    'BroadcastChannel',
    class extends BroadcastChannel {
      constructor(name: string) {
        super(`${name}, in this test`)
      }
    },
  )
  const store = history()
  const stop = new AbortController()
  const told = vi.fn()
  store.watch(told, stop.signal)
  value(await store.remember(record('a'), 100))
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  value(await store.all())
  expect((await history({ indexedDB: null }).remember(record('b'), 100)).ok).toBe(false)
  value(await store.edit([record('a').id], { note: 'x' }, START))
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
  stop.abort()
  value(await store.remember(record('c'), 100))
  // A channel of the same name hears it: by then the window would have.
  await new Promise((done) => setTimeout(done, 20))
  expect(told).toHaveBeenCalledTimes(2)
  vi.unstubAllGlobals()
})

describe('an import', () => {
  test('takes what is as new or newer than what is there, and leaves the rest', async () => {
    const store = history()
    for (const id of ['a', 'b', 'c']) value(await store.remember(record(id), 100))
    const written = await store.put(
      [
        record('a', { firstSeen: START - DAY, note: 'older' }),
        record('b', { note: 'same' }),
        record('c', { firstSeen: START + DAY, note: 'newer' }),
        record('d', { firstSeen: 0, lastSeen: 0, note: 'from 1970' }),
      ],
      100,
    )
    expect(value(written)).toBe(3)
    const notes = value(await store.all()).map(({ id, note }) => [id.slice(-1), note])
    expect(Object.fromEntries(notes)).toEqual({ a: '', b: 'same', c: 'newer', d: 'from 1970' })
  })

  test('of more than the limit keeps the newest, at the limit all', async () => {
    const store = history()
    const three = ['a', 'b', 'c'].map((id, day) => record(id, { firstSeen: START + day * DAY }))
    value(await store.put(three, 3))
    expect(value(await store.all())).toHaveLength(3)
    value(await store.put([record('d', { firstSeen: START + 9 * DAY })], 3))
    expect(value(await store.all()).map(({ id }) => id.slice(-1))).toEqual(['d', 'c', 'b'])
  })
})

test('a posting with a note stays as one that was saved does', async () => {
  const store = history()
  for (const [day, id] of ['a', 'b', 'c'].entries())
    value(await store.remember(record(id, { firstSeen: START + day * DAY }), 100))
  value(await store.edit([record('a').id], { note: 'Ana' }, START))
  value(await store.remember(record('d', { firstSeen: START + 9 * DAY }), 2))
  expect(value(await store.all()).map(({ id }) => id.slice(-1))).toEqual(['d', 'a'])
})

test('a status that is set again keeps the day on which it was, and a note has an end', async () => {
  const store = history()
  value(await store.remember(record('a'), 100))
  const edit = async (change: Parameters<History['edit']>[1], at: number) =>
    value(await store.edit([record('a').id, 'nobody'], change, at)).map(({ after }) => after)
  expect(await edit({ status: 'applied' }, START + 1)).toMatchObject([
    { status: 'applied', statusDates: { seen: START, applied: START + 1 } },
  ])
  const [again] = await edit({ status: 'applied', note: 'x'.repeat(9_000) }, START + 2)
  expect(again?.statusDates).toEqual({ seen: START, applied: START + 1 })
  expect(again?.note).toBe('x'.repeat(RECORD_LIMITS.note))
  expect(await edit({}, START + 3)).toEqual([again])
})

test('jobs that are the same are found from each of them, and no others', async () => {
  const store = history()
  for (const id of ['a', 'b', 'c']) value(await store.put([record(id, { job: id === 'c' ? 'k' : 'j' })], 100))
  const twinsOf = async (id: string) =>
    value(await store.find(record(id).id))?.twins.map((one) => one.id.slice(-1))
  expect([await twinsOf('a'), await twinsOf('b'), await twinsOf('c'), await twinsOf('z')]).toEqual([
    ['b'],
    ['a'],
    [],
    undefined,
  ])
})

describe('what waits for the database', () => {
  const full = (store: History): History => ({
    ...store,
    remember: async () => ({ ok: false, fault: 'quota' }),
  })

  test('is known by its posting, and only while it waits', async () => {
    const store = history()
    expect(await isWaiting(record('a').id)).toBe(false)
    await keep(record('a'), full(store), 100)
    await keep(record('b'), full(store), 100)
    expect([await isWaiting(record('a').id), await isWaiting(record('c').id)]).toEqual([true, false])
    await flush(store, 100)
    expect(await isWaiting(record('a').id)).toBe(false)
  })

  test('is at most a hundred, the oldest are counted as lost, and told once they can no longer come', async () => {
    const store = history()
    for (let n = 0; n < 102; n++) await keep(record(String(n)), full(store), 1_000)
    expect(await outboxState()).toEqual({ waiting: 100, dropped: 2, fault: 'quota' })
    expect([await isWaiting(record('1').id), await isWaiting(record('2').id)]).toEqual([false, true])
    expect(await flush(store, 1_000)).toEqual({ waiting: 0, dropped: 2, fault: null })
    expect(await outboxState()).toEqual({ waiting: 0, dropped: 0, fault: null })
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  test('is left where the browser gives it no room, and the database is tried all the same', async () => {
    const store = history()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full') as never)
    expect(await keep(record('a'), store, 100)).toMatchObject({ waiting: 0, fault: null })
    expect(value(await store.all())).toHaveLength(1)
  })
})

describe('settings of the history', () => {
  test.each([
    [undefined, { on: true, limit: 2_000, texts: false }],
    [{}, { on: true, limit: 2_000, texts: false }],
    [
      { limit: 1, texts: true },
      { on: true, limit: 1, texts: true },
    ],
    [{ limit: 20_000 }, { on: true, limit: 20_000, texts: false }],
    [{ limit: 20_001 }, { on: true, limit: 20_000, texts: false }],
    [
      { limit: 0, texts: 'yes' },
      { on: true, limit: 20_000, texts: false },
    ],
    [null, { on: false, limit: 20_000, texts: false }],
  ])('that are %j are read as %j', (raw, read) => {
    expect(parseHistorySettings(raw)).toEqual(read)
  })

  test('are kept beside each other, and a refusal is told', async () => {
    expect(await setHistorySettings({ limit: 7 })).toBe(true)
    expect(await setHistorySettings({ texts: true })).toBe(true)
    expect(await historySettings()).toEqual({ on: true, limit: 7, texts: true })
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full') as never)
    expect(await setHistorySettings({ on: false })).toBe(false)
  })
})

describe('a file that is no history is told in words', () => {
  const good = { format: 'backlight-history', version: 1, postings: [] }
  test.each([
    ['{', '', /JSON/],
    [JSON.stringify({ ...good, format: 'x' }), 'format', /history/i],
    [JSON.stringify({ ...good, version: '1' }), 'version', /number/],
    [JSON.stringify({ ...good, postings: {} }), 'postings', /list/],
    ['7', '', /./],
  ])('%s', (text, field, message) => {
    const { errors, ...parsed } = fromJson(text)
    expect(parsed.ok).toBe(false)
    expect(errors.map((one) => one.field)).toEqual([field])
    expect(errors[0]?.message).toMatch(message)
  })

  test('one that is too large is not even read', () => {
    const read = vi.spyOn(JSON, 'parse')
    expect(fromJson(' '.repeat(LARGEST_FILE + 1))).toEqual({
      ok: false,
      errors: [{ field: '', message: expect.stringMatching(/large/) }],
    })
    expect(read).not.toHaveBeenCalled()
    expect(fromFile(good)).toEqual({ ok: true, records: [], errors: [] })
  })
})
