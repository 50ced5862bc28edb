/** Nothing is cut off at the side: every page in both languages, from a narrow window to a wide one and zoomed in. */
import type { Page } from '@playwright/test'
import { asks, record } from '../unit/history/samples.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { importHistory } from './harness/samples/imported-history.ts'
import { seedSettings } from './harness/samples/sample-profile.ts'

/** CSS pixels; 640 are what a window of 1,280 has at twice its size. */
const WIDTHS = [320, 360, 640, 1280]
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

const records = ['seen', 'saved', 'applied', 'offer', 'seen', 'seen'].map((status, index) =>
  record(String(index), {
    status: status as 'seen',
    title:
      index === 0 ? `Senior Principal Back End Software Engineer (m/f/d), ${LONG}` : `Developer ${index}`,
    company: index === 1 ? LONG : 'Harbour',
    pay: { min: 9_500_000, max: 12_500_000, currency: 'JPY', period: 'year' },
    requirements: [...asks('java kafka kubernetes aws/azure/google-cloud'), ...asks('redis', 'preferred')],
  }),
)

async function expectNarrow(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(beyond, { message: `${what} at ${width} px` }).toBe(0)
  }
}

for (const language of ['en', 'de'] as const) {
  test(`nothing is wider than its window (${language})`, async ({ extension, site }) => {
    await seedSettings(extension, { language, theme: 'dark' })
    const history = await importHistory(extension, records)
    await history.getByRole('tab').first().click()
    await history.locator('.row-open').first().click()
    await expectNarrow(history, 'reasons')
    await shot(history, `dark/${language}-history-wide`)
    await history.setViewportSize({ width: 320, height: 900 })
    await shot(history, `dark/${language}-history-narrow`)
    await history.locator('.views .view').last().click()
    await expectNarrow(history, 'columns')
    await history.locator('.views .view').first().click()
    for (const index of [0, 1, 2, 3]) await history.locator(`input[data-row="${index}"]`).check()
    for (const index of [1, 2, 3]) {
      await history.getByRole('tab').nth(index).click()
      await expectNarrow(history, `history, tab ${index + 1}`)
    }
    for (const path of ['options.html', 'options.html?welcome', 'guide.html', 'guide.html#pay']) {
      const page = await extension.open(path)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      const tabs = path === 'options.html' ? await page.getByRole('tab').count() : 0
      await expectNarrow(page, path)
      for (let index = 1; index < tabs; index++) {
        await page.getByRole('tab').nth(index).click()
        await expectNarrow(page, `${path}, tab ${index + 1}`)
      }
      await page.close()
    }
    const posting = await extension.visit(`${site.origin}/demo/jobs/platform-engineer-go.html`)
    await extension.readyReport(posting)
    const popup = await extension.openPopupFor(posting)
    await expect(popup.getByRole('tab').first()).toBeVisible()
    for (let index = 0; index < 4; index++) {
      await popup.getByRole('tab').nth(index).click()
      await expectNarrow(popup, `popup, tab ${index + 1}`)
    }
  })
}
