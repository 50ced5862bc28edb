/** Every undo takes its own action back and nothing else. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import * as edit from '../../../src/profile/edit.ts'
import { mergeResume } from '../../../src/profile/resume/merge.ts'
import { STARTERS } from '../../../src/profile/starters.ts'
import { loadProfile, updateProfile, updateStored } from '../../../src/profile/store.ts'
import * as whole from '../../../src/profile/stored.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } })
})

/** Does it, and gives its undo. */
async function done(change: whole.StoredChange): Promise<() => Promise<unknown>> {
  const result = await updateStored(change)
  if (!result.ok) throw new Error('not saved')
  return () => updateStored(whole.takeBackStored(result.before, result.stored))
}
const ofProfile = (change: edit.ProfileChange) => done(whole.changeProfile(change))
const skills = async () => (await loadProfile()).profile.skills

const java = STARTERS[0]
if (!java) throw new Error('no starter')

const RESUME = {
  skills: [
    { skill: 'cobol', level: 'expert' as const, years: 9, lastUsed: 2020 },
    { skill: 'java', level: 'strong' as const, years: 4, lastUsed: 2024 },
  ],
  years: 12,
  seniority: 'senior' as const,
  titles: ['Programmer'],
  degrees: ['master' as const],
  certifications: [],
  languages: ['german'],
}

describe('an undo that is pressed late', () => {
  test('of a starter profile leaves the resume that was imported after it', async () => {
    const undo = await ofProfile(edit.applyStarter(java))
    await updateProfile((now) => mergeResume(now, RESUME).profile)
    await undo()
    const { profile } = await loadProfile()
    expect(profile.skills.map(({ skill, years }) => [skill, years])).toEqual([
      ['java', 4],
      ['cobol', 9],
    ])
    expect(profile).toMatchObject({ years: 12, seniority: 'senior', career: { titles: ['Programmer'] } })
  })

  test('of a starter profile alone takes all of it back, its roles too', async () => {
    await updateProfile(edit.addSkill('cobol'))
    const before = (await loadProfile()).stored
    await (await ofProfile(edit.applyStarter(java)))()
    expect((await loadProfile()).stored).toEqual(before)
  })

  test('of a removed skill leaves the one that another window added, and one added again', async () => {
    for (const skill of ['go', 'rust', 'java']) await updateProfile(edit.addSkill(skill))
    const undo = await ofProfile(edit.removeSkills(new Set(['go', 'rust'])))
    await updateProfile(edit.addSkill('php'))
    await updateProfile(edit.addSkill('rust', 'expert', 3))
    await undo()
    expect((await skills()).map(({ skill, level }) => `${skill} ${level}`)).toEqual([
      'go working',
      'java working',
      'php working',
      'rust expert',
    ])
  })

  test('of many levels set at once leaves the years that were typed since', async () => {
    for (const skill of ['go', 'java']) await updateProfile(edit.addSkill(skill))
    const undo = await ofProfile(edit.editSkills(new Set(['go', 'java']), { level: 'expert' }))
    await updateProfile(edit.editSkill('go', { years: 6 }))
    await updateProfile(edit.editSkill('java', { level: 'strong' }))
    await undo()
    expect(await skills()).toMatchObject([
      { skill: 'go', level: 'working', years: 6 },
      { skill: 'java', level: 'strong' },
    ])
  })

  test('of "I have this" leaves a skill that was there, or was given a level since', async () => {
    await updateProfile(edit.addSkill('go', 'expert'))
    await (await ofProfile(edit.addSkill('go')))()
    const undo = await ofProfile(edit.addSkill('java'))
    await updateProfile(edit.editSkill('java', { level: 'strong' }))
    await undo()
    expect((await skills()).map(({ skill }) => skill)).toEqual(['go', 'java'])
  })

  test('of a removed profile brings it back in its place, beside one made since', async () => {
    await updateStored(whole.addProfile('second', 'Second'))
    const undo = await done(whole.removeProfile('main'))
    await updateStored(whole.addProfile('third', 'Third'))
    await undo()
    const { stored } = await loadProfile()
    expect(stored.profiles.map(({ id }) => id)).toEqual(['main', 'second', 'third'])
    expect(stored.active).toBe('third')
  })

  test('of an own skill brings its definition back', async () => {
    await updateProfile(edit.addCustomSkill('KDB+', ['kdb']))
    const before = (await loadProfile()).stored
    await (await ofProfile(edit.removeSkill('custom:kdb+')))()
    expect((await loadProfile()).stored).toEqual(before)
  })

  test('never leaves a profile active that is gone', async () => {
    const imported = whole.takeBackStored
    const before = (await loadProfile()).stored
    const other = { ...before, active: 'x', profiles: [{ ...before.profiles[0], id: 'x' }] } as typeof before
    const two = {
      ...other,
      profiles: [...other.profiles, { ...other.profiles[0], id: 'y' }],
    } as typeof before
    expect(imported(before, two)({ ...two, active: 'y' })).toMatchObject({ active: 'main' })
  })
})
