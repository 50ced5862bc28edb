/** Each change of a profile, at its edges: what is named changes, and nothing beside it. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as edit from '../../../src/profile/edit.ts'
import { fitSettings } from '../../../src/profile/fit-settings.ts'
import { migrate } from '../../../src/profile/migrations/migrate.ts'
import { v1ToV2 } from '../../../src/profile/migrations/v1-to-v2.ts'
import { deleteEverything } from '../../../src/profile/safety/delete.ts'
import { MAX_ALIASES } from '../../../src/profile/schema/fields.ts'
import {
  customNames,
  emptyOwnProfile,
  emptyProfile,
  emptyStored,
  type Profile,
  type Stored,
  storedSchema,
  toFitProfile,
} from '../../../src/profile/schema.ts'
import * as whole from '../../../src/profile/stored.ts'
import { CHUNK_PREFIX, fromChunks, HEAD_KEY, toChunks } from '../../../src/profile/sync/chunks.ts'
import { fromFields, toFields } from '../../../src/profile/sync/fields.ts'
import { isSame, mergeStamped, stampChanges } from '../../../src/profile/sync/merge.ts'
import { catalog } from '../core/fit/samples.ts'

beforeEach(() => fakeBrowser.reset())

const skill = (id: string, rest = {}) => ({
  skill: id,
  level: 'working' as const,
  years: null,
  lastUsed: null,
  ...rest,
})
const own = (id: string, ...skills: string[]) => ({
  ...emptyOwnProfile(id, `of ${id}`),
  skills: skills.map((one) => skill(one)),
})

describe('a change', () => {
  const custom = (id: string) => ({ id: `custom:${id}`, name: id, aliases: [] })
  const before: Profile = {
    ...emptyProfile(),
    skills: [skill('java'), skill('custom:a'), skill('custom:b'), skill('go')],
    customSkills: [custom('a'), custom('b')],
    ignored: [
      { skill: 'go', phrase: 'go live' },
      { skill: 'go', phrase: 'go home' },
      { skill: 'java', phrase: 'go live' },
    ],
    implicationsOff: [
      { skill: 'spring', implied: 'java' },
      { skill: 'spring', implied: 'sql' },
      { skill: 'kotlin', implied: 'java' },
    ],
  }
  const changed = (change: edit.ProfileChange) => change(before)

  test.each<[string, edit.ProfileChange, Partial<Profile>]>([
    [
      'of one skill',
      edit.editSkill('go', { level: 'expert' }),
      { skills: before.skills.with(3, skill('go', { level: 'expert' })) },
    ],
    ['of a skill that is not there', edit.editSkill('rust', { years: 3 }), {}],
    [
      'of several',
      edit.editSkills(new Set(['go', 'java', 'rust']), { years: 2 }),
      { skills: before.skills.map((one) => (one.skill.startsWith('c') ? one : { ...one, years: 2 })) },
    ],
    [
      'that removes one',
      edit.removeSkill('custom:a'),
      {
        skills: ['java', 'custom:b', 'go'].map((id) => skill(id)),
        customSkills: [custom('b')],
      },
    ],
    [
      'that removes several',
      edit.removeSkills(new Set(['custom:a', 'go'])),
      { skills: ['java', 'custom:b'].map((id) => skill(id)), customSkills: [custom('b')] },
    ],
    [
      'of a phrase that is read again',
      edit.removeIgnored({ skill: 'go', phrase: 'go live' }),
      { ignored: before.ignored.slice(1) },
    ],
    [
      'of an implication, off',
      edit.setImplication('kotlin', 'sql', false),
      { implicationsOff: [...before.implicationsOff, { skill: 'kotlin', implied: 'sql' }] },
    ],
    ['of an implication, off twice', edit.setImplication('kotlin', 'java', false), {}],
    [
      'of an implication, on',
      edit.setImplication('spring', 'java', true),
      { implicationsOff: before.implicationsOff.slice(1) },
    ],
    [
      'of names of a skill',
      edit.setAliases('custom:b', [' x ', '', 'x', '  ', 'y z']),
      { customSkills: [custom('a'), { ...custom('b'), aliases: ['x', 'y z'] }] },
    ],
    ['of roles', edit.setTargetRoles(['api-engineer', 'api-engineer']), { targetRoles: ['api-engineer'] }],
    [
      'of a wish',
      edit.setPreferences({ locations: ['Lyon'] }),
      { preferences: { ...before.preferences, locations: ['Lyon'] } },
    ],
    [
      'of a deal-breaker',
      edit.setDealBreakers({ travel: true }),
      {
        preferences: {
          ...before.preferences,
          dealBreakers: { ...before.preferences.dealBreakers, travel: true },
        },
      },
    ],
    ['of a weight', edit.setWeights({ implied: 0.5 }), { weights: { ...before.weights, implied: 0.5 } }],
  ])('%s', (_name, change, differs) => {
    expect(changed(change)).toEqual({ ...before, ...differs })
  })

  test('of names takes no more than a skill may have', () => {
    const many = Array.from({ length: MAX_ALIASES + 5 }, (_, at) => `name ${at}`)
    expect(changed(edit.setAliases('custom:b', many)).customSkills[1]?.aliases).toHaveLength(MAX_ALIASES)
  })

  test('that adds a skill of one’s own defines it once, and has it once', () => {
    const added = edit.addCustomSkill('  KDB  + ', ['k'], 'strong')(emptyProfile())
    expect(added.customSkills).toEqual([{ id: 'custom:kdb-+', name: 'KDB  +', aliases: ['k'] }])
    expect(added.skills).toEqual([skill('custom:kdb-+', { level: 'strong' })])
    expect(edit.addCustomSkill('ｋｄｂ +')(added)).toEqual(added)
    const without = edit.editSkills(new Set(), {})({ ...added, skills: [] })
    expect(edit.addCustomSkill('kdb +')(without).skills).toEqual([skill('custom:kdb-+')])
  })
})

describe('the list of profiles', () => {
  const stored: Stored = {
    ...emptyStored(),
    active: 'b',
    profiles: [own('a', 'java'), own('b', 'go', 'custom:x'), own('c', 'custom:x')],
    customSkills: [{ id: 'custom:x', name: 'X', aliases: [] }],
  }
  const names = ({ active, profiles }: Stored) => [active, ...profiles.map(({ id }) => id)].join(' ')

  test.each<[string, whole.StoredChange, string]>([
    ['switches', whole.switchProfile('c'), 'c a b c'],
    ['does not switch to one that is gone', whole.switchProfile('z'), 'b a b c'],
    ['takes one more, which is active', whole.addProfile('d', 'D'), 'd a b c d'],
    ['takes none twice', whole.addProfile('c', 'C'), 'b a b c'],
    ['lets one go that is not active', whole.removeProfile('a'), 'b b c'],
    ['lets the active one go, and its neighbour is', whole.removeProfile('b'), 'c a c'],
    ['lets go of none that is gone', whole.removeProfile('z'), 'b a b c'],
  ])('%s', (_name, change, left) => {
    const changed = change(stored)
    expect(names(changed)).toBe(left)
    expect(storedSchema.parse(changed)).toEqual(changed)
    expect(changed === stored).toBe(left === 'b a b c')
  })

  test('keeps the last one, and makes the one before active where the last of them goes', () => {
    const last = whole.removeProfile('c')({ ...stored, active: 'c' })
    expect(names(last)).toBe('b a b')
    const one = { ...stored, active: 'a', profiles: [own('a')] }
    expect(whole.removeProfile('a')(one)).toBe(one)
  })

  test('has copies that are their own, and names', () => {
    const copied = whole.addProfile('d', 'Copy', 'a')(stored)
    expect(copied.profiles[3]).toEqual({ ...own('a', 'java'), id: 'd', name: 'Copy' })
    expect(copied.profiles[3]?.skills).not.toBe(copied.profiles[0]?.skills)
    expect(whole.addProfile('d', 'New', 'z')(stored).profiles[3]).toEqual(emptyOwnProfile('d', 'New'))
    const renamed = whole
      .renameProfile(
        'b',
        'B',
      )(stored)
      .profiles.map(({ name }) => name)
    expect(renamed).toEqual(['of a', 'B', 'of c'])
  })

  test('is looked at by id, the active one else', () => {
    expect(whole.profileOf(stored).id).toBe('b')
    expect(whole.profileOf(stored, 'a').id).toBe('a')
    expect(whole.profileOf(stored, 'z').id).toBe('b')
    expect(whole.profileOf({ ...stored, active: 'z' }).id).toBe('a')
    expect(() => whole.profileOf({ ...stored, profiles: [] })).toThrow(/without a profile/)
  })

  test('keeps a skill defined as long as one of them has it', () => {
    const without = (id: string) => whole.changeProfile(edit.removeSkill('custom:x'), id)
    const [once, twice] = [without('b')(stored), without('c')(without('b')(stored))]
    expect([once.customSkills.length, twice.customSkills.length]).toEqual([1, 0])
    expect(once.profiles.map(({ skills }) => skills.length)).toEqual([1, 1, 1])
    expect(whole.changeProfile((same) => same)(stored)).toBe(stored)
    expect(whole.changeProfile((one) => ({ ...one, id: 'q' }), 'a')(stored)).toEqual(stored)
  })

  test('changes its settings one by one', () => {
    expect(whole.changeSettings({ theme: 'dark' })(stored).settings).toEqual({
      ...stored.settings,
      theme: 'dark',
    })
  })
})

test('what scoring is told of a profile, and the names of its own skills', () => {
  const mine = {
    ...own('a', 'java'),
    seniority: 'senior' as const,
    years: 7,
    targetRoles: ['api-engineer' as const],
  }
  expect(toFitProfile(mine)).toEqual({
    skills: [{ skill: 'java', level: 'working', years: null }],
    seniority: 'senior',
    years: 7,
    targetRoles: ['api-engineer'],
  })
  const names = customNames({ customSkills: [{ id: 'custom:x', name: 'X', aliases: [] }] })
  expect([names.get('custom:x'), names.get('constructor')]).toEqual(['X', undefined])
})

test('weights that are set count, zero too; the others are the defaults', () => {
  const set = { required: 0, preferred: 2, mentioned: 3, implied: 0, related: 0.1, softSkills: false }
  const { options } = fitSettings({ ...own('a'), weights: set }, catalog)
  expect(options).toEqual({ weights: { required: 0, preferred: 2, mentioned: 3 }, implied: 0, related: 0.1 })
  expect(fitSettings(own('a'), catalog).options).toEqual({
    weights: { required: 4, preferred: 1, mentioned: 0.25 },
    implied: 0.9,
    related: 0.5,
  })
})

describe('a stored value of an older version', () => {
  const up = (from: number) => ({
    from,
    migrate: (old: unknown) => ({ ...(old as object), version: from + 1 }),
  })
  test('goes step by step, and stays as it was where a step fails', () => {
    const raw = { version: 1, deep: { kept: true } }
    expect(migrate(raw, 3, [up(2), up(1)])).toEqual({ ok: true, value: { version: 3, deep: { kept: true } } })
    const breaking = {
      from: 2,
      migrate: (old: unknown) => {
        ;(old as typeof raw).deep.kept = false
        throw new Error('no')
      },
    }
    expect(migrate(raw, 3, [up(1), breaking])).toEqual({
      ok: false,
      kind: 'migration-failed',
      details: ['from version 2: no'],
    })
    expect(raw.deep.kept).toBe(true)
  })

  test.each<[string, unknown, Parameters<typeof migrate>[2], string, RegExp]>([
    ['without a way on', { version: 1 }, [], 'migration-failed', /from version 1: no migration known/],
    [
      'that a step leaves as it is',
      { version: 1 },
      [{ from: 1, migrate: (old) => old }],
      'migration-failed',
      /did not raise/,
    ],
    [
      'whose step throws what is no error',
      { version: 1 },
      [
        {
          from: 1,
          migrate: () => {
            throw 'a word'
          },
        },
      ],
      'migration-failed',
      /from version 1: a word/,
    ],
    ['of tomorrow', { version: 3 }, [], 'newer-version', /3 was written by a newer Backlight.* 2$/],
    ['that cannot be copied', { version: 1, run: () => {} }, [], 'invalid', /nested too deeply/],
    ['of version 0', { version: 0 }, [], 'invalid', /whole number/],
    ['of version 1.5', { version: 1.5 }, [], 'invalid', /whole number/],
    ['of version "1"', { version: '1' }, [], 'invalid', /whole number/],
    ['that is null', null, [], 'invalid', /whole number/],
    ['without a version', {}, [], 'invalid', /whole number/],
  ])('%s', (_name, raw, migrations, kind, why) => {
    const migrated = migrate(raw, 2, migrations)
    expect(migrated).toMatchObject({ ok: false, kind, details: [expect.stringMatching(why)] })
  })

  test('of version 1 has one profile of all that it had', () => {
    const skills = [{ skill: 'java' }]
    const one = (rest: object) => ({
      id: 'main',
      name: '',
      targetRoles: [],
      seniority: null,
      years: null,
      ...rest,
    })
    expect(v1ToV2({ version: 1, skills })).toEqual({
      version: 2,
      active: 'main',
      profiles: [one({ skills })],
      customSkills: [],
    })
    const all = { skills, targetRoles: ['x'], seniority: 'senior', years: 0 }
    expect(v1ToV2({ ...all, customSkills: [1] })).toMatchObject({ profiles: [one(all)], customSkills: [1] })
    for (const bad of [null, [], 'x', { skills: {} }]) expect(() => v1ToV2(bad)).toThrow(/list of skills/)
  })
})

describe('pieces for the browser’s sync', () => {
  const text = `${'"\\ü🎈'.repeat(2_000)}${'x'.repeat(15_000)}`
  const items = toChunks(text) ?? {}

  test('are small, in ASCII, and give the text again as JSON writes it', () => {
    for (const [key, value] of Object.entries(items))
      expect(key.length + JSON.stringify(value).length).toBeLessThanOrEqual(8_192)
    expect(JSON.stringify(items)).not.toMatch(/[^ -~]/)
    expect(fromChunks(toChunks(JSON.stringify({ text })) ?? {})).not.toBeNull()
    expect(JSON.parse(fromChunks(toChunks(JSON.stringify({ text })) ?? {}) ?? '')).toEqual({ text })
    expect(fromChunks(toChunks('') ?? {})).toBe('')
  })

  test.each<[string, (all: Record<string, unknown>) => Record<string, unknown>]>([
    ['nothing', () => ({})],
    ['no head', ({ [HEAD_KEY]: _, ...rest }) => rest],
    ['a head that is none', (all) => ({ ...all, [HEAD_KEY]: 'x' })],
    ['a head of null', (all) => ({ ...all, [HEAD_KEY]: null })],
    ['a head without parts', (all) => ({ ...all, [HEAD_KEY]: { sum: 1 } })],
    ['a head without a sum', (all) => ({ ...all, [HEAD_KEY]: { parts: 1 } })],
    ['half a part', (all) => ({ ...all, [HEAD_KEY]: { ...(all[HEAD_KEY] as object), parts: 1.5 } })],
    ['parts below none', () => ({ [HEAD_KEY]: { parts: -1, sum: 2_166_136_261 } })],
    ['a part that is missing', ({ [`${CHUNK_PREFIX}1`]: _, ...rest }) => rest],
    ['a part that is no text', (all) => ({ ...all, [`${CHUNK_PREFIX}1`]: 7 })],
    ['a part of another write', (all) => ({ ...all, [`${CHUNK_PREFIX}1`]: 'other' })],
  ])('%s gives nothing', (_name, broken) => {
    expect(fromChunks(items)).not.toBeNull()
    expect(fromChunks(broken(items))).toBeNull()
  })

  test('are refused where sync has no room', () => {
    expect(toChunks('x'.repeat(97_000))).not.toBeNull()
    expect(toChunks('x'.repeat(99_000))).toBeNull()
  })
})

describe('fields with their moments', () => {
  const of = (value: unknown, stamp: number) => ({ fields: { a: value }, stamps: { a: stamp } })
  test('the newer wins; at one moment a value over a removal, and the greater of two', () => {
    const gone = { fields: {}, stamps: { a: 5 } }
    const both = (a: typeof gone, b: typeof gone) => [mergeStamped(a, b), mergeStamped(b, a)]
    expect(both(of(1, 4), of(2, 5))).toEqual([of(2, 5), of(2, 5)])
    expect(both(of(1, 4), gone)).toEqual([gone, gone])
    expect(both(of(1, 5), gone)).toEqual([of(1, 5), of(1, 5)])
    expect(both(of('x', 5), of('y', 5))).toEqual([of('y', 5), of('y', 5)])
  })

  test('are the same whatever the order of their keys, and not where a moment, a value or a field differs', () => {
    const one = of({ x: 1, y: [{ p: 1, q: 2 }] }, 5)
    expect(isSame(one, of({ y: [{ q: 2, p: 1 }], x: 1 }, 5))).toBe(true)
    for (const other of [of({ x: 1 }, 5), of(one.fields.a, 6), { fields: {}, stamps: { a: 5 } }])
      expect(isSame(one, other)).toBe(false)
    expect(isSame({ fields: { a: 1 }, stamps: {} }, of(1, 0))).toBe(true)
  })

  test('only what a change touched has its moment', () => {
    const before = { fields: { a: 1, b: { x: 1, y: 2 }, c: 3 }, stamps: { a: 1, b: 2, c: 3 } }
    expect(stampChanges(before, { b: { y: 2, x: 1 }, c: 4, d: 5 }, 9)).toEqual({
      fields: { b: { y: 2, x: 1 }, c: 4, d: 5 },
      stamps: { a: 9, b: 2, c: 9, d: 9 },
    })
  })

  test('that are strange make no profile of theirs, and take none along', () => {
    const stored = { ...emptyStored(), profiles: [own('main', 'java'), own('b')] }
    const fields = toFields(stored)
    const strange = {
      'no JSON': 1,
      '"a word"': 1,
      '[1,"x"]': 1,
      '["profile","c","skills","go"]': skill('go'),
      '["profile","main","unheard"]': 1,
      '["unheard","x"]': 1,
    }
    expect(fromFields({ ...fields, ...strange }, stored)).toEqual(stored)
    expect(fromFields({ ...fields, '["profile","main","years"]': 'many' }, stored)).toBeNull()
    expect(fromFields({}, stored)).toBeNull()
  })

  test('bring profiles in the order of this browser, then by id, and the active one of here', () => {
    const there = { ...emptyStored(), active: 'z', profiles: [own('z'), own('y'), own('b'), own('main')] }
    const here = { ...emptyStored(), active: 'b', profiles: [own('main'), own('b')] }
    const merged = fromFields(toFields(there), here)
    expect(merged?.profiles.map(({ id }) => id)).toEqual(['main', 'b', 'y', 'z'])
    expect(merged?.active).toBe('b')
    expect(fromFields(toFields(there), { ...here, active: 'gone' })?.active).toBe('main')
  })
})

test('delete everything tells what is left, and deletes the rest all the same', async () => {
  await fakeBrowser.storage.local.set({ a: 1 })
  await fakeBrowser.storage.session.set({ b: 1 })
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('disk') as never)
  vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue('no sync' as never)
  expect(await deleteEverything()).toBe('disk; no sync')
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
})
