import type { Page } from '@playwright/test'
import { expect, test } from './harness/fixtures.ts'
import { liveBoard } from './harness/live/bundle.ts'
import { errorsOf } from './harness/page-checks.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

/** The painted words that stand on the page, each with the line that it stands in. */
async function paintedLines(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    return ranges
      .filter((range) => !range.collapsed && range.startContainer.isConnected)
      .map((range) => `${range}: ${range.startContainer.parentElement?.textContent}`)
  })
}

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const KAFKA = 'Kafka: Kafka, where events are stored and replayed'
const POSTGRES = 'PostgreSQL: PostgreSQL, and patience with slow queries'

/** What a user does, with what has to be painted then, and what must not be. */
const STEPS: readonly { act: string; painted: readonly string[]; gone?: readonly string[] }[] = [
  { act: 'Draw', painted: [KAFKA, POSTGRES] },
  { act: 'Reorder', painted: [KAFKA, POSTGRES] },
  { act: 'Line', painted: [KAFKA], gone: [POSTGRES] },
  { act: 'Line', painted: [KAFKA, POSTGRES] },
  { act: 'Reorder', painted: [KAFKA, POSTGRES] },
  { act: 'Posting', painted: [], gone: [KAFKA, POSTGRES] },
  { act: 'Posting', painted: [KAFKA, POSTGRES] },
  { act: 'Other', painted: ['Go: Three years of Go'], gone: [KAFKA, POSTGRES] },
  { act: 'Other', painted: [KAFKA, POSTGRES] },
]

test('a live React page is drawn as if nobody read it, and the paint follows its words', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  site.add('/live/', await liveBoard())
  // On 127.0.0.1 no content script runs.
  const alone = await extension.visit(`${site.quietOrigin}/live/`)
  const page = await extension.context.newPage()
  const errors = await errorsOf(page)
  await page.goto(`${site.origin}/live/`)
  await expect.poll(() => paintedLines(page)).toContain(KAFKA)
  expect(await html(page)).toBe(await html(alone))
  for (const { act, painted, gone = [] } of STEPS) {
    await press(alone, act)
    await press(page, act)
    if (painted.length > 0) {
      await expect.poll(() => paintedLines(page), act).toEqual(expect.arrayContaining([...painted]))
    } else await expect.poll(() => extension.badge(page)).toBe('')
    for (const line of gone) await expect.poll(() => paintedLines(page), act).not.toContain(line)
    expect(await html(page)).toBe(await html(alone))
  }
  expect(errors).toEqual([])
})

test('a posting that is torn about while it is painted breaks nothing', async ({ extension, site }) => {
  await seedProfile(extension)
  site.add('/live/', await liveBoard())
  const page = await extension.context.newPage()
  const errors = await errorsOf(page)
  await page.goto(`${site.origin}/live/`)
  await expect.poll(() => paintedLines(page)).toContain(KAFKA)
  await page.evaluate(async () => {
    const buttons = [...document.querySelectorAll('nav button')] as HTMLButtonElement[]
    for (let n = 0; n < 300; n++) {
      buttons[(n * 7) % buttons.length]?.click()
      await new Promise((done) => setTimeout(done, n % 9))
    }
  })
  expect(errors).toEqual([])
  await expect.poll(() => page.evaluate(() => document.querySelector('h1') !== null)).toBe(true)
  const title = (await page.locator('h1').textContent()) ?? ''
  const { posting } = await extension.readyReport(page, { title })
  expect(posting.title).toBe(title)
})

test('words that are moved keep their paint', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await expect.poll(async () => (await paintedLines(page)).length).toBeGreaterThan(5)
  const before = (await paintedLines(page)).toSorted()
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('main ul')) list.before(list)
    for (const line of document.querySelectorAll('main li'))
      line.parentElement?.insertBefore(line, line.nextSibling)
  })
  await expect.poll(async () => (await paintedLines(page)).toSorted()).toEqual(before)
})
