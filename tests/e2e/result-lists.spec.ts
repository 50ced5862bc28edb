import type { Page } from '@playwright/test'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { marksOf, spokenNotes } from './harness/marks.ts'
import { errorsOf, shot } from './harness/page-checks.ts'
import { companyBoard, coveredCards, LISTED, type Listed, twoPanes } from './harness/samples/result-lists.ts'
import { seedProfile, seedSettings } from './harness/samples/sample-profile.ts'

const DESCRIPTION = `<p>Quiet Meadow keeps small freight yards running.</p><h3>What you will do</h3>
  <ul><li>Build and run services in Java with Spring Boot.</li><li>Design schemas in PostgreSQL.</li></ul>
  <h3>Requirements</h3><ul><li>At least 4 years with Java.</li><li>Good knowledge of PostgreSQL.</li>
  <li>Experience with Docker and Kubernetes.</li></ul><h3>Nice to have</h3><ul><li>Experience with Kafka.</li></ul>
  <p>We answer every application within a week, and you will meet the whole team before you decide.</p>`

const SEARCH = 'https://www.linkedin.com/jobs/search/?keywords=java'
const texts = async (page: Page) => (await marksOf(page)).map(({ text }) => text)

/** A tab that shows LinkedIn's result list, with the posting that its address names beside it. */
async function openSearch(
  extension: Extension,
  cards: readonly Listed[] = LISTED,
  address = SEARCH,
): Promise<Page> {
  // By the page and not for all: behind a route of the whole browser, the next test's pages did not open.
  const page = await extension.context.newPage()
  await page.route('https://www.linkedin.com/**', (route) => {
    const open = new URL(route.request().url()).searchParams.get('currentJobId')
    const job = cards.find(({ id }) => id === open)
    return route.fulfill({
      contentType: 'text/html',
      body: twoPanes(cards, job && { ...job, body: DESCRIPTION }),
    })
  })
  await page.goto(address)
  return page
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })

    test('titles of a result list carry role and level, and nothing else does', async ({ extension }) => {
      const page = await openSearch(extension)
      await expect.poll(() => texts(page)).toContain('Back end · Junior')
      await shot(page, `${theme}/list`)
      const marks = await marksOf(page)
      expect(marks[0]).toMatchObject({
        text: 'Java/.NET · Senior',
        label: 'Backlight: Java/.NET · Senior. Senior Java Developer',
      })
      const labels = marks.map(({ label }) => label).join('\n')
      expect(labels).toContain('Full stack. Fullstack Engineer, Payments')
      expect(labels).toContain('DevOps/SRE. Site Reliability Engineer')
      expect(labels).not.toContain('Nurse')
      // No rule of axe sees into a closed shadow root: the browser itself says what a screen reader gets.
      expect(await spokenNotes(page)).toEqual(marks.map(({ label }) => label))
    })
  })
}

test('a mark stands beside its own title, over no words', async ({ extension }) => {
  const page = await openSearch(extension)
  await expect.poll(() => texts(page)).toContain('Back end · Junior')
  const words = await page.evaluate(() => {
    const boxes: { left: number; top: number; right: number; bottom: number }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || node.parentElement?.matches('.visually-hidden')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left > 1) boxes.push({ left, top, right, bottom })
      }
    }
    return boxes
  })
  const marks = await marksOf(page)
  expect(marks.length).toBeGreaterThan(4)
  for (const { box, text } of marks) {
    const covered = words.filter(
      (word) =>
        word.left < box.right && box.left < word.right && word.top < box.bottom && box.top < word.bottom,
    )
    expect(covered, text).toEqual([])
  }
  // The words for screen readers in each title take no room: there is enough behind the first of them.
  const line = await page.locator('.list strong').first().boundingBox()
  const [first] = marks
  expect(first?.box.left).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0))
  expect(Math.abs((first?.box.top ?? 0) - (line?.y ?? 0))).toBeLessThan(line?.height ?? 0)
})

test('a list that scrolls by itself takes its marks along, and hides those that are out of sight', async ({
  extension,
}) => {
  const page = await openSearch(extension)
  await expect.poll(() => texts(page)).toContain('Java/.NET · Senior')
  await expect.poll(() => texts(page)).toContain('Data · Lead')
  const topOf = async (text: string) => (await marksOf(page)).find((mark) => mark.text === text)?.box.top
  const before = (await topOf('Data · Lead')) ?? 0
  await page.evaluate(() => document.querySelector('.list')?.scrollBy(0, 100))
  await expect.poll(() => topOf('Data · Lead')).toBe(before - 100)
  expect(await texts(page)).not.toContain('Java/.NET · Senior')
  await page.evaluate(() => document.querySelector('.list')?.scrollTo(0, 10_000))
  await expect.poll(() => texts(page)).toContain('Front end')
  await page.evaluate(() => document.querySelector('.list')?.scrollTo(0, 0))
  await expect.poll(() => topOf('Data · Lead')).toBe(before)
})

test('a dialog over the list covers its marks', async ({ extension }) => {
  const page = await openSearch(extension)
  await expect.poll(() => texts(page)).toContain('Back end · Junior')
  await page.evaluate(() => {
    const dialog = document.createElement('div')
    dialog.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9999'
    dialog.textContent = 'Sign in'
    document.body.append(dialog)
  })
  await expect.poll(() => texts(page)).toEqual([])
})

test('a posting that was read shows its score, in the tab and in others, and the posting itself none', async ({
  extension,
}) => {
  await seedProfile(extension)
  const page = await openSearch(extension)
  await expect.poll(() => texts(page)).toContain('Java/.NET · Senior')
  const posting = await openSearch(extension, LISTED, `${SEARCH}&currentJobId=4100000003`)
  const report = await extension.readyReport(posting, { title: 'Senior Java Developer' })
  expect(report.fit.score).not.toBeNull()
  const marked = `Java/.NET · Senior | ${report.fit.score}`
  await expect.poll(() => texts(posting)).toContain(marked)
  await shot(posting, 'light/list-read')
  expect((await texts(posting)).filter((text) => text.startsWith('Java/.NET'))).toEqual([marked])
  await page.bringToFront()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(() => texts(page)).toContain(marked)
  // A profile that has changed since changes the score, without the posting being read again.
  const options = await extension.openOptions()
  await options.getByRole('combobox', { name: 'Add a skill' }).fill('Kubernetes')
  await options.keyboard.press('Enter')
  const scoreNow = async () => (await extension.readyReport(posting)).fit.score ?? 0
  await expect.poll(scoreNow).toBeGreaterThan(report.fit.score ?? 100)
  await expect.poll(() => texts(posting)).toContain(`Java/.NET · Senior | ${await scoreNow()}`)
})

test('cards that come as one scrolls are marked, and those that are used again for others change', async ({
  extension,
}) => {
  const page = await openSearch(extension)
  await expect.poll(() => texts(page)).toContain('Java/.NET · Senior')
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('.list li')
    const link = first?.querySelector('a')
    link?.setAttribute('href', '/jobs/view/4100000099/')
    for (const words of link?.querySelectorAll('strong, .visually-hidden') ?? [])
      words.textContent = 'Staff Go Engineer'
  })
  await expect.poll(async () => (await texts(page))[0]).toBe('Back end · Principal')
  expect(await texts(page)).not.toContain('Java/.NET · Senior')
})

test('a company’s own board is marked; its "Apply" links are not', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.route('https://jobs.lever.co/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: companyBoard(LISTED) }),
  )
  const errors = await errorsOf(page)
  await page.goto('https://jobs.lever.co/acme')
  await expect.poll(() => texts(page)).toContain('Data · Lead')
  await shot(page, 'light/list-company')
  const [first] = await marksOf(page)
  const title = await page.getByRole('heading', { name: 'Senior Java Developer' }).boundingBox()
  expect(Math.abs((first?.box.top ?? 0) - (title?.y ?? 0))).toBeLessThan(10)
  expect(errors).toEqual([])
})

test('cards that a link lies over are marked beside their headings', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.route('https://www.linkedin.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: coveredCards(LISTED) }),
  )
  await page.goto('https://www.linkedin.com/jobs/search?keywords=java')
  await expect.poll(() => texts(page)).toContain('Data · Lead')
  await shot(page, 'light/list-covered')
  const title = await page.getByRole('heading', { name: 'Senior Java Developer' }).boundingBox()
  const mark = (await marksOf(page)).find(({ text }) => text === 'Java/.NET · Senior')
  expect(Math.abs((mark?.box.top ?? 0) - (title?.y ?? 0))).toBeLessThan(6)
  await page.mouse.click((mark?.box.left ?? 0) + 5, (mark?.box.top ?? 0) + 5)
  await expect(page).toHaveURL(/\/jobs\/view\/4100000003/)
})

test('lists stay as they are where the user wants it: everywhere, or on a site', async ({ extension }) => {
  const page = await openSearch(extension)
  await expect.poll(() => texts(page)).toContain('Back end · Junior')
  await seedSettings(extension, { listMarks: false })
  await expect.poll(() => texts(page)).toEqual([])
  await seedSettings(extension, { listMarks: true })
  await expect.poll(() => texts(page)).toContain('Back end · Junior')
  await seedSettings(extension, { sitesOff: ['linkedin.com'] })
  await expect.poll(() => texts(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
})

test('the page learns nothing: no request, no element changed, no score to read', async ({ extension }) => {
  await seedProfile(extension)
  const page = await openSearch(extension)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const list = () => page.evaluate(() => document.querySelector('.panes')?.outerHTML)
  const before = await list()
  await expect.poll(() => texts(page)).toContain('Back end · Junior')
  expect(await list()).toBe(before)
  expect(requests).toEqual([])
  const host = await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML ?? '')
  expect(host).toBe('<div style="all: initial !important;"></div>')
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull()
})
