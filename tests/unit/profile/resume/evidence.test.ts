import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { exportJsonResume } from '../../../../src/profile/resume/structured/export-json-resume.ts'
import { readJsonResume } from '../../../../src/profile/resume/structured/json-resume.ts'
import { writeResume } from '../../../../src/profile/resume/structured/write.ts'
import { MAX_RESUME_LENGTH } from '../../../../src/profile/resume/text/lines/tidy.ts'
import { emptyProfile } from '../../../../src/profile/schema.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

const NOW = new Date('2026-11-15')
const { lexicon, name } = await startEngine()
const read = (text: string, corrections?: Parameters<typeof readResume>[3]) =>
  readResume(text, lexicon, NOW, corrections)
const yearsOf = (text: string, skill: string) => read(text).skills.find((one) => one.skill === skill)?.years

describe('years come from the jobs that name a skill', () => {
  const TWO_JOBS = `Work history
Backend Developer, Example Mill
Jan 2022 – Dec 2023
Wrote the ordering service in Kotlin and Go

Backend Developer, Example Dairy
Jan 2019 – Dec 2021
Cheese logistics in Kotlin

Skills
Redis, Kotlin`

  test('of all of them, the gaps between them not counted', () => {
    expect(yearsOf(TWO_JOBS, 'kotlin')).toBe(5)
    expect(yearsOf(TWO_JOBS, 'go')).toBe(2)
    expect(yearsOf(TWO_JOBS.replace('Dec 2021', 'Dec 2019'), 'kotlin')).toBe(3)
  })

  test('and a list without dates gives none', () => {
    expect(yearsOf(TWO_JOBS, 'redis')).toBeNull()
  })

  test('a title’s technology counts, a company’s name does not', () => {
    const text = 'Experience\nScala Developer, Oracle, Dublin\nMay 2020 – Apr 2022\nReports for nurses'
    expect(yearsOf(text, 'scala')).toBe(2)
    expect(yearsOf('Experience\nOracle\nDublin\nDeveloper\nMay 2020 – Apr 2022', 'scala')).toBeUndefined()
  })

  test('what the text tells of all years stands beside the sum where they differ', () => {
    const text = `Engineer with 11+ years of experience\n\n${TWO_JOBS}`
    expect(read(text)).toMatchObject({ years: { value: 5 }, statedYears: { value: 11 } })
    expect(read(text.replace('11+', '5')).statedYears).toBeNull()
  })
})

describe('dates that cannot be right', () => {
  test.each(['14/2020 – 03/2022', 'Mar 2022 – Jan 2020', 'Jan 2031 – Dec 2032'])(
    '%s are left open',
    (dates) => {
      const { positions, years } = read(`Employment\nDeveloper, Example Quay\n${dates}\n- Perl`)
      expect(positions).toMatchObject([{ title: 'Developer', months: null, from: null }])
      expect(years).toBeNull()
    },
  )
})

describe('the level is that of the newest job', () => {
  const career = (newest: string, older: string) =>
    read(
      `Experience\n${older}, Example Lock\nJan 2012 – Dec 2016\n- Java\n\n${newest}, Example Weir\nJan 2017 – today\n- Java`,
    ).seniority?.value ?? null

  test.each([
    ['Senior Developer', 'Junior Developer', 'senior'],
    ['Senior Developer', 'Lead Developer', 'senior'],
    ['Developer', 'Junior Developer', null],
    ['Developer', 'Principal Engineer', null],
  ])('%s after %s', (newest, older, level) => {
    expect(career(newest, older)).toBe(level)
  })
})

describe('headings in every dress', () => {
  test.each([
    'B E R U F S E R F A H R U N G',
    '2) Career history',
    '🧭 Where I have worked',
    '## Employment & projects',
    'PROFESSIONAL\nBACKGROUND',
    '» Positions held «',
    '=== WORK ===',
    'IV. Professional experience:',
  ])('%s', (heading) => {
    const text = `Kim Example\n\nKENNTNISSE\nDocker\n\n${heading}\nDeveloper, Example Pier\n02/2020 – 01/2022\n- Rust`
    expect(read(text)).toMatchObject({ positions: [{ title: 'Developer', months: 24 }] })
    expect(yearsOf(text, 'rust')).toBe(2)
  })
})

test('a line that was read as nothing is told, and a word on it reads the resume again', () => {
  const text = 'Kim Example\n\nSkills\nPerl\n\nMy belongings\na bicycle'
  const first = read(text)
  const line = first.unread.find((one) => one.text === 'My belongings')
  expect(line).toBeDefined()
  expect(read(text, new Map([[line?.index ?? -1, 'other']])).unread).not.toContainEqual(line)
})

describe('a hostile text as long as is read gives a reading', () => {
  test.each([
    ['one line of choices', 'java or '],
    ['dates', '2019 – 2021 '],
    ['lines of dates', 'Developer 2019 – 2021\n'],
    ['headings', 'Skills\nExperience\n'],
    ['spaces', ' '],
    ['single letters', 'a b c d '],
    ['brackets', '[a]('],
    ['stars', '*a'],
    ['bars', '| a | b |\n'],
    ['colons', 'a : '],
  ])('%s', (_what, unit) => {
    expect(read(unit.repeat((MAX_RESUME_LENGTH + 1_000) / unit.length)).isCut).toBe(true)
  })
})

test('a profile exported as JSON Resume says the same when it is read again', () => {
  const profile = {
    ...emptyProfile(),
    years: 8,
    skills: [
      { skill: 'kotlin', level: 'strong' as const, years: 6, lastUsed: null },
      { skill: 'redis', level: 'learning' as const, years: null, lastUsed: null },
    ],
    career: {
      titles: ['Backend Developer'],
      degrees: ['master' as const],
      certifications: ['cka'],
      languages: ['danish'],
    },
  }
  const data = readJsonResume(
    JSON.parse(exportJsonResume(profile, (id) => (id === 'cka' ? 'CKA' : name(id)))),
  )
  const again = read(writeResume(data ?? expect.fail('no resume')))
  expect(again.skills).toMatchObject([
    { skill: 'kotlin', level: 'strong', years: 6 },
    { skill: 'redis', level: 'learning', years: null },
  ])
  expect(again.years?.value).toBe(8)
  expect(
    [again.degrees, again.certifications, again.languages].map((all) => all.map(({ value }) => value)),
  ).toEqual([['master'], ['cka'], ['danish']])
})
