/** `test` with a Firefox that has the built extension; one Firefox for each worker, emptied between tests. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test as base } from '@playwright/test'
import type { ToPage } from '../../../src/messages.ts'
import { HANGS_MS, TEST_HANGS_MS } from '../harness/bounds.ts'
import { type Site, serve } from '../harness/serve.ts'
import { type Bidi, startFirefox } from './bidi.ts'

/** In the extension's pages, where `evaluate` runs. */
declare const browser: typeof import('wxt/browser').browser

const BUILT = resolve(import.meta.dirname, '../../../.output/firefox-mv3-e2e')
const ID = 'backlight@backlight.invalid'
/** A person gives up after so many. */
const MOST_PRESSES = 5
/** One that was sent has come within it, or is lost. */
const PRESS_LIMIT_MS = 30_000
const UUID = '0b4c1179-0000-4000-8000-5e1f00d15ea5'

export interface Tab {
  context: string
  goto(url: string): Promise<void>
  /** Runs a function in the page. What it takes and gives back is JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  /** Clicks as the pointer does, on the first element that matches and has these words. */
  click(selector: string, words?: string): Promise<void>
  type(keys: string): Promise<void>
  setFiles(selector: string, files: string[]): Promise<void>
  /** What the tab shows, as a PNG in base64. */
  picture(): Promise<string>
  close(): Promise<void>
}

export interface Firefox {
  bidi: Bidi
  open(url: string): Promise<Tab>
  /** A page of the extension. */
  openOwn(path: string): Promise<Tab>
  openPopupFor(tab: Tab): Promise<Tab>
  badge(tab: Tab): Promise<string>
  /** Sets what the extension has stored; a page of the extension does it. */
  store(items: Record<string, unknown>): Promise<void>
  stored(key: string): Promise<unknown>
  /** Sends a message to a tab's content scripts as the background does. */
  toPage(tab: Tab, name: keyof ToPage, args: object): Promise<unknown>
  /**
   * Firefox ends the background of an extension that has nothing to do, within a minute. Tests have it do so before
   * each page that they open, and not by a shorter time: on a busy machine that ended one which was only just reading,
   * again and again.
   */
  isBackgroundRunning(): Promise<boolean>
  /** Does what Firefox does once its time is over: ends the background, unless that still owes an answer. */
  endIdleBackground(): Promise<void>
  /** Ends it as Firefox does, but in the middle of whatever it does. */
  endBackground(): Promise<void>
  /** Runs in a page that has every right of the extension. */
  asExtension: Tab['evaluate']
}

function tabOf(bidi: Bidi, context: string): Tab {
  const target = { context }
  const tab: Tab = {
    context,
    async goto(url) {
      // Firefox tells of no load of an extension's page: it is asked for instead.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' })
      for (;;) {
        const isThere = await tab
          .evaluate((wanted) => document.readyState === 'complete' && location.href === wanted, url)
          .catch(() => false)
        if (isThere) return
        await new Promise((done) => setTimeout(done, 50))
      }
    },
    async evaluate(run, ...args) {
      const answer = await bidi.send('script.evaluate', {
        expression: `Promise.resolve((${run})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value))`,
        target,
        awaitPromise: true,
      })
      const { type, result, exceptionDetails } = answer as {
        type: string
        result?: { value?: string }
        exceptionDetails?: { text: string }
      }
      if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The page threw.')
      return result?.value === undefined ? undefined : JSON.parse(result.value)
    },
    async click(selector, words = '') {
      const find = (of: string, having: string) => {
        const all = [...document.querySelectorAll<HTMLElement>(of)]
        const one = all.find((element) => `${element.ariaLabel} ${element.textContent}`.includes(having))
        one?.scrollIntoView({ block: 'center' })
        const box = one?.getBoundingClientRect()
        if (!one || !box || box.width === 0) return null
        const { dataset } = document.documentElement
        dataset.press = 'sent'
        // The release comes first, and the click with it.
        const released = () => {
          dataset.press = 'missed'
        }
        const clicked = () => {
          dataset.press = 'met'
        }
        window.addEventListener('mouseup', released, { once: true, capture: true })
        one.addEventListener('click', clicked, { once: true, capture: true })
        return [box.x + box.width / 2, box.y + box.height / 2]
      }
      // A press that met nothing, since what it was for had moved before the browser drew it, is done again.
      for (let press = 0; press < MOST_PRESSES; press++) {
        // A page that is still being drawn moves what stands in it: twice at the same place, it stands.
        let place: number[] | null = null
        if (press > 0 && (await tab.evaluate(find, selector, words)) === null) return
        for (let before = ''; !place || before !== String(place); ) {
          before = String(place)
          await new Promise((done) => setTimeout(done, 100))
          place = await tab.evaluate(find, selector, words)
        }
        const [x, y] = place.map(Math.round)
        await bidi.send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x, y },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        })
        if (await hasMet(tab)) return
      }
      throw new Error(`Nothing that fits ${selector} "${words}" was met by a press.`)
    },
    async type(keys) {
      const actions = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] })
    },
    async setFiles(selector, files) {
      const { nodes } = (await bidi.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      })) as { nodes: { sharedId: string }[] }
      await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files })
    },
    async picture() {
      return (await bidi.send('browsingContext.captureScreenshot', { context })).data as string
    },
    async close() {
      await bidi.send('browsingContext.close', { context })
    },
  }
  return tab
}

/**
 * Whether a press met what it was for. On a busy machine it reaches the page some time after it was sent, and one that
 * is on its way must not be done again.
 */
async function hasMet(tab: Tab): Promise<boolean> {
  const end = Date.now() + PRESS_LIMIT_MS
  for (;;) {
    // The press closed the page, or led to another.
    const gone = 'met'
    const press = await tab
      .evaluate((other) => document.documentElement.dataset.press ?? other, gone)
      .catch(() => gone)
    if (press !== 'sent' || Date.now() > end) return press === 'met'
    await new Promise((done) => setTimeout(done, 50))
  }
}

async function tabs(bidi: Bidi): Promise<string[]> {
  const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
    contexts: { context: string }[]
  }
  return contexts.map(({ context }) => context)
}

/**
 * On its first start the background opens options by itself. Before that it may not know of a page that is opened, and
 * that tab would become the active one at any time.
 */
async function firstStart(bidi: Bidi, options: string): Promise<void> {
  for (const end = Date.now() + HANGS_MS; Date.now() < end; ) {
    const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
      contexts: { url: string }[]
    }
    if (contexts.some(({ url }) => url.startsWith(options))) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('Options did not open by itself.')
}

async function startWithExtension(path: string): Promise<{ firefox: Firefox; reset(): Promise<void> }> {
  if (!existsSync(join(BUILT, 'manifest.json'))) {
    throw new Error('The extension is not built: run BACKLIGHT_E2E=1 npx wxt build -b firefox --mv3 first.')
  }
  const bidi = await startFirefox(path, { [ID]: UUID })
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: BUILT } })
  /** No page of the extension can: it is asked of the browser's own window. */
  const terminate = async (options: object) => {
    const { contexts } = (await bidi.send('browsingContext.getTree', {
      maxDepth: 0,
      'moz:scope': 'chrome',
    })) as { contexts: { context: string }[] }
    await bidi.send('script.evaluate', {
      expression: `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground(${JSON.stringify(options)})`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })
  }
  const endIdleBackground = () => terminate({})
  const own = (page: string) => `moz-extension://${UUID}/${page}`
  const open = async (url: string) => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' })
    const tab = tabOf(bidi, context as string)
    await tab.goto(url)
    return tab
  }
  // A page that has every right of the extension and changes nothing by itself: the tests ask through it.
  const control = await open(own('popup.html?tab=-1'))
  await firstStart(bidi, own('options.html'))
  const idOf = async (tab: Tab) => {
    await bidi.send('browsingContext.activate', { context: tab.context })
    // Until the page itself knows, another tab may still be the active one.
    while (!(await tab.evaluate(() => document.visibilityState === 'visible')))
      await new Promise((done) => setTimeout(done, 50))
    return await control.evaluate(async () => {
      const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      return active?.id ?? -1
    })
  }
  const openIdle = async (url: string) => {
    await endIdleBackground()
    return open(url)
  }
  const firefox: Firefox = {
    bidi,
    open: (url) => openIdle(url),
    openOwn: (page) => openIdle(own(page)),
    openPopupFor: async (tab) => openIdle(own(`popup.html?tab=${await idOf(tab)}`)),
    badge: async (tab) => {
      const id = await idOf(tab)
      return await control.evaluate((tabId) => browser.action.getBadgeText({ tabId }), id)
    },
    store: (items) => control.evaluate((all) => browser.storage.local.set(all), items),
    stored: async (key) => {
      const all = await control.evaluate((one) => browser.storage.local.get(one), key)
      return (all as Record<string, unknown>)[key]
    },
    toPage: async (tab, name, args) =>
      control.evaluate((tabId, message) => browser.tabs.sendMessage(tabId, message), await idOf(tab), {
        backlight: 1,
        name,
        args,
      }),
    endBackground: () => terminate({ disableResetIdleForTest: true }),
    endIdleBackground,
    isBackgroundRunning: () => control.evaluate(() => browser.extension.getBackgroundPage() !== null),
    asExtension: control.evaluate,
  }
  return {
    firefox,
    async reset() {
      for (const context of await tabs(bidi)) {
        if (context !== control.context) await bidi.send('browsingContext.close', { context })
      }
      await control.evaluate(async () => {
        for (const area of ['local', 'sync', 'session'] as const) await browser.storage[area].clear()
      })
    },
  }
}

interface WorkerFixtures {
  site: Site
  running: Awaited<ReturnType<typeof startWithExtension>>
}

export const test = base.extend<{ firefox: Firefox }, WorkerFixtures>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await serve()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ browserName: _ }, use) => {
      const path = process.env.BACKLIGHT_FIREFOX
      if (!path) throw new Error('Run the end-to-end tests by npm run e2e: it finds the browsers.')
      const running = await startWithExtension(path)
      await use(running)
      await running.firefox.bidi.close()
    },
    { scope: 'worker', timeout: TEST_HANGS_MS },
  ],
  firefox: async ({ running }, use) => {
    await running.reset()
    await use(running.firefox)
  },
})

export { expect } from '@playwright/test'
