import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { MADE } from './harness/samples/history-postings.ts'
import { seedSettings } from './harness/samples/sample-profile.ts'

const FEW = 6

interface Whole {
  profile: unknown
  history: { postings: { id: string; status: string; note: string }[] }
}

/** The backup as a file, taken by its button. */
async function takeBackup(options: Page): Promise<string> {
  const download = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export' }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

/** What matters in it: the date of the file is another each time. */
function content(text: string): Whole {
  const { profile, history } = JSON.parse(text)
  const postings = [...history.postings].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { profile, history: { ...history, exported: '', postings } }
}

async function giveBack(options: Page, text: string): Promise<void> {
  await options
    .getByLabel('Profile file to import')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function fillHistory(extension: Extension): Promise<Page> {
  const history = await extension.open('postings.html')
  await history.getByRole('tab', { name: 'Add and import' }).click()
  const lines = MADE.slice(0, FEW).map((posting) => JSON.stringify(posting))
  await history.locator('input[type=file][aria-label="Choose files"]').setInputFiles({
    name: 'postings.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(lines.join('\n')),
  })
  await expect(history.getByText(`${FEW} postings read and kept`)).toBeVisible()
  await history.getByRole('tab', { name: 'Postings' }).click()
  await history
    .getByRole('combobox', { name: /^Status of/ })
    .first()
    .selectOption('offer')
  return history
}

test('one file brings back profiles, settings and history after everything was deleted', async ({
  extension,
}) => {
  await seedSettings(extension, { theme: 'dark', palette: 'colour-blind', sitesOff: ['example.com'] })
  const history = await fillHistory(extension)
  const options = await extension.openOptions()
  await expect
    .poll(async () => content(await takeBackup(options)).history.postings.map(({ status }) => status))
    .toContain('offer')
  const backup = await takeBackup(options)
  const whole = content(backup)
  expect(whole.history.postings).toHaveLength(FEW)

  await options.getByRole('tab', { name: 'Settings' }).click()
  await options.getByRole('button', { name: 'Delete everything…' }).click()
  await options.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(options.getByText('Everything is deleted')).toBeVisible()
  await options.getByRole('tab', { name: 'Skills' }).click()
  await expect.poll(async () => content(await takeBackup(options)).history.postings).toEqual([])
  await expect.poll(async () => content(await takeBackup(options)).profile).not.toEqual(whole.profile)

  await giveBack(options, backup)
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  await options.getByRole('button', { name: 'Undo' }).click()
  await expect(options.locator('html')).not.toHaveAttribute('data-theme', 'dark')
  await expect.poll(async () => content(await takeBackup(options)).history.postings).toEqual([])

  await giveBack(options, backup)
  await expect(options.getByText(`Profile of 13 skills imported, with ${FEW} postings`)).toBeVisible()
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(async () => content(await takeBackup(options))).toEqual(whole)
  await expect(history.getByText(`${FEW} postings`, { exact: true })).toBeVisible()
  await shot(options, 'light/options-restored')
  expect(await axeViolations(options)).toEqual([])
})

test('a bad backup changes nothing, and an old one leaves the history alone', async ({ extension }) => {
  await seedSettings(extension, {})
  await fillHistory(extension)
  const options = await extension.openOptions()
  await expect
    .poll(async () => content(await takeBackup(options)).history.postings.map(({ status }) => status))
    .toContain('offer')
  const backup = await takeBackup(options)
  const whole = content(backup)

  const wrong = JSON.parse(backup)
  wrong.profile.settings.theme = 'dark'
  wrong.history.postings[2].status = 'hired'
  await giveBack(options, JSON.stringify(wrong))
  const alert = options.getByRole('alert')
  await expect(alert).toContainText('Nothing has changed')
  await expect(alert).toContainText('history.postings[2].status has to be one of')
  await shot(options, 'light/backup-refused')
  expect(content(await takeBackup(options))).toEqual(whole)

  const { history: _, ...old } = JSON.parse(backup)
  old.profile.profiles[0].skills = [{ skill: 'java', level: 'strong', years: 9, lastUsed: null }]
  await giveBack(options, JSON.stringify(old))
  await expect(options.getByText('Profile of 1 skill imported', { exact: true })).toBeVisible()
  await expect
    .poll(async () => content(await takeBackup(options)))
    .toEqual({ profile: old.profile, history: whole.history })
})
