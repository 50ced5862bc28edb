import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ListMark } from '../../../src/core/display.ts'
import { addSkill, setDealBreakers } from '../../../src/profile/edit.ts'
import { emptyStored } from '../../../src/profile/schema.ts'
import { PROFILE_KEY, updateProfile } from '../../../src/profile/store.ts'
import * as samples from './samples.ts'
import { readingOf, say, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => {
  const { engine } = await import('./engine-stub.ts')
  const { lexicon } = await import('../core/role/samples.ts')
  return { ...engine, warmUp: () => lexicon }
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

test('a posting that was read carries its verdict: the score, its colour, and what it means in words', async () => {
  await updateProfile(addSkill('java'))
  await updateProfile(addSkill('docker'))
  await say(7, 'reading', readingOf('judged', { instance: 'one', sequence: 1 }))
  const mark = async () => ((await ask([{ id: 'judged', title: 'Engineer' }])) as (ListMark | null)[])[0]
  await expect
    .poll(mark)
    .toMatchObject({ score: '67', tone: 'fair', label: expect.stringContaining('67 of 100: Possible fit') })
  await updateProfile(setDealBreakers({ skills: ['kafka'] }))
  expect(await mark()).toMatchObject({
    score: '✕',
    tone: 'poor',
    label: expect.stringContaining('Not for you'),
  })
})

test.each([
  ['no list', 'x'],
  ['an entry without a title', [{ id: 'a' }]],
  ['an id of nothing', [{ id: '', title: 'x' }]],
  ['more than a message may hold', Array.from({ length: 101 }, (_, n) => ({ id: `a:${n}`, title: 'x' }))],
])('%s is refused', async (_, cards) => {
  expect(await ask(cards)).toBe('refused')
})
