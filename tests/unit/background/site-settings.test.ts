import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addSkill } from '../../../src/profile/edit.ts'
import { loadProfile, updateProfile, updateStored } from '../../../src/profile/store.ts'
import { engine } from './engine-stub.ts'
import { badge, deliver, extras, fromPage, fromPopup, pages, readingOf, say, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => (await import('./engine-stub.ts')).engine)
vi.mock('virtual:catalog', async () => {
  const { SKILLS } = await import('../core/fit/samples.ts')
  return { catalogData: { skills: SKILLS, knowledge: {} } }
})

const one = { instance: 'one', sequence: 1 }
const hello = (site: string, url = `https://${site}/`, mayShow = false, frameId = 0) =>
  deliver({ backlight: 1, name: 'hello', args: { site, mayShow } }, { ...fromPage(7, frameId), url })
const menu = (menuItemId: string, pageUrl: string) => extras.menu.trigger({ menuItemId, pageUrl }, { id: 7 })
const sitesOff = async () => (await loadProfile()).stored.settings.sitesOff

/** Names of the messages that tab 7 hears; it answers each with `reply`. */
function listen(reply: unknown = { ok: true }): unknown[] {
  const heard: unknown[] = []
  pages.set(7, (name, args) => {
    heard.push([name, args])
    return reply
  })
  return heard
}

beforeEach(async () => {
  startFresh()
  await updateProfile(addSkill('docker'))
})

describe('a site that is switched off', () => {
  test('is told so when its page asks, with everything below it and in frames of it', async () => {
    expect(await hello('jobs.example')).toMatchObject({ on: true, display: { palette: 'standard' } })
    menu('toggle-site', 'https://www.jobs.example/a?b#c')
    await vi.waitFor(async () => expect(await sitesOff()).toEqual(['jobs.example']))
    expect(await hello('jobs.example')).toMatchObject({ on: false })
    expect(await hello('careers.jobs.example')).toMatchObject({ on: false })
    expect(await hello('jobs.example', 'https://boards.example/embed', false, 12)).toMatchObject({
      on: false,
    })
    expect(await hello('other.example')).toMatchObject({ on: true })
  })

  test('is switched on again by the same entry', async () => {
    menu('toggle-site', 'https://jobs.example/')
    await vi.waitFor(async () => expect(await sitesOff()).toEqual(['jobs.example']))
    menu('toggle-site', 'https://careers.jobs.example/')
    await vi.waitFor(async () => expect(await sitesOff()).toEqual([]))
  })

  test('stays as the popup wants it, also where that is said twice or of a site below', async () => {
    const say = (site: string, on: boolean) =>
      deliver({ backlight: 1, name: 'switch-site', args: { site, on } }, fromPopup)
    for (const site of ['www.jobs.example', 'jobs.example', 'careers.jobs.example']) await say(site, false)
    expect(await hello('careers.jobs.example')).toMatchObject({ on: false })
    for (const _ of [1, 2]) {
      await say('jobs.example', true)
      expect(await hello('jobs.example')).toMatchObject({ on: true })
    }
  })

  test('is told to all open pages at once', async () => {
    const heard = listen()
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never)
    menu('toggle-site', 'https://jobs.example/')
    await vi.waitFor(() => expect(heard).toContainEqual(['settings-changed', {}]))
  })

  test('gets no warm engine', async () => {
    engine.warmUp.mockClear()
    await hello('jobs.example', undefined, true)
    await vi.waitFor(() => expect(engine.warmUp).toHaveBeenCalledTimes(1))
    menu('toggle-site', 'https://jobs.example/')
    await vi.waitFor(async () => expect(await sitesOff()).toEqual(['jobs.example']))
    await hello('jobs.example', undefined, true)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(engine.warmUp).toHaveBeenCalledTimes(1)
  })
})

test('a change of the palette is told to all pages, a change of skills is not', async () => {
  const heard = listen()
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never)
  await updateProfile(addSkill('java'))
  await updateStored((stored) => ({ ...stored, settings: { ...stored.settings, palette: 'one-colour' } }))
  await vi.waitFor(() => expect(heard).toEqual([['settings-changed', {}]]))
  expect(await hello('jobs.example')).toMatchObject({ display: { palette: 'one-colour' } })
})

describe('the hover card', () => {
  test('adds a skill that the page’s own posting names', async () => {
    await say(7, 'reading', readingOf('a', one))
    const before = Number(await badge(7))
    expect(await say(7, 'i-have', { skill: 'kafka' })).toEqual({ ok: true })
    await vi.waitFor(async () => expect(Number(await badge(7))).toBeGreaterThan(before))
  })

  test('adds nothing else: not of another posting, not from another frame, not from a page without one', async () => {
    await say(7, 'reading', readingOf('a', one))
    expect(await say(7, 'i-have', { skill: 'cobol' })).toEqual({ ok: false })
    expect(await say(8, 'i-have', { skill: 'kafka' })).toEqual({ ok: false })
    const message = { backlight: 1, name: 'i-have', args: { skill: 'kafka' } }
    expect(await deliver(message, fromPage(7, 3))).toEqual({ ok: false })
    expect((await loadProfile()).profile.skills.map(({ skill }) => skill)).toEqual(['docker'])
  })

  test('remembers that a phrase is not the skill, once, and has the page read again', async () => {
    await say(7, 'reading', readingOf('a', one))
    const heard = listen()
    expect(await say(7, 'not-a-skill', { skill: 'kafka', phrase: '  Kafka ' })).toEqual({ ok: true })
    await say(7, 'not-a-skill', { skill: 'kafka', phrase: 'kafka' })
    expect((await loadProfile()).profile.ignored).toEqual([{ skill: 'kafka', phrase: 'Kafka' }])
    await vi.waitFor(() => expect(heard).toContainEqual(['rescan', { force: false }]))
  })
})

describe('a keyboard command', () => {
  test.each([
    ['next-mention', ['step-mention', { by: 1 }]],
    ['previous-mention', ['step-mention', { by: -1 }]],
    ['toggle-highlights', ['toggle-highlights', {}]],
    ['read-page', ['rescan', { force: true }]],
  ])('%s reaches the page', async (command, message) => {
    const heard = listen()
    extras.command.trigger(command, { id: 7 })
    await vi.waitFor(() => expect(heard).toContainEqual(message))
  })

  test('goes to the frame whose posting was read', async () => {
    await deliver({ backlight: 1, name: 'reading', args: readingOf('a', one) }, fromPage(7, 12))
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage')
    extras.command.trigger('next-mention', { id: 7 })
    const step = expect.objectContaining({ name: 'step-mention' })
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(7, step, { frameId: 12 }))
  })
})

test('the menu reads a page that is not read by itself', async () => {
  const heard = listen({ state: 'none', instance: 'one', posting: null, site: 'jobs.example' })
  menu('read-page', 'https://jobs.example/')
  await vi.waitFor(() => expect(heard).toContainEqual(['rescan', { force: true }]))
})

describe('a site that the user grants', () => {
  test('is read by itself from then on, the boards of the manifest are not registered twice', async () => {
    extras.origins = ['https://careers.example/*']
    extras.granted.trigger({ origins: extras.origins })
    await vi.waitFor(() => expect(extras.registered).toHaveLength(1))
    expect(extras.registered[0]).toMatchObject([
      { matches: ['https://careers.example/*'], js: ['/content-scripts/content.js'] },
    ])
  })

  test('is left alone once the grant is taken back', async () => {
    extras.origins = ['https://careers.example/*']
    extras.granted.trigger({ origins: extras.origins })
    await vi.waitFor(() => expect(extras.registered).toHaveLength(1))
    extras.origins = []
    extras.revoked.trigger({ origins: [] })
    await vi.waitFor(() => expect(extras.registered).toHaveLength(2))
    expect(extras.registered[1]).toBeNull()
  })
})
