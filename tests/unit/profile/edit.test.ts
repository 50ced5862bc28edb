import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { t } from '../../../src/i18n/strings.ts'
import * as edit from '../../../src/profile/edit.ts'
import { exportFileName, exportProfile } from '../../../src/profile/export.ts'
import { parseProfileFile } from '../../../src/profile/import.ts'
import {
  emptyProfile,
  emptyStored,
  type Profile,
  storedSchema,
  toFitProfile,
} from '../../../src/profile/schema.ts'
import { STARTERS } from '../../../src/profile/starters.ts'
import { profileOf, withProfile } from '../../../src/profile/stored.ts'
import { anyStored } from './arbitrary.ts'

const filled = [
  edit.addSkill('java', 'expert', 5),
  edit.addCustomSkill('KDB+', ['kdb']),
  edit.addSkill('go'),
].reduce((profile, change) => change(profile), emptyProfile())
const isValid = (profile: Profile) => storedSchema.safeParse(withProfile(emptyStored(), profile)).success
const ids = (profile: Profile) => profile.skills.map((one) => one.skill)

describe('editing', () => {
  test('adding a skill that is there changes nothing', () => {
    expect(edit.addSkill('java', 'learning', 1)(filled)).toBe(filled)
  })

  test('removing takes the definition of a custom skill along', () => {
    const without = edit.removeSkill('custom:kdb+')(filled)
    expect(ids(without)).toEqual(['java', 'go'])
    expect(without.customSkills).toEqual([])
  })

  test('a custom skill is the same however it is written, and is a valid profile', () => {
    expect(edit.customSkillId(' My  Tool ')).toBe(edit.customSkillId('my tool'))
    expect(ids(edit.addCustomSkill('kdb+')(filled))).toEqual(ids(filled))
    for (const name of ['KDB+', 'C++/CLI', 'Größe', 'ツール', 'a b  c']) {
      expect(isValid(edit.addCustomSkill(name)(emptyProfile()))).toBe(true)
    }
  })

  test('level, years, roles, seniority', () => {
    const changed = [
      edit.editSkill('java', { level: 'strong', years: 6 }),
      edit.setTargetRoles(['api-engineer', 'api-engineer']),
      edit.setSeniority('senior'),
      edit.setYears(9),
    ].reduce((profile, change) => change(profile), filled)
    expect(toFitProfile(changed)).toMatchObject({
      skills: [{ skill: 'java', level: 'strong', years: 6 }, {}, {}],
      targetRoles: ['api-engineer'],
      seniority: 'senior',
      years: 9,
    })
  })
})

describe('starter profiles', () => {
  test('are the seven of the welcome', () => {
    expect(STARTERS.map((starter) => t(`starters.name.${starter.id}`))).toEqual([
      'Java back end',
      'Node back end',
      'Python back end',
      '.NET back end',
      'Go back end',
      'Platform',
      'Database',
    ])
  })

  test('name only skills of skills-data', () => {
    const known = new Set(
      globSync('skills-data/skills/**/*.json').flatMap((file) =>
        (JSON.parse(readFileSync(file, 'utf8')) as { skills: { id: string }[] }).skills.map((one) => one.id),
      ),
    )
    const unknown = STARTERS.flatMap((starter) => starter.skills.map((one) => one.skill)).filter(
      (id) => !known.has(id),
    )
    expect(unknown).toEqual([])
  })

  test('add what is missing and change nothing that is there', () => {
    for (const starter of STARTERS) {
      const profile = edit.applyStarter(starter)(filled)
      expect(profile.skills.slice(0, 3)).toEqual(filled.skills)
      expect(new Set(ids(profile)).size).toBe(profile.skills.length)
      expect(isValid(profile)).toBe(true)
      expect(edit.applyStarter(starter)(profile)).toEqual(profile)
    }
  })
})

describe('export and import', () => {
  test('what is exported comes back unchanged', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const profile = profileOf(stored)
        expect(parseProfileFile(exportProfile(stored))).toEqual({ ok: true, stored, profile })
      }),
    )
  })

  test('a file is named by its day', () => {
    expect(exportFileName(new Date('2026-11-23T10:00:00Z'))).toBe('backlight-profile-2026-11-23.json')
  })

  test('a profile may be written by hand, with names for ids', () => {
    const text = '{"skills": ["java", "Postgres", {"id": "go", "years": 3}], "seniority": "mid"}'
    const result = parseProfileFile(text, (name) => (name === 'Postgres' ? 'postgresql' : null))
    expect(result).toMatchObject({
      ok: true,
      profile: {
        seniority: 'mid',
        skills: [
          { skill: 'java', level: 'working', years: null },
          { skill: 'postgresql' },
          { skill: 'go', years: 3 },
        ],
      },
    })
  })

  test.each([
    ['not JSON', '{"skills": [', '', 'The file is not JSON.'],
    ['empty', '', '', 'The file is not JSON.'],
    ['a list', '[]', '', 'The file holds no profile.'],
    ['something else', '{"name": "x"}', '', 'The file holds no profile: it has no list of skills.'],
    ['skills that are no list', '{"skills": "java"}', 'skills', 'has to be a list'],
    [
      'an unknown level',
      '{"skills": [{"skill": "java", "level": "god"}]}',
      'skills[0].level',
      'has to be one of learning, working, strong, expert',
    ],
    [
      'years as text',
      '{"skills": [{"skill": "java", "years": "5"}]}',
      'skills[0].years',
      'has to be a number of years, or null',
    ],
    ['a skill twice', '{"skills": ["java", "java"]}', 'skills[1].skill', '"java" is listed twice'],
    [
      'an unknown name',
      '{"skills": ["Some Thing"]}',
      'skills[0].skill',
      'is no id of a skill, such as "java" or "spring-boot"',
    ],
    ['a skill that is null', '{"skills": [null]}', 'skills[0].skill', 'has to be the id of a skill'],
    [
      'a newer version',
      '{"profile": {"version": 99, "skills": []}}',
      '',
      'version: 99 was written by a newer Backlight; this one reads up to 2',
    ],
  ])('a bad file gets a clear message: %s', (_what, text, field, message) => {
    expect(parseProfileFile(text)).toEqual({ ok: false, errors: [{ field, message }] })
  })

  test('nothing in a file makes it throw', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        parseProfileFile(json)
        parseProfileFile(text)
        parseProfileFile(`{"skills": ${json}}`)
      }),
    )
    expect(parseProfileFile('x'.repeat(3_000_000))).toMatchObject({ ok: false })
  })
})
