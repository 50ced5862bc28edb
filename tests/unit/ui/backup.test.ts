import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { HistoryRecord } from '../../../src/history/schema.ts'
import { historySettings } from '../../../src/history/settings.ts'
import { createHistory, type History } from '../../../src/history/store.ts'
import { exportProfile } from '../../../src/profile/export.ts'
import { emptyStored, type Stored } from '../../../src/profile/schema.ts'
import { loadProfile, updateStored } from '../../../src/profile/store.ts'
import { changeSettings } from '../../../src/profile/stored.ts'
import {
  type Backup,
  backupText,
  parseBackup,
  restoreEverything,
} from '../../../src/ui/options/safety/backup.ts'
import { record } from '../history/samples.ts'
import { anyStored } from '../profile/arbitrary.ts'

const NOW = new Date('2026-11-23T06:00:00Z')
const nobody = () => null

const RECORDS = [
  record('a', { status: 'offer', note: 'Ask for Marta.', statusDates: { seen: 1, offer: 2 } }),
  record('b', { lastSeen: Date.UTC(2026, 9, 1) }),
]

function withSkill(skill: string): Stored {
  const stored = emptyStored()
  const [own] = stored.profiles
  if (!own) throw new Error('no profile')
  return { ...stored, profiles: [{ ...own, skills: [{ skill, level: 'strong', years: 3, lastUsed: null }] }] }
}

let factory: IDBFactory
const open = (): History => createHistory({ indexedDB: factory })

async function everything() {
  const history = open()
  const all = await history.whole()
  history.close()
  const records = all.ok ? [...all.value].sort((a, b) => (a.id < b.id ? -1 : 1)) : all.fault
  return { stored: (await loadProfile()).stored, records, settings: await historySettings() }
}

async function seed(stored: Stored, records = [record('old', { note: 'mine' })]): Promise<void> {
  await updateStored(() => stored)
  const history = open()
  await history.put(records, 100)
  history.close()
}

beforeEach(() => {
  fakeBrowser.reset()
  factory = new IDBFactory()
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } })
})

describe('the file', () => {
  test('reads back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(anyStored, fc.integer({ min: 0, max: 2 }), fc.boolean(), (stored, count, on) => {
        const backup: Backup = {
          stored,
          history: { settings: { on, limit: 500, texts: on }, records: RECORDS.slice(0, count) },
        }
        expect(parseBackup(backupText(backup, NOW), nobody)).toEqual({ ok: true, backup })
      }),
    )
  })

  test('of an older version, which has no history, is a profile alone', () => {
    const stored = withSkill('java')
    expect(parseBackup(exportProfile(stored, NOW), nobody)).toEqual({
      ok: true,
      backup: { stored, history: null },
    })
  })

  test.each([
    [
      'history.postings[1].status',
      (postings: object[]) => [postings[0], { ...postings[1], status: 'hired' }],
    ],
    ['history.postings', () => 'all of them'],
  ])('with a wrong %s is refused as a whole', (field, spoil) => {
    const file = JSON.parse(backupText({ stored: withSkill('java'), history: kept() }, NOW))
    file.history.postings = spoil(file.history.postings)
    const parsed = parseBackup(JSON.stringify(file), nobody)
    expect(parsed).toMatchObject({ ok: false, errors: [{ field }] })
  })

  test('of a newer history, or with a damaged profile, is refused', () => {
    const file = JSON.parse(backupText({ stored: withSkill('java'), history: kept() }, NOW))
    const newer = { ...file, history: { ...file.history, version: 99 } }
    expect(parseBackup(JSON.stringify(newer), nobody)).toMatchObject({
      ok: false,
      errors: [{ field: 'history.version' }],
    })
    const damaged = { ...file, profile: { ...file.profile, profiles: 'none' } }
    expect(parseBackup(JSON.stringify(damaged), nobody)).toMatchObject({ ok: false })
    expect(parseBackup('{', nobody)).toMatchObject({ ok: false })
  })
})

const kept = () => ({ settings: { on: false, limit: 500, texts: false }, records: RECORDS })

describe('restoring', () => {
  test('makes everything as it was, and the undo what it was before', async () => {
    await seed(withSkill('php'))
    const before = await everything()
    const restored = await restoreEverything({ stored: withSkill('java'), history: kept() }, open)
    expect(await everything()).toEqual({
      stored: withSkill('java'),
      records: RECORDS,
      settings: { on: false, limit: 500, texts: false },
    })
    if (!restored.ok) throw new Error('not restored')
    expect(await restored.undo()).toEqual({ ok: true })
    expect(await everything()).toEqual(before)
  })

  test('and taken back, leaves what was read and changed since', async () => {
    await seed(withSkill('php'))
    const restored = await restoreEverything({ stored: withSkill('java'), history: kept() }, open)
    if (!restored.ok) throw new Error('not restored')
    const history = open()
    await history.remember(record('later'), 100)
    await history.edit([record('b').id], { note: 'called' }, 5)
    history.close()
    await updateStored(changeSettings({ theme: 'dark' }))
    expect(await restored.undo()).toEqual({ ok: true })
    const now = await everything()
    expect((now.records as HistoryRecord[]).map(({ id }) => id.split('|')[1])).toEqual(['b', 'later', 'old'])
    expect(now.stored).toEqual({
      ...withSkill('php'),
      settings: { ...withSkill('php').settings, theme: 'dark' },
    })
    expect(now.settings.on).toBe(true)
  })

  test('from a file without history leaves the history alone', async () => {
    await seed(withSkill('php'))
    const { records, settings } = await everything()
    await restoreEverything({ stored: withSkill('java'), history: null }, open)
    expect(await everything()).toEqual({ stored: withSkill('java'), records, settings })
  })

  test('changes nothing where the profile cannot be written', async () => {
    await seed(withSkill('php'))
    const before = await everything()
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'))
    const restored = await restoreEverything({ stored: withSkill('java'), history: kept() }, open)
    set.mockRestore()
    expect(restored).toMatchObject({ ok: false, errors: [{ message: 'quota' }] })
    expect(await everything()).toEqual(before)
  })

  test('changes nothing where the history cannot be written', async () => {
    await seed(withSkill('php'))
    const before = await everything()
    const history = open()
    const full = { ...history, replace: async () => ({ ok: false, fault: 'quota' }) as const }
    expect(await restoreEverything({ stored: withSkill('java'), history: kept() }, () => full)).toMatchObject(
      {
        ok: false,
        errors: [{ field: 'history' }],
      },
    )
    expect(await everything()).toEqual(before)
  })
})
