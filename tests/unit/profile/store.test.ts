import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addSkill, editSkill } from '../../../src/profile/edit.ts'
import { MIGRATIONS } from '../../../src/profile/migrations/index.ts'
import { migrate } from '../../../src/profile/migrations/migrate.ts'
import { parseStored } from '../../../src/profile/parse.ts'
import { dismissProblem, listBackups, readBackup } from '../../../src/profile/safety/backups.ts'
import { restoreBackup } from '../../../src/profile/safety/restore.ts'
import { emptyProfile, emptyStored, PROFILE_VERSION, type Stored } from '../../../src/profile/schema.ts'
import { loadProfile, PROFILE_KEY, updateProfile, watchProfile } from '../../../src/profile/store.ts'

const VERSIONS = new URL('versions/', import.meta.url)
const example = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, VERSIONS), 'utf8'))

function withSkills(skills: unknown[]): unknown {
  const empty = emptyStored()
  return { ...empty, profiles: [{ ...empty.profiles[0], skills }] } satisfies Record<keyof Stored, unknown>
}

async function stored(): Promise<unknown> {
  return (await fakeBrowser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]
}

async function put(value: unknown): Promise<void> {
  await fakeBrowser.storage.local.set({ [PROFILE_KEY]: value })
}

beforeEach(() => {
  fakeBrowser.reset()
})

describe('the stored profile', () => {
  test('is empty at first, and reading writes nothing', async () => {
    expect(await loadProfile()).toEqual({ profile: emptyProfile(), stored: emptyStored(), problem: null })
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  test('keeps what was changed', async () => {
    await updateProfile(addSkill('java', 'expert', 5))
    expect((await loadProfile()).profile.skills).toEqual([
      { skill: 'java', level: 'expert', years: 5, lastUsed: null },
    ])
  })

  test('loses nothing when two windows edit at once', async () => {
    const skills = Array.from({ length: 20 }, (_, index) => `skill-${index}`)
    await Promise.all(skills.map((skill) => updateProfile(addSkill(skill))))
    expect((await loadProfile()).profile.skills.map((one) => one.skill).sort()).toEqual(skills.sort())
  })

  test('does not take an invalid change', async () => {
    await updateProfile(addSkill('java'))
    const result = await updateProfile(editSkill('java', { years: -1 }))
    expect(result).toEqual({
      ok: false,
      reason: 'invalid',
      errors: [{ field: 'profiles[0].skills[0].years', message: 'cannot be negative' }],
    })
    expect((await loadProfile()).profile.skills[0]?.years).toBeNull()
  })

  test('says when the browser refuses to write, and stays as it was', async () => {
    await updateProfile(addSkill('java'))
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded') as never)
    expect(await updateProfile(addSkill('go'))).toEqual({
      ok: false,
      reason: 'storage',
      errors: [{ field: '', message: 'QUOTA_BYTES quota exceeded' }],
    })
    set.mockRestore()
    expect((await loadProfile()).profile.skills).toHaveLength(1)
  })

  test('tells every window of a change until it stops to listen', async () => {
    const stop = new AbortController()
    const seen = vi.fn()
    watchProfile(seen, stop.signal)
    await updateProfile(addSkill('java'))
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1))
    expect(seen.mock.calls[0]?.[0].profile.skills).toHaveLength(1)
    stop.abort()
    await updateProfile(addSkill('go'))
    expect(seen).toHaveBeenCalledTimes(1)
  })
})

describe('a stored profile that cannot be read', () => {
  const bad = withSkills([{ skill: 'java', level: 'god', years: null }])

  test('is kept aside, told, and not overwritten by what comes after', async () => {
    await put(bad)
    const { profile, problem } = await loadProfile()
    expect(profile).toEqual(emptyProfile())
    expect(problem).toMatchObject({
      kind: 'invalid',
      details: ['profiles[0].skills[0].level: has to be one of learning, working, strong, expert'],
    })
    await updateProfile(addSkill('go'))
    expect(await readBackup(problem?.backupKey ?? '')).toEqual(bad)
    expect((await loadProfile()).profile.skills.map((one) => one.skill)).toEqual(['go'])
  })

  test('leaves the sites off that were off, and what else of the settings can be read', async () => {
    const settings = {
      sitesOff: ['bank.example', 7, 'NOT A SITE'],
      palette: 'mono',
      theme: 'neon',
      sync: true,
    }
    await put({ ...(bad as object), settings })
    for (const { stored: found } of [await loadProfile(), await loadProfile()]) {
      expect(found.settings.sitesOff).toEqual(['bank.example'])
      expect(found.settings).toMatchObject({ theme: 'system', sync: false })
      expect(found.profiles[0]?.skills).toEqual([])
    }
    expect((await loadProfile()).problem).not.toBeNull()
  })

  test.each([7, 'profile', [], { settings: 7 }, { version: 2, settings: { sitesOff: 'all' } }])(
    'is kept aside whatever it is: %j',
    async (raw) => {
      await put(raw)
      const { stored: found, problem } = await loadProfile()
      expect(found).toEqual(emptyStored())
      expect(await readBackup(problem?.backupKey ?? '')).toEqual(raw)
    },
  )

  test('is told until the user has read it; the backup stays', async () => {
    await put(bad)
    await loadProfile()
    expect((await loadProfile()).problem).not.toBeNull()
    await dismissProblem()
    expect((await loadProfile()).problem).toBeNull()
    expect(await listBackups()).toHaveLength(1)
  })

  test('is kept once, however many windows find it, and however often a worker dies on the way', async () => {
    await put(bad)
    await Promise.all([loadProfile(), loadProfile(), updateProfile(addSkill('go'))])
    await put(bad)
    await loadProfile()
    expect(await listBackups()).toHaveLength(1)
  })

  test('stays in its place where it cannot be kept aside, and nothing is written over it', async () => {
    await put(bad)
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    set.mockRejectedValue(new Error('QUOTA_BYTES') as never)
    expect((await loadProfile()).problem?.kind).toBe('invalid')
    expect(await updateProfile(addSkill('go'))).toMatchObject({ ok: false, reason: 'storage' })
    set.mockRestore()
    expect(await stored()).toEqual(bad)
  })

  test.each([
    ['text', 'java'],
    ['a list', []],
    ['a number', 7],
    ['no version', { skills: [] }],
    ['a version that is none', { ...emptyStored(), version: '1' }],
    ['no profile', { ...emptyStored(), profiles: [] }],
    ['an active profile that is not there', { ...emptyStored(), active: 'gone' }],
    ['a skill twice', withSkills([0, 1].map(() => ({ skill: 'java', level: 'working', years: 1 })))],
  ])('may be anything: %s', async (_what, value) => {
    await put(value)
    const { profile, problem } = await loadProfile()
    expect(profile).toEqual(emptyProfile())
    expect(problem?.kind).toBe('invalid')
    expect(await readBackup(problem?.backupKey ?? '')).toEqual(value)
  })

  test('written by a newer version waits for that version', async () => {
    const newer = { ...emptyStored(), version: PROFILE_VERSION + 1, surprise: true }
    await put(newer)
    const { problem } = await loadProfile()
    expect(problem?.kind).toBe('newer-version')
    expect(await readBackup(problem?.backupKey ?? '')).toEqual(newer)
  })

  test('can be restored once this version can read it', async () => {
    await put(bad)
    const { problem } = await loadProfile()
    const key = problem?.backupKey ?? ''
    expect(await restoreBackup(key)).toMatchObject({ ok: false, reason: 'invalid' })
    await fakeBrowser.storage.local.set({ [key]: example(1) })
    expect(await restoreBackup(key)).toMatchObject({ ok: true })
    expect(await loadProfile()).toMatchObject({ profile: { seniority: 'senior' }, problem: null })
    expect(await restoreBackup('profile')).toMatchObject({ ok: false })
  })
})

describe('versions', () => {
  test('an example of every version loads', () => {
    const files = readdirSync(VERSIONS).sort()
    expect(files).toEqual(Array.from({ length: PROFILE_VERSION }, (_, index) => `v${index + 1}.json`))
    for (let version = 1; version <= PROFILE_VERSION; version++) {
      expect(parseStored(example(version))).toMatchObject({ ok: true })
    }
    const newest = example(PROFILE_VERSION)
    expect(parseStored(newest)).toEqual({ ok: true, stored: newest })
  })

  test('version 1 keeps everything as the one profile of version 2', () => {
    const { skills, customSkills, targetRoles, seniority, years } = example(1)
    const parsed = parseStored(example(1))
    expect(parsed).toMatchObject({
      ok: true,
      stored: {
        version: 2,
        active: 'main',
        profiles: [{ id: 'main', skills, targetRoles, seniority, years }],
        customSkills,
        ignored: [],
        settings: { theme: 'system', palette: 'standard', sitesOff: [] },
      },
    })
  })

  test('every old version has a migration', () => {
    expect(MIGRATIONS.map((one) => one.from)).toEqual(
      Array.from({ length: PROFILE_VERSION - 1 }, (_, i) => i + 1),
    )
  })

  const steps = [
    { from: 1, migrate: (old: unknown) => ({ ...(old as object), version: 2, second: true }) },
    { from: 2, migrate: (old: unknown) => ({ ...(old as object), version: 3, third: true }) },
  ]

  test('migrations run step by step', () => {
    expect(migrate({ version: 1 }, 3, steps)).toEqual({
      ok: true,
      value: { version: 3, second: true, third: true },
    })
  })

  test('a migration that fails changes nothing and says so', () => {
    const old = { version: 1, skills: ['java'] }
    const failing = {
      from: 2,
      migrate: (value: unknown) => {
        ;(value as { skills: string[] }).skills.pop()
        throw new Error('no skills left')
      },
    }
    expect(migrate(old, 3, [steps[0] ?? failing, failing])).toEqual({
      ok: false,
      kind: 'migration-failed',
      details: ['from version 2: no skills left'],
    })
    expect(old).toEqual({ version: 1, skills: ['java'] })
  })

  test('a migration that is missing, or does not raise the version, is a failure', () => {
    expect(migrate({ version: 1 }, 2, [])).toMatchObject({ ok: false, kind: 'migration-failed' })
    expect(migrate({ version: 1 }, 2, [{ from: 1, migrate: (old) => old }])).toMatchObject({ ok: false })
  })
})
