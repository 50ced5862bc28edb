/** The Guide: everything that the documents tell is found by role and name, beside the reader's own profile. */
import type { Page } from '@playwright/test'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { FACT_FAMILIES } from './harness/samples/fact-families.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const NUMBER_OF: Record<string, string> = { '000': '1', '001': '2', '002': '3', '003': '4', '004': '5' }

async function openGuide(extension: Extension, hash = ''): Promise<Page> {
  const page = await extension.open(`guide.html${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

for (const document of Object.keys(NUMBER_OF)) {
  test(`every family of facts of document ${document} stands where a reader looks for it, with its source`, async ({
    extension,
  }) => {
    const page = await openGuide(extension)
    const number = NUMBER_OF[document] ?? ''
    for (const { tells, chapter, region, shows } of FACT_FAMILIES.filter(
      (family) => family.document === document,
    )) {
      await goTo(page, `#/${chapter}`)
      const part = page.getByRole('region', { name: region, exact: true }).first()
      await expect.soft(part, `${tells}: ${chapter}, ${region}`).toContainText(shows)
      const cites = part.getByRole('link', { name: new RegExp(`^Source ${number}: `) })
      await expect.soft(cites.first(), `${tells}: its source`).toBeVisible()
    }
    // One click away: the document with its year, or that it names none.
    await goTo(page, '#/outlook')
    await page
      .getByRole('link', { name: /^Source 5: / })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources')
    await expect(page.getByRole('region', { name: /How to Get a Job as a Backend Developer/ })).toContainText(
      '2026',
    )
    await expect(page.getByRole('region', { name: /^1\s· / })).toContainText('No year stated')
  })
}

test('what no document tells is marked as our own', async ({ extension }) => {
  const page = await openGuide(extension, '#/roles/qa-engineer')
  const tools = page.getByRole('region', { name: 'Typical tools', exact: true })
  await expect(tools.getByRole('link', { name: 'ours' })).toHaveCount(3)
  await expect(tools.getByRole('link', { name: /^Source/ })).toHaveCount(0)
  await goTo(page, '#/roles/platform-engineer')
  await expect(tools).toContainText('Containerization')
  await expect(tools).not.toContainText('Docker')
})

test('the reader’s own place: skills, steps, rung and tools of the role', async ({ extension }) => {
  await seedProfile(extension)
  const page = await openGuide(extension, '#/path')
  const steps = page.getByRole('region', { name: 'The ten steps', exact: true })
  await expect(
    steps.getByRole('listitem').filter({ hasText: 'One back end framework' }).first(),
  ).toContainText('Spring Boot')
  await expect(steps.getByRole('listitem').filter({ hasText: 'Portfolio and resume' }).first()).toContainText(
    'not in your profile',
  )
  await goTo(page, '#/career')
  await expect(page.getByRole('listitem').filter({ hasText: /^Mid‑level you/ })).toBeVisible()
  await goTo(page, '#/roles/platform-engineer')
  await expect(page.getByRole('region', { name: 'Typical tools', exact: true })).toContainText(
    'You have 2 of 3',
  )

  await test.step('and changes with the profile', async () => {
    const options = await extension.openOptions()
    await options.getByRole('combobox', { name: 'Add a skill' }).fill('Prometheus')
    await options.getByRole('option', { name: /^Prometheus/ }).click()
    await page.bringToFront()
    await expect(page.getByRole('region', { name: 'Typical tools', exact: true })).toContainText(
      'You have 3 of 3',
    )
  })
})

test('the search finds facts by a word, by several, and through a slip of the finger', async ({
  extension,
}) => {
  const page = await openGuide(extension)
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search the Guide' })
  await expect(search).toBeFocused()
  const found = page.getByRole('region', { name: 'Search results' })
  await search.fill('elasticsaerch')
  await expect(found.getByRole('link').first()).toContainText('For search and for the analysis of logs')
  await search.fill('memory redis')
  await expect(found.getByRole('link').first()).toContainText('in memory instead of on disk')
  await search.fill('hackathon')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The work')
  await search.fill('zzzzqqqq')
  await expect(found.getByRole('status')).toHaveText('0 facts for “zzzzqqqq”')
  await page.keyboard.press('Escape')
  await expect(found).toBeHidden()
})

test('links lead into the right place, of a skill wherever it is told of', async ({ extension }) => {
  const page = await openGuide(extension, '#/skill/redis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databases')
  await expect(page.getByRole('region', { name: 'Redis', exact: true })).toBeInViewport()
  for (const [hash, title] of [
    ['#/skill/rust', 'Languages'],
    ['#/roles/devops-sre', 'DevOps / Site Reliability'],
    ['#/nowhere/at-all', 'The work'],
    ['#/path/%E0%A4%A', 'The path'],
    ['#/__proto__/constructor', 'The work'],
  ] as const) {
    await goTo(page, hash)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
})

test('boards that Backlight reads say so, and all lead out by a link', async ({ extension }) => {
  const page = await openGuide(extension, '#/hired')
  const boards = page.getByRole('region', { name: 'Boards for a language', exact: true })
  await expect(boards.getByRole('listitem').filter({ hasText: 'Python Job Board' })).toContainText(
    'Backlight reads it',
  )
  await expect(boards.getByRole('listitem').filter({ hasText: 'WP Hired' })).not.toContainText('reads it')
  const general = page.getByRole('region', { name: 'General boards', exact: true })
  const rows = await general.getByRole('listitem').allTextContents()
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter((row) => !row.includes('Backlight reads it'))).toEqual([])
  for (const link of await boards.getByRole('link', { name: /^(?!Source|ours)/ }).all()) {
    await expect(link).toHaveAttribute('href', /^(https:|#)/)
  }
})

test('the whole Guide can be printed: every chapter is drawn for it', async ({ extension }) => {
  const page = await openGuide(extension)
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = [...document.querySelectorAll('h1')]
        .map((one) => one.textContent)
        .join()
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: 'Print all' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^The work,Roles,.*Outlook,Sources$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})
