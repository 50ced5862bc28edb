import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './harness/fixtures.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const THREAD = resolve(import.meta.dirname, '../pages/hacker-news/thread/source.html')
const PROSE =
  'Build services that carry parcels all over the country, with people who write things down, review each other, and go home in time for supper. We are a small team in a harbour town, and answer every application within a week. There is tea, there are long walks by the water, and nobody is asked to be a rock star.'
const ad = (skill: string) =>
  `<h2>What you will do</h2><p>${PROSE}</p><h2>Requirements</h2><ul><li>Several years of ${skill}</li><li>PostgreSQL</li><li>Docker</li></ul>`

const BOARD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head>
  <body><aside id="list"></aside><main><h1>Java Developer</h1><div id="job">${ad('Java')}</div></main></body></html>`

const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => `${range}`)),
  )

test.beforeEach(async ({ extension, site }) => {
  await seedProfile(extension)
  site.add('/switch/', BOARD)
})

test('a description that is on its way is waited for, and scored only when it is whole', async ({
  extension,
  site,
}) => {
  const page = await extension.visit(`${site.origin}/switch/`)
  await extension.readyReport(page)
  await page.evaluate(() => {
    history.pushState(null, '', '/switch/?job=2')
    const main = document.querySelector('main') as HTMLElement
    main.innerHTML = '<h1>Kotlin Developer</h1><div id="job" aria-busy="true"><p>Loading</p></div>'
  })
  await expect.poll(() => extension.badge(page)).toBe('')
  expect(await painted(page)).toEqual([])
  // Longer than any quiet time of the watcher: a pane that says it is busy is never taken.
  await page.waitForTimeout(1_500)
  expect(await extension.report(page)).toEqual({ state: 'reading' })
  await page.evaluate((html) => {
    const job = document.getElementById('job') as HTMLElement
    job.innerHTML = html
    job.removeAttribute('aria-busy')
  }, ad('Kotlin'))
  const { reading } = await extension.readyReport(page, { title: 'Kotlin Developer' })
  expect(reading.skills.map(({ id }) => id)).toEqual(expect.arrayContaining(['kotlin', 'docker']))
  await expect.poll(() => painted(page)).toContain('Kotlin')
})

test('what "Show more" and a stream bring is read too', async ({ extension, site }) => {
  const page = await extension.visit(`${site.origin}/switch/`)
  await extension.readyReport(page)
  await expect.poll(() => painted(page)).toContain('Java')
  await page.evaluate(async () => {
    for (const skill of ['Kafka', 'Redis', 'Terraform', 'Kubernetes']) {
      document.querySelector('ul')?.insertAdjacentHTML('beforeend', `<li>Good knowledge of ${skill}</li>`)
      await new Promise((done) => setTimeout(done, 120))
    }
  })
  await expect
    .poll(() => painted(page))
    .toEqual(expect.arrayContaining(['Java', 'Kafka', 'Redis', 'Terraform', 'Kubernetes']))
})

test('what changes around a posting leaves its paint alone', async ({ extension, site }) => {
  const page = await extension.visit(`${site.origin}/switch/`)
  await extension.readyReport(page)
  await expect.poll(() => painted(page)).toContain('Java')
  const isSame = await page.evaluate(async () => {
    const before = [...CSS.highlights.values()]
    const list = document.getElementById('list') as HTMLElement
    for (let n = 0; n < 100; n++) {
      list.innerHTML = `<a href="#">COBOL Programmer ${n}</a>`
      await new Promise((done) => setTimeout(done, 20))
    }
    const after = [...CSS.highlights.values()]
    return before.length === after.length && before.every((highlight, n) => highlight === after[n])
  })
  expect(isSame).toBe(true)
})

test('a thread of postings: the one looked at is read, and goes as another comes to sight', async ({
  extension,
}) => {
  const thread = readFileSync(THREAD, 'utf8').replaceAll(
    '<tr class="athing comtr"',
    '<tr style="height: 90vh"><td></td></tr>$&',
  )
  await extension.context.route('https://news.ycombinator.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: thread }),
  )
  const page = await extension.context.newPage()
  await page.goto('https://news.ycombinator.com/item?id=41000000')
  const show = (id: string) =>
    page.evaluate((of) => document.getElementById(of)?.scrollIntoView({ block: 'center' }), id)
  await show('41000001')
  const first = await extension.readyReport(page, {
    title: 'Backend Engineer',
  })
  expect(first.posting).toMatchObject({
    company: 'Lantern Grid',
    url: 'https://news.ycombinator.com/item?id=41000001',
  })
  expect(first.reading.skills.map(({ id }) => id)).toEqual(expect.arrayContaining(['go', 'redis']))
  await expect.poll(() => painted(page)).toContain('Go')
  await show('41000006')
  const last = await extension.readyReport(page, {
    title: 'Platform Engineer',
  })
  const skills = last.reading.skills.map(({ id }) => id)
  expect(skills).toContain('rust')
  expect(skills).not.toContain('go')
  await expect.poll(() => painted(page)).toContain('Rust')
  expect(await painted(page)).not.toContain('Go')
  // Its answers are part of no posting.
  await show('41000005')
  await extension.readyReport(page, {
    title: 'API Engineer',
  })
  expect(await painted(page)).not.toContain('Fortran')
})
