/** Whoever has taken over a page's process says whatever it likes; it is believed of its own site at most. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isOwnAddress } from '../../../src/background/messages/claims.ts'
import type { HistoryStrip } from '../../../src/messages.ts'
import { updateStored } from '../../../src/profile/store.ts'
import { changeSettings } from '../../../src/profile/stored.ts'
import { ask, badge, deliver, fromPage, pageShows, pages, readingOf, say, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => (await import('./engine-stub.ts')).engine)
vi.mock('virtual:catalog', async () => {
  const { SKILLS } = await import('../core/fit/samples.ts')
  return { catalogData: { skills: SKILLS, roles: [], knowledge: {} } }
})

const one = { instance: 'one', sequence: 1 }
const message = (name: string, args: unknown) => ({ backlight: 1, name, args })

beforeEach(() => {
  startFresh()
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito: false }) })
})

const ELSEWHERE = [
  'https://other.example/job/1',
  'http://jobs.example/job/1',
  'https://jobs.example.other.example/',
  'https://jobs.example:8443/',
  'https://careers.jobs.example/',
  'https://jobs.example@other.example/',
  'blob:https://jobs.example/1',
  'file:///etc/jobs.example',
  'paste:posting',
  'javascript:alert(1)',
  'jobs.example',
  '',
]

describe('a posting that a page claims for another address', () => {
  test.each(ELSEWHERE)('%s is refused: not read, not shown, not kept', async (url) => {
    const forged = { ...readingOf('forged', one), url }
    expect(await deliver(message('reading', forged), fromPage(7))).toBe('refused')
    expect(await fakeBrowser.storage.session.get(null)).toEqual({})
    expect(await fakeBrowser.storage.local.get('history-outbox')).toEqual({})
    const strip = (await ask('history-of', { id: 'other.example|forged' })) as unknown as HistoryStrip
    expect(strip.entry).toBeNull()
  })

  test('on its own site is taken, wherever it stands there', () => {
    const sender = { url: 'https://jobs.example/list?page=2' }
    expect(isOwnAddress('https://jobs.example/job/1#apply', sender)).toBe(true)
    expect(isOwnAddress('file:///home/me/b.html', { url: 'file:///home/me/a.html' })).toBe(true)
    expect(isOwnAddress('https://jobs.example/', {})).toBe(false)
  })
})

describe('what a page says of switches', () => {
  beforeEach(() => updateStored(changeSettings({ sitesOff: ['secret.example'] })))

  test('tells it nothing of another site', async () => {
    const hello = (site: string) => say(7, 'hello', { site, mayShow: false })
    expect(await hello('secret.example')).toEqual(await hello('jobs.example'))
  })

  test('does not make the popup switch another site', async () => {
    const get = async (id: number) => ({ id, url: 'https://jobs.example/a' })
    Object.assign(fakeBrowser.tabs, { get })
    pages.set(7, () => ({ state: 'off', site: 'bank.example', instance: 'x', posting: null }))
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'off', site: 'jobs.example' })
  })
})

test.each([
  ['no status', 'read'],
  ['a status of another shape', { state: 'read', site: 7, instance: 'x', posting: 'p' }],
  ['a state that does not exist', { state: 'won', site: 'a', instance: 'x', posting: null }],
])('an answer that is %s counts as no answer', async (_what, answer) => {
  pages.set(7, () => answer)
  expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'unread' })
})

test('a page that says it speaks from the far future does not silence the next one in its tab', async () => {
  await say(7, 'reading', readingOf('a', { instance: 'liar', sequence: Number.MAX_SAFE_INTEGER }))
  const next = readingOf('b', { instance: 'next', sequence: Date.now() })
  expect(await say(7, 'reading', next)).toMatchObject({ paint: { posting: 'b' } })
  pageShows(7, { state: 'read', instance: 'next', posting: 'b' })
  expect(await ask('get-report', { tabId: 7 })).toMatchObject({ posting: { id: 'b' } })
  expect(await badge(7)).not.toBe('')
})

test('a clock that was set back an hour holds up no page', async () => {
  const now = Date.now()
  await say(7, 'reading', readingOf('a', { instance: 'before', sequence: now }))
  const after = readingOf('b', { instance: 'after', sequence: now - 3_600_000 })
  expect(await say(7, 'reading', after)).toMatchObject({ paint: { posting: 'b' } })
})
