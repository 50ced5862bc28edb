import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { describe, expect, test, vi } from 'vitest'
import { createDatabase, VERSIONS } from '../../../src/history/database.ts'
import { faultOf } from '../../../src/history/faults.ts'
import { createHistory, type History } from '../../../src/history/store.ts'
import { disk, history, V1, value } from './histories.ts'
import { DAY, record, START } from './samples.ts'

describe('faults of the database', () => {
  test('a browser without IndexedDB', async () => {
    const store = createHistory({ indexedDB: null })
    expect(await store.all()).toEqual({ ok: false, fault: 'unavailable' })
  })

  test('a database that was deleted under our hands is made anew', async () => {
    const store = history()
    value(await store.remember(record('a'), 100))
    await new Dexie('backlight-history', { indexedDB: disk.idb }).delete()
    expect(value(await store.all())).toEqual([])
    value(await store.remember(record('b'), 100))
    expect(value(await store.all())).toHaveLength(1)
  })

  test('a database of a newer Backlight is left alone', async () => {
    const newer = createDatabase({
      indexedDB: disk.idb,
      versions: [{ version: 7, stores: { postings: '&id, job, lastSeen, companyKey, titleKey, more' } }],
    })
    await newer.open()
    await newer.postings.put(V1)
    newer.close()
    const store = history()
    const outcome = await store.remember(record('a'), 100)
    const again = await newer.open().then(() => newer.postings.get(V1.id))
    expect(again).toEqual(V1)
    newer.close()
    expect(outcome).toEqual({ ok: false, fault: 'newer' })
    // Not even a table of ours was added to it.
    expect((await disk.idb.databases()).map(({ version }) => version)).toEqual([70])
  })

  test('a full disk keeps what was written before', async () => {
    const store = history()
    value(await store.remember(record('a'), 100))
    const put = vi.spyOn(Object.getPrototypeOf(await rawStore()), 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await store.remember(record('b'), 100)).toEqual({ ok: false, fault: 'quota' })
    put.mockRestore()
    expect(value(await store.all()).map(({ id }) => id)).toEqual([record('a').id])
    value(await store.remember(record('b'), 100))
    expect(value(await store.all())).toHaveLength(2)
  })

  test('a database that another window holds in an old version is told, and opens once that lets go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const old = await new Promise<IDBDatabase>((done) => {
      const request = disk.idb.open('backlight-history', 5)
      request.onsuccess = () => done(request.result)
    })
    const store = history()
    const waiting = store.remember(record('a'), 100)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await waiting).toEqual({ ok: false, fault: 'blocked' })
    vi.useRealTimers()
    old.close()
    await vi.waitFor(async () => value(await store.remember(record('a'), 100)))
    expect(value(await store.all())).toHaveLength(1)
  })

  test('this window lets go of the database when another one upgrades it, and tells that it is newer', async () => {
    const store = history()
    value(await store.remember(record('a'), 100))
    const newer = createDatabase({
      indexedDB: disk.idb,
      versions: [...VERSIONS, { version: 90, stores: { more: '&id' } }],
    })
    await newer.open()
    expect(await newer.postings.count()).toBe(1)
    newer.close()
    expect(await store.all()).toEqual({ ok: false, fault: 'newer' })
  })

  test.each([
    ['once', 1],
    ['each time', 100],
  ])('a database that the browser closes %s under a write', async (_name, times) => {
    const prototype: IDBDatabase = Object.getPrototypeOf((await rawStore()).transaction.db)
    const { transaction } = prototype
    let left = 0
    // Before the store opens: Dexie binds it then.
    vi.spyOn(prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (left-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError')
      return transaction.apply(this, args)
    })
    const store = history()
    value(await store.remember(record('a'), 100))
    left = times
    const outcome = await store.remember(record('b'), 100)
    expect(left).toBeLessThan(times)
    left = 0
    // Once, it is opened anew and nobody notices; else it is told, and what was there stays.
    if (times === 1) expect(outcome.ok).toBe(true)
    else expect(outcome).toEqual({ ok: false, fault: 'closed' })
    expect(value(await store.all()).map(({ id }) => id.slice(-1))).toContain('a')
    value(await store.remember(record('b'), 100))
    expect(value(await store.all())).toHaveLength(2)
  })

  test('a write that is aborted in the middle leaves nothing of itself', async () => {
    const store = history()
    value(await store.remember(record('a'), 100))
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort()
      throw new DOMException('gone', 'AbortError')
    })
    expect((await store.edit([record('a').id], { status: 'applied' }, START)).ok).toBe(false)
    vi.restoreAllMocks()
    expect(value(await store.all())[0]?.status).toBe('seen')
  })

  test('names that browsers and Dexie give are understood', () => {
    expect(faultOf({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('quota')
    expect(faultOf(new DOMException('', 'VersionError'))).toBe('newer')
    expect(faultOf({ name: 'DatabaseClosedError' })).toBe('closed')
    expect(faultOf('what')).toBe('unknown')
  })
})

describe('the text of a posting', () => {
  const saved = record('a', { status: 'saved', text: 'Ships and harbours' })
  const read = async (store: History) =>
    Object.fromEntries(value(await store.whole()).map(({ id, text }) => [id.slice(-1), text]))

  test('is kept of what the user saved and of what has no page, and of nothing else', async () => {
    const store = history()
    value(await store.put([record('a', { status: 'saved' })], 100))
    for (const one of [
      record('a', { text: 'Ships' }),
      record('b', { text: 'Only seen' }),
      record('c', { text: 'Pasted', board: 'paste' }),
      record('d', { text: 'Of a file', board: 'file' }),
    ]) {
      value(await store.remember(one, 100))
    }
    expect(await read(store)).toEqual({ a: 'Ships', b: undefined, c: 'Pasted', d: 'Of a file' })
    expect(value(await store.textOf(record('a').id))).toBe('Ships')
    expect(value(await store.textOf(record('b').id))).toBeNull()
  })

  test('stays where the posting is read again without it, and is not carried by the list', async () => {
    const store = history()
    value(await store.put([saved], 100))
    value(await store.remember(record('a', { firstSeen: START + DAY }), 100))
    expect(await read(store)).toEqual({ a: 'Ships and harbours' })
    expect(value(await store.all())[0]).not.toHaveProperty('text')
  })

  test('goes with its posting, and comes back with the undo', async () => {
    const store = history()
    value(await store.put([saved], 100))
    const removed = value(await store.remove([saved.id]))
    expect(value(await store.textOf(saved.id))).toBeNull()
    value(await store.undo(removed, 100))
    expect(value(await store.whole())).toEqual([saved])
  })

  test('can be let go alone, and that be undone', async () => {
    const store = history()
    value(await store.put([saved, record('b')], 100))
    const dropped = value(await store.dropTexts([saved.id, record('b').id]))
    expect(dropped).toHaveLength(1)
    expect(await read(store)).toEqual({ a: undefined, b: undefined })
    value(await store.edit([saved.id], { note: 'Ana' }, START + 1))
    value(await store.undo(dropped, 100))
    expect(value(await store.whole()).find(({ id }) => id === saved.id)).toEqual({ ...saved, note: 'Ana' })
  })

  test('goes where another makes room, and where a backup takes the place of all', async () => {
    const store = history()
    const old = record('old', { board: 'file', text: 'Old' })
    value(await store.put([old, record('mid', { firstSeen: START + 1 })], 100))
    value(await store.remember(record('new', { board: 'new.example', firstSeen: START + DAY }), 2))
    expect(value(await store.textOf(record('old').id))).toBeNull()
    value(await store.put([saved], 100))
    const changes = value(await store.replace([record('z', { board: 'file', text: 'Z' })], 100))
    expect(value(await store.textOf(saved.id))).toBeNull()
    expect(await read(store)).toEqual({ z: 'Z' })
    value(await store.undo(changes, 100))
    expect((await read(store)).a).toBe('Ships and harbours')
    expect(value(await store.textOf(record('z').id))).toBeNull()
  })

  test('is asked for of what is to be kept and lacks it', async () => {
    const store = history()
    value(await store.put([saved, record('b', { status: 'applied' }), record('c')], 100))
    const ids = ['a', 'b', 'c', 'nobody'].map((id) => record(id).id)
    expect(value(await store.lackingText(ids))).toEqual([record('b').id])
  })
})

/** An object store of the database, for its prototype. */
async function rawStore(): Promise<IDBObjectStore> {
  const database = createDatabase({ indexedDB: disk.idb })
  await database.open()
  const store = database.backendDB().transaction('postings').objectStore('postings')
  setTimeout(() => database.close())
  return store
}
