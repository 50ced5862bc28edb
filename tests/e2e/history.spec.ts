import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { readSkillsData } from '../../src/build/read-data.ts'
import { earnedBy, fit } from '../../src/core/fit/fit.ts'
import type { PastPosting } from '../../src/core/insight/types.ts'
import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../src/core/lexicon/compile/compile.ts'
import type { FitProfile, FitReport } from '../../src/core/types.ts'
import { readingOf } from '../unit/core/insight/samples.ts'
import { axeViolations } from './harness/axe.ts'
import { choose, openTab, press, save, tabTo, tabToAny } from './harness/by-keyboard.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { MADE, pageOf } from './harness/samples/history-postings.ts'
import { sampleProfile, seedProfile } from './harness/samples/sample-profile.ts'
import type { Site } from './harness/serve.ts'

/** So many are read in tabs, the others from a file: both go the same way. */
const IN_TABS = 5

const catalog = createCatalog(compileCatalog(readSkillsData(resolve(import.meta.dirname, '../..'))))

function profile(): FitProfile {
  const own = sampleProfile().skills as unknown as FitProfile['skills']
  return { skills: own, seniority: null, years: null, targetRoles: [] }
}

/** What a posting is scored by now: the same for every skill that is tried. */
const scores = new Map<PastPosting, Pick<FitReport, 'parts'> & { earned: ReturnType<typeof earnedBy> }>()
function scoredNow(posting: PastPosting) {
  const known = scores.get(posting)
  if (known) return known
  const { parts } = fit(readingOf(posting), profile(), catalog)
  const scored = { parts, earned: posting.role === 'other' ? null : earnedBy(parts) }
  scores.set(posting, scored)
  return scored
}

/** Points over all postings that these skills would add where they are asked, by the parts of the fit and nothing else. */
function gain(postings: readonly PastPosting[], ...skills: string[]) {
  const isAsked = ({ level, oneOf }: { level: string; oneOf: readonly string[] }) =>
    level !== 'mentioned' && oneOf.some((skill) => skills.includes(skill))
  const scored = postings.flatMap((posting) => {
    const { parts, earned: now } = scoredNow(posting)
    const later = earnedBy(parts.map((part) => (isAsked(part) ? { ...part, credit: 1 } : part)))
    return now && later ? [{ posting, gain: (100 * (later.earned - now.earned)) / now.possible }] : []
  })
  const asking = scored.filter(({ posting }) => posting.requirements.some(isAsked))
  const required = asking.filter(({ posting }) =>
    posting.requirements.some((one) => isAsked(one) && one.level === 'required'),
  ).length
  const total = scored.reduce((sum, one) => sum + one.gain, 0)
  const asked = asking.length
  return { skills, asked, required, total, of: scored.length, average: asked === 0 ? 0 : total / asked }
}

/** Every skill that some posting asks and the profile lacks. */
function candidates(postings: readonly PastPosting[]): string[] {
  const had = new Set(profile().skills.map(({ skill }) => skill))
  const asked = postings.flatMap(({ requirements }) =>
    requirements.flatMap(({ level, oneOf }) => (level === 'mentioned' ? [] : oneOf)),
  )
  return [...new Set(asked)].filter((skill) => !had.has(skill) && catalog.isScored(skill)).sort()
}

type Gain = ReturnType<typeof gain>
const better = (a: Gain, b: Gain) => (b.total > a.total + 1e-9 ? b : a)

function ndjson(from: number): { name: string; mimeType: string; buffer: Buffer } {
  const lines = MADE.slice(from).map((posting) => JSON.stringify(posting))
  const text = [...lines, '{"id": 1}', 'not json'].join('\n')
  return { name: 'postings.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(text) }
}

async function readAll(extension: Extension, site: Site): Promise<Page> {
  const page = await extension.context.newPage()
  for (const [index, posting] of MADE.slice(0, IN_TABS).entries()) {
    site.add(`/made/${index}/`, pageOf(posting))
    await page.goto(`${site.origin}/made/${index}/`)
    await extension.readyReport(page, { title: posting.title })
  }
  const history = await extension.open('postings.html')
  await expect(history.getByRole('tab', { name: 'Postings' })).toBeVisible()
  await openTab(history, 'Add and import')
  const chooser = history.waitForEvent('filechooser')
  await press(history, history.getByRole('button', { name: 'Choose files' }), 'Enter')
  await (await chooser).setFiles(ndjson(IN_TABS))
  await expect(history.getByText('20 postings read and kept')).toBeVisible()
  await expect(history.getByText('2 entries could not be read')).toBeVisible()
  await expect(history.getByText('postings.ndjson, line 21: has neither')).toBeVisible()
  await expect(history.getByText('postings.ndjson, line 22: is not valid JSON')).toBeVisible()
  await openTab(history, 'Postings')
  await expect(history.getByText('25 postings', { exact: true })).toBeVisible()
  return history
}

async function download(page: Page, name: string): Promise<string> {
  const file = await save(page, page.getByRole('button', { name }).first())
  return readFileSync(await file.path(), 'utf8')
}

async function exported(page: Page): Promise<(PastPosting & { company: string; board: string })[]> {
  return JSON.parse(await download(page, 'Export JSON')).postings
}

/** A picture of the page in each theme, and what axe says of it. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await shot(page, `${colorScheme}/${name}`)
    expect(await axeViolations(page)).toEqual([])
  }
}

test('25 postings by keyboard alone: table, statuses, insight, comparison and exports are right to the number', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const history = await readAll(extension, site)
  await look(history, 'history')
  const first = await exported(history)
  expect(first.map(({ company }) => company).sort()).toEqual(MADE.map(({ company }) => company).sort())
  for (const posting of first) expect(posting.score).toBe(fit(readingOf(posting), profile(), catalog).score)

  const search = history.getByLabel('Search title, company, skill or note')
  await tabTo(history, search, 'Shift+Tab')
  await history.keyboard.type('terraform')
  await expect(history.getByText('5 of 25 postings')).toBeVisible()
  await press(history, history.getByRole('checkbox', { name: 'Select all that are shown' }), 'Space')
  await choose(history, history.getByLabel('Set the status of the selected postings'), 'Applied', 'Shift+Tab')
  await expect(history.getByText('5 postings are now “Applied”')).toBeVisible()
  await press(history, history.getByRole('button', { name: 'Clear selection' }), 'Enter')
  await tabTo(history, search, 'Shift+Tab')
  await history.keyboard.press('Control+A')
  await history.keyboard.press('Delete')
  await expect(history.getByText('25 postings', { exact: true })).toBeVisible()
  await choose(history, history.getByRole('combobox', { name: /^Status of/ }).first(), 'Interview')
  await expect
    .poll(async () =>
      (await exported(history))
        .map(({ status }) => status)
        .sort()
        .join(' '),
    )
    .toMatch(/^(applied ){4,5}interview/)
  const all = await exported(history)
  const count = (status: string) => all.filter((one) => one.status === status).length
  expect(count('interview')).toBe(1)

  const csv = (await download(history, 'Export CSV')).trim().split('\r\n')
  expect(csv).toHaveLength(26)
  expect(csv.filter((line) => line.includes(',applied,'))).toHaveLength(count('applied'))

  await openTab(history, 'Insight')
  await expect(history.locator('.insight-bars').first()).toBeVisible()
  await look(history, 'history-insight')
  const skills = candidates(all)
  const none = gain(all)
  const singles = skills.map((skill) => gain(all, skill))
  const single = singles.reduce(better, none)
  let [pair, triple] = [none, none]
  for (const [i, a] of skills.entries()) {
    for (const [j, b] of skills.slice(0, i).entries()) {
      pair = better(pair, gain(all, a, b))
      for (const c of skills.slice(0, j)) triple = better(triple, gain(all, a, b, c))
    }
  }
  const panel = history.getByRole('tabpanel', { name: 'Insight' })
  const figure = (label: string) =>
    new RegExp(
      `${label}: (.*?), (?:[a-z ]+ )?asked in (\\d+) of (\\d+), must in (\\d+), \\+([\\d.,]+) points`,
    )
  for (const [label, best] of [
    ['Learn next', single],
    ['Best pair', pair],
    ['Best three', triple],
  ] as const) {
    const line = await panel.getByText(new RegExp(`^${label}:`)).innerText()
    const [, names = '', asked, of, required, average] = figure(label).exec(line) ?? []
    const shown = skills.filter((skill) => names.split(' + ').includes(catalog.name(skill)))
    // Where several bring the same, any of them is right, with its own figures.
    const own = gain(all, ...shown)
    expect(own.total, line).toBeCloseTo(best.total, 6)
    expect([asked, of, required].map(Number), line).toEqual([own.asked, own.of, own.required])
    expect(Math.abs(Number(average) - own.average), line).toBeLessThanOrEqual(0.051)
  }

  for (const table of await panel.locator('summary').all()) await press(history, table, 'Enter')
  const demand = panel.getByRole('table', { name: 'Most wanted skills' })
  const asking = (skill: string) =>
    all.filter(({ requirements }) =>
      requirements.some(({ level, oneOf }) => level !== 'mentioned' && oneOf.includes(skill)),
    ).length
  await expect(demand.getByRole('row', { name: /^Apache Kafka|^Kafka/ })).toContainText(
    String(asking('kafka')),
  )
  await expect(demand.getByRole('row', { name: /^AWS|^Amazon Web Services/ })).toContainText(
    String(asking('aws')),
  )
  const funnel = panel.getByRole('table', { name: 'How far your applications got' })
  await expect(funnel.getByRole('row', { name: /^Applied/ })).toHaveText(
    new RegExp(`^Applied${count('applied') + count('interview')}${count('applied')}$`),
  )

  await press(history, panel.getByRole('button', { name: /^Applied/ }), 'Enter')
  await expect(history.getByText(`${count('applied') + count('interview')} of 25 postings`)).toBeVisible()
  await press(history, history.getByRole('button', { name: 'Show all postings' }), 'Enter')
  await expect(history.getByText('25 postings', { exact: true })).toBeVisible()
  // The table is where the keys left it: any row of it, then the first.
  await tabToAny(history, 'input[data-row]')
  await history.keyboard.press('Home')
  await expect(history.locator('input[data-row="0"]')).toBeFocused()
  await history.keyboard.press('Space')
  for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space']) await history.keyboard.press(key)
  await expect(history.getByText('3 selected')).toBeVisible()
  await history.keyboard.press('End')
  await expect(history.locator('input[data-row="24"]')).toBeFocused()
  await openTab(history, 'Compare')
  const compared = history.getByRole('table', { name: 'Requirements' })
  await expect(compared.getByRole('columnheader')).toHaveCount(4)
  await look(history, 'history-compare')
  await openTab(history, 'Add and import')
  await look(history, 'history-add')

  await openTab(history, 'Postings')
  await press(history, history.getByRole('button', { name: 'Delete' }), 'Enter')
  await expect(history.getByText('22 postings', { exact: true })).toBeVisible()
  await press(history, history.getByRole('button', { name: 'Undo' }), 'Enter', 'Shift+Tab')
  await expect(history.getByText('25 postings', { exact: true })).toBeVisible()
  expect((await exported(history)).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    all.sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
})

test('the popup saves, says when, and knows the job from elsewhere', async ({ extension, site }) => {
  await seedProfile(extension)
  const posting = MADE[0]
  if (!posting) throw new Error('no posting')
  site.add('/made/0/', pageOf(posting))
  const page = await extension.visit(`${site.origin}/made/0/`)
  await extension.readyReport(page)
  const history = await extension.open('postings.html')
  await history.getByRole('tab', { name: 'Add and import' }).click()
  await history
    .locator('input[type=file][aria-label="Choose files"]')
    .setInputFiles({ ...ndjson(0), buffer: Buffer.from(JSON.stringify({ ...posting, id: 'elsewhere' })) })
  await expect(history.getByText('1 posting read and kept')).toBeVisible()
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('First seen today')).toBeVisible()
  await expect(popup.getByText(/^Also on file: Seen on/)).toBeVisible()
  await popup.getByLabel('Status').selectOption('saved')
  await expect(popup.getByText(/^Saved on/)).toBeVisible()
  await popup.getByLabel('Status').selectOption('applied')
  await expect(popup.getByText(/^Applied on/)).toBeVisible()
  await shot(popup, 'light/popup-history')
  expect(await axeViolations(popup)).toEqual([])
  await history.getByRole('tab', { name: 'Insight' }).click()
  await expect(history.getByRole('heading', { name: 'Insight begins with 5 postings' })).toBeVisible()
  await expect(history.getByText(/^Learn next:/)).toHaveCount(0)
  await history.getByRole('tab', { name: 'Postings' }).click()
  await expect(history.getByRole('combobox', { name: /^Status of/ }).first()).toBeVisible()
  // What the page says again changes nothing of it.
  await extension.stopWorker()
  await page.reload()
  await extension.readyReport(page)
  await popup.reload()
  await expect(popup.getByText(/^Applied on/)).toBeVisible()
})

test('switched off, nothing is kept', async ({ extension, site }) => {
  const posting = MADE[0]
  if (!posting) throw new Error('no posting')
  site.add('/made/0/', pageOf(posting))
  const history = await extension.open('postings.html')
  await history.getByRole('checkbox', { name: /^Keep postings/ }).uncheck()
  await expect(history.getByText('The history is switched off')).toBeVisible()
  const page = await extension.visit(`${site.origin}/made/0/`)
  await extension.readyReport(page)
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('History is off')).toBeVisible()
  await history.reload()
  await expect(history.getByText('Nothing read yet')).toBeVisible()
})
