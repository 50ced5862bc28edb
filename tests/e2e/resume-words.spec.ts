/** What a posting calls the user's skills and their resume does not: from the resume's import to the popup. */
import { axeViolations } from './harness/axe.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { pageOf } from './harness/samples/history-postings.ts'

const POSTING = {
  id: 'words',
  title: 'Backend Developer',
  company: 'Harbour Works',
  text: [
    'Harbour Works builds software for its region. You will design and run the services behind our products.',
    'Requirements',
    '- Experience with Golang',
    '- Experience with PostgreSQL, for all we keep is in PostgreSQL',
    '- Experience with Docker',
    '- Experience with Kubernetes',
  ].join('\n'),
}
const RESUME =
  'Experience\nBackend Developer, Acme\nJan 2020 – Dec 2022\nServices in Go with Postgres. Moved all of Postgres to Docker.'

test('the popup lists the posting’s words that the resume does not use, counted in both', async ({
  extension,
  site,
}) => {
  const options = await extension.openOptions()
  await options.locator('summary', { hasText: 'Paste text instead' }).click()
  await options.getByLabel('Text of your resume').fill(RESUME)
  await options.getByRole('button', { name: 'Read this text' }).click()
  await options.getByRole('checkbox', { name: /^Remember which words/ }).check()
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('What changed')).toBeVisible()

  site.add('/words/', pageOf(POSTING))
  const page = await extension.visit(`${site.origin}/words/`)
  await extension.readyReport(page)
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('tab', { name: 'Prepare' }).click()
  const words = popup.locator('.cv-resume li')
  await expect(words).toHaveText([
    'Golang: once in the posting; your resume says Go once.',
    'PostgreSQL: 2 times in the posting; your resume says Postgres 2 times.',
  ])
  // A list looks like one.
  expect(await words.first().evaluate((item) => getComputedStyle(item).display)).toBe('list-item')
  await shot(popup, 'light/popup-resume-words')
  expect(await axeViolations(popup)).toEqual([])
})
