/** The table of the history with as many postings as it keeps, and what goes out of it and comes back. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { HistoryRecord } from '../../src/history/schema.ts'
import { asks, record } from '../unit/history/samples.ts'
import { expect, test } from './harness/fixtures.ts'
import { importHistory } from './harness/samples/imported-history.ts'

const HOSTILE = ['=1+1', '+cmd', '-2', '@SUM(A1)', 'Say "hello", Ana']
const MANY: HistoryRecord[] = Array.from({ length: 2_000 }, (_, index) =>
  record(String(index), {
    title: HOSTILE[index] ?? `Developer ${index}`,
    firstSeen: Date.UTC(2026, 0, 1) - index * 60_000,
    requirements: asks('java kafka docker'),
  }),
)

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).press('Enter'),
  ])
  return readFileSync(await file.path(), 'utf8')
}

const byId = (json: string): HistoryRecord[] =>
  (JSON.parse(json).postings as HistoryRecord[]).sort((a, b) => (a.id < b.id ? -1 : 1))

test('2,000 postings: few rows in the page, status, delete and undo by keyboard, and out and in again the same', async ({
  extension,
}) => {
  const history = await importHistory(extension, MANY)
  await expect(history.getByText('2,000 postings imported')).toBeVisible()
  await history.getByRole('tab', { name: 'Postings' }).press('Home')
  await expect(history.getByText('2,000 postings', { exact: true })).toBeVisible()
  expect(await history.locator('tbody tr').count()).toBeLessThan(80)
  const before = byId(await download(history, 'Export JSON'))
  expect(before).toEqual([...MANY].sort((a, b) => (a.id < b.id ? -1 : 1)))

  const csv = (await download(history, 'Export CSV')).split('\r\n')
  for (const start of ["'=1+1,", "'+cmd,", "'-2,", "'@SUM(A1),", '"Say ""hello"", Ana",']) {
    expect(csv.filter((line) => line.startsWith(start))).toHaveLength(1)
  }

  const boxes = history.getByRole('checkbox', { name: /^Select (?!all)/ })
  await boxes.first().focus()
  await history.keyboard.press('Space')
  await history.keyboard.press('ArrowDown')
  await history.keyboard.press('Space')
  await expect(history.getByText('2 selected')).toBeVisible()
  await history.getByLabel('Set the status of the selected postings').focus()
  // One letter: of a word typed on a busy machine, the browser takes the rest for another word.
  await history.keyboard.press('A')
  await expect(history.getByText('2 postings are now “Applied”')).toBeVisible()
  await history.getByRole('button', { name: 'Delete' }).press('Enter')
  await expect(history.getByText('1,998 postings', { exact: true })).toBeVisible()
  await history.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(history.getByText('2,000 postings', { exact: true })).toBeVisible()
  const after = byId(await download(history, 'Export JSON'))
  expect(after.filter(({ status }) => status === 'applied')).toHaveLength(2)
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
})
