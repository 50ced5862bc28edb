import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earnedBy, fit } from '../../../../src/core/fit/fit.ts'
import { insightOf, onceEach } from '../../../../src/core/insight/insight.ts'
import { lessonsOf } from '../../../../src/core/insight/learn.ts'
import { roundedScore, simulate } from '../../../../src/core/insight/simulate.ts'
import {
  byWeek,
  demandOf,
  fitByWeek,
  funnelOf,
  payByRole,
  weekOf,
} from '../../../../src/core/insight/trends.ts'
import type { AskedThing, PastPosting } from '../../../../src/core/insight/types.ts'
import { type FitProfile, LEVELS } from '../../../../src/core/types.ts'
import { asks, DAY, record, START } from '../../history/samples.ts'
import { catalog, SKILL_IDS } from '../fit/samples.ts'
import { readingOf } from './samples.ts'

const profileOf = (...skills: string[]): FitProfile => ({
  skills: skills.map((skill) => ({ skill, level: 'working', years: null })),
  seniority: null,
  years: null,
  targetRoles: [],
})

/** The score before rounding, by the fit function alone. */
function exact(posting: PastPosting, profile: FitProfile): number | null {
  if (posting.role === 'other') return null
  const sum = earnedBy(fit(readingOf(posting), profile, catalog).parts)
  return sum && (100 * sum.earned) / sum.possible
}

/** Points before rounding that a posting gains where everything asked that names one of the skills is met. */
function gainOf(posting: PastPosting, profile: FitProfile, ...learnt: string[]): number {
  const before = exact(posting, profile)
  if (before === null) return 0
  const parts = fit(readingOf(posting), profile, catalog).parts.map((part) => ({
    ...part,
    credit:
      part.level !== 'mentioned' && part.oneOf.some((skill) => learnt.includes(skill)) ? 1 : part.credit,
  }))
  const sum = earnedBy(parts)
  return sum ? (100 * sum.earned) / sum.possible - before : 0
}

const anyRequirement: fc.Arbitrary<AskedThing> = fc.record({
  level: fc.constantFrom(...LEVELS),
  oneOf: fc.uniqueArray(fc.constantFrom(...SKILL_IDS), { minLength: 1, maxLength: 3 }),
  years: fc.option(fc.integer({ min: 1, max: 9 })),
  partOf: fc.option(fc.constantFrom(...SKILL_IDS), { nil: undefined, freq: 2 }),
  orKind: fc.option(fc.constant(true as const), { nil: undefined, freq: 2 }),
  clause: fc.constant(''),
})
const anyPostings = fc
  .array(fc.array(anyRequirement, { maxLength: 8 }), { maxLength: 8 })
  .map((all) => all.map((requirements, index) => record(String(index), { requirements })))
const anyProfile: fc.Arbitrary<FitProfile> = fc
  .array(
    fc.record({
      skill: fc.constantFrom(...SKILL_IDS),
      level: fc.constant('working' as const),
      years: fc.option(fc.integer({ min: 0, max: 9 })),
    }),
    { maxLength: 6 },
  )
  .map((skills) => ({ ...profileOf(), skills }))

describe('the simulation is the fit function', () => {
  test('of each posting, with the profile as it is', () => {
    fc.assert(
      fc.property(anyPostings, anyProfile, (postings, profile) => {
        for (const one of simulate(postings, profile, catalog).postings) {
          expect(roundedScore(one)).toBe(fit(readingOf(one.posting), profile, catalog).score)
        }
      }),
    )
  })

  test('of each posting, with one, two or three skills more', () => {
    fc.assert(
      fc.property(anyPostings, anyProfile, (postings, profile) => {
        const lessons = lessonsOf(simulate(postings, profile, catalog))
        for (const lesson of [...lessons.singles, lessons.pair, lessons.triple]) {
          if (!lesson) continue
          const gains = postings.map((posting) => gainOf(posting, profile, ...lesson.skills))
          expect(lesson.total).toBeCloseTo(
            gains.reduce((sum, gain) => sum + gain, 0),
            6,
          )
        }
      }),
    )
  })

  test('with the weights and credits that the user has set', () => {
    const options = { weights: { required: 5, preferred: 0, mentioned: 2 }, implied: 0.4, related: 0.2 }
    fc.assert(
      fc.property(anyPostings, anyProfile, (postings, profile) => {
        for (const one of simulate(postings, profile, catalog, options).postings) {
          expect(roundedScore(one)).toBe(fit(readingOf(one.posting), profile, catalog, options).score)
        }
      }),
    )
  })

  test('no pair or triple of the missing skills brings more than the best', () => {
    fc.assert(
      fc.property(anyPostings, anyProfile, (postings, profile) => {
        const lessons = lessonsOf(simulate(postings, profile, catalog))
        const skills = lessons.singles.flatMap((one) => one.skills)
        const total = (...more: string[]) =>
          postings.reduce((sum, posting) => sum + gainOf(posting, profile, ...more), 0)
        let [pair, triple] = [0, 0]
        for (const [i, a] of skills.entries()) {
          for (const [j, b] of skills.slice(0, i).entries()) {
            pair = Math.max(pair, total(a, b))
            for (const c of skills.slice(0, j)) triple = Math.max(triple, total(a, b, c))
          }
        }
        if (lessons.pair) expect(lessons.pair.total).toBeCloseTo(pair, 6)
        if (lessons.triple) expect(lessons.triple.total).toBeCloseTo(triple, 6)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what to learn next', () => {
  test('a one-of group that is met asks for nothing more', () => {
    const postings = [record('a', { requirements: asks('java/go kafka docker') })]
    const lessons = lessonsOf(simulate(postings, profileOf('java'), catalog))
    expect(lessons.singles.map(({ skills }) => skills[0])).toEqual(['docker', 'kafka'])
  })

  test('two of one group bring it once', () => {
    const postings = [record('a', { requirements: asks('java/go kafka docker') })]
    const { pair, triple } = lessonsOf(simulate(postings, profileOf(), catalog))
    expect(pair?.total).toBeCloseTo(200 / 3)
    expect(triple?.total).toBeCloseTo(100)
    expect(triple?.skills).not.toEqual(expect.arrayContaining(['java', 'go']))
  })

  test('only what asks for a skill counts for it, not what it implies or is close to', () => {
    const [implying, implied] = ['spring-boot', 'java']
    expect(catalog.impliedBy(implied).has(implying)).toBe(true)
    const postings = [
      ...['a', 'b', 'c'].map((id) => record(id, { requirements: asks('java kafka docker') })),
      record('d', { requirements: [...asks('kafka docker aws'), ...asks('spring-boot', 'preferred')] }),
      record('e', { requirements: [...asks('kafka docker aws'), ...asks('spring-boot', 'mentioned')] }),
    ]
    const lessons = lessonsOf(simulate(postings, profileOf('kafka', 'docker', 'aws'), catalog))
    expect(lessons.singles).toMatchObject([
      { skills: ['java'], asked: 3, required: 3, average: 100 / 3 },
      { skills: ['spring-boot'], asked: 1, required: 0 },
    ])
    expect(lessons.pair).toMatchObject({ skills: ['java', 'spring-boot'], asked: 4, required: 3 })
  })

  test('what is only mentioned is nothing to learn', () => {
    const postings = [
      record('a', { requirements: [...asks('java kafka docker'), ...asks('go', 'mentioned')] }),
    ]
    expect(lessonsOf(simulate(postings, profileOf('java', 'kafka', 'docker'), catalog)).singles).toEqual([])
  })

  test('postings without a score take no part', () => {
    const postings = [
      record('a', { requirements: asks('kafka docker') }),
      record('b', { role: 'other', requirements: asks('kafka docker aws') }),
    ]
    expect(lessonsOf(simulate(postings, profileOf(), catalog))).toEqual({
      postings: 0,
      singles: [],
      pair: null,
      triple: null,
    })
  })
})

describe('trends', () => {
  test('demand counts postings, not sentences, and leaves soft skills out', () => {
    const postings = [
      record('a', { requirements: [...asks('java java/go communication'), ...asks('kafka', 'preferred')] }),
      record('b', { requirements: [...asks('kafka'), ...asks('go', 'mentioned')] }),
    ]
    expect(demandOf(postings, catalog)).toEqual([
      { skill: 'kafka', asked: 2, required: 1 },
      { skill: 'go', asked: 1, required: 1 },
      { skill: 'java', asked: 1, required: 1 },
    ])
  })

  test('weeks begin on Monday, and none is left out', () => {
    const monday = Date.UTC(2026, 10, 23)
    expect(weekOf(monday)).toBe(monday)
    expect(weekOf(monday - 1)).toBe(monday - 7 * DAY)
    const postings = [record('a', { firstSeen: monday }), record('b', { firstSeen: monday + 15 * DAY })]
    expect(byWeek(postings, 52).map((one) => one.postings)).toEqual([1, 0, 1])
    expect(byWeek(postings, 2).map((one) => one.postings)).toEqual([0, 1])
    expect(byWeek([], 52)).toEqual([])
  })

  test('the fit of a week, as it was and as it would be today', () => {
    const postings = [record('a', { score: 40 }), record('b', { score: 60 }), record('c', { score: null })]
    const weeks = fitByWeek(simulate(postings, profileOf('java', 'docker', 'kafka'), catalog).postings, 52)
    expect(weeks).toEqual([{ week: weekOf(START), postings: 2, before: 50, today: 100 }])
  })

  test('pay stands by role and currency, by the year, without conversion', () => {
    const periods = { text: '', source: '', hour: 2000, day: 250, week: 50, month: 12, year: 1 as const }
    const pay = (min: number, max: number | null, currency: string, period: 'year' | 'hour') => ({
      pay: { min, max, currency, period },
    })
    const postings = [
      record('a', pay(100, 200, 'USD', 'year')),
      record('b', pay(0.1, null, 'USD', 'hour')),
      record('c', pay(90, 110, 'EUR', 'year')),
      record('d'),
    ]
    expect(payByRole(postings, periods)).toEqual([
      { role: 'backend-developer', currency: 'USD', postings: 2, low: 150, median: 175, high: 200 },
      { role: 'backend-developer', currency: 'EUR', postings: 1, low: 100, median: 100, high: 100 },
    ])
  })

  test('the funnel counts how far each posting came', () => {
    const postings = [
      record('a'),
      record('b', { status: 'interview', statusDates: { seen: 1, interview: 2 } }),
      record('c', { status: 'rejected', statusDates: { seen: 1, applied: 2, rejected: 3 } }),
    ]
    expect(funnelOf(postings).map(({ status, reached, now }) => [status, reached, now])).toEqual([
      ['seen', 3, 1],
      ['saved', 2, 0],
      ['applied', 2, 0],
      ['interview', 1, 1],
      ['offer', 0, 0],
      ['rejected', 1, 1],
    ])
  })

  test('a job on two boards counts once, as far as it came', () => {
    const postings = [
      record('a', { job: 'j', lastSeen: START + DAY }),
      record('b', { job: 'j', status: 'applied' }),
      record('c'),
    ]
    expect(onceEach(postings).map(({ id }) => id.slice(-1))).toEqual(['b', 'c'])
    expect(insightOf(postings, profileOf(), catalog).jobs).toBe(2)
  })

  test('no postings give an insight of nothing', () => {
    expect(insightOf([], profileOf(), catalog)).toMatchObject({ jobs: 0, demand: [], weeks: [], fit: [] })
  })
})
