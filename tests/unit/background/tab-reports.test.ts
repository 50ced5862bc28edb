import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addCustomSkill, addSkill, removeSkill, setDealBreakers } from '../../../src/profile/edit.ts'
import { updateProfile } from '../../../src/profile/store.ts'
import { engine, TEASER } from './engine-stub.ts'
import {
  ask,
  badge,
  closedTabs,
  deliver,
  executeScript,
  fromPage,
  pageShows,
  pages,
  readingOf,
  say,
  startFresh,
} from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => (await import('./engine-stub.ts')).engine)
vi.mock('virtual:catalog', async () => {
  const { SKILLS } = await import('../core/fit/samples.ts')
  return { catalogData: { skills: SKILLS, knowledge: {} } }
})

const one = { instance: 'one', sequence: 1 }
const two = { instance: 'one', sequence: 2 }
const read = (posting: string, instance = 'one') => ({
  state: 'read' as const,
  site: 'jobs.example',
  instance,
  posting,
})

beforeEach(async () => {
  startFresh()
  await updateProfile(addSkill('spring-boot'))
  await updateProfile(addSkill('docker'))
})

describe('a posting that was read', () => {
  test('is answered with what to paint, and with no more of the profile than that', async () => {
    expect(await say(7, 'reading', readingOf('a', one))).toEqual({
      mentions: expect.any(Array),
      requirements: expect.any(Array),
      paint: {
        posting: 'a',
        sequence: 1,
        states: { java: 'implied', docker: 'matched', kafka: 'missing' },
        by: { java: 'spring-boot' },
        names: { java: 'Java', docker: 'docker', kafka: 'kafka', 'spring-boot': 'Spring Boot' },
        quiet: [],
        unwanted: [],
        about: {},
        score: 63,
      },
    })
  })

  test('shows its score on the badge of its own tab', async () => {
    await say(7, 'reading', readingOf('a', one))
    await vi.waitFor(async () => expect(await badge(7)).toBe('63'))
    expect(await badge(8)).toBe('')
  })

  test('is what the popup shows', async () => {
    await say(7, 'reading', readingOf('a', one))
    pageShows(7, read('a'))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({
      state: 'ready',
      posting: { id: 'a', title: 'Java Developer' },
      fit: { score: 63, required: { met: 2, asked: 3 } },
      profileEmpty: false,
      problem: null,
    })
  })

  test('survives the end of the worker', async () => {
    await say(7, 'reading', readingOf('a', one))
    pageShows(7, read('a'))
    vi.resetModules()
    const { getReport } = await import('../../../src/background/reports.ts')
    expect(await getReport({ tabId: 7 })).toMatchObject({ state: 'ready', fit: { score: 63 } })
  })

  test('shows a question mark instead of a zero while the profile is empty', async () => {
    await updateProfile(removeSkill('spring-boot'))
    await updateProfile(removeSkill('docker'))
    await say(7, 'reading', readingOf('a', one))
    pageShows(7, read('a'))
    await vi.waitFor(async () => expect(await badge(7)).toBe('?'))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready', profileEmpty: true })
  })

  test('shows a deal-breaker on the badge instead of a number, and says which in its title', async () => {
    await updateProfile(setDealBreakers({ skills: ['kafka'] }))
    await say(7, 'reading', readingOf('a', one))
    await vi.waitFor(async () => expect(await badge(7)).toBe('✕'))
    await vi.waitFor(async () =>
      expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe(
        'Backlight: 63 of 100. Not for you: asks for kafka',
      ),
    )
    await updateProfile(setDealBreakers({ skills: [] }))
    await vi.waitFor(async () => expect(await badge(7)).toBe('63'))
  })

  test('shows a dash where there is not enough text to judge', async () => {
    await say(7, 'reading', readingOf('a', one, TEASER))
    await vi.waitFor(async () => expect(await badge(7)).toBe('–'))
  })
})

test('a board in a frame of another site is spoken to in its frame', async () => {
  const message = { backlight: 1, name: 'reading', args: readingOf('a', one) }
  expect(await deliver(message, fromPage(7, 12))).toMatchObject({ paint: { posting: 'a' } })
  const heard = vi.fn(async (..._sent: unknown[]) => read('a'))
  Object.assign(fakeBrowser.tabs, { sendMessage: heard })
  expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready' })
  await ask('show-mention', { tabId: 7, start: 1, end: 4 })
  await updateProfile(addSkill('kafka'))
  await vi.waitFor(async () => expect(await badge(7)).toBe('97'))
  const frames = heard.mock.calls.map((call) => (call[2] as { frameId: number }).frameId)
  expect([...new Set(frames)]).toEqual([12])
})

describe('a report never outlives its posting', () => {
  test('the posting has gone', async () => {
    await say(7, 'reading', readingOf('a', one))
    await say(7, 'posting-gone', { speaker: two })
    pageShows(7, { state: 'none', instance: 'one', posting: null })
    expect(await badge(7)).toBe('')
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'none' })
  })

  test('a reading that arrives after its own end is refused', async () => {
    await say(7, 'posting-gone', { speaker: two })
    expect(await say(7, 'reading', readingOf('a', one))).toBeNull()
    expect(await badge(7)).toBe('')
  })

  test('and not read at all', async () => {
    await say(7, 'reading', readingOf('b', two))
    engine.readPosting.mockClear()
    await say(7, 'reading', readingOf('a', one))
    expect(engine.readPosting).not.toHaveBeenCalled()
  })

  test('also when the tab was checked in between', async () => {
    await say(7, 'posting-gone', { speaker: two })
    pageShows(7, { state: 'none', instance: 'one', posting: null })
    await ask('get-report', { tabId: 7 })
    expect(await say(7, 'reading', readingOf('a', one))).toBeNull()
  })

  test('an older reading does not replace a newer one', async () => {
    await Promise.all([say(7, 'reading', readingOf('b', two)), say(7, 'reading', readingOf('a', one))])
    pageShows(7, read('b'))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({ posting: { id: 'b' } })
  })

  test('what an older document says late of its posting does not touch the new one', async () => {
    await say(7, 'reading', readingOf('a', { instance: 'new', sequence: 5 }))
    await say(7, 'posting-gone', { speaker: { instance: 'old', sequence: 9 } })
    pageShows(7, read('a', 'new'))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready' })
  })

  test('a navigation removes it, where no content script says otherwise', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/a' })
    const tabId = tab.id ?? 0
    await say(tabId, 'reading', readingOf('a', one))
    await vi.waitFor(async () => expect(await badge(tabId)).not.toBe(''))
    await fakeBrowser.tabs.update(tabId, { url: 'https://elsewhere.example/' })
    await vi.waitFor(async () => expect(await badge(tabId)).toBe(''))
    expect(await fakeBrowser.storage.session.get(`tab:${tabId}`)).toEqual({ [`tab:${tabId}`]: undefined })
  })

  test('a navigation inside a page keeps it, where the page still shows the posting', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/a' })
    const tabId = tab.id ?? 0
    await say(tabId, 'reading', readingOf('a', one))
    pageShows(tabId, read('a'))
    await fakeBrowser.tabs.update(tabId, { url: 'https://jobs.example/a#apply' })
    expect(await ask('get-report', { tabId })).toMatchObject({ state: 'ready' })
    expect(await badge(tabId)).toBe('63')
  })

  test('a page that looks again and finds the same posting keeps it', async () => {
    const tab = await fakeBrowser.tabs.create({ url: 'https://jobs.example/a' })
    const tabId = tab.id ?? 0
    await say(tabId, 'reading', readingOf('a', one))
    pageShows(tabId, { state: 'reading', instance: 'one', posting: null })
    await fakeBrowser.tabs.update(tabId, { url: 'https://jobs.example/a?tab=2' })
    pageShows(tabId, read('a'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await badge(tabId)).toBe('63')
    expect(await ask('get-report', { tabId })).toMatchObject({ state: 'ready' })
  })

  test('a new reading during the check of the old one stays', async () => {
    await say(7, 'reading', readingOf('a', one))
    pages.set(7, async (name) => {
      if (name === 'status') await say(7, 'reading', readingOf('b', two))
      return { state: 'none', instance: 'one', posting: null }
    })
    await ask('get-report', { tabId: 7 })
    pageShows(7, read('b'))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({ posting: { id: 'b' } })
  })

  test('a page with another posting than the stored one is asked to say it again', async () => {
    await say(7, 'reading', readingOf('a', one))
    const heard: string[] = []
    pages.set(7, (name) => {
      if (name !== 'kept') heard.push(name)
      return read('b')
    })
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'reading' })
    expect(heard).toEqual(['status', 'rescan'])
  })

  test('a closed tab leaves nothing behind', async () => {
    await say(7, 'reading', readingOf('a', one))
    const removed = fakeBrowser.tabs.onRemoved as unknown as { trigger: (id: number) => Promise<unknown> }
    await removed.trigger(7)
    await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([]))
  })
})

describe('a tab without a report', () => {
  test('is said to have no posting only where a page was looked at', async () => {
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'unread' })
    pageShows(7, { state: 'none', instance: 'one', posting: null })
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'none' })
  })

  test('may be one where extensions may not run', async () => {
    closedTabs.add(7)
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'not-allowed' })
    expect(await ask('scan-tab', { tabId: 7 })).toEqual({ state: 'not-allowed' })
  })

  test('a page that is still reading is asked until it has done, and then the popup is told', async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    pageShows(7, { state: 'reading', instance: 'one', posting: null })
    await ask('get-report', { tabId: 7 })
    expect(sent).not.toHaveBeenCalled()
    pageShows(7, { state: 'none', instance: 'one', posting: null })
    const changed = expect.objectContaining({ name: 'report-changed', args: { tabId: 7 } })
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(changed))
  })

  test('and told also where the storage fails meanwhile, this time and the next', async () => {
    pageShows(7, { state: 'reading', instance: 'one', posting: null })
    const changed = expect.objectContaining({ name: 'report-changed', args: { tabId: 7 } })
    for (const _ of ['this time', 'the next']) {
      const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockClear()
      const real = fakeBrowser.storage.session.get.bind(fakeBrowser.storage.session)
      const get = vi.spyOn(fakeBrowser.storage.session, 'get')
      get.mockImplementationOnce(real as never).mockRejectedValueOnce(new Error('the disk is gone') as never)
      expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'reading' })
      await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(changed))
      get.mockRestore()
    }
  })

  test('may still be reading', async () => {
    pageShows(7, { state: 'reading', instance: 'one', posting: null })
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'reading' })
  })

  test('is scanned by a content script put there', async () => {
    executeScript.mockImplementation(async () => {
      pages.set(7, async (name) => {
        if (name === 'rescan') say(7, 'reading', readingOf('a', one))
        return read('a')
      })
      return []
    })
    expect(await ask('scan-tab', { tabId: 7 })).toMatchObject({ state: 'ready', posting: { id: 'a' } })
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/content.js'],
    })
  })

  test('stays without one where the scan finds none', async () => {
    pageShows(7, { state: 'none', instance: 'one', posting: null })
    expect(await ask('scan-tab', { tabId: 7 })).toEqual({ state: 'none' })
  })

  test('a stored report that cannot be read is as good as none', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { speaker: one, read: { posting: 'rubbish' } } })
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'unread' })
  })

  test('a storage that fails is an error, not a wrong answer', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('disk') as never)
    expect(await ask('get-report', { tabId: 7 })).toEqual({ state: 'error', error: 'storage' })
  })
})

describe('a change of the profile', () => {
  test('scores every open tab again, without reading again, and repaints it', async () => {
    const heard: unknown[] = []
    for (const tabId of [7, 8]) {
      await say(tabId, 'reading', readingOf(`p${tabId}`, one))
      pages.set(tabId, (name, args) => {
        heard.push([name, args])
        return read(`p${tabId}`)
      })
    }
    await updateProfile(addSkill('kafka'))
    await vi.waitFor(async () => {
      expect(await badge(7)).toBe('97')
      expect(await badge(8)).toBe('97')
    })
    expect(heard).toContainEqual([
      'repaint',
      expect.objectContaining({
        posting: 'p7',
        score: 97,
        states: expect.objectContaining({ kafka: 'matched' }),
      }),
    ])
    expect(heard.map((entry) => (entry as string[])[0])).not.toContain('rescan')
  })

  test('asks for the posting again where the user’s own words have changed', async () => {
    await say(7, 'reading', readingOf('a', one))
    const heard: string[] = []
    pages.set(7, (name) => {
      if (name === 'rescan' || name === 'repaint') heard.push(name)
      return read('a')
    })
    await updateProfile(addCustomSkill('Parcelometer'))
    await vi.waitFor(() => expect(heard).toEqual(['rescan']))
    await say(7, 'reading', readingOf('a', two))
    await updateProfile(addSkill('kafka'))
    await vi.waitFor(() => expect(heard).toEqual(['rescan', 'repaint']))
  })

  test('shows at once in the next report', async () => {
    await say(7, 'reading', readingOf('a', one))
    pageShows(7, read('a'))
    await updateProfile(addSkill('kafka'))
    expect(await ask('get-report', { tabId: 7 })).toMatchObject({ fit: { score: 97 } })
  })
})

test('a full storage gives up other tabs before this one', async () => {
  await say(8, 'reading', readingOf('b', one))
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session)
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((async (items: Record<string, unknown>) => {
    if (Object.keys(await fakeBrowser.storage.session.get(null)).length > 0) throw new Error('QUOTA_BYTES')
    return set(items)
  }) as never)
  await say(7, 'reading', readingOf('a', one))
  pageShows(7, read('a'))
  expect(await ask('get-report', { tabId: 7 })).toMatchObject({ state: 'ready' })
})

test('the first install opens options with a welcome, an update does not', async () => {
  const installed = fakeBrowser.runtime.onInstalled as unknown as {
    trigger: (details: { reason: string }) => Promise<unknown>
  }
  await installed.trigger({ reason: 'update' })
  expect(
    await fakeBrowser.tabs.query({ url: 'chrome-extension://test-extension-id/options.html?welcome' }),
  ).toHaveLength(0)
  await installed.trigger({ reason: 'install' })
  expect(
    await fakeBrowser.tabs.query({ url: 'chrome-extension://test-extension-id/options.html?welcome' }),
  ).toHaveLength(1)
})
