import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createDatabase, type HistoryDatabase, toStored } from '../../../src/history/database.ts'
import type { HistoryRecord } from '../../../src/history/schema.ts'
import { putAside, removeUnreadable, unreadableEntries } from '../../../src/history/store/unreadable.ts'
import { createHistory, type History, type Outcome } from '../../../src/history/store.ts'
import { DAY, record, START } from './samples.ts'

let idb: IDBFactory
let history: History

beforeEach(() => {
  fakeBrowser.reset()
  idb = new IDBFactory()
  history = createHistory({ indexedDB: idb })
})
afterEach(() => history.close())

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.fault)
  return outcome.value
}

/** Writes past the history, as a damaged disk or another program does. */
async function directly(write: (database: HistoryDatabase) => Promise<unknown>): Promise<void> {
  const database = createDatabase({ indexedDB: idb })
  await database.open()
  await write(database)
  database.close()
}

const putRows = (...rows: object[]) => directly((database) => database.postings.bulkPut(rows as never[]))
const last = async () => value(await history.all()).map(({ id }) => id.slice(-1))

const { requirements: _, ...halved } = toStored(record('h'))
/** Each as bad in its own way: what a reader of the history would break over. */
const BROKEN: Record<string, object> = {
  'without its requirements': halved,
  'with a date that is none': { ...toStored(record('h')), lastSeen: 'yesterday' },
  'with a status that nobody knows': { ...toStored(record('h')), status: 'hired' },
  'with requirements that are words': { ...toStored(record('h')), requirements: 'Java' },
  'that is only its key': { id: record('h').id },
  'whose skills are numbers': {
    ...toStored(record('h')),
    requirements: [{ level: 'required', oneOf: [7], years: null, clause: '' }],
  },
}

/** Everything that reads records, and what it says without the broken one. */
const READERS: Record<string, () => Promise<unknown>> = {
  all: last,
  whole: async () => value(await history.whole()).map(({ id }) => id.slice(-1)),
  several: async () => value(await history.several(ids('a', 'h'))).map(({ id }) => id.slice(-1)),
  find: async () => (value(await history.find(id('h'))) === null ? ['a'] : 'found'),
  edit: async () =>
    value(await history.edit(ids('a', 'h'), { note: 'x' }, START)).map(({ after }) => after?.id.slice(-1)),
  remove: async () => value(await history.remove(ids('a', 'h'))).map(({ before }) => before?.id.slice(-1)),
  replace: async () => value(await history.replace([], 100)).map(({ before }) => before?.id.slice(-1)),
}
const id = (one: string) => record(one).id
const ids = (...some: string[]) => some.map(id)

describe.each(Object.entries(BROKEN))('an entry %s', (_name, row) => {
  test.each(Object.entries(READERS))(
    'is set aside by %s, and all others are there',
    async (_reader, read) => {
      value(await history.remember(record('a'), 100))
      await putRows(row)
      expect(await read()).toEqual(['a'])
      // `find` of another entry does not come by it.
      await history.all()
      expect(await unreadableEntries(history)).toEqual([row])
    },
  )

  test('is not written over by the same posting read again, nor by an import', async () => {
    await putRows(row)
    value(await history.remember(record('h'), 100))
    expect(await last()).toEqual(['h'])
    expect(await unreadableEntries(history)).toEqual([row])
    await putRows(row)
    value(await history.put([record('h'), record('b')], 100))
    expect((await last()).sort()).toEqual(['b', 'h'])
    expect(await unreadableEntries(history)).toEqual([row, row])
  })

  test('goes to no other place by being the oldest of too many', async () => {
    await putRows(row)
    for (const [day, one] of ['a', 'b', 'c'].entries()) {
      value(await history.remember(record(one, { firstSeen: START + day * DAY }), 2))
    }
    expect(await last()).toEqual(['c', 'b'])
    expect(await unreadableEntries(history)).toEqual([row])
  })
})

test('the text of an entry goes with it, and one that is no text is none', async () => {
  const pasted: HistoryRecord = record('p', { board: 'paste', text: 'We look for Java.' })
  value(await history.remember(pasted, 100))
  value(await history.remember(record('q', { board: 'paste', text: 'And Go.' }), 100))
  const row = { ...toStored(pasted), score: 'high' }
  await putRows(row)
  await directly((database) => database.texts.put({ id: id('q'), text: 7 } as never))
  expect(value(await history.whole()).map(({ text }) => text)).toEqual([undefined])
  expect(value(await history.textOf(id('q')))).toBeNull()
  expect(await unreadableEntries(history)).toEqual([
    { row, text: { id: pasted.id, text: 'We look for Java.' } },
  ])
})

test('one that is found by two at once is set aside once', async () => {
  value(await history.remember(record('a'), 100))
  await putRows({ id: id('h') })
  const other = createHistory({ indexedDB: idb })
  await Promise.all([history.all(), other.all(), history.find(id('h')), other.several(ids('h'))])
  other.close()
  expect(await unreadableEntries(history)).toEqual([{ id: id('h') }])
})

test('where it cannot be set aside it stays where it is, and holds up nothing', async () => {
  value(await history.remember(record('a'), 100))
  await putRows({ id: id('h') })
  // Only the table of what is set aside has a key that the database makes.
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(await last()).toEqual(['a'])
  expect(await unreadableEntries(history)).toEqual([])
  add.mockRestore()
  expect(await last()).toEqual(['a'])
  expect(await unreadableEntries(history)).toEqual([{ id: id('h') }])
})

test('what waited for the database is told with the rest, and both are removed together, and nothing else', async () => {
  value(await history.remember(record('a'), 100))
  await putRows({ id: id('h') })
  await putAside(['a posting', { id: 7 }])
  await fakeBrowser.storage.local.set({ profile: 'mine' })
  expect(await last()).toEqual(['a'])
  const entries = await unreadableEntries(history)
  expect(entries).toHaveLength(3)
  expect(entries).toEqual(expect.arrayContaining([{ id: id('h') }, 'a posting', { id: 7 }]))
  expect(await removeUnreadable(history)).toBe(true)
  expect(await unreadableEntries(history)).toEqual([])
  expect(await last()).toEqual(['a'])
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ profile: 'mine' })
})

test('a place that does not answer tells nothing, and a removal says so', async () => {
  await putAside(['a posting'])
  const closed = createHistory({ indexedDB: null })
  expect(await unreadableEntries(closed)).toEqual(['a posting'])
  expect(await removeUnreadable(closed)).toBe(false)
  await putAside(['a posting'])
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk') as never)
  expect(await unreadableEntries(history)).toEqual([])
  expect(await removeUnreadable(history)).toBe(false)
})
