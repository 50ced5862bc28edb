import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { paintedWords } from './harness/page-checks.ts'
import { seedProfile, seedSettings } from './harness/samples/sample-profile.ts'

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'
const EMBEDDED = resolve(import.meta.dirname, '../pages/greenhouse/embed/source.html')

const all = async (page: Page) => Object.values(await paintedWords(page)).flat()

async function openPainted(extension: Extension, url: string): Promise<Page> {
  const page = await extension.visit(url)
  await expect.poll(async () => (await all(page)).length).toBeGreaterThan(5)
  return page
}

/** Steps from mention to mention, as the keyboard command does, until the card of this word is open. */
async function openCardOf(extension: Extension, page: Page, word: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    expect(await extension.toPage(page, 'step-mention', { by: 1 })).toEqual({ ok: true })
    const flashed = await page.evaluate(() => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      const isFlash = (name: string) =>
        rules.some(
          (rule) =>
            rule instanceof CSSStyleRule &&
            rule.selectorText === `::highlight(${name})` &&
            rule.style.backgroundColor === 'rgb(255, 213, 74)',
        )
      return [...CSS.highlights].flatMap(([name, highlight]) =>
        isFlash(name) ? [...highlight].map(String) : [],
      )
    })
    if (!flashed.includes(word)) continue
    // Its host stands beside the body, and has the focus once the card is drawn.
    const isCard = () => {
      const focused = document.activeElement
      return focused !== document.body && focused === document.documentElement.lastElementChild
    }
    await expect.poll(() => page.evaluate(isCard)).toBe(true)
    return
  }
  throw new Error(`No card of ${word}`)
}

test.describe('the card of a word, by the keyboard alone', () => {
  test('"I have this" raises the score at once', async ({ extension, site }) => {
    await seedProfile(extension)
    const page = await openPainted(extension, site.origin + JAVA_JOB)
    await expect.poll(() => extension.badge(page)).toMatch(/^\d+$/)
    const before = Number.parseInt(await extension.badge(page), 10)
    await page.bringToFront()
    await openCardOf(extension, page, 'Kubernetes')
    await page.keyboard.press('Enter')
    await expect.poll(async () => Number.parseInt(await extension.badge(page), 10)).toBeGreaterThan(before)
    await expect.poll(async () => (await paintedWords(page)).solid).toContain('Kubernetes')
  })

  test('"Not a skill here" takes the paint away, for good', async ({ extension, site }) => {
    await seedProfile(extension)
    const page = await openPainted(extension, site.origin + JAVA_JOB)
    await page.bringToFront()
    await openCardOf(extension, page, 'cache')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => all(page)).not.toContain('cache')
    await page.reload()
    await expect.poll(async () => (await all(page)).length).toBeGreaterThan(5)
    expect(await all(page)).not.toContain('cache')
  })

  test('Escape closes it, and the page is as it was', async ({ extension, site }) => {
    await seedProfile(extension)
    const page = await openPainted(extension, site.origin + JAVA_JOB)
    const children = () => page.evaluate(() => document.documentElement.childElementCount)
    await page.bringToFront()
    await openCardOf(extension, page, 'Kubernetes')
    await expect.poll(children).toBe(3)
    await page.keyboard.press('Escape')
    await expect.poll(children).toBe(2)
  })
})

test('highlights go off for a page, and come back', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await openPainted(extension, site.origin + JAVA_JOB)
  await extension.toPage(page, 'toggle-highlights', {})
  await expect.poll(() => all(page)).toEqual([])
  expect((await extension.report(page))?.state).toBe('ready')
  await extension.toPage(page, 'toggle-highlights', {})
  await expect.poll(async () => (await all(page)).length).toBeGreaterThan(5)
})

test('a site that is switched off is left alone at once, and read when it is on again', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const page = await openPainted(extension, site.origin + JAVA_JOB)
  await seedSettings(extension, { sitesOff: ['localhost'] })
  await expect.poll(() => all(page)).toEqual([])
  await expect.poll(() => extension.badge(page)).toBe('')
  expect(await extension.report(page)).toEqual({ state: 'off', site: 'localhost' })
  await page.reload()
  await expect.poll(async () => (await extension.report(page))?.state).toBe('off')
  expect(await all(page)).toEqual([])
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByRole('heading', { name: 'Backlight is off on localhost' })).toBeVisible()
  expect(await axeViolations(popup)).toEqual([])
  await popup.getByRole('switch', { name: 'Read on localhost' }).click()
  await expect.poll(async () => (await all(page)).length).toBeGreaterThan(5)
})

test('in one colour a page learns nothing of the user', async ({ extension, site }) => {
  await seedSettings(extension, { palette: 'one-colour' })
  const page = await openPainted(extension, site.origin + JAVA_JOB)
  await expect
    .poll(async () => Object.keys(await paintedWords(page)).toSorted())
    .toEqual(['dashed', 'double'])
  // A group holds what is asked as strongly, whatever it is to the user.
  const groups = await page.evaluate(() =>
    [...CSS.highlights.values()].map((highlight) => [...highlight].map(String)),
  )
  const group = groups.find((words) => words.includes('Kubernetes'))
  expect(group).toEqual(expect.arrayContaining(['Java', 'Kubernetes']))
  expect((await paintedWords(page)).dashed).toEqual(expect.arrayContaining(['Java', 'Kubernetes']))
})

test('a kind that is switched off is not painted', async ({ extension, site }) => {
  await seedSettings(extension, {
    // Concepts and soft skills are marked quietly whatever the user has, so they are off here too.
    highlights: { matched: true, related: true, missing: false, concepts: false, title: false },
  })
  const page = await openPainted(extension, site.origin + JAVA_JOB)
  await expect.poll(async () => Object.keys(await paintedWords(page)).toSorted()).toEqual(['dashed', 'solid'])
})

test('a board in a frame of a company’s site is read there, and the popup leads into the frame', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const address = 'https://boards.greenhouse.io/embed/job_app?for=northwind&token=5500003'
  await extension.context.route('https://boards.greenhouse.io/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(EMBEDDED, 'utf8') }),
  )
  site.add(
    '/company/',
    `<!doctype html><title>Careers</title><h1>Careers at Northwind</h1><iframe width="900" height="300" src="${address}"></iframe>`,
  )
  const page = await extension.context.newPage()
  // On 127.0.0.1 no content script runs in the page itself.
  await page.goto(`${site.quietOrigin}/company/`)
  const report = await extension.readyReport(page)
  expect(report.posting).toMatchObject({ title: '.NET Developer', company: 'Northwind Ledger' })
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('button', { name: /^RabbitMQ/ }).click()
  const frame = page.frame({ url: address })
  await expect.poll(() => frame?.evaluate(() => Math.round(scrollY))).toBeGreaterThan(0)
})
