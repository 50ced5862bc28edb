/** A page that breaks while it is drawn still offers a backup, a way back, and a fresh start. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { SAMPLE_PROFILE_FILE, seedProfile } from './harness/samples/sample-profile.ts'

/** Opens a page of the extension in which drawing the tabs throws. */
async function openBroken(extension: Extension, path: string): Promise<Page> {
  const page = await extension.context.newPage()
  await page.addInitScript(() => {
    const { map } = Array.prototype
    Array.prototype.map = function (this: unknown[], ...args: Parameters<typeof map>) {
      const [first] = this
      if (typeof first === 'object' && first !== null && 'panel' in first) throw new Error('drawn wrong')
      return map.apply(this, args)
    } as typeof map
  })
  await page.goto(`chrome-extension://${extension.id}/${path}`)
  await expect(page.getByRole('heading', { name: 'This page crashed' })).toBeVisible()
  return page
}

test('every page that breaks says so, keeps what is stored, and offers every way out', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const posting = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(posting)
  const tabId = await extension.tabId(posting)
  // The history does not hold up the report.
  await expect
    .poll(() => extension.ask('history-of-tab', { tabId }), 'kept')
    .toHaveProperty('entry.status', 'seen')

  const popup = await openBroken(extension, `popup.html?tab=${tabId}`)
  await popup.setViewportSize({ width: 360, height: 600 })
  await shot(popup, 'light/popup-broken')
  const history = await openBroken(extension, 'postings.html')
  const options = await openBroken(extension, 'options.html')
  await shot(options, 'light/options-broken')
  for (const page of [popup, history, options]) {
    expect(await axeViolations(page)).toEqual([])
    await expect(page.getByRole('button', { name: 'Delete everything…' })).toBeVisible()
  }

  const download = history.waitForEvent('download')
  await history.getByRole('button', { name: 'Export' }).click()
  const backup = readFileSync(await (await download).path(), 'utf8')
  expect(JSON.parse(backup).history.postings).toHaveLength(1)

  const file = options.getByLabel('Profile file to import')
  await file.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
  await expect(options.getByRole('alert')).toContainText('was not imported')

  await options.getByRole('button', { name: 'Delete everything…' }).click()
  await options.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect.poll(() => extension.storage.get('local', 'profile')).toEqual({})

  await popup.getByLabel('Profile file to import').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(backup),
  })
  await expect
    .poll(async () => JSON.stringify(await extension.storage.get('local', 'profile')))
    .toContain('spring-boot')
})

test('a file that names a skill like something of JavaScript leaves options as they are', async ({
  extension,
}) => {
  const options = await extension.openOptions()
  const file = options.getByLabel('Profile file to import')
  const skills = ['java', 'constructor', 'valueof']
  const buffer = Buffer.from(JSON.stringify({ skills }))
  await file.setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer })
  await expect(options.getByText('Profile of 3 skills imported')).toBeVisible()
  await options.reload()
  await expect(options.getByRole('combobox', { name: 'Level of constructor' })).toBeVisible()
  await file.setInputFiles(SAMPLE_PROFILE_FILE)
  await expect(options.getByRole('combobox', { name: 'Level of Docker' })).toBeVisible()
})

test('the undo of a starter profile does not take away the resume that came after it', async ({
  extension,
}) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  await options.getByText('Add the skills of a starter profile').click()
  await options.getByRole('button', { name: /Node back end/i }).click()
  const undo = options.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await options.getByText('Paste text instead').click()
  await options
    .getByRole('textbox', { name: 'Text of your resume' })
    .fill('Skills\nCOBOL, Java, Docker\n\nExperience\nProgrammer, Acme, 2015 - 2020\nCOBOL and Java')
  await options.getByRole('button', { name: 'Read this text' }).click()
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('What changed', { exact: true })).toBeVisible()
  await expect(undo).toBeHidden()
  const stored = async () => JSON.stringify(await extension.storage.get('local', 'profile'))
  for (const skill of ['cobol', 'java', 'docker']) await expect.poll(stored).toContain(`"skill":"${skill}"`)
})

test('where the storage is full, nothing is said to be added that was not', async ({ extension }) => {
  const options = await extension.context.newPage()
  await options.addInitScript(() => {
    const { local } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome
      .storage
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
  })
  await seedProfile(extension)
  const before = await extension.storage.get('local', 'profile')
  await options.goto(`chrome-extension://${extension.id}/options.html`)
  await options.getByText('Add the skills of a starter profile').click()
  await options.getByRole('button', { name: /Node back end/i }).click()
  await expect(options.getByText('That was not saved').first()).toBeVisible()
  await expect(options.getByText(/” added/)).toBeHidden()
  await options.getByText('Paste text instead').click()
  await options.getByRole('textbox', { name: 'Text of your resume' }).fill('Skills\nCOBOL, Java, Docker')
  await options.getByRole('button', { name: 'Read this text' }).click()
  const save = options.getByRole('button', { name: 'Add to my profile' })
  await save.click()
  await expect(options.getByText('That was not saved').first()).toBeVisible()
  await expect(save).toBeVisible()
  await expect(options.getByText('What changed', { exact: true })).toBeHidden()
  expect(await extension.storage.get('local', 'profile')).toEqual(before)
})
