/** The main job once more in a real Firefox: what differs there is the browser's part, not the engine's. */
import { resolve } from 'node:path'
import { MARK_COLOURS } from '../harness/pictures.ts'
import { sampleProfile } from '../harness/samples/sample-profile.ts'
import { expect, type Firefox, type Tab, test } from './firefox.ts'

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'
const PATIENCE = { timeout: 30_000 }
const REQUIREMENTS = `<h1>Java Developer</h1><h2>What you will do</h2>
  <p>Build services that carry parcels all over the country, with people who write things down, review each other, and
  go home in time for supper. We are a small team in a harbour town, and answer every application within a week.</p>
  <h2>Requirements</h2><ul><li>Several years of Kubernetes and Java</li><li>Docker in production</li>
  <li>PostgreSQL, and patience with slow queries</li></ul>`
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Java Developer – Jobs</title></head><body>${body}</body></html>`

const words = (tab: Tab) => tab.evaluate(() => document.body.innerText)

/** How many pixels of what a tab shows have the colour of a mark. */
async function markedPixels(tab: Tab): Promise<number> {
  const colours = MARK_COLOURS.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)))
  return await tab.evaluate(
    async (png: string, wanted: number[][]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!canvas) throw new Error('no canvas')
      canvas.drawImage(image, 0, 0)
      const { data } = canvas.getImageData(0, 0, image.width, image.height)
      let found = 0
      for (let at = 0; at < data.length; at += 4) {
        const isOne = wanted.some((colour) =>
          colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 24),
        )
        if (isOne) found++
      }
      return found
    },
    await tab.picture(),
    colours,
  )
}

async function openJob(firefox: Firefox, url: string): Promise<Tab> {
  await firefox.store({ profile: sampleProfile() })
  const tab = await firefox.open(url)
  await expect.poll(() => firefox.badge(tab), PATIENCE).not.toBe('')
  return tab
}

test('a posting is read by the background, lit up, and scored on the badge and in the popup', async ({
  firefox,
  site,
}) => {
  const tab = await openJob(firefox, site.origin + JAVA_JOB)
  await expect.poll(() => markedPixels(tab), PATIENCE).toBeGreaterThan(50)
  const popup = await firefox.openPopupFor(tab)
  await expect.poll(() => words(popup), PATIENCE).toContain('Senior Java Developer')
  expect(await words(popup)).toContain('Spring Boot')
})

test('"I have this" in the popup raises the score, and the profile has the skill', async ({
  firefox,
  site,
}) => {
  const tab = await openJob(firefox, site.origin + JAVA_JOB)
  const popup = await firefox.openPopupFor(tab)
  await popup.click('button', 'I have this: Kubernetes')
  await expect
    .poll(async () => JSON.stringify(await firefox.stored('profile')), PATIENCE)
    .toContain('"kubernetes"')
  await expect.poll(() => words(popup), PATIENCE).not.toContain('I have this: Kubernetes')
})

test('words in an open shadow tree and in a frame are painted there: highlight rules do not cross trees', async ({
  firefox,
  site,
}) => {
  site.add(
    '/shadow/',
    page(`<main><job-ad></job-ad></main><script>
      document.querySelector('job-ad').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(REQUIREMENTS)}
    </script>`),
  )
  const shadow = await openJob(firefox, `${site.origin}/shadow/`)
  await expect.poll(() => markedPixels(shadow), PATIENCE).toBeGreaterThan(20)
  const inner = page(`<main>${REQUIREMENTS}</main>`).replaceAll('"', '&quot;')
  site.add('/framed/', page(`<main><iframe width="900" height="500" srcdoc="${inner}"></iframe></main>`))
  const framed = await openJob(firefox, `${site.origin}/framed/`)
  await expect.poll(() => markedPixels(framed), PATIENCE).toBeGreaterThan(20)
})

test('a board that swaps postings in place is read again', async ({ firefox, site }) => {
  const tab = await openJob(firefox, `${site.origin}/demo/spa/`)
  await tab.click('button', 'API Engineer')
  const popup = await firefox.openPopupFor(tab)
  await expect.poll(() => words(popup), PATIENCE).toContain('API Engineer (Kotlin)')
})

test('a site is switched off in the popup, its marks go, and on again they come back', async ({
  firefox,
  site,
}) => {
  const tab = await openJob(firefox, site.origin + JAVA_JOB)
  await expect.poll(() => markedPixels(tab), PATIENCE).toBeGreaterThan(50)
  const popup = await firefox.openPopupFor(tab)
  await popup.click('[role=switch]')
  await expect.poll(() => words(popup), PATIENCE).toContain('Backlight is off on')
  await expect.poll(() => markedPixels(tab), PATIENCE).toBeLessThan(10)
  expect(await firefox.badge(tab)).toBe('')
  await popup.click('[role=switch]')
  await expect.poll(() => words(popup), PATIENCE).toContain('Senior Java Developer')
  await expect.poll(() => markedPixels(tab), PATIENCE).toBeGreaterThan(50)
})

test('a resume is read in options, and what it says is in the profile', async ({ firefox }) => {
  const options = await firefox.openOwn('options.html')
  await expect.poll(() => words(options), PATIENCE).toContain('resume')
  const file = resolve(import.meta.dirname, '../../../tests/resumes/tuning/04-markdown/resume.md')
  await options.setFiles('input[type=file][aria-label="Resume file"]', [file])
  await expect.poll(() => words(options), PATIENCE).toContain('What your resume says')
  await options.click('button', 'Add to my profile')
  await expect.poll(() => words(options), PATIENCE).toContain('What changed')
  const profile = (await firefox.stored('profile')) as { profiles: { skills: { skill: string }[] }[] }
  expect(profile.profiles[0]?.skills.length).toBeGreaterThan(5)
})

test('what was read stands in the history', async ({ firefox, site }) => {
  await openJob(firefox, site.origin + JAVA_JOB)
  const history = await firefox.openOwn('postings.html')
  await expect.poll(() => words(history), PATIENCE).toContain('Senior Java Developer')
})
