/** Each change of a profile, at its edges: what is named changes, and nothing beside it. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as edit from '../../../src/profile/edit.ts'
import { fitSettings } from '../../../src/profile/fit-settings.ts'
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

test('delete everything tells what is left, and deletes the rest all the same', async () => {
  await fakeBrowser.storage.local.set({ a: 1 })
  await fakeBrowser.storage.session.set({ b: 1 })
  vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('disk') as never)
  vi.spyOn(fakeBrowser.storage.sync, 'clear').mockRejectedValue('no sync' as never)
  expect(await deleteEverything()).toBe('disk; no sync')
  expect(await fakeBrowser.storage.session.get(null)).toEqual({})
})
