import { describe, expect, it } from 'vitest'
import { degreeText, salaryText, yearsAsked } from '../../../src/ui/components/facts/wording.ts'
import { parseYears } from '../../../src/ui/components/field.tsx'
import { listOr, yearsOverall } from '../../../src/ui/popup/wording.ts'
import { roleName } from '../../../src/ui/roles.ts'
import { t, tn } from '../../../src/ui/strings/index.ts'
import { catalog } from './samples.ts'

describe('words', () => {
  it('puts values into strings, and leaves what has none', () => {
    expect(t('search.custom', 'A $2 skill')).toBe('Add “A $2 skill” as your own skill')
  })

  it('counts', () => {
    expect([tn('years', 1), tn('years', 2.5), tn('years', 0)]).toEqual(['1 year', '2.5 years', '0 years'])
  })

  it('joins a group as one would say it', () => {
    const names = ['Python', 'Java', 'Go']
    expect(names.map((name, index) => listOr(index, names.length) + name).join('')).toBe('Python, Java or Go')
    expect(['Go', 'Rust'].map((name, index) => listOr(index, 2) + name).join('')).toBe('Go or Rust')
  })

  it('tells years asked', () => {
    expect(yearsAsked({ min: 5, max: null })).toBe('5+ years')
    expect(yearsAsked({ min: 3, max: 5 })).toBe('3–5 years')
    expect(yearsAsked({ min: 1, max: 1 })).toBe('1 year')
  })

  it('tells years that stand with a skill of that skill alone', () => {
    const said = (years: { min: number; max: number | null } | null, ofGo: number | null) =>
      yearsOverall({ reading: { years }, fit: { parts: [{ oneOf: ['go'], yearsAsked: ofGo }] } } as never)
    expect(said({ min: 3, max: null }, 3)).toBeNull()
    expect(said({ min: 8, max: null }, 3)).toEqual({ min: 8, max: null })
    expect(said({ min: 3, max: 5 }, 3)).toEqual({ min: 3, max: 5 })
    expect(said({ min: 3, max: null }, null)).toEqual({ min: 3, max: null })
    expect(said(null, 3)).toBeNull()
  })

  it('tells pay, in a currency that the browser does not know too', () => {
    const year = { period: 'year', max: null } as const
    expect(salaryText({ min: 90000, max: 120000, currency: 'USD', period: 'year' })).toBe(
      '$90,000–$120,000 a year',
    )
    expect(salaryText({ ...year, min: 500, currency: 'not a code' })).toBe('From 500 a year')
    expect(salaryText({ ...year, min: null, currency: 'USD' })).toBeNull()
  })

  it('tells a degree with what softens it', () => {
    expect(degreeText({ level: 'bachelor', orExperience: true, required: true })).toBe(
      'Bachelor’s degree or experience',
    )
    expect(degreeText({ level: 'master', orExperience: false, required: false })).toBe(
      'Master’s degree preferred',
    )
  })

  it('names a role that skills-data does not describe', () => {
    expect([roleName(catalog, 'api-engineer'), roleName(catalog, 'data-engineer')]).toEqual([
      'API Engineer',
      'Data engineer',
    ])
  })
})

describe('years are typed', () => {
  it('with a point or a comma', () => {
    expect([parseYears('2.5', 60), parseYears(' 2,5 ', 60), parseYears('3.', 60)]).toEqual([2.5, 2.5, 3])
  })

  it('or left out', () => {
    expect(parseYears(' ', 60)).toBeNull()
  })

  it('and anything else is not taken', () => {
    for (const text of ['-1', '61', '1e1', 'five', '1.234', '١']) expect(parseYears(text, 60)).toBeUndefined()
  })
})
