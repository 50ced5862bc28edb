/** Every surface by Tab alone: each control is reached once, has a name, is seen, and shows that it has the focus. */
import type { Page } from '@playwright/test'
import { asks, record } from '../unit/history/samples.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { importHistory } from './harness/samples/imported-history.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

/** In the extension's own pages, where `evaluate` runs. */
declare const chrome: typeof import('wxt/browser').browser

/** More than any surface has here. */
const MOST_STOPS = 300

interface Stop {
  what: string
  name: string
  seen: boolean
  outlined: boolean
}

/** Goes through a page from its top by Tab. @returns its stops, and the controls in sight that Tab did not lead to. */
async function walk(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
  await page.bringToFront()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    // From the top, wherever the focus was.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked')
  })
  const stops: Stop[] = []
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((): Stop | null => {
      const one = document.activeElement
      if (!(one instanceof HTMLElement) || one === document.body || one.dataset.walked !== undefined)
        return null
      one.dataset.walked = ''
      const { outlineStyle, boxShadow } = getComputedStyle(one)
      const { width, height, top, bottom } = one.getBoundingClientRect()
      const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : []
      const by = one.getAttribute('aria-labelledby')?.split(' ') ?? []
      const names = [
        one.getAttribute('aria-label'),
        ...by.map((id) => document.getElementById(id)?.textContent),
        ...labels.map((label) => label.textContent),
        one.textContent,
        one.title,
      ]
      return {
        what: `${one.tagName.toLowerCase()}.${one.className}`,
        name: names.find((name) => name?.trim())?.trim() ?? '',
        seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
        outlined: outlineStyle !== 'none' || boxShadow !== 'none',
      }
    })
    if (!stop) break
    stops.push(stop)
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.hasAttribute('disabled'))
      // Of tabs the open one is a stop, and arrows lead on; a file is chosen by the button that stands for it.
      .filter((one) => one.getAttribute('role') !== 'tab' || one.ariaSelected === 'true')
      .filter((one) => one.getAttribute('type') !== 'file' && one.tabIndex >= 0)
      .filter((one) => one.dataset.walked === undefined)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className} ${one.textContent}`),
  )
  return { stops, missed }
}

async function expectWalked(page: Page, surface: string, atLeast: number): Promise<void> {
  const { stops, missed } = await walk(page)
  expect(stops.length, surface).toBeGreaterThanOrEqual(atLeast)
  expect(
    stops.filter(({ name, seen, outlined }) => !name || !seen || !outlined),
    surface,
  ).toEqual([])
  expect(missed, surface).toEqual([])
}

/** Each tab of a page, as one surface. */
async function expectTabsWalked(page: Page, surface: string, atLeast: number): Promise<void> {
  const tabs = page.getByRole('tab')
  for (let index = 0; index < (await tabs.count()); index++) {
    await tabs.nth(index).click()
    await expectWalked(page, `${surface}: ${await tabs.nth(index).innerText()}`, atLeast)
  }
}

async function openHistory(extension: Extension): Promise<Page> {
  const records = ['seen', 'saved', 'applied', 'seen', 'offer', 'rejected'].map((status, index) =>
    record(String(index), {
      status: status as 'seen',
      title: `Developer ${index}`,
      requirements: [...asks('java kafka kubernetes'), ...asks('redis', 'preferred')],
    }),
  )
  const history = await importHistory(extension, records)
  await expect(history.getByText('6 postings imported')).toBeVisible()
  return history
}

test('the popup, each tab of it', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByRole('tab').first()).toBeVisible()
  await expectTabsWalked(popup, 'popup', 10)
})

test('the options page, each tab of it, and the welcome', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  await expect(options.getByRole('tab').first()).toBeVisible()
  await expectTabsWalked(options, 'options', 12)
  const welcome = await extension.open('options.html?welcome')
  for (const step of ['Skills', 'Level', 'Try it']) {
    await welcome
      .getByRole('button', { name: new RegExp(`${step}$`) })
      .first()
      .click()
    if (step === 'Try it') await expect(welcome.getByText('How this is judged')).toBeVisible()
    await expectWalked(welcome, `welcome: ${step}`, 8)
  }
})

test('the Guide', async ({ extension }) => {
  await seedProfile(extension)
  const guide = await extension.open('guide.html')
  await expect(guide.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expectWalked(guide, 'guide', 15)
})

test('the history: table, reasons, columns, insight, comparison, adding', async ({ extension }) => {
  await seedProfile(extension)
  const history = await openHistory(extension)
  // What is counted beside the page stands there.
  await expect(history.locator('.insight-bars').first()).toBeAttached()
  await history.getByRole('tab', { name: 'Postings' }).click()
  for (const index of [0, 1]) await history.locator(`input[data-row="${index}"]`).check()
  await expectTabsWalked(history, 'history', 8)
  await history.getByRole('tab', { name: 'Postings' }).click()
  await history.locator('.row-open').first().click()
  await expectWalked(history, 'history: reasons', 25)
  await history.getByRole('button', { name: 'Columns by status' }).click()
  await expectWalked(history, 'history: columns', 25)
})

test('the way back to the posting that was looked at last', async ({ extension, site }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  const back = options.getByRole('button', { name: 'Posting', exact: true })
  await back.click()
  await expect(options.getByText('No open tab shows a posting.')).toBeVisible()
  const jobs = ['senior-java-developer', 'platform-engineer-go']
  const tabs: Page[] = []
  for (const job of jobs) {
    const page = await extension.visit(`${site.origin}/demo/jobs/${job}.html`)
    await extension.readyReport(page)
    tabs.push(page)
  }
  const own = await extension.tabId(options)
  const active = () =>
    options.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id)
  for (const tab of tabs.toReversed()) {
    const id = await extension.tabId(tab)
    await tab.bringToFront()
    await options.bringToFront()
    await expect.poll(active).toBe(own)
    await back.click()
    await expect.poll(active).toBe(id)
  }
})
