import { describe, expect, it } from 'vitest'
import { type PayQuestion, referenceFigures, yearlyPay } from '../../../../src/core/compare/pay.ts'
import { knowledgeOf } from '../../../../src/core/gap/knowledge.ts'
import type { Salary } from '../../../../src/core/types.ts'
import { factsOf } from '../facts/facts-of.ts'
import { catalog } from '../gap/samples.ts'

const knowledge = knowledgeOf(catalog)
const { periods } = knowledge.salaries

/** As the popup gets it: read from the text, then by the year. */
const yearly = (text: string) => yearlyPay(factsOf(text).salary?.value ?? null, periods)
/** As structured data says it. */
const stated = (salary: Salary) => yearlyPay(factsOf('', { salary }).salary?.value ?? null, periods)

describe('pay by the year', () => {
  it.each([
    ['Salary: $120,000 - $150,000 a year', { min: 120_000, max: 150_000, currency: 'USD', times: 1 }],
    ['€60.000–75.000', { min: 60_000, max: 75_000, currency: 'EUR', times: 1 }],
    ['£500 p/d', { min: 130_000, max: 130_000, currency: 'GBP', times: 260 }],
    ['$60 - $75 per hour', { min: 124_800, max: 156_000, currency: 'USD', times: 2080 }],
    ['Salary: 5.000 € pro Monat', { min: 60_000, max: 60_000, currency: 'EUR', times: 12 }],
  ])('%s', (text, expected) => {
    expect(yearly(text)).toEqual(expected)
  })

  it.each([
    '$1',
    'competitive',
    'Salary: competitive',
    '100 - 10',
    'Salary: 100 - 10',
    '$100 - $10 an hour',
    '',
  ])('knows none in “%s”', (text) => {
    expect(yearly(text)).toBeNull()
  })

  it.each<[string, Salary]>([
    ['a dollar', { min: 1, max: 1, currency: 'USD', period: 'year' }],
    ['the wrong way round', { min: 100, max: 10, currency: 'USD', period: 'hour' }],
    ['a year’s pay an hour', { min: 120_000, max: 150_000, currency: 'USD', period: 'hour' }],
    ['no amount', { min: null, max: null, currency: 'USD', period: 'year' }],
    ['no period', { min: 50, max: 60, currency: 'USD', period: null }],
    ['no number', { min: Number.NaN, max: null, currency: 'USD', period: 'year' }],
  ])('knows none in structured data with %s', (_name, salary) => {
    expect(stated(salary)).toBeNull()
  })

  it('takes structured data that makes sense', () => {
    const salary: Salary = { min: 75_000, max: 92_000, currency: 'EUR', period: 'year' }
    expect(stated(salary)).toEqual({ min: 75_000, max: 92_000, currency: 'EUR', times: 1 })
  })
})

describe('reference figures', () => {
  const figures = (question: Partial<PayQuestion> = {}) =>
    referenceFigures(
      { role: 'backend-developer', locations: [], currency: 'USD', titleSkills: [], ...question },
      knowledge,
    )
  const cities = (location: string, currency: string | null = null) =>
    figures({ locations: [location], currency })
      .figures.filter(({ city }) => city)
      .map(({ label }) => label)

  it('are the national ones of the role, each with source and year', () => {
    const { of, figures: found } = figures()
    expect(of).toBe('backend-developer')
    expect(found.map(({ amount, kind, year }) => [amount, kind, year])).toEqual([
      [158_330, 'average', 2024],
      [130_000, 'median', 2026],
    ])
    expect(found.every(({ source }) => source.endsWith('.txt'))).toBe(true)
  })

  it.each([
    ['Dallas, TX', 'Dallas, TX'],
    ['Dallas, Texas, United States', 'Dallas, TX'],
    ['Remote (Dallas, TX)', 'Dallas, TX'],
    ['US remote (Houston, Texas) or hybrid', 'Houston, TX'],
    ['Alexandria (Virginia)', 'Alexandria, VA'],
    ['Remote; Houston, TX 77002 (hybrid)', 'Houston, TX'],
    ['New York, NY', 'New York City'],
    ['New York City', 'New York City'],
    ['Washington, D.C.', 'Washington, D.C.'],
    ['Chicago, IL or Remote', 'Chicago, IL'],
    ['Greater Los Angeles Area, CA', 'Los Angeles, CA'],
  ])('have the city of “%s”', (location, city) => {
    expect(cities(location)).toEqual([city])
  })

  it.each([
    'Alexandria, Egypt',
    'Seattle, Washington',
    'Washington, Tyne and Wear, UK',
    'Dallas',
    'Leeds, UK',
    '',
    'Москва',
    'x'.repeat(100_000),
  ])('have no city for “%.30s”', (location) => {
    expect(cities(location)).toEqual([])
  })

  it('take a city without its state where the pay is in dollars', () => {
    expect(cities('Dallas', 'USD')).toEqual(['Dallas, TX'])
    expect(cities('Dallas', 'GBP')).toEqual([])
  })

  it('have the technology’s own where the title names it', () => {
    const labels = (titleSkills: string[]) => figures({ titleSkills }).figures.map(({ label }) => label)
    expect(labels(['python'])).toContain('Python Developer')
    expect(labels(['java'])).not.toContain('Python Developer')
  })

  it('are those of the wider role where the documents have none, and say so', () => {
    expect(figures({ role: 'api-engineer' })).toMatchObject({ of: 'backend-developer' })
    expect(figures({ role: 'full-stack-developer' }).of).toBe('full-stack-developer')
  })

  it('are none where the documents have none', () => {
    expect(figures({ role: 'qa-engineer' })).toEqual({ of: null, figures: [] })
    expect(figures({ role: 'other' })).toEqual({ of: null, figures: [] })
  })
})
