import { axeViolations } from './harness/axe.ts'
import { expect, test } from './harness/fixtures.ts'
import { paintedWords, shot } from './harness/page-checks.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })

    test('axe finds nothing in the popup of a posting', async ({ extension, site }) => {
      await seedProfile(extension)
      const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
      await extension.readyReport(page)
      await expect.poll(async () => Object.keys(await paintedWords(page)).length).toBeGreaterThan(3)
      await shot(page, `${theme}/posting`)
      const popup = await extension.openPopupFor(page)
      await expect(popup.getByText('Senior Java Developer').first()).toBeVisible()
      await shot(popup, `${theme}/popup`)
      expect(await axeViolations(popup)).toEqual([])
      await popup.getByRole('tab', { name: 'Role' }).click()
      await shot(popup, `${theme}/popup-role`)
      expect(await axeViolations(popup)).toEqual([])
    })

    test('axe finds nothing in the popup of a page without a posting', async ({ extension, site }) => {
      site.add('/plain/', '<!doctype html><title>Soup</title><h1>Soup</h1><p>Peel the carrots.</p>')
      const page = await extension.visit(`${site.origin}/plain/`)
      const popup = await extension.openPopupFor(page)
      await expect(popup.getByRole('button', { name: 'Read this page anyway' })).toBeVisible()
      await shot(popup, `${theme}/popup-no-posting`)
      expect(await axeViolations(popup)).toEqual([])
    })

    test('axe finds nothing in the options page, empty and filled', async ({ extension }) => {
      const options = await extension.openOptions()
      await expect(options.getByRole('combobox', { name: 'Add a skill' })).toBeVisible()
      await shot(options, `${theme}/options-empty`)
      expect(await axeViolations(options)).toEqual([])
      await seedProfile(extension)
      await expect(options.getByRole('button', { name: 'Remove Java', exact: true })).toBeVisible()
      await shot(options, `${theme}/options`)
      expect(await axeViolations(options)).toEqual([])
      for (const name of ['Preferences', 'Score', 'Settings']) {
        await options.getByRole('tab', { name }).click()
        await expect(options.getByRole('tabpanel', { name })).toBeVisible()
        await shot(options, `${theme}/options-${name.toLowerCase()}`)
        expect(await axeViolations(options)).toEqual([])
      }
    })

    test('nothing in the popup is wider than the popup', async ({ extension, site }) => {
      await seedProfile(extension)
      const page = await extension.visit(`${site.origin}/demo/jobs/platform-engineer-go.html`)
      await extension.readyReport(page)
      const popup = await extension.openPopupFor(page)
      await expect(popup.getByText('Kubernetes').first()).toBeVisible()
      const overflow = await popup.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    })
  })
}
