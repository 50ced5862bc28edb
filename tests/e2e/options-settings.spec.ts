import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

interface Whole {
  active: string
  /** Missing until the first change: the sample profile is one of version 1. */
  profiles?: {
    id: string
    name: string
    skills: { skill: string; level: string }[]
    weights: object
    preferences: object
    implicationsOff: object[]
  }[]
  customSkills: { aliases: string[] }[]
  settings: { theme: string; palette: string; sitesOff: string[] }
}

const stored = async (extension: Extension) =>
  (await extension.storage.get('local', 'profile')).profile as Whole | undefined

test('preferences, weights and settings are kept, by the keyboard alone', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  const tab = async (name: string) => {
    await options.getByRole('tab', { selected: true }).focus()
    while ((await options.getByRole('tab', { selected: true }).textContent()) !== name) {
      await options.keyboard.press('ArrowRight')
    }
    expect(await axeViolations(options), name).toEqual([])
  }
  await tab('Preferences')
  await options.getByLabel('Amount').focus()
  await options.keyboard.type('85,000')
  await options.getByLabel('Remote').focus()
  await options.keyboard.press('Space')
  await options.getByLabel('Places').focus()
  await options.keyboard.type('Berlin, Köln')
  await options.getByLabel('Add a skill that you rule out').focus()
  await options.keyboard.type('PHP')
  await options.keyboard.press('Enter')
  await expect
    .poll(async () => (await stored(extension))?.profiles?.[0]?.preferences)
    .toMatchObject({
      pay: { amount: 85_000, currency: 'EUR', period: 'year' },
      workModes: ['remote'],
      locations: ['Berlin', 'Köln'],
      dealBreakers: { skills: ['php'] },
    })

  await tab('Score')
  const before = await options.getByRole('status').filter({ hasText: 'of 100' }).textContent()
  await options.getByLabel('Credit for a skill of the same family').focus()
  await options.keyboard.press('Home')
  await options.getByLabel('Nice-to-have', { exact: true }).focus()
  await options.keyboard.press('End')
  await expect(options.getByRole('status').filter({ hasText: 'of 100' })).not.toHaveText(before ?? '')
  await expect
    .poll(async () => (await stored(extension))?.profiles?.[0]?.weights)
    .toMatchObject({ related: 0, preferred: 5, required: null })
  await options.getByRole('button', { name: 'Back to the defaults' }).focus()
  await options.keyboard.press('Enter')
  await expect(options.getByRole('status').filter({ hasText: 'of 100' })).toHaveText(before ?? '')

  await tab('Settings')
  await options.getByLabel('Theme').selectOption('dark')
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await axeViolations(options), 'dark').toEqual([])
  await options.getByLabel('Add a site').focus()
  await options.keyboard.type('https://www.Example.com/jobs')
  await options.keyboard.press('Enter')
  await expect
    .poll(async () => (await stored(extension))?.settings)
    .toMatchObject({ theme: 'dark', sitesOff: ['example.com'] })
})

test('several profiles: a copy is edited on its own, and the best other one is known to the report', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  await options.getByRole('button', { name: 'Copy this profile' }).click()
  await options.getByLabel('Name of this profile').fill('Platform')
  await options.keyboard.press('Enter')
  await options.getByRole('button', { name: 'Remove Docker', exact: true }).click()
  await expect
    .poll(async () =>
      (await stored(extension))?.profiles?.map(({ name, skills }) => [
        name,
        skills.some(({ skill }) => skill === 'docker'),
      ]),
    )
    .toEqual([
      ['', true],
      ['Platform', false],
    ])
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  const report = (await extension.readyReport(page)) as {
    fit: { score: number }
    others?: { id: string; score: number }[]
  }
  expect(report.others?.[0]).toMatchObject({ id: 'main' })
  expect(report.others?.[0]?.score).toBeGreaterThan(report.fit.score)
  await extension.ask('switch-profile', { id: 'main' })
  await expect.poll(async () => (await stored(extension))?.active).toBe('main')
  await expect(options.getByLabel('Profile', { exact: true })).toHaveValue('main')
})

test('several skills at once, an implication off, another name: saved, and undone', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  await options.getByRole('checkbox', { name: 'Select Docker' }).check()
  await options.getByRole('checkbox', { name: 'Select Redis' }).check()
  await options.getByLabel('Set level').selectOption('expert')
  const experts = async () =>
    (await stored(extension))?.profiles?.[0]?.skills
      .filter(({ level }) => level === 'expert')
      .map(({ skill }) => skill)
  await expect.poll(experts).toEqual(['docker', 'redis'])
  await options.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(experts).toEqual([])

  await options.getByRole('button', { name: 'More about PostgreSQL' }).click()
  await options.getByRole('checkbox', { name: 'SQL comes with PostgreSQL' }).uncheck()
  await expect
    .poll(async () => (await stored(extension))?.profiles?.[0]?.implicationsOff)
    .toContainEqual({ skill: 'postgresql', implied: 'sql' })
})

/** How often functions are called while one key is pressed in a table of so many skills: its work, not its time. */
async function workOfAKey(extension: Extension, count: number): Promise<number> {
  const ids = Array.from({ length: count }, (_, index) => `skill-${index}`)
  const skills = ids.map((skill) => ({ skill, level: 'working', years: null, lastUsed: null }))
  await extension.storage.set('local', { profile: { version: 1, skills } })
  const options = await extension.openOptions()
  await expect(options.getByRole('button', { name: `Remove skill-${count - 1}`, exact: true })).toBeVisible()
  const devtools = await options.context().newCDPSession(options)
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true })
  const input = options.getByRole('textbox', { name: 'Years of skill-20', exact: true })
  await input.press('7')
  await expect(input).toHaveValue('7')
  const { result } = await devtools.send('Profiler.takePreciseCoverage')
  await options.close()
  const calls = result.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
  return calls.reduce((sum, one) => sum + one, 0)
}

test('a key in a table of 300 skills works no more than in proportion to one of 75', async ({
  extension,
}) => {
  const few = await workOfAKey(extension, 75)
  const many = await workOfAKey(extension, 300)
  expect(few).toBeGreaterThan(0)
  expect(many / few).toBeLessThan(6)
})

test('two windows editing at once lose nothing', async ({ extension }) => {
  await seedProfile(extension)
  const [one, other] = [await extension.openOptions(), await extension.openOptions()]
  await Promise.all([
    one.getByRole('textbox', { name: 'Years of Docker' }).fill('7'),
    other.getByRole('textbox', { name: 'Years of Redis' }).fill('8'),
  ])
  const years = async () =>
    Object.fromEntries(
      ((await stored(extension))?.profiles?.[0]?.skills as unknown as { skill: string; years: number }[])
        ?.filter(({ skill }) => skill === 'docker' || skill === 'redis')
        .map(({ skill, years: had }) => [skill, had]) ?? [],
    )
  await expect.poll(years).toEqual({ docker: 7, redis: 8 })
  await expect(one.getByRole('textbox', { name: 'Years of Redis' })).toHaveValue('8')
})

test('delete everything says what it takes, takes two presses, and leaves nothing', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  await extension.storage.set('sync', { 'of-another-browser': 1 })
  const posting = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(posting)
  const history = await extension.open('postings.html')
  await expect(history.getByText('1 posting', { exact: true })).toBeVisible()
  const options = await extension.openOptions()
  await options.getByRole('tab', { name: 'Settings' }).click()
  const danger = options.getByRole('region', { name: 'Delete everything' })
  for (const kind of [
    'profiles',
    'settings',
    'kept copies',
    'history with your notes',
    'open pages',
    'sync',
  ]) {
    await expect(danger).toContainText(kind)
  }
  await options.getByRole('button', { name: 'Delete everything…' }).click()
  expect(await stored(extension)).toBeDefined()
  // A page that is read is told again of as its profile goes.
  await posting.close()
  await options.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(options.getByText('Everything is deleted')).toBeVisible()
  for (const area of ['local', 'session', 'sync'] as const) {
    await expect.poll(() => extension.storage.get(area), { message: area }).toEqual({})
  }
  await history.reload()
  await expect(history.getByText('Nothing read yet')).toBeVisible()
})

test('at 200 % zoom nothing is cut off or scrolls sideways', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  // 200 % of a window of 1280 is 640 px of layout.
  await options.setViewportSize({ width: 640, height: 450 })
  for (const name of ['Skills', 'Preferences', 'Score', 'Settings']) {
    await options.getByRole('tab', { name }).click()
    const over = await options.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over, name).toBeLessThanOrEqual(0)
  }
})
