/**
 * Every call of every storage, going wrong in every way: the worker answers or says that something went wrong, nothing
 * is thrown past it, and once the storage works again all is as it was.
 */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { WENT_WRONG } from '../../../src/messages.ts'
import { addSkill } from '../../../src/profile/edit.ts'
import { loadProfile, updateProfile } from '../../../src/profile/store.ts'
import { ask, badge, pageShows, readingOf, say, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => (await import('./engine-stub.ts')).engine)
vi.mock('virtual:catalog', async () => {
  const { SKILLS } = await import('../core/fit/samples.ts')
  return { catalogData: { skills: SKILLS, roles: [], knowledge: {} } }
})

const AREAS = ['local', 'session', 'sync'] as const
const CALLS = ['get', 'set', 'remove'] as const
const WAYS: Readonly<Record<string, () => Promise<never>>> = {
  rejects: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
  throws: () => {
    throw new Error('Extension storage is gone')
  },
}
const CASES = AREAS.flatMap((area) =>
  CALLS.flatMap((call) => Object.keys(WAYS).map((way) => ({ area, call, way }))),
)

const lost: unknown[] = []
const onLost = (reason: unknown) => lost.push(reason)

beforeEach(async () => {
  startFresh()
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito: false }) })
  await updateProfile(addSkill('spring-boot'))
  await updateProfile(addSkill('docker'))
  lost.length = 0
  process.on('unhandledRejection', onLost)
})
afterEach(() => {
  process.off('unhandledRejection', onLost)
})

const speaker = (sequence: number) => ({ instance: 'one', sequence })

describe.each(CASES)('storage.$area.$call $way', ({ area, call, way }) => {
  test('the worker answers all the same, and goes on once it works again', async () => {
    const broken = vi.spyOn(fakeBrowser.storage[area], call).mockImplementation(WAYS[way] as never)
    const painted = await say(7, 'reading', readingOf('a', speaker(1)))
    expect(painted === WENT_WRONG || (painted as { paint: object }).paint).toBeTruthy()
    pageShows(7, { state: 'read', instance: 'one', posting: 'a' })
    const report = await ask('get-report', { tabId: 7 })
    expect(['ready', 'reading', 'error', 'none']).toContain(report.state)
    await ask('history-of-tab', { tabId: 7 })
    await ask('history-edit', { id: 'jobs.example|a', note: 'x' })
    await ask('switch-site', { site: 'elsewhere.example', on: false })
    await say(7, 'hello', { site: 'jobs.example', mayShow: false })
    await say(7, 'i-have', { skill: 'kafka' })
    await say(7, 'posting-gone', { speaker: speaker(2) })
    expect(await updateProfile(addSkill('zig'))).toHaveProperty('ok')
    await new Promise((done) => setTimeout(done, 20))
    broken.mockRestore()

    await say(7, 'reading', readingOf('b', speaker(3)))
    pageShows(7, { state: 'read', instance: 'one', posting: 'b' })
    await vi.waitFor(async () => expect(await badge(7)).not.toBe(''))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready', posting: { id: 'b' } })
    const kept = (await loadProfile()).profile.skills.map(({ skill }) => skill)
    expect(kept).toEqual(expect.arrayContaining(['spring-boot', 'docker']))
    expect(lost).toEqual([])
  })
})

test('a machine that slept a night goes on where it was: its worker is gone, and the clock has jumped', async () => {
  const evening = new Date('2026-11-23T21:00:00Z')
  vi.useFakeTimers({ now: evening, toFake: ['Date'] })
  try {
    await say(7, 'reading', readingOf('a', speaker(1)))
    await vi.waitFor(async () => expect(await badge(7)).not.toBe(''))
    vi.setSystemTime(new Date('2026-11-24T07:00:00Z'))
    vi.resetModules()
    const { getReport } = await import('../../../src/background/reports.ts')
    pageShows(7, { state: 'read', instance: 'one', posting: 'a' })
    expect(await getReport({ tabId: 7 })).toMatchObject({ state: 'ready', posting: { id: 'a' } })
    // The page woke with it, and says the same again as a later word.
    const { paint } = (await say(7, 'reading', readingOf('a', speaker(2)))) as { paint: object }
    expect(paint).toMatchObject({ posting: 'a', score: 63 })
    expect(await badge(7)).toBe('63')
    expect((await loadProfile()).profile.skills).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})

test('everything stored is taken away under the worker: it begins anew', async () => {
  await say(7, 'reading', readingOf('a', speaker(1)))
  for (const area of AREAS) await fakeBrowser.storage[area].clear()
  pageShows(7, { state: 'read', instance: 'one', posting: 'a' })
  expect((await ask('get-report', { tabId: 7 })).state).toBe('reading')
  await say(7, 'reading', readingOf('a', speaker(2)))
  expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready', profileEmpty: true })
  expect(lost).toEqual([])
})

test('two hundred tabs each keep their own posting, and are all scored again', async () => {
  const tabs = Array.from({ length: 200 }, (_, index) => index + 1)
  await Promise.all(tabs.map((tab) => say(tab, 'reading', readingOf(`p${tab}`, speaker(tab)))))
  for (const tab of tabs) pageShows(tab, { state: 'read', instance: 'one', posting: `p${tab}` })
  await updateProfile(addSkill('kafka'))
  await vi.waitFor(async () => {
    for (const tab of tabs) expect(await badge(tab)).toBe('97')
  })
  for (const tab of [1, 100, 200])
    expect(await ask('get-report', { tabId: tab })).toMatchObject({ posting: { id: `p${tab}` } })
})

test('a page that is frozen is shown by what is stored of it', async () => {
  await say(7, 'reading', readingOf('a', speaker(1)))
  Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => {}) })
  expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready', posting: { id: 'a' } })
})
