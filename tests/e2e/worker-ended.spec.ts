/** The browser ends the worker whenever it likes, in the middle of anything: each page is painted all the same. */
import type { Page } from '@playwright/test'
import { expect, test } from './harness/fixtures.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

/** Milliseconds after pages begin to load: before they ask, while they are read, while it is stored, and after. */
const MOMENTS = [0, 30, 60, 90, 120, 160, 200, 260, 340, 450]
const PAGES_EACH = 10

const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((count, words) => count + words.size, 0))

test('a worker that is ended at any moment of a read leaves no page unpainted and no tab without its score', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const pages = await Promise.all(Array.from({ length: PAGES_EACH }, () => extension.context.newPage()))
  for (const moment of MOMENTS) {
    const loads = pages.map((page, n) =>
      page.goto(`${site.origin}/demo/jobs/senior-java-developer.html?n=${moment}-${n}`),
    )
    await new Promise((done) => setTimeout(done, moment))
    await extension.killWorker()
    await Promise.all(loads)
    for (const [n, page] of pages.entries()) {
      await expect.poll(() => painted(page), { message: `load ${n} at ${moment} ms` }).toBeGreaterThan(5)
      await expect.poll(() => extension.badge(page)).not.toBe('')
    }
  }
})

test('a popup that opens while the worker is ended shows its report, with what the history knows', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  const tab = await extension.tabId(page)
  for (const moment of MOMENTS) {
    const popup = await extension.context.newPage()
    const opened = popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`)
    await new Promise((done) => setTimeout(done, moment))
    await extension.killWorker()
    await opened
    await expect(popup.getByRole('combobox', { name: 'Status' }), `ended at ${moment} ms`).toBeVisible()
    await popup.close()
  }
})
