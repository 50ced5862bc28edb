/** The main job once more in a real Firefox: what differs there is the browser's part, not the engine's. */
import { resolve } from 'node:path'
import { MARK_COLOURS, TOLERANCE } from '../harness/looks/pictures.ts'
import { expect, type Tab, test } from './firefox.ts'
import { openPosting, pixelsByColour } from './seen.ts'

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'

const words = (tab: Tab) => tab.evaluate(() => document.body.innerText)

/** How many pixels of what a tab shows have the colour of a mark. */
async function markedPixels(tab: Tab): Promise<number> {
  const counts = await pixelsByColour(tab, MARK_COLOURS, TOLERANCE)
  return counts.reduce((sum, count) => sum + count, 0)
}

test('a posting is read by the background, lit up, and scored on the badge and in the popup', async ({
  firefox,
  site,
}) => {
  const tab = await openPosting(firefox, site.origin + JAVA_JOB)
  await expect.poll(() => markedPixels(tab)).toBeGreaterThan(50)
  const popup = await firefox.openPopupFor(tab)
  await expect.poll(() => words(popup)).toContain('Senior Java Developer')
  expect(await words(popup)).toContain('Spring Boot')
})

test('"I have this" in the popup raises the score, and the profile has the skill', async ({
  firefox,
  site,
}) => {
  const tab = await openPosting(firefox, site.origin + JAVA_JOB)
  const popup = await firefox.openPopupFor(tab)
  await popup.click('button', 'I have this: Kubernetes')
  await expect.poll(async () => JSON.stringify(await firefox.stored('profile'))).toContain('"kubernetes"')
  await expect.poll(() => words(popup)).not.toContain('I have this: Kubernetes')
})

test('a board that swaps postings in place is read again', async ({ firefox, site }) => {
  const tab = await openPosting(firefox, `${site.origin}/demo/spa/`)
  await tab.click('button', 'API Engineer')
  const popup = await firefox.openPopupFor(tab)
  await expect.poll(() => words(popup)).toContain('API Engineer (Kotlin)')
})

test('a site is switched off in the popup, its marks go, and on again they come back', async ({
  firefox,
  site,
}) => {
  const tab = await openPosting(firefox, site.origin + JAVA_JOB)
  await expect.poll(() => markedPixels(tab)).toBeGreaterThan(50)
  const popup = await firefox.openPopupFor(tab)
  await popup.click('[role=switch]')
  await expect.poll(() => words(popup)).toContain('Backlight is off on')
  await expect.poll(() => markedPixels(tab)).toBeLessThan(10)
  expect(await firefox.badge(tab)).toBe('')
  await popup.click('[role=switch]')
  await expect.poll(() => words(popup)).toContain('Senior Java Developer')
  await expect.poll(() => markedPixels(tab)).toBeGreaterThan(50)
})

test('a resume is read in options, and what it says is in the profile', async ({ firefox }) => {
  const options = await firefox.openOwn('options.html')
  await expect.poll(() => words(options)).toContain('resume')
  const file = resolve(import.meta.dirname, '../../../tests/resumes/tuning/04-markdown/resume.md')
  await options.setFiles('input[type=file][aria-label="Resume file"]', [file])
  await expect.poll(() => words(options)).toContain('What your resume says')
  await options.click('button', 'Add to my profile')
  await expect.poll(() => words(options)).toContain('What changed')
  const profile = (await firefox.stored('profile')) as { profiles: { skills: { skill: string }[] }[] }
  expect(profile.profiles[0]?.skills.length).toBeGreaterThan(5)
})

test('what was read stands in the history', async ({ firefox, site }) => {
  await openPosting(firefox, site.origin + JAVA_JOB)
  const history = await firefox.openOwn('postings.html')
  await expect.poll(() => words(history)).toContain('Senior Java Developer')
})
