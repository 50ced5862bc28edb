/** What the browser does to an extension while pages are open. */
import type { Page } from '@playwright/test'
import { expect, test } from './harness/fixtures.ts'
import { errorsOf } from './harness/page-checks.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const JOB = '/demo/jobs/senior-java-developer.html'
const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((count, words) => count + words.size, 0))

test.describe('an update', () => {
  test.use({ fresh: true })

  test('of the extension under an open page: the old script falls silent, and its paint goes', async ({
    extension,
    site,
  }) => {
    await seedProfile(extension)
    const page = await extension.context.newPage()
    const errors = await errorsOf(page)
    await page.goto(site.origin + JOB)
    await extension.readyReport(page)
    await expect.poll(() => painted(page)).toBeGreaterThan(5)
    const own = await extension.open('manifest.json')
    const closed = own.waitForEvent('close')
    await own.evaluate(() => {
      setTimeout(() =>
        (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.runtime.reload(),
      )
    })
    await closed
    // The tab comes back to sight.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => painted(page)).toBe(0)
    await page.evaluate(() => document.querySelector('li')?.append(' Kafka'))
    await page.waitForTimeout(500)
    expect(await painted(page)).toBe(0)
    expect(errors).toEqual([])
  })
})

test('without a network all goes on: the popup, the profile, the score', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await extension.visit(site.origin + JOB)
  const before = (await extension.readyReport(page)).fit.score
  await extension.context.setOffline(true)
  try {
    const popup = await extension.openPopupFor(page)
    await popup.getByRole('button', { name: 'I have this: Kubernetes' }).click()
    await expect
      .poll(async () => (await extension.readyReport(page)).fit.score)
      .toBeGreaterThan(before ?? 100)
    const options = await extension.openOptions()
    await expect(options.getByRole('combobox', { name: 'Level of Kubernetes' })).toBeVisible()
  } finally {
    await extension.context.setOffline(false)
  }
})
