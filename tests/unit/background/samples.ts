/** A browser with tabs whose content scripts are played by the test. */
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startBackground } from '../../../src/background/index.ts'
import type { Posting } from '../../../src/core/types.ts'
import type { PageStatus, Speaker, TabReport } from '../../../src/messages.ts'
import { addExtras, type Extras } from './browser-stub.ts'
import { engine } from './engine-stub.ts'

/** The arguments of a `reading` message. */
export function readingOf(id: string, speaker: Speaker, text = 'Java, Docker and Kafka.') {
  const facts = { company: null, location: null, salary: null, employmentType: null }
  const posting: Posting = { id, title: 'Java Developer', ...facts, text, blocks: [] }
  return { speaker, url: `https://jobs.example/${id}`, posting }
}

/** What each tab's content script answers; a tab that is not here has none. */
export const pages = new Map<number, (name: string, args: unknown) => unknown>()

/** Tabs where extensions may not run. */
export const closedTabs = new Set<number>()

export const executeScript = vi.fn()

export function pageShows(tabId: number, status: Omit<PageStatus, 'site'>): void {
  const told: PageStatus = { ...status, site: 'jobs.example' }
  pages.set(tabId, (name) => (name === 'status' || name === 'rescan' ? told : null))
}

/** Of the browser of this test. */
export let extras: Extras

export function startFresh(): void {
  fakeBrowser.reset()
  extras = addExtras()
  pages.clear()
  closedTabs.clear()
  executeScript.mockReset()
  engine.readPosting.mockClear()
  executeScript.mockImplementation(async ({ target }: { target: { tabId: number } }) => {
    if (closedTabs.has(target.tabId)) throw new Error('Cannot access a chrome:// URL')
    return [{ result: true }]
  })
  Object.assign(fakeBrowser.scripting, { executeScript })
  const sendMessage = async (
    tabId: number,
    message: { name: string; args: unknown },
    options: { frameId?: number },
  ) => {
    const page = pages.get(tabId)
    if (!page || (options.frameId ?? 0) !== 0)
      throw new Error('Could not establish connection. Receiving end does not exist.')
    return page(message.name, message.args)
  }
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(sendMessage) })
  startBackground()
}

const ID = 'test-extension-id'
export const fromPage = (tabId: number, frameId = 0) => ({
  id: ID,
  tab: { id: tabId },
  frameId,
  url: 'https://jobs.example/',
})
export const fromPopup = { id: ID, url: `chrome-extension://${ID}/popup.html` }

/** Delivers any message and gives back the answer, or 'refused' where the background does not take it. */
export async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  let reply: (value: unknown) => void = () => {}
  const answered = new Promise<unknown>((resolve) => {
    reply = resolve
  })
  const event = fakeBrowser.runtime.onMessage as unknown as {
    trigger: (...args: unknown[]) => Promise<unknown[]>
  }
  const taken = await event.trigger(message, sender, reply)
  return taken.includes(true) ? answered : 'refused'
}

export function say(tabId: number, name: string, args: unknown): Promise<unknown> {
  return deliver({ backlight: 1, name, args }, fromPage(tabId))
}

export function ask(name: string, args: unknown): Promise<TabReport> {
  return deliver({ backlight: 1, name, args }, fromPopup) as Promise<TabReport>
}

export function badge(tabId: number): Promise<string> {
  return fakeBrowser.action.getBadgeText({ tabId })
}
