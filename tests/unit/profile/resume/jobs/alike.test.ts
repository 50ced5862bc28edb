/** A title that no list knows stands where those of the other jobs do; what labels say stands anywhere. */
import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))
const titlesOf = (...jobs: string[]) =>
  read(`Experience\n${jobs.join('\n\n')}`).positions.map(({ title }) => title)

const above = (title: string, from: number) => `${title}\nExample Mill\n${from} – ${from + 2}\n- Zig`
const below = (title: string, from: number) => `${from} – ${from + 2}\n${title}\nExample Mill\n- Zig`
const beside = (title: string, from: number) => `${title}, Example Mill, ${from} – ${from + 2}\n- Zig`
const behind = (title: string, from: number) => `Example Mill, ${title}, ${from} – ${from + 2}\n- Zig`

describe('a job whose title nobody knows', () => {
  test.each([
    ['has the one above its dates', above],
    ['or below them', below],
    ['or beside them', beside],
    ['or behind the employer', behind],
  ])('%s, where the others have theirs', (_, write) => {
    expect(titlesOf(write('Tester', 2020), write('Baker', 2018), write('Glazier', 2016))).toEqual([
      'Tester',
      'Baker',
      'Glazier',
    ])
    expect(titlesOf(write('Glazier', 2020), write('Tester', 2018), write('Baker', 2016))).toEqual([
      'Glazier',
      'Tester',
      'Baker',
    ])
  })

  test('has none where only one other has', () => {
    expect(titlesOf(above('Tester', 2020), above('Glazier', 2016))).toEqual(['Tester', null])
  })

  test('has none where the others have theirs at many places', () => {
    expect(
      titlesOf(
        beside('Tester', 2022),
        beside('Baker', 2020),
        behind('Tester', 2018),
        behind('Baker', 2016),
        beside('Glazier', 2012),
      )[4],
    ).toBeNull()
  })

  test('has it at the place of the most', () => {
    expect(
      titlesOf(
        behind('Tester', 2022),
        beside('Tester', 2020),
        beside('Baker', 2018),
        beside('Plumber', 2016),
        beside('Glazier', 2012),
      )[4],
    ).toBe('Glazier')
  })

  test('has none of a line that is longer than titles are', () => {
    const long = 'Glazier Windowpane Glasspane Mirrorpane Lamppane Tilepane Oven'.slice(0, 61)
    expect(titlesOf(above('Tester', 2020), above('Baker', 2018), above(long, 2016))[2]).toBeNull()
    expect(titlesOf(above('Tester', 2020), above('Baker', 2018), above(long.slice(0, 60), 2016))[2]).toBe(
      long.slice(0, 60),
    )
  })

  test('has none of what was done', () => {
    expect(titlesOf(above('Tester', 2020), above('Baker', 2018), above('2 years', 2016))[2]).toBeNull()
    expect(titlesOf(below('Tester', 2020), below('Baker', 2018), '2016 – 2018\n- Glazier')[2]).toBeNull()
  })
})

describe('labels around the dates', () => {
  const idsOf = (text: string) => read(`Experience\n${text}`).skills.map(({ skill }) => skill)
  test('name title and employer', () => {
    const text = 'Employer: Redis Mills\nRole: Mill hand\n2019 – 2021\n- Zig'
    expect(titlesOf(text)).toEqual(['Mill hand'])
    expect(idsOf(text)).toEqual(['zig'])
    expect(titlesOf('2019 – 2021\nRole: Mill hand\nEmployer: Redis Mills\n- Zig')).toEqual(['Mill hand'])
  })

  test('but others are none of it', () => {
    expect(idsOf('Tester\nTools: Redis\n2019 – 2021\n- Zig')).toEqual(
      expect.arrayContaining(['redis', 'zig']),
    )
    expect(titlesOf('Languages: Tester\n2019 – 2021\n- Zig')).toEqual([null])
    expect(titlesOf('Employer: Baker\n2019 – 2021\n- Zig')).toEqual([null])
  })
})

describe('the newest job', () => {
  const level = (...jobs: string[]) => {
    const { seniority } = read(`Ada\nExperience\n${jobs.join('\n\n')}`)
    return seniority && [seniority.value, seniority.evidence]
  }
  test('tells the seniority, wherever it stands, by its title and its line', () => {
    expect(
      level('Senior Tester, Example Mill, 2012 – 2014', 'Junior Tester, Example Inn, 2016 – 2018'),
    ).toEqual(['junior', 'Junior Tester · Junior Tester, Example Inn, 2016 – 2018'])
    expect(
      level('Senior Tester\nExample Mill\n2019 – 2021', 'Junior Tester\nExample Inn\n2030 – 2035'),
    ).toEqual(['senior', 'Senior Tester · 2019 – 2021'])
    expect(level('Tester, Example Mill, 2019 – 2021', 'Senior Tester, Example Inn, 2012 – 2014')).toBeNull()
  })

  test('years that the summary tells stand beside those of the jobs, where they differ by more than one', () => {
    const stated = (years: string) => {
      const { years: summed, statedYears } = read(
        `Ada\n${years} years of experience\nExperience\nTester, Example Mill, 2019 – 2021\n\nBaker, Example Inn, 2016 – 2017`,
      )
      return [summed?.value, summed?.evidence, statedYears?.value]
    }
    const evidence = 'Tester, Example Mill, 2019 – 2021 · Baker, Example Inn, 2016 – 2017'
    expect(stated('8')).toEqual([3, evidence, 8])
    expect(stated('4')).toEqual([3, evidence, undefined])
    expect(stated('5')).toEqual([3, evidence, 5])
  })

  test('each title once, with the line that says so', () => {
    const { titles } = read(
      'Experience\nTester\nExample Mill\n2019 – 2021\n\nTester\nExample Inn\n2016 – 2018\n\nBaker\nExample Quay\n2014 – 2016',
    )
    expect(titles).toEqual([
      { value: 'Tester', evidence: 'Tester', confidence: 'sure' },
      { value: 'Baker', evidence: 'Baker', confidence: 'sure' },
    ])
  })
})

test('a text is cut where it is longer than resumes are', () => {
  const text = 'Ada\nSkills\nPerl\n'
  expect(read(text).isCut).toBe(false)
  expect(read(text + ' '.repeat(200_000 - text.length)).isCut).toBe(false)
  expect(read(text + ' '.repeat(200_001 - text.length)).isCut).toBe(true)
})
