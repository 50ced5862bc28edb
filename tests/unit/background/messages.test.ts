import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { POSTING_LIMITS, withinLimits } from '../../../src/messages/limits.ts'
import { parsePageMessage, parseReportChanged } from '../../../src/messages/parse.ts'
import { createSpeaker } from '../../../src/messages/speaker.ts'
import { sendToPage } from '../../../src/messages.ts'
import { loadProfile } from '../../../src/profile/store.ts'
import { deliver, fromPage, fromPopup, readingOf, startFresh } from './samples.ts'

vi.mock('../../../src/background/engine.ts', async () => (await import('./engine-stub.ts')).engine)
vi.mock('virtual:catalog', () => ({ catalogData: { skills: [], knowledge: {} } }))

beforeEach(startFresh)

const message = (name: string, args: unknown) => ({ backlight: 1, name, args })
const good = readingOf('a', { instance: 'one', sequence: 1 })
const block = (start: number, end: number) => ({ kind: 'item', start, end })

describe('the background refuses', () => {
  test.each([
    ['nothing', undefined],
    ['text', 'get-report'],
    ['what other libraries send', { type: 'get-report', tabId: 1 }],
    ['an unknown name', message('format-disk', {})],
    ['a name that every object has', message('constructor', {})],
    ['missing arguments', message('get-report', undefined)],
    ['arguments of the wrong type', message('get-report', { tabId: '7' })],
    ['a status that does not exist', message('history-edit', { id: 'a', status: 'hired' })],
  ])('%s', async (_what, sent) => {
    expect(await deliver(sent, fromPopup)).toBe('refused')
  })

  test.each([
    ['a posting without a text', { ...good, posting: { ...good.posting, text: undefined } }],
    ['a posting without an id', { ...good, posting: { ...good.posting, id: '' } }],
    [
      'a text without end',
      { ...good, posting: { ...good.posting, text: 'x'.repeat(POSTING_LIMITS.text + 1) } },
    ],
    ['a block that ends before it starts', { ...good, posting: { ...good.posting, blocks: [block(9, 2)] } }],
    ['a block beyond the text', { ...good, posting: { ...good.posting, blocks: [block(0, 900)] } }],
    ['blocks that overlap', { ...good, posting: { ...good.posting, blocks: [block(0, 9), block(5, 12)] } }],
    ['a reading made by the page itself', { speaker: good.speaker, posting: good.posting, reading: {} }],
    ['a speaker without sequence', { ...good, speaker: { instance: 'one' } }],
  ])('%s', async (_what, args) => {
    expect(await deliver(message('reading', args), fromPage(7))).toBe('refused')
  })

  test('a page that acts as the popup', async () => {
    expect(await deliver(message('switch-site', { site: 'jobs.example', on: false }), fromPage(7))).toBe(
      'refused',
    )
    expect(await deliver(message('get-report', { tabId: 7 }), fromPage(7))).toBe('refused')
    expect((await loadProfile()).stored.settings.sitesOff).toEqual([])
  })

  test('a page without a frame, another extension, and the popup acting as a page', async () => {
    expect(await deliver(message('reading', good), { ...fromPage(7), frameId: undefined })).toBe('refused')
    expect(await deliver(message('reading', good), { ...fromPage(7), id: 'other' })).toBe('refused')
    expect(await deliver(message('reading', good), fromPopup)).toBe('refused')
    expect(await deliver(message('get-report', { tabId: 7 }), {})).toBe('refused')
  })

  test('anything at all, without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (args, other) => {
        expect(await deliver(other, fromPopup)).toBe('refused')
        expect(await deliver(message('reading', args), fromPage(7))).toBe('refused')
      }),
      { numRuns: 50 },
    )
  })

  test('and takes what is right', async () => {
    expect(await deliver(message('reading', good), fromPage(7))).toMatchObject({ paint: { posting: 'a' } })
  })
})

describe('a content script', () => {
  const own = fakeBrowser.runtime.id
  const states = { java: 'matched' }
  const paint = {
    posting: 'a',
    sequence: 5,
    states,
    by: {},
    names: { java: 'Java' },
    quiet: [],
    unwanted: [],
    score: null,
  }

  test('takes each of its messages', () => {
    for (const [name, args] of [
      ['repaint', paint],
      [
        'repaint',
        { ...paint, about: { java: { told: 'Legacy', hire: 'Companies that hire for it: Netflix' } } },
      ],
      ['scroll-to', { start: 1, end: 4 }],
      ['rescan', { force: true }],
      ['status', {}],
      ['step-mention', { by: -1 }],
      ['toggle-highlights', {}],
      ['settings-changed', {}],
    ] as const) {
      expect(parsePageMessage(message(name, args), own)).toEqual({ name, args })
    }
  })

  test.each([
    ['text', 'status'],
    ['a list', []],
    ['no arguments', { backlight: 1, name: 'status' }],
    ['an unknown name', message('toString', {})],
    ['a step of two', message('step-mention', { by: 2 })],
    ['offsets that are none', message('scroll-to', { start: -1, end: 4 })],
    ['an end before the start', message('scroll-to', { start: 5, end: 4 })],
    ['a paint with a number for a name', message('repaint', { ...paint, names: { java: 1 } })],
    ['a paint with half a fact', message('repaint', { ...paint, about: { go: { told: 'x' } } })],
    ['a paint of no certain reading', message('repaint', { ...paint, sequence: undefined })],
    ['a paint without a posting', message('repaint', { ...paint, posting: undefined })],
  ])('refuses %s', (_what, sent) => {
    expect(parsePageMessage(sent, own)).toBeNull()
  })

  test('refuses other extensions', () => {
    expect(parsePageMessage(message('status', {}), 'other')).toBeNull()
    expect(parsePageMessage(message('status', {}), undefined)).toBeNull()
  })
})

test('a posting larger than any real one is cut down to what the background takes', async () => {
  const { text, blocks, line } = POSTING_LIMITS
  const many = Array.from({ length: blocks + 10 }, (_, i) => block(i, i + 1) as never)
  const huge = { ...good.posting, title: 't'.repeat(line * 2), text: 'x'.repeat(text + 10), blocks: many }
  const cut = withinLimits({ ...huge, blocks: [...many, block(text, text + 10) as never] })
  expect([cut.title.length, cut.text.length, cut.blocks.length]).toEqual([line, text, blocks])
  expect(await deliver(message('reading', { ...good, posting: cut }), fromPage(7))).not.toBe('refused')
})

test('a popup learns which tab has changed', () => {
  expect(parseReportChanged(message('report-changed', { tabId: 7 }), { id: fakeBrowser.runtime.id })).toEqual(
    {
      tabId: 7,
    },
  )
  expect(parseReportChanged(message('report-changed', {}), { id: fakeBrowser.runtime.id })).toBeNull()
  expect(parseReportChanged(message('report-changed', { tabId: 7 }), { id: 'other' })).toBeNull()
  expect(parseReportChanged(message('report-changed', { tabId: 7 }), fromPage(7))).toBeNull()
})

test('what is sent to a page never throws: no answer is null', async () => {
  fakeBrowser.reset()
  expect(await sendToPage({ tabId: 7, frameId: 0 }, 'status', {})).toBeNull()
})

test('a speaker only ever counts up, whatever the clock does', () => {
  const clock = [100, 100, 50, 200]
  const speaker = createSpeaker(() => clock.shift() ?? 0)
  const sequences = [1, 2, 3, 4].map(() => speaker.next().sequence)
  expect(sequences).toEqual([100, 101, 102, 200])
  expect(speaker.last()).toBe(200)
})
