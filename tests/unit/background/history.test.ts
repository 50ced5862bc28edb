import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { HistoryStrip } from '../../../src/messages.ts'
import * as samples from './samples.ts'
import { pageShows, readingOf, say, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => (await import('./engine-stub.ts')).engine)
vi.mock('virtual:catalog', async () => {
  const { SKILLS } = await import('../core/fit/samples.ts')
  return { catalogData: { skills: SKILLS, roles: [], knowledge: {} } }
})

const speaker = { instance: 'one', sequence: 1 }
const strip = (tabId: number) => samples.ask('history-of-tab', { tabId }) as unknown as Promise<HistoryStrip>

beforeEach(startFresh)

function tabs(incognito: boolean): void {
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito }) })
}

test('what a tab shows is kept, and its status can be set', async () => {
  tabs(false)
  await say(7, 'reading', readingOf('kept', speaker))
  pageShows(7, { state: 'read', instance: 'one', posting: 'kept' })
  await expect.poll(async () => (await strip(7)).entry?.status).toBe('seen')
  const { entry } = await strip(7)
  expect(await samples.ask('history-edit', { id: entry?.id, status: 'applied' })).toEqual({ ok: true })
  expect((await strip(7)).entry).toMatchObject({ status: 'applied', board: 'jobs.example' })
})

test('a private tab leaves no trace', async () => {
  tabs(true)
  await say(8, 'reading', readingOf('private', speaker))
  await new Promise((done) => setTimeout(done, 50))
  expect((await strip(8)).entry).toBeNull()
  expect(await fakeBrowser.storage.local.get('history-outbox')).toEqual({})
})

test('switched off, nothing is kept', async () => {
  tabs(false)
  await fakeBrowser.storage.local.set({ 'history-settings': { on: false } })
  await say(9, 'reading', readingOf('off', speaker))
  await new Promise((done) => setTimeout(done, 50))
  expect(await strip(9)).toMatchObject({ on: false, entry: null })
})

test('a posting that was pasted goes the same way', async () => {
  const { posting } = readingOf('pasted', speaker)
  expect(await samples.ask('read-aside', { posting, url: 'paste:posting' })).toEqual({
    ok: true,
    id: 'paste|pasted',
  })
})

test('a page may not ask for the history', async () => {
  const args = { tabId: 7 }
  expect(await samples.deliver({ backlight: 1, name: 'history-of-tab', args }, samples.fromPage(7))).toBe(
    'refused',
  )
})
