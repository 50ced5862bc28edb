import type { Page } from '@playwright/test'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { errorsOf } from './harness/page-checks.ts'
import { HOSTILE_PAGES, HOSTILE_TITLE, SWAPPED } from './harness/samples/hostile-pages.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

/** A tab that does not answer within this hangs, as a person would say. */
const HANGS_MS = 60_000

/** Whether a script in the page gets its turn. Asked of the browser itself: the page may have broken its own world. */
async function answers(page: Page): Promise<boolean> {
  const devtools = await page.context().newCDPSession(page)
  const late = new Promise<null>((done) => setTimeout(done, HANGS_MS, null))
  const answer = await Promise.race([devtools.send('Runtime.evaluate', { expression: '6 * 7' }), late])
  await devtools.detach()
  return answer?.result.value === 42
}

async function isRead(extension: Extension, page: Page): Promise<void> {
  await expect.poll(async () => (await extension.report(page))?.state).toBe('ready')
}

for (const { name, html } of HOSTILE_PAGES) {
  test(`a page with ${name} stands, and is read`, async ({ extension, site }) => {
    await seedProfile(extension)
    site.add('/hostile/', html)
    const page = await extension.context.newPage()
    const errors = await errorsOf(page)
    await page.goto(`${site.origin}/hostile/`, { waitUntil: 'domcontentloaded' })
    await isRead(extension, page)
    expect(await answers(page)).toBe(true)
    const popup = await extension.openPopupFor(page)
    await expect(popup.getByRole('heading', { name: HOSTILE_TITLE }).first()).toBeVisible()
    expect(await answers(page)).toBe(true)
    expect(errors).toEqual([])
  })
}

test('a page that swaps its whole body every 30 ms comes to rest, and stays read', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  site.add('/swapped/', SWAPPED)
  const page = await extension.visit(`${site.origin}/swapped/`)
  await isRead(extension, page)
  // The first reading may be of a moment of quiet; from then on it is known.
  await expect
    .poll(async () => {
      const states: (string | undefined)[] = []
      for (let n = 0; n < 20; n++) {
        states.push((await extension.report(page))?.state)
        await page.waitForTimeout(100)
      }
      return [...new Set(states)]
    })
    .toEqual(['ready'])
  expect(await answers(page)).toBe(true)
})

test('what a page reads of the highlights is names without meaning, other ones each time', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const url = `${site.origin}/demo/jobs/senior-java-developer.html`
  const names = async () => {
    const page = await extension.visit(url)
    const read = () => page.evaluate(() => [...CSS.highlights.keys()])
    await expect.poll(async () => (await read()).length).toBeGreaterThan(3)
    const found = await read()
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /backlight/i.test(key)))).toEqual([])
    expect(await page.evaluate(() => Object.getOwnPropertySymbols(window).map(String).join())).not.toContain(
      'backlight',
    )
    await page.close()
    return found
  }
  const [first, second] = [await names(), await names()]
  for (const name of [...first, ...second]) expect(name).toMatch(/^h[a-z0-9]{1,8}$/)
  expect(first.filter((name) => second.includes(name))).toEqual([])
})
