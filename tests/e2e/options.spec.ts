import { readFileSync } from 'node:fs'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { SAMPLE_PROFILE_FILE, sampleProfile, seedProfile } from './harness/samples/sample-profile.ts'

interface Whole {
  active: string
  /** Version 1, which the tests seed, has none until the first change. */
  profiles?: (Stored & { id: string })[]
}

interface Stored {
  skills: { skill: string; level: string; years: number | null }[]
}

async function stored(extension: Extension): Promise<Stored | undefined> {
  const whole = (await extension.storage.get('local', 'profile')).profile as Whole | undefined
  return whole?.profiles?.find(({ id }) => id === whole.active)
}

const ids = (profile: Stored | undefined) => profile?.skills.map(({ skill }) => skill) ?? []

test('a starter profile is one press away from the welcome', async ({ extension }) => {
  const options = await extension.open('options.html?welcome')
  await expect(options.getByRole('heading', { name: 'Welcome to Backlight' })).toBeVisible()
  await options.getByRole('button', { name: /Java back end/i }).click()
  await expect.poll(async () => ids(await stored(extension))).toContain('java')
})

test('a skill is found by a misspelt name, added, and removed with undo, by the keyboard alone', async ({
  extension,
}) => {
  const options = await extension.openOptions()
  const search = options.getByRole('combobox', { name: 'Add a skill' })
  await search.focus()
  await options.keyboard.type('kuberntes')
  await expect(options.getByRole('option', { name: /^Kubernetes/ }).first()).toBeVisible()
  await options.keyboard.press('Enter')
  await expect.poll(async () => ids(await stored(extension))).toEqual(['kubernetes'])

  await options.getByRole('button', { name: 'Remove Kubernetes' }).focus()
  await options.keyboard.press('Enter')
  await expect.poll(async () => ids(await stored(extension))).toEqual([])
  await options.getByRole('button', { name: 'Undo' }).focus()
  await options.keyboard.press('Enter')
  await expect.poll(async () => ids(await stored(extension))).toEqual(['kubernetes'])
})

test('level and years are saved as they are typed', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  await options.getByRole('combobox', { name: 'Level of Docker' }).selectOption({ label: 'Expert' })
  await options
    .getByRole('spinbutton', { name: 'Years of Docker' })
    .or(options.getByRole('textbox', { name: 'Years of Docker' }))
    .fill('7')
  await expect
    .poll(async () => (await stored(extension))?.skills.find(({ skill }) => skill === 'docker'))
    .toMatchObject({ level: 'expert', years: 7 })
})

test('a file that is no profile gets a clear message and changes nothing', async ({ extension }) => {
  await seedProfile(extension)
  const options = await extension.openOptions()
  const file = options.getByLabel('Profile file to import')
  for (const text of ['not JSON', '{"skills": [{"skill": "java", "level": "wizard"}]}', '[]']) {
    await file.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(options.getByRole('alert')).toContainText('was not imported')
    expect((await extension.storage.get('local', 'profile')).profile).toEqual(sampleProfile())
  }
})

test('what is exported is imported again unchanged', async ({ extension }) => {
  const options = await extension.openOptions()
  await options.getByLabel('Profile file to import').setInputFiles(SAMPLE_PROFILE_FILE)
  await expect.poll(async () => ids(await stored(extension))).toContain('spring-boot')
  const download = options.waitForEvent('download')
  await options.getByRole('button', { name: 'Export' }).click()
  const exported = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  const { skills, targetRoles, seniority, years } = sampleProfile()
  expect(exported).toMatchObject({
    format: 'backlight-profile',
    profile: { profiles: [{ skills, targetRoles, seniority, years }] },
  })
})

test('a stored profile that cannot be read is kept aside and told', async ({ extension }) => {
  const damaged = { version: 1, skills: 'all of them' }
  await extension.storage.set('local', { profile: damaged })
  const options = await extension.openOptions()
  await expect(options.getByText('Your saved profile could not be read').first()).toBeVisible()
  const kept = Object.entries(await extension.storage.get('local')).filter(([key]) =>
    key.startsWith('profile-backup:'),
  )
  expect(kept.map(([, value]) => value)).toEqual([damaged])
})

test('editing the profile scores the open posting again', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  const before = (await extension.readyReport(page)).fit.score
  const options = await extension.openOptions()
  await options.getByRole('combobox', { name: 'Add a skill' }).fill('Kubernetes')
  // At once, as fast typists do: the list of results may still be on its way.
  await options.keyboard.press('Enter')
  await expect.poll(async () => ids(await stored(extension))).toContain('kubernetes')
  await expect.poll(async () => Number(await extension.badge(page))).toBeGreaterThan(before ?? 100)
})
