import type { Page } from '@playwright/test'
import { axeViolations } from './harness/axe.ts'
import { openTab, tabTo } from './harness/by-keyboard.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { sampleProfile, seedProfile, seedSettings } from './harness/samples/sample-profile.ts'

interface Whole {
  active: string
  profiles: {
    name: string
    skills: { skill: string; level: string; years: number | null }[]
    preferences: object
    weights: object
  }[]
  settings: { theme: string; language: string; sitesOff: string[] }
}

const stored = async (extension: Extension) =>
  (await extension.storage.get('local', 'profile')).profile as Whole | undefined

test('a resume is pasted, corrected in its review, and saved', async ({ extension }) => {
  const options = await extension.openOptions()
  await tabTo(options, options.locator('summary', { hasText: 'Paste text instead' }))
  await options.keyboard.press('Enter')
  await tabTo(options, options.getByLabel('Text of your resume'))
  await options.keyboard.insertText(
    'Experience\nGo Developer, Acme\nJan 2020 – Dec 2022\nServices in Go with gRPC, Redis and Docker.',
  )
  await tabTo(options, options.getByRole('button', { name: 'Read this text' }))
  await options.keyboard.press('Enter')
  await expect(options.getByRole('heading', { name: 'What your resume says' })).toBeFocused()
  await tabTo(options, options.getByRole('checkbox', { name: /^Docker/ }))
  await options.keyboard.press('Space')
  await tabTo(options, options.getByLabel('Level of Go', { exact: true }), 'Shift+Tab')
  await options.keyboard.press('E')
  await tabTo(options, options.getByLabel('Years of Go', { exact: true }))
  await options.keyboard.press('ControlOrMeta+a')
  await options.keyboard.type('2.5')
  await tabTo(options, options.getByRole('button', { name: 'Add to my profile' }))
  await options.keyboard.press('Enter')
  await expect(options.getByText('What changed')).toBeVisible()
  const skills = async () => (await stored(extension))?.profiles[0]?.skills ?? []
  // The screen is ahead of the storage.
  await expect
    .poll(async () => (await skills()).find(({ skill }) => skill === 'go'))
    .toMatchObject({ level: 'expert', years: 2.5 })
  expect((await skills()).map(({ skill }) => skill)).not.toContain('docker')
})

test('several skills are selected, changed, removed and brought back', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  for (const name of ['Select Docker', 'Select Linux']) {
    await tabTo(options, options.getByRole('checkbox', { name }))
    await options.keyboard.press('Space')
  }
  await tabTo(options, options.getByLabel('Set level'), 'Shift+Tab')
  await options.keyboard.press('E')
  await expect
    .poll(async () =>
      (await stored(extension))?.profiles?.[0]?.skills
        .filter(({ level }) => level === 'expert')
        .map(({ skill }) => skill),
    )
    .toEqual(['docker', 'linux'])
  const count = async () => (await stored(extension))?.profiles?.[0]?.skills.length
  const all = sampleProfile().skills.length
  const bulk = options.getByRole('group', { name: 'Change the selected skills' })
  await expect(bulk).toContainText('2 selected')
  await tabTo(options, bulk.getByRole('button', { name: 'Remove' }))
  await options.keyboard.press('Enter')
  await expect.poll(count).toBe(all - 2)
  await tabTo(options, options.getByRole('button', { name: 'Undo' }))
  await options.keyboard.press('Enter')
  await expect.poll(count).toBe(all)
})

test('preferences and weights', async ({ extension }) => {
  await seedSettings(extension, {})
  const options = await extension.openOptions()
  await openTab(options, 'Preferences')
  await tabTo(options, options.getByLabel('Amount'))
  await options.keyboard.type('85000')
  await tabTo(options, options.getByLabel('Per', { exact: true }))
  await options.keyboard.type('month')
  await tabTo(options, options.getByRole('checkbox', { name: 'Hybrid' }))
  await options.keyboard.press('Space')
  await tabTo(options, options.getByLabel('Places'))
  await options.keyboard.type('Oslo')
  await tabTo(options, options.getByRole('checkbox', { name: 'asks for travel' }))
  await options.keyboard.press('Space')
  await tabTo(options, options.getByLabel('Add a skill that you rule out'))
  await options.keyboard.type('PHP')
  await options.keyboard.press('Enter')
  await expect
    .poll(async () => (await stored(extension))?.profiles[0]?.preferences)
    .toMatchObject({
      pay: { amount: 85_000, period: 'month' },
      workModes: ['hybrid'],
      locations: ['Oslo'],
      dealBreakers: { travel: true, skills: ['php'] },
    })

  await openTab(options, 'Score')
  await tabTo(options, options.getByLabel('Must-have', { exact: true }))
  await options.keyboard.press('End')
  await tabTo(options, options.getByRole('checkbox', { name: 'Soft skills count' }))
  await options.keyboard.press('Space')
  await expect
    .poll(async () => (await stored(extension))?.profiles[0]?.weights)
    .toMatchObject({ required: 5, softSkills: true })
  await tabTo(options, options.getByRole('button', { name: 'Back to the defaults' }))
  await options.keyboard.press('Enter')
  await expect
    .poll(async () => (await stored(extension))?.profiles[0]?.weights)
    .toMatchObject({ required: null, softSkills: false })
})

test('settings: look, language, a site off and on again, delete everything', async ({ extension }) => {
  await seedSettings(extension, {})
  const options = await extension.openOptions()
  await openTab(options, 'Settings')
  await tabTo(options, options.getByLabel('Theme'))
  await options.keyboard.press('D')
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  await tabTo(options, options.getByLabel('Language'))
  await options.keyboard.press('D')
  await tabTo(options, options.getByLabel('Website hinzufügen'))
  await options.keyboard.type('jobs.example')
  await options.keyboard.press('Enter')
  await expect
    .poll(async () => (await stored(extension))?.settings)
    .toMatchObject({ theme: 'dark', language: 'de', sitesOff: ['jobs.example'] })
  await tabTo(
    options,
    options.getByRole('button', { name: 'Für jobs.example wieder einschalten' }),
    'Shift+Tab',
  )
  await options.keyboard.press('Enter')
  await expect.poll(async () => (await stored(extension))?.settings.sitesOff).toEqual([])
  await tabTo(options, options.getByRole('button', { name: 'Alles löschen…' }))
  await options.keyboard.press('Enter')
  await expect(options.getByRole('button', { name: 'Ja, alles löschen' })).toBeFocused()
  await options.keyboard.press('Enter')
  await expect.poll(() => stored(extension)).toBeUndefined()
})

for (const [language, theme, better, go] of [
  ['en', 'light', '“Java” fits better: ', 'Switch to it'],
  ['de', 'dark', '„Java“ passt besser: ', 'Dazu wechseln'],
] as const) {
  test.describe(`profiles in the popup, ${language}, ${theme}`, () => {
    test.use({ theme })

    test('a profile is made, the popup says which fits better, and switches to it', async ({
      extension,
      site,
    }) => {
      const { skills } = sampleProfile()
      const own = { preferences: { workModes: ['remote'], dealBreakers: { travel: true } } }
      await extension.storage.set('local', {
        profile: {
          version: 2,
          active: 'node',
          profiles: [
            { ...own, id: 'main', name: 'Java', skills },
            { ...own, id: 'node', name: 'Node', skills: [{ skill: 'nodejs', level: 'strong', years: 3 }] },
            { ...own, id: 'long', name: 'Platform engineering with a very long name of its own', skills: [] },
          ],
          settings: { language },
        },
      })
      const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
      const { fit, others } = await extension.readyReport(page)
      const best = others?.[0]
      expect(best?.score).toBeGreaterThan(fit.score ?? 0)
      const popup = await extension.openPopupFor(page)
      await expect(popup.getByText(`${better}${best?.score}`)).toBeVisible()
      await shot(popup, `${theme}/popup-profiles-${language}`)
      expect(await axeViolations(popup)).toEqual([])
      await popup.setViewportSize({ width: 360, height: 300 })
      expect(
        await popup.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0)
      await popup.setViewportSize({ width: 360, height: 600 })
      await tabTo(popup, popup.getByRole('button', { name: go }))
      await popup.keyboard.press('Enter')
      await expect.poll(() => extension.badge(page)).toBe(String(best?.score))
      expect((await stored(extension))?.active).toBe('main')
      await expect(popup.getByRole('button', { name: go })).toHaveCount(0)
    })
  })
}

test('at 200 % zoom every tab of the options page and the popup can be read', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  const fits = (one: Page) =>
    one.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const options = await extension.openOptions()
  // 200 % of a window of 1280 x 900 is half of it in layout.
  await options.setViewportSize({ width: 640, height: 450 })
  for (const name of ['Skills', 'Preferences', 'Score', 'Settings']) {
    await options.getByRole('tab', { name }).click()
    expect(await fits(options), name).toBeLessThanOrEqual(0)
    await shot(options, `zoom/options-${name}`)
  }
  // A popup is at most 800 x 600 px of the screen: 400 x 300 of layout.
  const popup = await extension.openPopupFor(page)
  await popup.setViewportSize({ width: 360, height: 300 })
  for (const name of ['Fit', 'Role', 'Level and pay', 'Prepare']) {
    await popup.getByRole('tab', { name }).click()
    expect(await fits(popup), name).toBe(0)
    await shot(popup, `zoom/popup-${name.split(' ')[0]}`)
  }
})
