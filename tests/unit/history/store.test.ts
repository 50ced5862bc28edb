import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { createDatabase, type DatabaseVersion, VERSIONS } from '../../../src/history/database.ts'
import { recordSchema } from '../../../src/history/schema.ts'
import { disk, history, V1, value } from './histories.ts'
import { asks, DAY, record, START } from './samples.ts'

describe('the history', () => {
  test('keeps a posting once, however often it is read, with what the user said of it', async () => {
    const store = history()
    value(await store.remember(record('a'), 100))
    value(await store.edit([record('a').id], { status: 'applied', note: 'Ana' }, START + 5))
    const again = record('a', { firstSeen: START + DAY, title: 'Java Developer (new)' })
    value(await store.remember(again, 100))
    value(await store.remember(again, 100))
    expect(value(await store.all())).toEqual([
      {
        ...again,
        firstSeen: START,
        status: 'applied',
        note: 'Ana',
        statusDates: { seen: START, applied: START + 5 },
      },
    ])
  })

  test('keeps the newest, and lets go last of what the user has said something of', async () => {
    const store = history()
    for (const [day, id] of ['a', 'b', 'c', 'd'].entries()) {
      value(await store.remember(record(id, { firstSeen: START + day * DAY }), 100))
    }
    value(await store.edit([record('a').id], { status: 'saved' }, START))
    value(await store.remember(record('e', { firstSeen: START + 9 * DAY }), 3))
    expect(value(await store.all()).map(({ id }) => id.slice(-1))).toEqual(['e', 'd', 'a'])
  })

  test('a site that shows postings without end pushes out its own, not those of others', async () => {
    const store = history()
    for (const [day, id] of ['a', 'b', 'c'].entries()) {
      value(await store.remember(record(id, { firstSeen: START + day * DAY }), 8))
    }
    for (let n = 0; n < 40; n++) {
      const flood = record(`flood-${n}`, {
        board: 'evil.example',
        company: `${n}`,
        firstSeen: START + 9 * DAY + n,
      })
      value(await store.remember(flood, 8))
    }
    const kept = value(await store.all()).map(({ board }) => board)
    expect(kept).toHaveLength(8)
    expect(kept.filter((board) => board === 'jobs.example')).toHaveLength(3)
  })

  test('gives removed records back as they were', async () => {
    const store = history()
    value(await store.remember(record('a', { note: 'x' }), 100))
    const before = value(await store.all())
    const removed = value(await store.remove([record('a').id, 'nobody']))
    expect(value(await store.all())).toEqual([])
    value(await store.undo(removed, 100))
    expect(value(await store.all())).toEqual(before)
  })

  test('an undo takes back its own edit, and leaves what was written since', async () => {
    const store = history()
    for (const id of ['a', 'b', 'c']) value(await store.remember(record(id), 100))
    const ids = ['a', 'b', 'c'].map((id) => record(id).id)
    const applied = value(await store.edit(ids, { status: 'applied' }, START + 1))
    value(await store.edit([record('a').id], { note: 'Ana knows the team' }, START + 2))
    value(await store.edit([record('b').id], { status: 'interview' }, START + 3))
    value(await store.remember(record('a', { firstSeen: START + DAY, title: 'New title' }), 100))
    value(await store.remove([record('c').id]))
    value(await store.undo(applied, 100))
    const now = new Map(value(await store.all()).map((one) => [one.id.slice(-1), one]))
    expect(now.get('a')).toMatchObject({
      status: 'seen',
      note: 'Ana knows the team',
      title: 'New title',
      lastSeen: START + DAY,
      statusDates: { seen: START },
    })
    expect(now.get('b')?.status).toBe('interview')
    expect([...now.keys()].sort()).toEqual(['a', 'b'])
  })

  test('an undo of a removal leaves a posting that was read again since', async () => {
    const store = history()
    for (const id of ['a', 'b']) value(await store.remember(record(id, { note: 'old' }), 100))
    const removed = value(await store.remove(['a', 'b'].map((id) => record(id).id)))
    value(await store.remember(record('a', { firstSeen: START + DAY }), 100))
    value(await store.undo(removed, 100))
    const now = value(await store.all()).map(({ id, note }) => [id.slice(-1), note])
    expect(now).toEqual([
      ['a', ''],
      ['b', 'old'],
    ])
  })

  test('knows the same job on another board, whoever was there first', async () => {
    const store = history()
    const skills = asks('java spring-boot kafka docker')
    const first = record('1', {
      company: 'Tidewater Ledger, Inc.',
      requirements: skills,
      title: 'Senior Java Developer (Remote)',
    })
    const second = record('2', {
      id: 'other.example|9',
      job: 'other.example|9',
      board: 'other.example',
      company: 'Tidewater Ledger',
      title: 'Senior Java Developer',
      requirements: asks('java spring-boot kafka docker git'),
    })
    value(await store.remember(first, 100))
    value(await store.remember(second, 100))
    value(
      await store.remember(
        record('3', { company: 'Somebody else', requirements: skills, title: 'Senior Java Developer' }),
        100,
      ),
    )
    const found = value(await store.find('other.example|9'))
    expect(found?.record.job).toBe(first.id)
    expect(found?.twins.map(({ id }) => id)).toEqual([first.id])
  })

  test('is one for two windows', async () => {
    const [one, two] = [history(), history()]
    value(await one.remember(record('a'), 100))
    await Promise.all([
      one.edit([record('a').id], { status: 'saved' }, START + 1),
      two.edit([record('a').id], { note: 'from the other' }, START + 2),
      two.remember(record('b'), 100),
    ])
    const all = value(await one.all())
    expect(all.find(({ id }) => id.endsWith('|a'))).toMatchObject({ status: 'saved', note: 'from the other' })
    expect(all).toHaveLength(2)
  })
})

describe('versions', () => {
  test('an example of every version is read', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual([1, 2, 3])
    const { companyKey: _, titleKey: __, ...own } = V1
    expect(recordSchema.parse(own)).toEqual(own)
  })

  test('versions that were released are frozen', () => {
    expect(VERSIONS).toEqual([
      { version: 1, stores: { postings: '&id, job, lastSeen, companyKey, titleKey' } },
      { version: 2, stores: { texts: '&id' } },
      { version: 3, stores: { unreadable: '++key' } },
    ])
  })

  test('a history of version 1 goes on as it was, and takes texts', async () => {
    await withV1(VERSIONS.slice(0, 1))
    const store = history()
    const { companyKey: _, titleKey: __, ...own } = V1
    expect(value(await store.whole())).toEqual([own])
    value(await store.remember({ ...own, text: 'Ships' }, 100))
    expect(value(await store.whole())).toEqual([{ ...own, text: 'Ships' }])
  })

  const next: DatabaseVersion = {
    version: 4,
    stores: { postings: '&id, job, lastSeen, companyKey, titleKey, status' },
    upgrade: (old) => {
      old.note = `${old.note} (kept)`
    },
  }

  async function withV1(versions: readonly DatabaseVersion[] = VERSIONS): Promise<void> {
    const database = createDatabase({ indexedDB: disk.idb, versions })
    await database.open()
    await database.postings.put(V1)
    database.close()
  }

  test('an upgrade with data in it changes every record', async () => {
    await withV1()
    const store = history({ versions: [...VERSIONS, next] })
    expect(value(await store.all())[0]?.note).toBe('Spoke with Ana. (kept)')
  })

  test('an upgrade that fails leaves the old version as it was', async () => {
    await withV1()
    const broken = history({
      versions: [
        ...VERSIONS,
        {
          ...next,
          upgrade: () => {
            throw new Error('broken')
          },
        },
      ],
    })
    expect((await broken.all()).ok).toBe(false)
    broken.close()
    const { companyKey: _, titleKey: __, ...own } = V1
    expect(value(await history().all())).toEqual([own])
  })
})
