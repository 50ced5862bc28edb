import type { Page } from '@playwright/test'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { paintedWords } from './harness/page-checks.ts'
import { SHORT_LINES } from './harness/samples/odd-pages.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'
async function openJob(extension: Extension, url: string): Promise<Page> {
  const page = await extension.visit(url)
  return page
}

test('a posting lights up in four kinds, and nothing outside the posting does', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const page = await openJob(extension, site.origin + JAVA_JOB)
  await extension.readyReport(page)
  await expect(async () => {
    const words = await paintedWords(page)
    expect(words.solid).toEqual(expect.arrayContaining(['Java', 'Spring Boot', 'PostgreSQL', 'Docker']))
    expect(words.dotted).toEqual(expect.arrayContaining(['Kubernetes']))
    expect(words.double?.join(' ')).toContain('Java Developer')
    const all = Object.values(words).flat().join(' ')
    expect(all).not.toMatch(/Salesforce|Angular|Ruby|SAP/)
  }).toPass()
})

test('the page stays as it was: not one node is added or changed', async ({ extension, site }) => {
  await seedProfile(extension)
  // On 127.0.0.1 no content script runs.
  const untouched = await openJob(extension, site.quietOrigin + JAVA_JOB)
  const before = await untouched.evaluate(() => document.documentElement.outerHTML)
  const page = await openJob(extension, site.origin + JAVA_JOB)
  await expect(async () => {
    expect(Object.values(await paintedWords(page)).flat().length).toBeGreaterThan(5)
  }).toPass()
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})

test('the badge shows the score that the popup shows', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await openJob(extension, site.origin + JAVA_JOB)
  const { fit, posting } = await extension.readyReport(page)
  expect(posting).toMatchObject({ title: 'Senior Java Developer', company: 'Tidewater Ledger' })
  expect(fit.score).toBeGreaterThan(40)
  await expect.poll(() => extension.badge(page)).toBe(String(fit.score))
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('Senior Java Developer').first()).toBeVisible()
  await expect(popup.getByText(String(fit.score), { exact: true }).first()).toBeVisible()
  await expect(popup.getByText('Spring Boot').first()).toBeVisible()
  await expect(popup.getByRole('button', { name: 'I have this: Kubernetes' })).toBeVisible()
  // What they are of is the engine's to say.
  await expect(popup.getByText(/^5\+ years of /)).toBeVisible()
  await popup.getByRole('tab', { name: 'Level and pay' }).click()
  await expect(popup.getByRole('list', { name: 'Years of single skills' }).getByRole('listitem')).toHaveText([
    'JavaAsked: 5+ years · You: 6 years · 1 year more than asked',
    'Spring BootAsked: 3+ years · You: 4 years · 1 year more than asked',
  ])
})

test('"I have this" raises the score at once, in the popup and on the badge', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await openJob(extension, site.origin + JAVA_JOB)
  const before = (await extension.readyReport(page)).fit.score ?? 0
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('button', { name: 'I have this: Kubernetes' }).click()
  await expect.poll(async () => Number.parseInt(await extension.badge(page), 10)).toBeGreaterThan(before)
  await expect(
    popup.getByText(String(Number.parseInt(await extension.badge(page), 10)), { exact: true }).first(),
  ).toBeVisible()
  await expect(popup.getByRole('button', { name: 'I have this: Kubernetes' })).toHaveCount(0)
})

test('the popup is right after the browser stopped the worker', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await openJob(extension, site.origin + JAVA_JOB)
  const { fit } = await extension.readyReport(page)
  await extension.stopWorker()
  expect(extension.workerStatus()).toBe('stopped')
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('Senior Java Developer').first()).toBeVisible()
  await expect(popup.getByText(String(fit.score), { exact: true }).first()).toBeVisible()
})

test('a single-page board that swaps postings in place is read again each time', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const page = await openJob(extension, `${site.origin}/demo/spa/`)
  const first = await extension.readyReport(page, { title: 'Database Developer' })
  await page.getByRole('button', { name: /API Engineer/ }).click()
  const second = await extension.readyReport(page, { title: 'API Engineer (Kotlin)' })
  expect(second.posting.id).not.toBe(first.posting.id)
  await expect(async () => {
    const all = Object.values(await paintedWords(page)).flat()
    expect(all).toContain('Kotlin')
    expect(all).not.toContain('PL/SQL')
  }).toPass()
  await expect.poll(() => extension.badge(page)).toBe(String(second.fit.score))
  await page.goBack()
  await extension.readyReport(page, { title: 'Database Developer' })
})

test('a page that the extension does not read by itself is read when it is asked to', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const page = await openJob(extension, site.quietOrigin + JAVA_JOB)
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('button', { name: 'Read this page', exact: true }).click()
  await expect(popup.getByText('Senior Java Developer').first()).toBeVisible()
  expect((await extension.readyReport(page)).posting.title).toBe('Senior Java Developer')
})

test('a page that no finder takes for a posting is read by the reader of articles, once the user asks', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  site.add('/odd/', SHORT_LINES)
  const page = await openJob(extension, `${site.quietOrigin}/odd/`)
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('button', { name: 'Read this page', exact: true }).click()
  await expect(popup.getByText('We need you').first()).toBeVisible()
  const { reading } = await extension.readyReport(page)
  const levelOf = (skill: string) => reading.skills.find(({ id }) => id === skill)?.level
  expect([levelOf('java'), levelOf('kafka'), levelOf('cobol')]).toEqual(['required', 'preferred', undefined])
  await expect.poll(async () => Object.values(await paintedWords(page)).flat()).toContain('PostgreSQL')
})

test('a teaser is not judged', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await openJob(extension, `${site.origin}/demo/jobs/backend-developer-teaser.html`)
  expect((await extension.readyReport(page)).fit.score).toBeNull()
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('Not enough text to judge')).toBeVisible()
})
