/** Chromium with the built extension, and what tests do with it. Used by the tests and by `npm start`. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import type { FromExtension, ReadyReport, TabReport, ToPage } from '../../../src/messages.ts'
import { BROWSER_FLAGS } from '../../tools/browser.ts'
import { HANGS_MS } from './bounds.ts'

/** In the extension's own pages and worker, where `evaluate` runs. */
declare const chrome: typeof import('wxt/browser').browser

export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../../.output/chrome-mv3-e2e')
/** Playwright's own list, for the last one given is the one that counts. */
const OFF_FOR_TESTS = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]
/** Pages of the browser's own that it loads for its address bar: a third of what its start costs. */
const OWN_PAGES = [
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]
/** Where nobody looks: what a test pays for the browser is paid two hundred times. */
const UNSEEN_FLAGS = [
  `--disable-features=${[...OFF_FOR_TESTS, ...OWN_PAGES].join(',')}`,
  // No process of its own to hand each picture to: a sixth of the work of a page that opens.
  '--in-process-gpu',
  // The browser's own tabs and buttons need not glide: an eighth of the work of its process. Pages are told by
  // Playwright that motion is welcome.
  '--animation-duration-scale=0',
  '--force-prefers-reduced-motion',
]

export interface LaunchOptions {
  executablePath: string
  headless?: boolean
  colorScheme?: 'light' | 'dark'
  /** Null: as large as the window. */
  viewport?: { width: number; height: number } | null
  locale?: string
}

export interface ReadyOptions {
  /** Wait for the report of the posting with this title. */
  title?: string | undefined
  limitMs?: number
}

export interface Extension {
  context: BrowserContext
  id: string
  /** `running`, `stopped`, or on the way between them. Playwright's own list of workers keeps the stopped ones. */
  workerStatus(): string
  /** Ends the service worker in whatever it is doing. What waits for an answer of it starts the next one at once. */
  killWorker(): Promise<void>
  /**
   * Stops the service worker as the browser does when it is idle, and resolves once it stays stopped; the next event
   * starts it again. One that starts is let come up first: ended in its start it is started again, each time.
   */
  stopWorker(): Promise<void>
  /** The browser's id of the tab that shows `page`. */
  tabId(page: Page): Promise<number>
  /**
   * Opens a tab at this address, and waits until it is loaded. Where the tab needs something first, a script or a
   * route of its own, it is made by `context.newPage()`.
   */
  visit(url: string): Promise<Page>
  /** Opens an extension page in a tab: `popup.html`, `options.html`. */
  open(path: string): Promise<Page>
  /** Opens the popup for a tab, as a tab 360 px wide. */
  openPopupFor(page: Page): Promise<Page>
  openOptions(): Promise<Page>
  /** Badge text of a tab. */
  badge(page: Page): Promise<string>
  /** The background's report of a tab, asked for as the popup asks. */
  report(page: Page): Promise<TabReport | null>
  /** Waits until the background has a report of the posting in the tab. Throws where none comes. */
  readyReport(page: Page, options?: ReadyOptions): Promise<ReadyReport>
  /** Asks the background as the popup does. */
  ask(name: keyof FromExtension, args: object): Promise<unknown>
  /** Sends a message to the page's content scripts as the worker does, and gives back the answer. */
  toPage(page: Page, name: keyof ToPage, args: object): Promise<unknown>
  storage: {
    get(area: 'local' | 'session' | 'sync', keys?: string | string[] | null): Promise<Record<string, unknown>>
    set(area: 'local' | 'session' | 'sync', items: Record<string, unknown>): Promise<void>
  }
  /**
   * As it was right after its start: no page, no data, no permission, no worker that remembers anything. Only the
   * browser knows that it was used before.
   */
  reset(): Promise<void>
  close(): Promise<void>
}

/** @throws where the extension was not built, or its worker does not start. */
export async function launchExtension(options: LaunchOptions): Promise<Extension> {
  if (!existsSync(join(BUILT_EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built: run BACKLIGHT_E2E=1 npx wxt build first.')
  }
  const profileFolder = mkdtempSync(join(tmpdir(), 'backlight-profile-'))
  const headless = options.headless ?? true
  const locale = options.locale ?? 'en-GB'
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: options.executablePath,
    headless,
    timeout: HANGS_MS,
    // Playwright's handlers would end the process before the profile's folder is gone.
    handleSIGINT: false,
    handleSIGTERM: false,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    locale,
    args: [
      ...BROWSER_FLAGS,
      ...(headless ? UNSEEN_FLAGS : []),
      `--disable-extensions-except=${BUILT_EXTENSION}`,
      `--load-extension=${BUILT_EXTENSION}`,
    ],
  })
  // What a press waits for is bounded as what an expectation waits for is: a control that is not there is told by name.
  context.setDefaultTimeout(HANGS_MS)
  const first =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: HANGS_MS }))
  const id = new URL(first.url()).host
  const origin = `chrome-extension://${id}`
  const tabIds = new WeakMap<Page, number>()

  // Asks the browser on the tests' behalf. It has no script of ours, so it wakes no worker and hears no message.
  const control = await context.newPage()
  await control.goto(`${origin}/manifest.json`)
  let workerStatus = 'unknown'
  const devtools = await context.newCDPSession(control)
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    workerStatus = versions.at(-1)?.runningStatus ?? workerStatus
  })
  await devtools.send('ServiceWorker.enable')

  await closeWelcome(context, origin)

  async function visit(url: string): Promise<Page> {
    // A tab that the browser opens by itself may ask for its language before Playwright has told it.
    const page = await context.newPage()
    await page.goto(url)
    return page
  }

  const extension: Extension = {
    context,
    id,

    workerStatus: () => workerStatus,

    async killWorker() {
      // It answers when each worker has ended.
      await devtools.send('ServiceWorker.stopAllWorkers')
    },

    async stopWorker() {
      for (const end = Date.now() + HANGS_MS; workerStatus !== 'stopped'; await after(50)) {
        if (Date.now() > end) throw new Error(`The worker does not stay stopped: it is ${workerStatus}.`)
        if (workerStatus === 'running') await extension.killWorker()
      }
    },

    async tabId(page) {
      const known = tabIds.get(page)
      if (known !== undefined) return known
      await page.bringToFront()
      const tabId = await control.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        return tab?.id
      })
      if (tabId === undefined) throw new Error('The browser names no active tab.')
      tabIds.set(page, tabId)
      return tabId
    },

    visit,

    open: (path) => visit(`${origin}/${path}`),

    async openPopupFor(target) {
      const tabId = await extension.tabId(target)
      const popup = await extension.open(`popup.html?tab=${tabId}`)
      await popup.setViewportSize({ width: 360, height: 600 })
      return popup
    },

    openOptions: () => extension.open('options.html'),

    async badge(page) {
      const tabId = await extension.tabId(page)
      return await control.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)
    },

    async ask(name, args) {
      return await control.evaluate((message) => chrome.runtime.sendMessage(message), {
        backlight: 1,
        name,
        args,
      })
    },

    async report(page) {
      const tabId = await extension.tabId(page)
      return (await extension.ask('get-report', { tabId })) as TabReport | null
    },

    async readyReport(page, { title, limitMs = HANGS_MS } = {}) {
      const tabId = await extension.tabId(page)
      // Asked from within the browser: each call from here costs ten times what the answer does.
      const report = await control.evaluate(
        async ([message, wanted, limit]) => {
          for (const end = Date.now() + limit; ; ) {
            const said = (await chrome.runtime.sendMessage(message)) as TabReport | null
            const isWanted = said?.state === 'ready' && (wanted ?? said.posting.title) === said.posting.title
            if (isWanted || Date.now() > end) return said
            await new Promise((done) => setTimeout(done, 50))
          }
        },
        [{ backlight: 1, name: 'get-report', args: { tabId } }, title ?? null, limitMs] as const,
      )
      if (report?.state === 'ready' && (title ?? report.posting.title) === report.posting.title) return report
      throw new Error(`No report of ${page.url()} after ${limitMs} ms; last: ${JSON.stringify(report)}`)
    },

    async toPage(page, name, args) {
      const tabId = await extension.tabId(page)
      return await control.evaluate(([tab, message]) => chrome.tabs.sendMessage(tab, message), [
        tabId,
        { backlight: 1, name, args },
      ] as const)
    },

    storage: {
      async get(area, keys = null) {
        return await control.evaluate(([name, wanted]) => chrome.storage[name].get(wanted), [
          area,
          keys,
        ] as const)
      },
      async set(area, items) {
        await control.evaluate(([name, values]) => chrome.storage[name].set(values), [area, items] as const)
      },
    },

    async reset() {
      const pages = context.pages().filter((page) => page !== control)
      await Promise.all(pages.map((page) => page.close()))
      await context.unrouteAll({ behavior: 'ignoreErrors' })
      await context.clearPermissions()
      await context.clearCookies()
      // A worker that runs would write down again what it remembers, and hold the database open.
      await extension.stopWorker()
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' })
      // This wakes the worker, which finds nothing, as it did at its first start.
      await control.evaluate(async () => {
        for (const area of ['local', 'sync', 'session'] as const) await chrome.storage[area].clear()
      })
    },

    async close() {
      await context.close()
      rmSync(profileFolder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
  return extension
}

/** On its first start the extension opens options by itself, which would become the active tab at any time. */
async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  const isWelcome = (page: Page) => page.url().startsWith(`${origin}/options.html`)
  const end = Date.now() + HANGS_MS
  while (Date.now() < end) {
    const welcome = context.pages().find(isWelcome)
    if (welcome) return await welcome.close()
    await after(50)
  }
  throw new Error('Options did not open by itself.')
}
