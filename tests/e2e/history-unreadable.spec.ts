/** Entries of the history that are damaged: the others are there, and the user is told and decides. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { toStored } from '../../src/history/database.ts'
import { record } from '../unit/history/samples.ts'
import { axeViolations } from './harness/axe.ts'
import { tabTo } from './harness/by-keyboard.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { seedSettings } from './harness/samples/sample-profile.ts'
import type { Site } from './harness/serve.ts'

const DAMAGED = [
  { ...toStored(record('1')), requirements: null },
  { id: 'jobs.example|2', note: 'Ana knows the team' },
]
const JAVA_JOB = '/demo/jobs/senior-java-developer.html'

/** A history of one posting, with two rows that somebody else has written into it. */
async function damage(extension: Extension, site: Site): Promise<Page> {
  const posting = await extension.visit(site.origin + JAVA_JOB)
  await extension.readyReport(posting)
  const tabId = await extension.tabId(posting)
  await expect.poll(() => extension.ask('history-of-tab', { tabId })).toHaveProperty('entry.status', 'seen')
  const bare = await extension.open('manifest.json')
  await bare.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('backlight-history')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const change = request.result.transaction('postings', 'readwrite')
          for (const row of rows) change.objectStore('postings').put(row)
          change.onabort = () => fail(change.error)
          change.oncomplete = () => done()
          request.result.close()
        }
      }),
    DAMAGED,
  )
  await bare.close()
  return posting
}

test('damaged entries hide no others, are told, saved as a file and removed, by the keyboard alone', async ({
  extension,
  site,
}) => {
  const posting = await damage(extension, site)
  const history = await extension.open('postings.html')
  await expect(history.getByText('2 entries of your history could not be read')).toBeVisible()
  await expect(history.getByText('1 posting', { exact: true })).toBeVisible()
  await shot(history, 'light/history-unreadable')
  expect(await axeViolations(history)).toEqual([])
  const popup = await extension.openPopupFor(posting)
  await expect(popup.getByText(/^2 entries of your history could not be read\./)).toBeVisible()
  await shot(popup, 'light/popup-unreadable')

  const download = history.waitForEvent('download')
  await tabTo(history, history.getByRole('button', { name: 'Save them as a file' }))
  await history.keyboard.press('Enter')
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(saved).toHaveLength(DAMAGED.length)
  expect(saved).toEqual(expect.arrayContaining(DAMAGED))

  await tabTo(history, history.getByRole('button', { name: 'Remove them…' }))
  await history.keyboard.press('Enter')
  const sure = history.getByRole('button', { name: 'Yes, remove them for good' })
  await expect(sure).toBeFocused()
  await history.keyboard.press('Enter')
  await expect(history.getByText('2 unreadable entries removed')).toBeVisible()
  await expect(history.getByText(/could not be read$/)).toHaveCount(0)
  await history.reload()
  await expect(history.getByText('1 posting', { exact: true })).toBeVisible()
  await expect(history.getByText(/could not be read$/)).toHaveCount(0)
})

test.describe('in German, in the dark theme', () => {
  test.use({ theme: 'dark' })

  test('what waited for the database is told with the rest, and stays when one changes one’s mind', async ({
    extension,
    site,
  }) => {
    await seedSettings(extension, { language: 'de' })
    await damage(extension, site)
    await extension.storage.set('local', { 'history-outbox': { records: ['a posting'], fault: null } })
    // The next posting that is read looks into what waits.
    const next = await extension.visit(`${site.origin}/demo/jobs/platform-engineer-go.html`)
    await extension.readyReport(next)
    const history = await extension.open('postings.html')
    await expect(history.getByText('3 Einträge deines Verlaufs ließen sich nicht lesen')).toBeVisible()
    await history.setViewportSize({ width: 360, height: 800 })
    await shot(history, 'dark/history-unreadable-de')
    expect(await axeViolations(history)).toEqual([])
    await history.getByRole('button', { name: 'Entfernen…' }).click()
    await history.getByRole('button', { name: 'Behalten' }).click()
    await history.reload()
    await expect(history.getByText('3 Einträge deines Verlaufs ließen sich nicht lesen')).toBeVisible()
  })
})
