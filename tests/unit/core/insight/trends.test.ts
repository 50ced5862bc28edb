/** What the figures of a search count, and in which order they stand. */
import { describe, expect, test } from 'vitest'
import type { SimulatedPosting } from '../../../../src/core/insight/simulate.ts'
import {
  demandByRole,
  demandOf,
  fitByWeek,
  hasReached,
  payByRole,
  weekOf,
} from '../../../../src/core/insight/trends.ts'
import { STATUSES } from '../../../../src/core/insight/types.ts'
import { asks, DAY, record, START } from '../../history/samples.ts'
import { catalog } from '../fit/samples.ts'

describe('what is asked', () => {
  test('by most postings, then as a must by most, then by name', () => {
    const postings = [
      record('a', { requirements: [...asks('go'), ...asks('docker java', 'preferred')] }),
      record('b', { requirements: asks('kafka java aws docker communication') }),
      record('c', {
        requirements: [...asks('kafka'), ...asks('go', 'preferred'), ...asks('sql', 'mentioned')],
      }),
    ]
    expect(demandOf(postings, catalog)).toEqual([
      { skill: 'kafka', asked: 2, required: 2 },
      { skill: 'docker', asked: 2, required: 1 },
      { skill: 'go', asked: 2, required: 1 },
      { skill: 'java', asked: 2, required: 1 },
      { skill: 'aws', asked: 1, required: 1 },
    ])
  })

  test('of each role the five most, the role of most postings first, then by name', () => {
    const postings = [
      record('a', { role: 'data-engineer', requirements: asks('kafka sql') }),
      record('b', { role: 'api-engineer', requirements: asks('kafka java') }),
      record('c', { requirements: asks('java go docker aws sql mysql') }),
      record('d', { requirements: asks('mysql') }),
      record('e', { role: 'platform-engineer', requirements: asks('communication') }),
    ]
    expect(
      demandByRole(postings, catalog).map(({ role, postings: of, skills }) => [
        role,
        of,
        skills.map(({ skill }) => skill).join(' '),
      ]),
    ).toEqual([
      ['backend-developer', 2, 'mysql aws docker go java'],
      ['api-engineer', 1, 'java kafka'],
      ['data-engineer', 1, 'kafka sql'],
      ['platform-engineer', 1, ''],
    ])
  })
})

test('the fit stands by week, the latest last, and no more weeks than are wanted', () => {
  const read = (week: number, before: number | null, today: number | null): SimulatedPosting => ({
    posting: record(`${week}-${before}`, { score: before, lastSeen: START + 7 * week * DAY }),
    score: today,
    chances: [],
  })
  const some = [read(2, 10, 20), read(0, 50, 60), read(1, 30, 40), read(1, 50, 61), read(3, 10, null)]
  const weeks = fitByWeek(some, 52)
  expect(weeks.map(({ week, postings, before, today }) => [week, postings, before, today])).toEqual([
    [weekOf(START), 1, 50, 60],
    [weekOf(START + 7 * DAY), 2, 40, 50.5],
    [weekOf(START + 14 * DAY), 1, 10, 20],
  ])
  expect(fitByWeek(some, 2)).toEqual(weeks.slice(1))
  expect(fitByWeek([read(0, null, 50)], 52)).toEqual([])
})

test('pay is the middle of all middles, the role of most postings first, then by name', () => {
  const periods = { text: '', source: '', hour: 2000, day: 250, week: 50, month: 12, year: 1 as const }
  const pays = (min: number | null, max: number | null, currency: string | null = 'EUR') => ({
    pay: { min, max, currency, period: 'year' as const },
  })
  const postings = [
    record('a', { role: 'data-engineer', ...pays(70, null) }),
    record('b', { role: 'api-engineer', ...pays(null, 90) }),
    record('c', pays(100, 120)),
    record('d', pays(9, 11)),
    record('e', pays(60, 60)),
    record('f', pays(1, 1, null)),
    record('g', { pay: null }),
  ]
  expect(
    payByRole(postings, periods).map(({ role, currency, postings: of, low, median, high }) => [
      role,
      currency,
      of,
      low,
      median,
      high,
    ]),
  ).toEqual([
    ['backend-developer', 'EUR', 3, 10, 60, 110],
    ['api-engineer', 'EUR', 1, 90, 90, 90],
    ['backend-developer', null, 1, 1, 1, 1],
    ['data-engineer', 'EUR', 1, 70, 70, 70],
  ])
})

describe('how far a posting came', () => {
  test.each([
    ['seen', {}, 'seen'],
    ['saved', {}, 'seen saved'],
    ['offer', { offer: 9 }, 'seen saved applied interview offer'],
    ['rejected', { applied: 2 }, 'seen saved applied rejected'],
    ['rejected', {}, 'seen rejected'],
    ['saved', { interview: 2, rejected: 3 }, 'seen saved applied interview rejected'],
  ] as const)('%s, with the dates %j', (status, statusDates, reached) => {
    const came = STATUSES.filter((step) => hasReached({ status, statusDates }, step))
    expect(came.join(' ')).toBe(reached)
  })
})
