/** What goes wrong with the browser's database: the popup goes on, the user is told, what was kept stays. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { toStored } from '../../src/history/database.ts'
import type { HistoryRecord } from '../../src/history/schema.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { MADE, pageOf } from './harness/samples/history-postings.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'
import type { Site } from './harness/serve.ts'

const DATABASE = 'backlight-history'
/** Dexie multiplies its version numbers by ten. */
const VERSION_1 = 10
const EXAMPLE: HistoryRecord = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../unit/history/versions/v1.json'), 'utf8'),
)

/** Opens one of the made postings in a tab, and the popup for it. */
async function read(extension: Extension, site: Site, index: number): Promise<{ page: Page; popup: Page }> {
  const posting = MADE[index]
  if (!posting) throw new Error('no posting')
  site.add(`/made/${index}/`, pageOf(posting))
  const page = await extension.visit(`${site.origin}/made/${index}/`)
  await extension.readyReport(page, { title: posting.title })
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByRole('heading', { name: posting.title })).toBeVisible()
  await expect(popup.locator('.posting-score')).toBeVisible()
  return { page, popup }
}

/** A page of the extension's origin without any script of ours. */
const bare = (extension: Extension) => extension.open('manifest.json')

/** A raw database of a version, with these records, which stays open and lets go of nothing until the page closes. */
async function holdDatabase(page: Page, version: number, records: object[] | null): Promise<void> {
  await page.evaluate(
    ([name, number, all]) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open(name, number)
        request.onerror = () => fail(request.error)
        request.onupgradeneeded = () => {
          if (!all) return
          const store = request.result.createObjectStore('postings', { keyPath: 'id' })
          for (const index of ['job', 'lastSeen', 'companyKey', 'titleKey']) store.createIndex(index, index)
          for (const record of all) store.put(record)
        }
        request.onsuccess = () => {
          // A connection that nobody refers to is closed before long.
          Object.assign(self, { held: request.result })
          done()
        }
      }),
    [DATABASE, version, records] as const,
  )
}

/** In bytes, beside what the extension's own scripts take: enough for some postings, and less than `untilFull` writes. */
const LITTLE_ROOM = 1_500_000

/**
 * Writes until the browser notices that there is no room: it remembers for half a minute how much was left when it last
 * looked, less what was written since.
 */
async function untilFull(page: Page): Promise<void> {
  const write = () =>
    page.evaluate(
      () =>
        new Promise<string | undefined>((done) => {
          const request = indexedDB.open('filler', 1)
          request.onupgradeneeded = () => request.result.createObjectStore('all')
          request.onerror = () => done(request.error?.name)
          request.onsuccess = () => {
            const change = request.result.transaction('all', 'readwrite')
            change.objectStore('all').put('x'.repeat(2_000_000), 1)
            change.oncomplete = () => done('written')
            change.onabort = () => done(change.error?.name)
            request.result.close()
          }
        }),
    )
  await expect.poll(write, { intervals: [100, 1_000] }).toBe('QuotaExceededError')
}

const listed = (history: Page, count: number) =>
  expect(history.getByText(count === 1 ? '1 posting' : `${count} postings`, { exact: true })).toBeVisible()

test.describe('a disk that is full', () => {
  // For half a minute the browser remembers how much room it had.
  test.use({ fresh: true })

  test('a full disk: the report comes, the posting waits, and is kept once there is room', async ({
    extension,
    site,
  }) => {
    const other = await bare(extension)
    const devtools = await extension.context.newCDPSession(other)
    const origin = `chrome-extension://${extension.id}`
    // The worker's scripts count, too, and grow with the lexicon.
    const used = await other.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + LITTLE_ROOM })
    await seedProfile(extension)
    await read(extension, site, 0)
    const history = await extension.open('postings.html')
    await listed(history, 1)
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await untilFull(other)

    const { popup } = await read(extension, site, 1)
    await expect(popup.getByText(/^Not kept: The disk or the browser’s storage is full/)).toBeVisible()
    await expect(popup.getByText('1 posting waits to be kept.')).toBeVisible()
    await shot(popup, 'light/popup-quota')
    await history.getByRole('combobox', { name: /^Status of/ }).selectOption('applied')
    await expect(history.getByText(/^This was not saved. The disk/)).toBeVisible()
    await listed(history, 1)

    await devtools.send('Storage.overrideQuotaForOrigin', { origin })
    await popup.reload()
    await expect(popup.getByText('First seen today')).toBeVisible()
    await expect(popup.getByText(/^Not kept/)).toBeHidden()
    await listed(history, 2)
  })
})

test('a database deleted while it is open: the next posting is kept in a new one', async ({
  extension,
  site,
}) => {
  await read(extension, site, 0)
  const history = await extension.open('postings.html')
  await listed(history, 1)
  const other = await bare(extension)
  const deleted = await other.evaluate(
    (name) =>
      new Promise<string>((done) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => done('deleted')
        request.onblocked = () => done('blocked')
      }),
    DATABASE,
  )
  expect(deleted).toBe('deleted')
  const { popup } = await read(extension, site, 1)
  await expect(popup.getByText('First seen today')).toBeVisible()
  await listed(history, 1)
  await expect(history.getByText('2 Works')).toBeVisible()
})

test('an old version that another window holds open: told, and kept once that closes', async ({
  extension,
  site,
}) => {
  const old = await bare(extension)
  await holdDatabase(old, VERSION_1 / 2, null)
  const { popup } = await read(extension, site, 0)
  await expect(popup.getByText(/^Not kept: Another Backlight window/)).toBeVisible()
  const history = await extension.open('postings.html')
  await expect(history.getByText(/^Another Backlight window is using the history/)).toBeVisible()
  await shot(history, 'light/history-blocked')
  await old.close()
  await history.getByRole('button', { name: 'Try again' }).click()
  await popup.reload()
  await expect(popup.getByText('First seen today')).toBeVisible()
  await listed(history, 1)
})

test('a database of a newer version is told and left as it is', async ({ extension, site }) => {
  const newer = await bare(extension)
  await holdDatabase(newer, 990, [{ ...EXAMPLE, ofLater: true }])
  const { popup } = await read(extension, site, 0)
  await expect(popup.getByText(/^Not kept: A newer version of Backlight/)).toBeVisible()
  const kept = await newer.evaluate(
    (name) =>
      new Promise<object[]>((done) => {
        indexedDB.open(name).onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest
          const all = result.transaction('postings').objectStore('postings').getAll()
          all.onsuccess = () => done(all.result)
        }
      }),
    DATABASE,
  )
  expect(kept).toEqual([{ ...EXAMPLE, ofLater: true }])
})

test('records that the first version wrote are there, and new ones come beside them', async ({
  extension,
  site,
}) => {
  const first = await bare(extension)
  await holdDatabase(first, VERSION_1, [toStored(EXAMPLE)])
  await first.close()
  const history = await extension.open('postings.html')
  await listed(history, 1)
  await expect(history.getByRole('rowheader', { name: EXAMPLE.title })).toBeVisible()
  await expect(history.getByRole('combobox', { name: /^Status of/ })).toHaveValue(EXAMPLE.status)
  await read(extension, site, 0)
  await listed(history, 2)
})

test.describe('a window that keeps nothing', () => {
  // The worker is changed as it runs: there has to be one, and no other.
  test.use({ fresh: true })

  test('without IndexedDB, as in some private windows, all else works', async ({ extension, site }) => {
    await seedProfile(extension)
    const [worker] = extension.context.serviceWorkers()
    await worker?.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    const { popup } = await read(extension, site, 0)
    await expect(popup.getByText(/^Not kept: The browser keeps no data for this window/)).toBeVisible()
    await popup
      .getByRole('button', { name: /I have/ })
      .first()
      .click()
    await expect(popup.getByText(/added to your profile|Added/).first()).toBeVisible()

    const history = await extension.context.newPage()
    await history.addInitScript(() => Object.defineProperty(self, 'indexedDB', { value: undefined }))
    await history.goto(`chrome-extension://${extension.id}/postings.html`)
    await expect(history.getByText(/^The browser keeps no data for this window/)).toBeVisible()
    // What cannot be read is not called empty.
    await expect(history.getByText('Nothing read yet')).toHaveCount(0)
    await shot(history, 'light/history-unavailable')

    // The worker of the next start has its database again: what waited is kept.
    await extension.stopWorker()
    await popup.reload()
    await expect(popup.getByText('First seen today')).toBeVisible()
  })
})

test('two windows edit at once, and neither loses what the other wrote', async ({ extension, site }) => {
  await read(extension, site, 0)
  await read(extension, site, 1)
  const [one, two] = [await extension.open('postings.html'), await extension.open('postings.html')]
  const status = (window: Page, index: number) =>
    window.getByRole('combobox', { name: /^Status of/ }).nth(index)
  await listed(one, 2)
  await listed(two, 2)
  await Promise.all([status(one, 0).selectOption('applied'), status(two, 1).selectOption('saved')])
  for (const window of [one, two]) {
    await expect(status(window, 0)).toHaveValue('applied')
    await expect(status(window, 1)).toHaveValue('saved')
  }
  // A note in one and a status in the other, on the same posting.
  await one.locator('.row-open').first().click()
  const note = one.getByRole('textbox', { name: 'Note', exact: true })
  await note.fill('Ana knows the team')
  await Promise.all([note.blur(), status(two, 0).selectOption('interview')])
  await two.locator('.row-open').first().click()
  await expect(two.getByRole('textbox', { name: 'Note', exact: true })).toHaveValue('Ana knows the team')
  await expect(status(one, 0)).toHaveValue('interview')
})

test('a worker killed during a write: the posting waits and is kept by the next', async ({
  extension,
  site,
}) => {
  await read(extension, site, 0)
  const history = await extension.open('postings.html')
  await listed(history, 1)
  // Another window writes and does not come to an end: the worker's write stands behind it.
  const busy = await bare(extension)
  await busy.evaluate(
    (name) =>
      new Promise<void>((done) => {
        indexedDB.open(name).onsuccess = ({ target }) => {
          const store = (target as IDBOpenDBRequest).result
            .transaction('postings', 'readwrite')
            .objectStore('postings')
          const again = () => {
            store.count().onsuccess = again
          }
          again()
          done()
        }
      }),
    DATABASE,
  )
  const posting = MADE[1]
  if (!posting) throw new Error('no posting')
  const { popup } = await read(extension, site, 1)
  await expect
    .poll(async () => JSON.stringify(await extension.storage.get('local', 'history-outbox')))
    .toContain(posting.company)
  await extension.killWorker()
  await busy.close()
  await popup.reload()
  await expect(popup.getByText('First seen today')).toBeVisible()
  await listed(history, 2)
  await expect.poll(() => extension.storage.get('local', 'history-outbox')).toEqual({})
})
