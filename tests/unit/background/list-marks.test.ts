import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { emptyStored } from '../../../src/profile/schema.ts'
import { PROFILE_KEY } from '../../../src/profile/store.ts'
import * as samples from './samples.ts'
import { readingOf, say, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => {
  const { engine } = await import('./engine-stub.ts')
  const { tables } = await import('../core/role/samples.ts')
  return { ...engine, warmUp: () => ({ roles: tables }) }
})
vi.mock('virtual:catalog', async () => {
  const { SKILLS } = await import('../core/fit/samples.ts')
  return { catalogData: { skills: SKILLS, roles: [], knowledge: {} } }
})

beforeEach(async () => {
  await startFresh()
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito: false }) })
})

const ask = (cards: unknown) =>
  samples.deliver({ backlight: 1, name: 'mark-list', args: { cards } }, samples.fromPage(7))

async function settle(settings: object): Promise<void> {
  const stored = emptyStored()
  await fakeBrowser.storage.local.set({
    [PROFILE_KEY]: { ...stored, settings: { ...stored.settings, ...settings } },
  })
}

test('role and level of each title, in their order; nothing where a title names no developer', async () => {
  const marks = await ask([
    { id: 'a:1', title: 'Senior Backend Engineer' },
    { id: 'a:2', title: 'Night Nurse' },
    { id: 'a:3', title: 'Site Reliability Engineer' },
    { id: 'a:4', title: '' },
  ])
  expect(marks).toEqual([
    {
      text: 'Back end · Senior',
      label: 'Backlight: Back end · Senior. Senior Backend Engineer',
      score: null,
      tone: 'unknown',
    },
    null,
    {
      text: 'DevOps/SRE',
      label: 'Backlight: DevOps/SRE. Site Reliability Engineer',
      score: null,
      tone: 'unknown',
    },
    null,
  ])
})

test('nothing where the user wants none: everywhere, or on this site', async () => {
  const cards = [{ id: 'a:1', title: 'Senior Backend Engineer' }]
  await settle({ listMarks: false })
  expect(await ask(cards)).toBeNull()
  await settle({ sitesOff: ['jobs.example'] })
  expect(await ask(cards)).toBeNull()
  await settle({})
  expect(await ask(cards)).toHaveLength(1)
})

test('a posting that was read on this site is marked as it was read', async () => {
  await say(7, 'reading', readingOf('kept', { instance: 'one', sequence: 1 }))
  await expect
    .poll(async () => ((await ask([{ id: 'kept', title: 'Engineer' }])) as { text: string }[] | null)?.[0])
    .toMatchObject({ text: expect.stringContaining('Back end') })
})

test.each([
  ['no list', 'x'],
  ['an entry without a title', [{ id: 'a' }]],
  ['an id of nothing', [{ id: '', title: 'x' }]],
  ['more than a message may hold', Array.from({ length: 101 }, (_, n) => ({ id: `a:${n}`, title: 'x' }))],
])('%s is refused', async (_, cards) => {
  expect(await ask(cards)).toBe('refused')
})
