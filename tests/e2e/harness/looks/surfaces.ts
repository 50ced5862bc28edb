/** Every surface in each of its states, one after the other, in whichever language: for tests of how things look. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { CHAPTERS } from '../../../../src/ui/guide/route.ts'
import { asks, DAY, record, START } from '../../../unit/history/samples.ts'
import { writtenRecords } from '../../../unit/numbers/written.ts'
import type { Extension } from '../extension.ts'
import { expect } from '../fixtures.ts'
import { errorsOf } from '../page-checks.ts'
import { importHistory } from '../samples/imported-history.ts'
import { seedSettings } from '../samples/sample-profile.ts'
import type { Site } from '../serve.ts'

/**
 * Looks at a page as it is, at several sizes, under a name that the language is no part of.
 * `again` brings back what goes when a window changes its size.
 */
export type Look = (page: Page, name: string, again?: () => Promise<void>) => Promise<void>

const RESUME = resolve(import.meta.dirname, '../../../resumes/first-look/37-twenty-five-years/resume.txt')
/** Words of the Java posting whose cards are looked at: one that is had, one that is close, one that is missing. */
const CARDS = [1, 8, 17]
const CARD_SHOWS_MS = 250
const STATUSES = ['seen', 'saved', 'applied', 'interview', 'offer', 'rejected'] as const

/** Nothing is set: the first run, and what is said where there is nothing yet. */
export async function lookAtFirstRun(extension: Extension, site: Site, look: Look): Promise<void> {
  const welcome = await extension.open('options.html?welcome')
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible()
  for (let step = 0; step < 3; step++) {
    await welcome.locator('.step').nth(step).click()
    if (step === 2) await expect(welcome.getByRole('article')).toBeVisible()
    await look(welcome, `first-run-${step + 1}`)
  }
  await welcome.close()
  await lookAtPage(extension, 'options.html', 'options-empty', look)
  await lookAtPage(extension, 'postings.html', 'history-empty', look)
  await lookAtPage(extension, 'postings.html?tab=insight', 'insight-empty', look)
  const posting = await visitPosting(extension, site, 'senior-java-developer')
  await look(posting, 'page-without-profile')
  await lookAtPopup(extension, posting, 'popup-without-profile', look, 1)
}

async function lookAtPage(extension: Extension, path: string, name: string, look: Look): Promise<void> {
  const page = await extension.open(path)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await look(page, name)
  await page.close()
}

async function visitPosting(extension: Extension, site: Site, job: string): Promise<Page> {
  const page = await extension.visit(`${site.origin}/demo/jobs/${job}.html`)
  await extension.readyReport(page)
  return page
}

async function lookAtPopup(
  extension: Extension,
  posting: Page,
  name: string,
  look: Look,
  tabs = 4,
): Promise<void> {
  const popup = await extension.openPopupFor(posting)
  await expect(popup.getByRole('tab').first()).toBeVisible()
  await look(popup, name)
  if (await popup.locator('summary').first().isVisible()) {
    await popup.locator('summary').first().click()
    await look(popup, `${name}-why`)
  }
  for (let index = 1; index < Math.min(tabs, await popup.getByRole('tab').count()); index++) {
    await popup.getByRole('tab').nth(index).click()
    await look(popup, `${name}-${index + 1}`)
  }
  await popup.close()
}

/** The cards of words. No script sees into them: this is for pictures. */
async function lookAtCards(extension: Extension, posting: Page, look: Look): Promise<void> {
  await posting.bringToFront()
  const step = async (by: 1 | -1) => {
    expect(await extension.toPage(posting, 'step-mention', { by })).toEqual({ ok: true })
    // The card fades in, in a tree of its own that tells nobody.
    await posting.waitForTimeout(CARD_SHOWS_MS)
  }
  for (const place of CARDS) {
    for (let steps = 0; steps < place; steps++) await step(1)
    await look(posting, `card-${place}`, async () => {
      await step(1)
      await step(-1)
    })
    await posting.keyboard.press('Escape')
    await posting.evaluate(() => scrollTo(0, 0))
    await posting.reload()
    await extension.readyReport(posting)
  }
  await posting.keyboard.press('Escape')
}

/**
 * A posting in its page, the card of a word, and the popup: of a fit, of a misfit, of a page that is none.
 * @param withCards the cards too.
 */
export async function lookAtPostings(
  extension: Extension,
  site: Site,
  look: Look,
  withCards: boolean,
): Promise<void> {
  for (const job of ['senior-java-developer', 'platform-engineer-go', 'backend-developer-teaser']) {
    const posting = await visitPosting(extension, site, job)
    await look(posting, `page-${job}`)
    if (withCards && job === 'senior-java-developer') await lookAtCards(extension, posting, look)
    await lookAtPopup(extension, posting, `popup-${job}`, look)
    await posting.close()
  }
  const switchedOff = await visitPosting(extension, site, 'senior-java-developer')
  const { profile } = await extension.storage.get('local', 'profile')
  const { settings } = profile as { settings: Record<string, unknown> }
  await seedSettings(extension, { ...settings, sitesOff: ['localhost'] })
  await expect.poll(async () => (await extension.report(switchedOff))?.state).toBe('off')
  const off = await extension.openPopupFor(switchedOff)
  await expect(off.getByRole('switch')).toBeVisible()
  await look(off, 'popup-off')
  await off.close()
  await switchedOff.close()
  await seedSettings(extension, { ...settings, sitesOff: [] })
  site.add('/plain/', '<!doctype html><title>Soup</title><h1>Soup</h1><p>Peel the carrots.</p>')
  const plain = await extension.visit(`${site.origin}/plain/`)
  const popup = await extension.openPopupFor(plain)
  await expect(popup.locator('.empty-actions').getByRole('button')).toHaveCount(2)
  await look(popup, 'popup-no-posting')
  await popup.getByRole('main').getByRole('button').last().click()
  await look(popup, 'popup-by-hand')
  await popup.close()
  await plain.close()
}

/** The options page: each tab, a search, and what a resume says. */
export async function lookAtOptions(extension: Extension, look: Look): Promise<void> {
  const options = await extension.open('options.html')
  await expect(options.getByRole('tab').first()).toBeVisible()
  for (let index = 0; index < (await options.getByRole('tab').count()); index++) {
    await options.getByRole('tab').nth(index).click()
    await look(options, `options-${index + 1}`)
  }
  await options.getByRole('tab').first().click()
  const skill = options.locator('tbody input[type=checkbox]').first()
  await skill.check()
  await look(options, 'options-selected')
  await skill.uncheck()
  await options.locator('input[role=combobox]').first().fill('spring')
  await expect(options.locator('[role=option]').first()).toBeVisible()
  await look(options, 'options-search')
  await options.locator('input[role=combobox]').first().fill('')
  await options
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'resume.txt',
      mimeType: 'text/plain',
      buffer: readFileSync(RESUME),
    })
  await expect(options.locator('#resume-review-title')).toBeVisible()
  await look(options, 'options-resume')
  await options.close()
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

/** Names that no line has room for. */
const endless = ['seen', 'saved', 'applied', 'offer', 'seen', 'seen'].map((status, index) =>
  record(`endless-${index}`, {
    status: status as 'seen',
    title:
      index === 0 ? `Senior Principal Back End Software Engineer (m/f/d), ${LONG}` : `Developer ${index}`,
    company: index === 1 ? LONG : 'Harbour',
    pay: { min: 9_500_000, max: 12_500_000, currency: 'JPY', period: 'year' },
    requirements: [...asks('java kafka kubernetes aws/azure/google-cloud'), ...asks('redis', 'preferred')],
  }),
)

/** The history of six postings of one day with endless names, then of thirty more over some weeks: table, reasons, columns, insight, comparison, adding. */
export async function lookAtHistory(extension: Extension, look: Look): Promise<void> {
  const written = await writtenRecords(30)
  const records = written.map((one, index) => {
    const firstSeen = START + index * 2 * DAY
    const status = STATUSES[index % 9] ?? 'seen'
    return {
      ...one,
      firstSeen,
      lastSeen: firstSeen,
      status,
      statusDates: { seen: firstSeen, [status]: firstSeen },
    }
  })
  const few = await importHistory(extension, endless)
  await few.getByRole('tab').nth(1).click()
  await expect(few.locator('.insight')).toBeVisible()
  await look(few, 'insight-one-week')
  await few.getByRole('tab').first().click()
  await few.locator('.row-open').first().click()
  await look(few, 'history-endless')
  await few.locator('.views .view').last().click()
  await look(few, 'history-endless-columns')
  await few.locator('.views .view').first().click()
  for (const index of [0, 1, 2, 3]) await few.locator(`input[data-row="${index}"]`).check()
  await few.getByRole('tab').nth(2).click()
  await look(few, 'compare-endless')
  await few.close()
  const history = await importHistory(extension, records)
  await history.getByRole('tab').nth(3).click()
  await look(history, 'history-add')
  await history.getByRole('tab').first().click()
  await expect(history.locator('.row-open').nth(10)).toBeVisible()
  await look(history, 'history-table')
  await history.locator('.row-open').first().click()
  await look(history, 'history-reasons')
  await history.locator('.views .view').last().click()
  await look(history, 'history-columns')
  await history.locator('.views .view').first().click()
  await history.getByRole('tab').nth(1).click()
  await expect(history.locator('.insight')).toBeVisible()
  await look(history, 'insight')
  await history.getByRole('tab').nth(2).click()
  await look(history, 'compare-none')
  for (const count of [2, 4]) {
    await history.getByRole('tab').first().click()
    for (let index = 0; index < count; index++) await history.locator(`input[data-row="${index}"]`).check()
    if (count === 2) await look(history, 'history-selected')
    await history.getByRole('tab').nth(2).click()
    await look(history, `compare-${count}`)
  }
  await history.close()
}

/** A role's page of each kind. */
const ROLES = ['backend-developer', 'devops-sre', 'api-engineer', 'java-dotnet-developer']

/** Every chapter and roles' pages, in one page that goes from one to the next as a reader does. @returns what was thrown. */
export async function lookAtGuide(extension: Extension, look: Look): Promise<string[]> {
  const guide = await extension.open('guide.html')
  const errors = await errorsOf(guide)
  for (const chapter of [...CHAPTERS, ...ROLES.map((role) => `roles/${role}`)]) {
    await guide.evaluate((hash) => {
      location.hash = hash
    }, `#/${chapter}`)
    await expect(guide.locator(`.chapter-part[data-chapter="${chapter}"]`)).toBeVisible()
    await look(guide, `guide-${chapter.replace('/', '-')}`)
  }
  await guide.close()
  return errors
}
