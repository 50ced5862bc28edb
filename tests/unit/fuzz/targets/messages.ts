/** Messages: whoever speaks, whatever is said, the worker answers or refuses, and a page does what it can or nothing. */
import fc from 'fast-check'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { parseStatus } from '../../../../src/background/messages/claims.ts'
import { getRecord } from '../../../../src/background/tabs/records.ts'
import { outboxState } from '../../../../src/history/outbox.ts'
import { historySettings } from '../../../../src/history/settings.ts'
import { unreadableEntries } from '../../../../src/history/store/unreadable.ts'
import type { History } from '../../../../src/history/store.ts'
import { parsePageMessage, parseReportChanged } from '../../../../src/messages/parse.ts'
import { WENT_WRONG } from '../../../../src/messages.ts'
import { contentOf } from '../../../../src/page/card/card-content.ts'
import type { Painted } from '../../../../src/page/reader.ts'
import { addSkill } from '../../../../src/profile/edit.ts'
import { keepResumeWords, loadResumeWords } from '../../../../src/profile/resume/kept-words.ts'
import { listBackups, readBackup } from '../../../../src/profile/safety/backups.ts'
import { storedSchema } from '../../../../src/profile/schema.ts'
import { loadProfile, updateProfile } from '../../../../src/profile/store.ts'
import { newHosts, rememberAsked } from '../../../../src/ui/popup/site/new-hosts.ts'
import { deliver, fromPage, fromPopup, pageShows, readingOf, startFresh } from '../../background/samples.ts'
import { damagedClone } from '../inputs/json.ts'
import { KEYS } from '../inputs/keys.ts'
import { target } from '../target.ts'
import { OUTBOX, put } from './storage.ts'

const SPEAKER = { instance: 'one', sequence: 5 }
const READING = readingOf('a', SPEAKER, 'Requirements:\n- 5 years of Java or Go\n- Kafka is a plus')
const { url, posting } = READING
const BLOCKS = [{ kind: 'item', start: 0, end: 5 }]

const TO_WORKER: readonly { name: string; args: object; isPage: boolean }[] = [
  { name: 'hello', args: { site: 'jobs.example', mayShow: false }, isPage: true },
  {
    name: 'reading',
    args: { ...READING, posting: { ...posting, blocks: BLOCKS }, byStructure: true },
    isPage: true,
  },
  { name: 'mark-list', args: { cards: [{ id: 'a', title: 'Senior Go Developer' }] }, isPage: true },
  { name: 'posting-gone', args: { speaker: SPEAKER }, isPage: true },
  { name: 'i-have', args: { skill: 'java' }, isPage: true },
  { name: 'not-a-skill', args: { skill: 'java', phrase: 'Java' }, isPage: true },
  { name: 'get-report', args: { tabId: 7 }, isPage: false },
  { name: 'show-mention', args: { tabId: 7, start: 1, end: 4 }, isPage: false },
  { name: 'show-posting', args: {}, isPage: false },
  { name: 'switch-site', args: { site: 'jobs.example', on: false }, isPage: false },
  { name: 'switch-profile', args: { id: 'main' }, isPage: false },
  { name: 'history-of-tab', args: { tabId: 7 }, isPage: false },
  { name: 'history-of', args: { id: 'jobs.example|a' }, isPage: false },
  { name: 'history-edit', args: { id: 'jobs.example|a', status: 'applied', note: 'x' }, isPage: false },
  { name: 'read-aside', args: { posting, url }, isPage: false },
  { name: 'try-out', args: { posting, url }, isPage: false },
  { name: 'read-by-hand', args: { tabId: 7, posting, url }, isPage: false },
]

const MENTION = { skill: 'java', start: 0, end: 4 }
const PAINT = {
  posting: 'a',
  sequence: 5,
  states: { java: 'matched' },
  by: {},
  names: { java: 'Java' },
  quiet: [],
  unwanted: ['java'],
  about: { java: { told: 'x', hire: 'y' } },
  score: 50,
}
const TO_PAGE = [
  ['repaint', PAINT],
  ['scroll-to', { start: 1, end: 4 }],
  ['rescan', { force: true }],
  ['status', {}],
  ['step-mention', { by: -1 }],
  ['kept', { sequence: 3 }],
  ['toggle-highlights', {}],
] as const

/** What stands under these has targets of its own; here it stays what it is. */
const OF_OTHERS: readonly string[] = ['profile', 'profile-head', 'profile-part:0']
const DAMAGED = KEYS.filter((key) => !OF_OTHERS.includes(key))
const WORDS = [{ profile: 'main', words: [{ skill: 'java', written: [{ words: 'Java', times: 2 }] }] }]
/** Only what waits in the storage is looked at. */
const NO_HISTORY = { unreadable: async () => ({ ok: true, value: [] }) } as unknown as History
const READ = {
  speaker: { instance: 'one', sequence: 5 },
  frameId: 0,
  read: null,
}

/** The browser fills in who speaks: these are its words, of others than those who may. */
const STRANGERS = [
  {},
  { id: 'another' },
  { ...fromPopup, id: 'another' },
  { ...fromPage(7), frameId: undefined },
  { ...fromPage(7), url: 'about:blank' },
  { ...fromPage(8), url: 'https://elsewhere.example/' },
  { ...fromPage(7), tab: undefined },
]

const envelope = (name: string, args: unknown) => ({ backlight: 1, name, args })

export const messageTargets = [
  target({
    name: 'messages-to-worker',
    inputs: fc.constantFrom(...TO_WORKER).chain(({ name, args, isPage }) =>
      fc.record({
        said: damagedClone([envelope(name, args)]),
        sender: fc.oneof(
          { weight: 12, arbitrary: fc.constant<unknown>(isPage ? fromPage(7) : fromPopup) },
          { weight: 1, arbitrary: fc.constantFrom<unknown>(...STRANGERS) },
        ),
      }),
    ),
    runs: 20,
    async holds({ said, sender }) {
      await startFresh()
      pageShows(7, { state: 'read', instance: 'one', posting: 'a' })
      Object.assign(fakeBrowser.tabs, {
        get: async (id: number) => ({ id, windowId: 1, incognito: false }),
        update: async () => {},
      })
      Object.assign(fakeBrowser.windows, { update: async () => {} })
      Object.assign(fakeBrowser.action, { openPopup: async () => {} })
      await deliver(envelope('reading', READING), fromPage(7))
      const answer = await deliver(said, sender)
      if (answer === WENT_WRONG) throw new Error('the worker broke')
      if (answer === undefined) throw new Error('taken, and not answered')
      storedSchema.parse((await loadProfile()).stored)
      if ((await deliver(envelope('get-report', { tabId: 7 }), fromPopup)) === WENT_WRONG)
        throw new Error('the worker broke for the next one')
      vi.clearAllMocks()
    },
  }),
  target({
    name: 'messages-to-page',
    inputs: fc.constantFrom(...TO_PAGE).chain(([name, args]) => damagedClone([envelope(name, args)])),
    runs: 100,
    holds(said) {
      const own = fakeBrowser.runtime.id
      parseReportChanged(said, { id: own })
      const parsed = parsePageMessage(said, own)
      if (parsed?.name !== 'repaint') return
      const painted = {
        found: { posting: { text: 'Java' } },
        reading: { mentions: [MENTION], requirements: [] },
        order: parsed.args,
      } as unknown as Painted
      const shown = contentOf(painted, MENTION)
      if (shown !== null && typeof shown.name !== 'string') throw new Error('a card without a name')
    },
  }),
  target({
    name: 'answers-of-pages',
    inputs: damagedClone([{ state: 'read', site: 'jobs.example', instance: 'one', posting: 'a' }]),
    runs: 100,
    holds(answer) {
      const status = parseStatus(answer)
      if (status && typeof status.instance !== 'string') throw new Error('believed')
    },
  }),
  target({
    name: 'stored-keys',
    inputs: fc.tuple(
      ...DAMAGED.map(() =>
        fc.option(
          damagedClone([READ, OUTBOX, { on: true, limit: 5 }, WORDS, ['*://a.example/*'], { a: 1 }]),
          {
            nil: undefined,
          },
        ),
      ),
    ),
    runs: 30,
    async holds(values) {
      await startFresh()
      pageShows(7, { state: 'read', instance: 'one', posting: 'a' })
      const items = Object.fromEntries(DAMAGED.map((key, index) => [key, values[index]]))
      try {
        await put('local', items)
        await put('session', items)
      } catch {
        return // no browser stores it either
      }
      await getRecord(7)
      const settings = await historySettings()
      if (typeof settings.on !== 'boolean' || !(settings.limit >= 1)) throw new Error('no settings')
      await outboxState()
      await updateProfile(addSkill('zig'))
      await loadResumeWords('main')
      if (!(await keepResumeWords('other', WORDS[0]?.words ?? null))) throw new Error('no words can be kept')
      for (const host of await newHosts(true)) if (typeof host !== 'string') throw new Error('no site')
      await rememberAsked(['*://b.example/*'])
      await Promise.all((await listBackups()).map(readBackup))
      await unreadableEntries(NO_HISTORY)
      for (const name of ['get-report', 'history-of-tab'])
        if ((await deliver({ backlight: 1, name, args: { tabId: 7 } }, fromPopup)) === WENT_WRONG)
          throw new Error('the worker broke')
    },
  }),
]
