import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { BUILT_EXTENSION, type Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { paintedWords } from './harness/page-checks.ts'
import { seedSettings } from './harness/samples/sample-profile.ts'

/** In the extension's own pages, where `evaluate` runs. */
declare const chrome: typeof import('wxt/browser').browser

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'
/** The tabs of the popup that tell what documents say. */
const POPUP_TABS = ['Rolle', 'Stufe und Gehalt', 'Vorbereiten']

/** Everything that stands in the page, in closed shadow roots too. */
async function allText(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page)
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true })
  await devtools.detach()
  return JSON.stringify(root)
}

async function openJob(extension: Extension, url: string): Promise<Page> {
  const page = await extension.visit(url)
  await extension.readyReport(page)
  await expect.poll(async () => Object.keys(await paintedWords(page)).length).toBeGreaterThan(3)
  return page
}

test('every window, the hover card and the button follow the language at once, and back', async ({
  extension,
  site,
}) => {
  await seedSettings(extension, {})
  const page = await openJob(extension, site.origin + JAVA_JOB)
  await expect.poll(() => extension.badge(page)).toMatch(/^\d+$/)
  const score = await extension.badge(page)
  const tabId = await extension.tabId(page)
  const popup = await extension.openPopupFor(page)
  const history = await extension.open('postings.html')
  const options = await extension.openOptions()
  const buttonTitle = () => options.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), tabId)
  await expect(popup.getByRole('tab', { name: 'Fit' })).toBeVisible()
  await expect(history).toHaveTitle('History – Backlight')
  await expect.poll(buttonTitle).toContain(`Backlight: ${score} of 100. Good fit: `)

  await options.getByRole('tab', { name: 'Settings' }).click()
  await options.getByLabel('Language').focus()
  await options.keyboard.press('D')
  await expect(options.getByRole('tab', { name: 'Einstellungen', selected: true })).toBeVisible()
  await expect(options.getByLabel('Sprache')).toHaveValue('de')
  await expect(options.getByLabel('Sprache')).toBeFocused()
  await expect(popup.getByRole('tab', { name: 'Passung' })).toBeVisible()
  await expect(popup.getByText('Kubernetes').first()).toBeVisible()
  await expect(history.getByRole('tab', { name: 'Auswertung' })).toBeVisible()
  for (const [one, title] of [
    [options, 'Dein Profil – Backlight'],
    [history, 'Verlauf – Backlight'],
    [popup, 'Backlight'],
  ] as const) {
    await expect(one).toHaveTitle(title)
    await expect(one.locator('html')).toHaveAttribute('lang', 'de')
  }
  await expect.poll(buttonTitle).toContain(`Backlight: ${score} von 100. Passt gut: `)

  await page.bringToFront()
  await expect(async () => {
    expect(await extension.toPage(page, 'step-mention', { by: 1 })).toEqual({ ok: true })
    await page.waitForTimeout(200)
    expect(await allText(page)).toMatch(/Hier kein Skill/)
  }).toPass()
  const card = await allText(page)
  expect(card).not.toContain('Not a skill here')
  expect(card).toContain('"lang","de"')

  await options.bringToFront()
  await options.getByLabel('Sprache').selectOption('en')
  await expect(options.getByLabel('Language')).toBeVisible()
  await expect(popup.getByRole('tab', { name: 'Fit' })).toBeVisible()
  await expect(popup.locator('html')).toHaveAttribute('lang', /^en/)
  await expect.poll(buttonTitle).toContain(`Backlight: ${score} of 100. Good fit: `)
})

test('what is typed and where one is stay when the language changes', async ({ extension }) => {
  await seedSettings(extension, {})
  const one = await extension.openOptions()
  await one.getByRole('searchbox', { name: 'Find in your skills' }).fill('post')
  await expect(one.getByRole('button', { name: 'Remove Docker', exact: true })).toHaveCount(0)
  const other = await extension.openOptions()
  await other.getByRole('tab', { name: 'Settings' }).click()
  await other.getByLabel('Language').selectOption('de')
  await expect(one.getByRole('searchbox', { name: 'In deinen Skills suchen' })).toHaveValue('post')
  // A row of the table is drawn again only when it is told to.
  await expect(one.getByRole('button', { name: 'PostgreSQL entfernen', exact: true })).toBeVisible()
})

test('the browser’s own texts are in both languages', async ({ extension }) => {
  const manifest = JSON.parse(readFileSync(join(BUILT_EXTENSION, 'manifest.json'), 'utf8'))
  expect(manifest).toMatchObject({ default_locale: 'en', name: '__MSG_manifest_name__' })
  const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? '')
  expect(named.length).toBeGreaterThan(4)
  for (const locale of ['en', 'de']) {
    const file = join(BUILT_EXTENSION, '_locales', locale, 'messages.json')
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>
    for (const id of named) expect(messages[id]?.message, `${locale}: ${id}`).toBeTruthy()
  }
  const options = await extension.openOptions()
  const commands = await options.evaluate(() => chrome.commands.getAll())
  expect(commands.map(({ description }) => description)).toContain('Read this page as a job posting')
})

test('what documents say is English, and a screen reader is told so', async ({ extension, site }) => {
  await seedSettings(extension, { language: 'de' })
  const page = await openJob(extension, site.origin + JAVA_JOB)
  const popup = await extension.openPopupFor(page)
  for (const name of POPUP_TABS) {
    await popup.getByRole('tab', { name }).click()
    await expect(popup.getByRole('tabpanel', { name }).locator('[lang=en]'), name).not.toHaveCount(0)
  }
})
