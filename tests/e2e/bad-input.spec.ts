import { expect, test } from './harness/fixtures.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const job = (description: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Java Developer – Jobs</title>${head}</head>
   <body><main><h1>Java Developer</h1><div>${description}</div></main></body></html>`
const REQUIREMENTS =
  '<h2>Responsibilities</h2><ul><li>Build services in Java for people who ship parcels all over the country</li></ul>' +
  '<h2>Requirements</h2><ul><li>Several years of work with Java and Spring Boot</li>' +
  '<li>PostgreSQL, and patience with slow queries</li><li>Docker and Kubernetes in production</li></ul>'

test('malformed structured data is passed over, and the page itself is read', async ({ extension, site }) => {
  await seedProfile(extension)
  const broken = '<script type="application/ld+json">{"@type": "JobPosting", "title": </script>'
  site.add('/broken-job/', job(REQUIREMENTS, broken))
  const page = await extension.visit(`${site.origin}/broken-job/`)
  const { posting, reading } = await extension.readyReport(page)
  expect(posting.title).toBe('Java Developer')
  expect(reading.skills.map(({ id }) => id)).toContain('spring-boot')
})

test('an empty description gives no report and no error', async ({ extension, site }) => {
  site.add('/empty-job/', job(''))
  const page = await extension.context.newPage()
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(`${site.origin}/empty-job/`)
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('button', { name: 'Read this page anyway' }).click()
  await expect(popup.getByRole('heading').or(popup.getByRole('alert')).first()).toBeVisible()
  expect(errors).toEqual([])
})

test('a page of a megabyte is read', async ({ extension, site }) => {
  await seedProfile(extension)
  const filler = '<p>We ship parcels with Java, Docker and good humour, day after day.</p>'.repeat(14_000)
  site.add('/huge-job/', job(REQUIREMENTS + filler))
  const page = await extension.visit(`${site.origin}/huge-job/`)
  const { posting } = await extension.readyReport(page)
  expect(posting.title).toBe('Java Developer')
})

test('a message from a page, or of the wrong shape, changes nothing', async ({ extension, site }) => {
  await seedProfile(extension)
  const before = await extension.storage.get('local')
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  await page.evaluate(() =>
    window.postMessage({ backlight: 1, name: 'switch-site', args: { site: 'localhost', on: false } }, '*'),
  )
  const own = await extension.open('manifest.json')
  for (const message of [
    null,
    'hello',
    { backlight: 1 },
    { backlight: 1, name: 'switch-site', args: { site: 7, on: false } },
    { backlight: 1, name: 'history-edit', args: { id: 'a', status: 'hired' } },
    { backlight: 1, name: 'reading', args: {} },
    { backlight: 1, name: 'no-such-message', args: {} },
  ]) {
    await own.evaluate(
      (sent) =>
        (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.runtime
          .sendMessage(sent)
          .catch(() => null),
      message,
    )
  }
  // The posting that was read is on its way to the history through a box in the same storage; then that is empty again.
  await expect.poll(() => extension.storage.get('local')).toEqual(before)
  expect((await extension.report(page))?.state).toBe('ready')
})
