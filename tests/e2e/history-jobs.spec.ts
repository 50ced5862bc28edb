/** The history as a place to live in: a row with its reasons, one job on two boards, columns by status, kept texts. */
import type { Page } from '@playwright/test'
import type { HistoryRecord } from '../../src/history/schema.ts'
import { asks, DAY, record, START } from '../unit/history/samples.ts'
import { axeViolations } from './harness/axe.ts'
import { press, tabTo } from './harness/by-keyboard.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { MADE, pageOf } from './harness/samples/history-postings.ts'
import { importHistory } from './harness/samples/imported-history.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

async function openWith(extension: Extension, records: readonly HistoryRecord[]): Promise<Page> {
  await seedProfile(extension)
  const history = await importHistory(extension, records)
  await expect(history.getByText(/postings? imported/)).toBeVisible()
  await history.getByRole('tab', { name: 'Postings' }).click()
  return history
}

const PAID = { min: 500, max: 600, currency: 'EUR', period: 'day' } as const
const here = record('here', {
  title: 'Kafka Developer',
  status: 'applied',
  statusDates: { seen: START, applied: START + DAY },
  pay: PAID,
  requirements: [...asks('java cobol'), ...asks('redis', 'preferred')],
})
const there = record('there', {
  ...here,
  id: 'other.example|9',
  board: 'other.example',
  url: 'https://other.example/9',
  status: 'seen',
  pay: null,
  lastSeen: START + 3 * DAY,
})
const year = record('year', {
  title: 'Go Developer',
  pay: { min: 120_000, max: 125_000, currency: 'EUR', period: 'year' },
})

test('a row opens its reasons in one press, and Escape leads back to it', async ({ extension }) => {
  const history = await openWith(extension, [here, there, year])
  await expect(history.getByText('2 postings', { exact: true })).toBeVisible()
  await expect(history.getByText('and 1 more posting')).toBeVisible()
  const row = history.getByRole('button', { name: 'Kafka Developer' })
  await press(history, row, 'Enter')
  const details = history.getByRole('region', { name: 'Kafka Developer' })
  await expect(details).toBeFocused()
  await expect(details).toContainText('“You know cobol.”')
  await expect(details.getByRole('region', { name: 'Missing must-haves' })).toContainText('COBOL')
  await expect(details.getByRole('region', { name: 'Must-haves you have' })).toContainText('Java')
  await expect(details).toContainText('€500–€600 a day = €130,000–€156,000 a year')
  await expect(details.getByRole('link', { name: 'Open on jobs.example' })).toHaveAttribute('href', here.url)
  await expect(details.getByRole('link', { name: 'Open on other.example' })).toHaveAttribute(
    'href',
    there.url,
  )
  await details.getByLabel('Note').fill('Ana knows the team')
  await details.getByLabel('Status').selectOption('interview')
  await expect(history.getByText('1 posting is now “Interview”')).toBeVisible()
  await expect(history.getByRole('combobox', { name: 'Status of Kafka Developer' })).toHaveValue('interview')
  await shot(history, 'light/history-details')
  expect(await axeViolations(history)).toEqual([])
  await details.press('Escape')
  await expect(details).toHaveCount(0)
  await expect(row).toBeFocused()
  await history.reload()
  await history.getByRole('tab', { name: 'Postings' }).click()
  await row.click()
  await expect(details.getByLabel('Note')).toHaveValue('Ana knows the team')
})

test('pay is sorted by what a year pays, whatever the posting tells it by', async ({ extension }) => {
  const history = await openWith(extension, [here, year, record('none', { title: 'No Pay' })])
  const titles = () => history.locator('.row-open').allInnerTexts()
  await history.getByRole('button', { name: 'Pay', exact: true }).click()
  await expect.poll(titles).toEqual(['Kafka Developer', 'Go Developer', 'No Pay'])
  await history.getByRole('button', { name: /^Pay/ }).click()
  await expect.poll(titles).toEqual(['Go Developer', 'Kafka Developer', 'No Pay'])
})

test('the columns by status: a card is moved by keys, by its buttons and by dragging it', async ({
  extension,
}) => {
  const history = await openWith(extension, [here, there, year, record('third', { title: 'Rust Developer' })])
  await press(history, history.getByRole('button', { name: 'Columns by status' }), 'Enter', 'Shift+Tab')
  const column = (name: string) => history.getByRole('list', { name, exact: true })
  await expect(column('Applied')).toContainText('Kafka Developer')
  const card = history.getByRole('button', { name: 'Go Developer', exact: true })
  await tabTo(history, card)
  await history.keyboard.press('Shift+ArrowRight')
  await expect(column('Saved')).toContainText('Go Developer')
  await expect(card).toBeFocused()
  await history.keyboard.press('ArrowRight')
  await expect(history.getByRole('button', { name: 'Kafka Developer', exact: true })).toBeFocused()
  await history.keyboard.press('Shift+ArrowLeft')
  await expect(column('Saved').getByRole('listitem')).toHaveCount(2)
  await history.getByRole('button', { name: 'Move “Rust Developer” to “Saved”' }).click()
  await expect(column('Saved').getByRole('listitem')).toHaveCount(3)
  await history.getByRole('button', { name: 'Undo' }).click()
  await expect(column('Seen')).toContainText('Rust Developer')
  await column('Seen')
    .getByRole('listitem')
    .dragTo(history.locator('.kanban-column').nth(4), { targetPosition: { x: 40, y: 40 } })
  await expect(column('Offer')).toContainText('Rust Developer')
  await shot(history, 'light/history-board')
  expect(await axeViolations(history)).toEqual([])
  await history.reload()
  await history.getByRole('tab', { name: 'Postings' }).click()
  await expect(history.getByRole('combobox', { name: 'Status of Rust Developer' })).toHaveValue('offer')
})

test('the text of a saved posting is kept where the user wants it, and outlives its page', async ({
  extension,
  site,
}) => {
  const posting = MADE[0]
  if (!posting) throw new Error('no posting')
  await seedProfile(extension)
  site.add('/made/0/', pageOf(posting))
  const page = await extension.visit(`${site.origin}/made/0/`)
  await extension.readyReport(page)
  const history = await extension.open('postings.html')
  const row = history.getByRole('button', { name: posting.title })
  const text = history.getByText('The text of the posting')
  await row.click()
  await expect(history.getByRole('region', { name: posting.title }).first()).toBeVisible()
  await expect(text).toHaveCount(0)
  const status = history.getByRole('combobox', { name: `Status of ${posting.title}` })
  await status.selectOption('saved')
  await expect(history.getByText('1 posting is now “Saved”')).toBeVisible()
  await expect(text).toHaveCount(0)
  await history.getByRole('checkbox', { name: 'Keep the text of postings that I save' }).check()
  await status.selectOption('applied')
  await text.click()
  const kept = history.getByRole('article')
  await expect(kept).toContainText('builds software for its region')
  await page.close()
  await history.reload()
  await row.click()
  await text.click()
  await expect(kept.locator('mark').first()).toBeVisible()
  await history.getByRole('button', { name: 'Delete this text' }).click()
  await expect(text).toHaveCount(0)
  await history.getByRole('button', { name: 'Undo' }).click()
  await text.click()
  await expect(kept).toContainText('builds software for its region')
})

test('what came from a file opens again with its text', async ({ extension }) => {
  await seedProfile(extension)
  const history = await extension.open('postings.html?tab=add')
  const buffer = Buffer.from(MADE[1]?.text ?? '')
  await history
    .locator('input[type=file][aria-label="Choose files"]')
    .setInputFiles({ name: 'an offer.txt', mimeType: 'text/plain', buffer })
  await expect(history.getByText('1 posting read and kept')).toBeVisible()
  await history.getByRole('tab', { name: 'Postings' }).click()
  await history.locator('.row-open').click()
  const details = history.locator('.details')
  await expect(details).toContainText('an offer.txt')
  await details.getByText('The text of the posting').click()
  await expect(details.getByRole('article')).toContainText('builds software for its region')
  await expect(details.locator('mark').first()).toBeVisible()
  await shot(history, 'light/history-file')
  expect(await axeViolations(history)).toEqual([])
})
