/** What Firefox itself does to the extension: it ends the background, keeps the grants of sites, and updates. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sampleProfile } from '../harness/samples/sample-profile.ts'
import { expect, type Firefox, type Tab, test } from './firefox.ts'

/** In the extension's pages, where `asExtension` runs. */
declare const browser: typeof import('wxt/browser').browser

const UNIT = resolve(import.meta.dirname, '../../unit')
const example = (file: string) => JSON.parse(readFileSync(resolve(UNIT, file), 'utf8'))
const ENTER = '\uE007'
const JOB = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Back End Developer – Jobs</title></head>
  <body><main><h1>Back End Developer</h1><h2>What you will do</h2><p>Build services that carry parcels all over the country,
  with people who write things down, review each other, and go home in time for supper. We are a small team in a harbour
  town, and answer every application within a week.</p><h2>Requirements</h2><ul><li>Several years of Kubernetes</li>
  <li>Docker in production</li><li>PostgreSQL, and patience with slow queries</li></ul></main></body></html>`

/** Once it has nothing to do any more. */
async function backgroundEnds(firefox: Firefox): Promise<void> {
  const isRunning = async () => {
    await firefox.endIdleBackground()
    return await firefox.isBackgroundRunning()
  }
  await expect.poll(isRunning).toBe(false)
}

const words = (tab: Tab) => tab.evaluate(() => document.body.innerText)

test('the background is ended, and starts again with what it knew', async ({ firefox, site }) => {
  await firefox.store({ profile: sampleProfile() })
  site.add('/job/', JOB)
  const tab = await firefox.open(`${site.origin}/job/`)
  await expect.poll(() => firefox.badge(tab)).toMatch(/^\d+/)
  await backgroundEnds(firefox)
  const popup = await firefox.openPopupFor(tab)
  await expect.poll(() => words(popup)).toContain('Kubernetes')
  const before = await firefox.badge(tab)
  await backgroundEnds(firefox)
  await popup.click('button', 'I have this: Kubernetes')
  await expect.poll(() => firefox.badge(tab)).not.toBe(before)
})

/** Milliseconds after a popup begins to open: before it asks, while it is answered, and after. */
const MOMENTS = [0, 60, 120, 180, 240, 300, 400, 500]

test('a popup that opens while the background is ended shows its report, with what the history knows', async ({
  firefox,
  site,
}) => {
  await firefox.store({ profile: sampleProfile() })
  site.add('/job/', JOB)
  const tab = await firefox.open(`${site.origin}/job/`)
  await expect.poll(() => firefox.badge(tab)).toMatch(/^\d+/)
  for (const moment of MOMENTS) {
    const opening = firefox.openPopupFor(tab)
    await new Promise((done) => setTimeout(done, moment))
    await firefox.endBackground()
    const popup = await opening
    await expect.poll(() => words(popup), `ended at ${moment} ms`).toContain('Kubernetes')
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('select[aria-label=Status]') !== null))
      .toBe(true)
    await popup.close()
  }
})

/** Waits until some frames were drawn. */
const FRAMES = async () => {
  for (let i = 0; i < 10; i++) await new Promise((done) => requestAnimationFrame(done))
}

test('the card of a word opens by keyboard, and "I have this" is pressed there', async ({
  firefox,
  site,
}) => {
  await firefox.store({ profile: sampleProfile() })
  site.add('/job/', JOB)
  const tab = await firefox.open(`${site.origin}/job/`)
  await expect.poll(() => firefox.badge(tab)).toMatch(/^\d+/)
  expect(await firefox.toPage(tab, 'step-mention', { by: 1 })).toEqual({ ok: true })
  const isCard = () => document.activeElement?.parentElement === document.documentElement
  await expect.poll(() => tab.evaluate(isCard)).toBe(true)
  // Firefox gives a key to what had the focus in the last frame that reached the screen.
  await tab.evaluate(FRAMES)
  await tab.type(ENTER)
  await expect.poll(async () => JSON.stringify(await firefox.stored('profile'))).toContain('"kubernetes"')
})

test('what older versions stored is there after an update, profile and history', async ({ firefox }) => {
  await firefox.store({ profile: example('profile/versions/v1.json') })
  const options = await firefox.openOwn('options.html')
  await expect.poll(() => words(options)).toContain('KDB+')
  // As the first version wrote it: one record, by Dexie's number for version 1.
  await firefox.asExtension(
    (record: object) =>
      new Promise<void>((done, fail) => {
        const gone = indexedDB.deleteDatabase('backlight-history')
        gone.onerror = () => fail(gone.error)
        gone.onsuccess = () => {
          const request = indexedDB.open('backlight-history', 10)
          request.onerror = () => fail(request.error)
          request.onupgradeneeded = () => {
            const store = request.result.createObjectStore('postings', { keyPath: 'id' })
            for (const index of ['job', 'lastSeen', 'companyKey', 'titleKey']) store.createIndex(index, index)
            store.put(record)
          }
          request.onsuccess = () => {
            request.result.close()
            done()
          }
        }
      }),
    { ...example('history/versions/v1.json'), companyKey: '', titleKey: '' },
  )
  const history = await firefox.openOwn('postings.html')
  await expect.poll(() => words(history)).toContain(example('history/versions/v1.json').title)
})

test('sites that an update brought are asked for once: refused they stay so, allowed they are read', async ({
  firefox,
  site,
}) => {
  const origins = await firefox.asExtension(
    () => browser.runtime.getManifest().content_scripts?.[0]?.matches?.slice(0, 1) ?? [],
  )
  const take = () =>
    firefox.asExtension((of: string[]) => browser.permissions.remove({ origins: of }), origins)
  const isGranted = () =>
    firefox.asExtension((of: string[]) => browser.permissions.contains({ origins: of }), origins)
  site.add('/job/', JOB)
  const tab = await firefox.open(`${site.origin}/job/`)
  await take()
  const first = await firefox.openPopupFor(tab)
  await expect.poll(() => words(first)).toContain('This version also reads')
  await first.click('button', 'Not now')
  await expect.poll(() => firefox.stored('askedSites')).toEqual(origins)
  const second = await firefox.openPopupFor(tab)
  await expect.poll(() => words(second)).toContain('Back End Developer')
  expect(await words(second)).not.toContain('This version also reads')
  expect(await isGranted()).toBe(false)

  await firefox.store({ askedSites: [] })
  const third = await firefox.openPopupFor(tab)
  await third.click('button', 'Allow')
  await expect.poll(isGranted).toBe(true)
})

test('no switch closes the storage to content scripts: the day Firefox has one, SECURITY.md has to say so', async ({
  firefox,
}) => {
  const switches = await firefox.asExtension(() =>
    (['local', 'sync'] as const).map((area) => typeof browser.storage[area].setAccessLevel),
  )
  expect(switches).toEqual(['undefined', 'undefined'])
})
