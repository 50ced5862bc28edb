import { expect, test } from './harness/fixtures.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

/** A page of a board that was built anew: none of the names that its adapter knows. */
const ANEW = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Go Developer | Indeed</title></head><body>
  <main class="pane-2027"><h1 class="heading-2027">Go Developer</h1><div class="text-2027"><h2>What you will do</h2>
  <p>You build the booking services of a harbour, and you keep them running while the ships come in, with three colleagues who write things down and go home in time.</p>
  <h2>Requirements</h2><ul><li>Three years of Go</li><li>PostgreSQL</li><li>Docker</li></ul></div></main></body></html>`

test('a board that was built anew is read by the page’s structure, and the popup says so', async ({
  extension,
}) => {
  await seedProfile(extension)
  await extension.context.route('https://de.indeed.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: ANEW }),
  )
  const page = await extension.context.newPage()
  await page.goto('https://de.indeed.com/viewjob?jk=0123456789abcdef')
  const report = await extension.readyReport(page, { title: 'Go Developer' })
  expect(report.posting).toMatchObject({ id: 'indeed:0123456789abcdef', byStructure: true })
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('Read by page structure')).toBeVisible()
  // Chromium asks by itself where an update wants more sites.
  await expect(popup.getByText('once your browser allows it')).toHaveCount(0)
})

test('the structure of a page can be copied, without a word of it', async ({ extension, site }) => {
  site.add('/anew/', ANEW)
  const page = await extension.context.newPage()
  // No test can click the grant that the popup has for its tab: on 127.0.0.1 it is there.
  await page.goto(`${site.quietOrigin}/anew/?jk=0123456789abcdef`)
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByRole('heading', { name: 'This page has not been read yet' })).toBeVisible()
  await popup.getByRole('button', { name: 'Something wrong? Copy a report' }).click()
  await expect(popup.getByText('Report copied')).toBeVisible()
  const copied = await popup.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('page: unread')
  expect(copied).toContain('/anew/?jk=…')
  expect(copied).toContain('<h1 class="heading-000">…</h1>')
  expect(copied).not.toMatch(/harbour|Go Developer|PostgreSQL|0123456789abcdef/)
})
