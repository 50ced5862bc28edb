import type { Locator, Page } from '@playwright/test'
import { asks, record } from '../unit/history/samples.ts'
import { axeViolations } from './harness/axe.ts'
import { tabTo } from './harness/by-keyboard.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { importHistory } from './harness/samples/imported-history.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

/** Two of them ask for Redis, all for Kafka, which the sample profile lacks. */
const SIX = [0, 1, 2, 3, 4, 5].map((index) =>
  record(String(index), {
    title: `Developer ${index}`,
    requirements: [...asks('java kafka kubernetes'), ...asks(index < 2 ? 'redis' : 'git', 'preferred')],
  }),
)

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'

/** Does one thing by pointer or by keyboard, and counts it: a click, or Enter on what Tab has led to. */
function createUser(by: 'pointer' | 'keyboard') {
  let actions = 0
  return {
    actions: () => actions,
    async press(page: Page, target: Locator): Promise<void> {
      actions++
      if (by === 'pointer') return target.click()
      await tabTo(page, target)
      await page.keyboard.press('Enter')
    },
  }
}

for (const by of ['pointer', 'keyboard'] as const) {
  test(`from the install to the first score in at most four actions, by ${by}`, async ({ extension }) => {
    const user = createUser(by)
    const page = await extension.open('options.html?welcome')
    // Nothing else is on the page: no tabs, no list of skills.
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Backlight' })).toBeVisible()
    await expect(page.getByRole('tab')).toHaveCount(0)
    await shot(page, `light/welcome-1-${by}`)
    expect(await axeViolations(page)).toEqual([])
    await user.press(page, page.getByRole('button', { name: /^Java back end/ }))
    await expect(page.getByRole('heading', { name: 'How experienced are you?' })).toBeFocused()
    await shot(page, `light/welcome-2-${by}`)
    await user.press(page, page.getByRole('button', { name: 'Next', exact: true }))
    await expect(page.getByRole('img', { name: /^Fit: \d+ of 100$/ })).toBeVisible()
    expect(user.actions()).toBeLessThanOrEqual(4)
    // The sample is marked as a page is, and says what the marks mean.
    const sample = page.getByRole('article', { name: 'Sample posting' })
    await expect(sample.locator('mark', { hasText: 'Spring Boot' }).first()).toBeVisible()
    await expect(page.getByRole('list', { name: 'What the marks mean' }).getByRole('listitem')).toHaveCount(7)
    await shot(page, `light/welcome-3-${by}`)
    expect(await axeViolations(page)).toEqual([])
    // Nothing of the sample is kept.
    const history = await extension.open('postings.html')
    await expect(history.getByText('Nothing read yet')).toBeVisible()
  })

  test(`a missing skill goes into the profile in one action, by ${by}`, async ({ extension, site }) => {
    await seedProfile(extension)
    const page = await extension.visit(site.origin + JAVA_JOB)
    await extension.readyReport(page)
    const popup = await extension.openPopupFor(page)
    const user = createUser(by)
    await user.press(popup, popup.getByRole('button', { name: 'I have this: Kubernetes' }))
    await expect
      .poll(async () => JSON.stringify((await extension.storage.get('local', 'profile')).profile))
      .toContain('"kubernetes"')
    expect(user.actions()).toBe(1)
  })

  test(`a row of the history opens its reasons in one action, by ${by}`, async ({ extension }) => {
    await seedProfile(extension)
    const history = await importHistory(extension, SIX)
    await history.getByRole('tab', { name: 'Postings' }).click()
    const user = createUser(by)
    await user.press(history, history.getByRole('button', { name: 'Developer 2', exact: true }))
    const reasons = history.getByRole('region', { name: 'Developer 2' })
    await expect(reasons.getByRole('heading', { name: /^Missing must-haves/ })).toBeVisible()
    await expect(reasons.getByText('Apache Kafka')).toBeVisible()
    expect(user.actions()).toBe(1)
  })

  test(`a figure of the insight leads to the postings behind it in one action, by ${by}`, async ({
    extension,
  }) => {
    await seedProfile(extension)
    const history = await importHistory(extension, SIX)
    await history.getByRole('tab', { name: 'Insight' }).click()
    const user = createUser(by)
    await user.press(history, history.getByRole('button', { name: /^Redis 2 / }))
    await expect(history.getByText('2 of 6 postings')).toBeVisible()
    await expect(history.locator('.row-open')).toHaveText(['Developer 0', 'Developer 1'])
    expect(user.actions()).toBe(1)
  })

  test(`the popup leads to every page of the extension in one action, by ${by}`, async ({
    extension,
    site,
  }) => {
    await seedProfile(extension)
    const page = await extension.visit(site.origin + JAVA_JOB)
    await extension.readyReport(page)
    for (const [name, path] of [
      ['History', 'postings.html'],
      ['Insight', 'postings.html?tab=insight'],
      ['Profile', 'options.html'],
      ['Settings', 'options.html?tab=settings'],
      ['Guide', 'guide.html'],
    ] as const) {
      const popup = await extension.openPopupFor(page)
      const opened = extension.context.waitForEvent('page')
      await createUser(by).press(popup, popup.getByRole('link', { name, exact: true }))
      const next = await opened
      await expect(next).toHaveURL(new RegExp(`/${path.replace('?', '\\?')}$`))
      await expect(next.getByRole('navigation').getByRole('link', { name, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      )
      await next.close()
      await popup.close()
    }
  })
}

test('what the user rules out ends it: on the badge, in the popup, without "I have this"', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const page = await extension.visit(site.origin + JAVA_JOB)
  await extension.readyReport(page)
  const options = await extension.openOptions()
  await options.getByRole('tab', { name: 'Preferences' }).click()
  await options.getByLabel('Add a skill that you rule out').fill('Kubernetes')
  await options.keyboard.press('Enter')
  await expect.poll(() => extension.badge(page)).toBe('✕')
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('Not for you', { exact: true })).toBeVisible()
  await expect(popup.getByText('Asks for Kubernetes', { exact: true })).toBeVisible()
  await expect(popup.getByRole('button', { name: 'I have this: Kubernetes' })).toHaveCount(0)
  await popup.getByText('How this is judged').click()
  await shot(popup, 'light/popup-against')
  expect(await axeViolations(popup)).toEqual([])
})

test('without a profile words are marked neutrally, and the popup says so', async ({ extension, site }) => {
  const page = await extension.visit(site.origin + JAVA_JOB)
  await extension.readyReport(page)
  await expect.poll(() => extension.badge(page)).toBe('?')
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText(/skills are only marked, not compared/)).toBeVisible()
  await expect(popup.getByText('Missing must-haves')).toHaveCount(0)
  await shot(page, 'light/posting-neutral')
  await shot(popup, 'light/popup-no-profile')
  expect(await axeViolations(popup)).toEqual([])
})
