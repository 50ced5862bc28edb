import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTitle } from '../../../../src/core/role/title.ts'
import { ROLE_IDS } from '../../../../src/core/types.ts'
import { lexicon } from './samples.ts'
import { TITLES } from './titles.ts'
import { VAGUE_TITLES } from './vague-titles.ts'

const read = (title: string) => readTitle(title, lexicon)

describe.each([...TITLES, ...VAGUE_TITLES])('titles of %s', (role, cases) => {
  test.each(cases)('%s', (title, seniority) => {
    const { roles, seniority: level } = read(title)
    expect({ role: roles[0] ?? null, level }).toEqual({ role, level: seniority })
  })
})

describe('a title', () => {
  test('with several roles names them all', () => {
    expect(read('DevOps Engineer / Backend Developer').roles).toEqual(['devops-sre', 'backend-developer'])
    expect(read('Senior Full Stack Java Developer').roles).toContain('java-dotnet-developer')
  })

  test('gives its own words for the role', () => {
    expect(read('Senior Java Developer (m/w/d) @ Acme').names).toEqual(['Java Developer'])
    expect(read('Backend-Entwickler*in').names).toEqual(['Backend-Entwickler'])
  })

  test('does not take the company for a role', () => {
    expect(read('Backend Engineer @ Full Stack Data Labs').roles).toEqual(['backend-developer'])
    expect(read('Senior Engineer at Java House').roles).toEqual([])
  })

  test('reads the same in any case, spacing and punctuation', () => {
    for (const title of [
      'SENIOR BACK-END DEVELOPER',
      'senior back–end   developer',
      '★ Senior, Back.End Developer ★',
    ]) {
      expect(read(title)).toMatchObject({ roles: ['backend-developer'], seniority: 'senior' })
    }
  })
})

describe('a bad title', () => {
  test('of any characters gives a reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(ROLE_IDS).toEqual(expect.arrayContaining([...read(title).roles]))
      }),
    )
  })

  test.each([
    ['', 0],
    ['Java '.repeat(2000), 10_000],
    ['('.repeat(10_000), 10_000],
    ['/in'.repeat(3334), 10_002],
    ['é'.repeat(10_000), 10_000],
    ['\u0301'.repeat(10_000), 10_000],
    ['.net'.repeat(2500), 10_000],
  ])('of many characters is read (%#)', (title, length) => {
    expect(title).toHaveLength(length)
    expect(read(title).roles).toBeInstanceOf(Array)
  })

  test('of 10,000 characters keeps what stands in front', () => {
    expect(read(`Senior Java Developer ${'x'.repeat(10_000)}`)).toMatchObject({
      roles: ['java-dotnet-developer'],
      seniority: 'senior',
    })
  })
})
