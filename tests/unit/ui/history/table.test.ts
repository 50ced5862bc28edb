import { describe, expect, test } from 'vitest'
import { onceEach } from '../../../../src/core/insight/insight.ts'
import type { HistoryRecord } from '../../../../src/history/schema.ts'
import { EVERYTHING, filterJobs, type Shown } from '../../../../src/ui/history/table/filter.ts'
import { jobsOf } from '../../../../src/ui/history/table/jobs.ts'
import { payText, yearText } from '../../../../src/ui/history/table/pay-text.ts'
import { asks, DAY, record, START } from '../../history/samples.ts'

const PERIODS = { hour: 2_000, day: 250, week: 50, month: 12, year: 1 } as Parameters<typeof yearText>[1]
const name = (skill: string) => (skill === 'go' ? 'Golang' : skill)

function list(records: readonly HistoryRecord[]) {
  return (change: Partial<Shown>) =>
    filterJobs(jobsOf(records), { ...EVERYTHING, ...change }, { name, periods: PERIODS }).map(({ id }) =>
      id.slice(id.indexOf('|') + 1),
    )
}

describe('the list', () => {
  const shown = list([
    record('a', { title: 'Zebra Developer', score: 10 }),
    record('b', {
      title: 'Apple Developer',
      score: null,
      status: 'offer',
      note: 'call Ana',
      requirements: asks('go'),
    }),
    record('c', { title: 'Mango Developer', score: 90, role: 'data-engineer' }),
  ])

  test('is searched by every word, in skills and notes too', () => {
    expect(shown({ query: 'developer ANA' })).toEqual(['b'])
    expect(shown({ query: 'golang' })).toEqual(['b'])
    expect(shown({ query: 'nothing' })).toEqual([])
  })

  test('is filtered by status and role', () => {
    expect(shown({ status: 'offer' })).toEqual(['b'])
    expect(shown({ role: 'data-engineer' })).toEqual(['c'])
  })

  test('is sorted, and what is not known stands last in either direction', () => {
    expect(shown({ sort: 'title', descending: false })).toEqual(['b', 'c', 'a'])
    expect(shown({ sort: 'score', descending: false })).toEqual(['a', 'c', 'b'])
    expect(shown({ sort: 'score', descending: true })).toEqual(['c', 'a', 'b'])
  })
})

describe('pay', () => {
  const paid = (
    id: string,
    min: number,
    max: number | null,
    period: 'day' | 'hour' | 'year' | null,
    currency = 'EUR',
  ) => record(id, { pay: { min, max, currency, period } })
  const shown = list([
    paid('year', 90_000, 95_000, 'year'),
    // 600 times 250 is more than any of the yearly ones, though the number is the smallest.
    paid('day', 500, 600, 'day'),
    paid('hour', 40, null, 'hour'),
    paid('unknown', 70_000, null, null),
    record('none'),
    paid('yen', 9_000_000, 9_500_000, 'year', 'JPY'),
  ])

  test('is sorted by what a year pays, whatever the period; each currency by itself', () => {
    expect(shown({ sort: 'pay', descending: true })).toEqual([
      'day',
      'year',
      'hour',
      'yen',
      'unknown',
      'none',
    ])
    expect(shown({ sort: 'pay', descending: false })).toEqual([
      'hour',
      'year',
      'day',
      'yen',
      'unknown',
      'none',
    ])
  })

  test('is told as it is written, with what that is in a year', () => {
    const day = paid('day', 500, 600, 'day')
    expect(payText(day)).toBe('€500–€600 a day')
    expect(yearText(day, PERIODS)).toBe('€125,000–€150,000 a year')
    expect(yearText(paid('year', 1, 2, 'year'), PERIODS)).toBeNull()
    expect(payText(record('none'))).toBe('')
  })

  test('names the money, which several countries call by one sign', () => {
    const texts = ['USD', 'CAD', 'AUD'].map((currency) => payText(paid('x', 1_000, null, 'year', currency)))
    expect(new Set(texts).size).toBe(3)
  })
})

describe('a job that stands on two boards', () => {
  const here = record('a', {
    status: 'applied',
    statusDates: { seen: START, applied: START + 5 },
    note: 'Ana',
  })
  const there = record('b', {
    job: here.job,
    board: 'other.example',
    url: 'https://other.example/b',
    lastSeen: START + 3 * DAY,
    pay: { min: 1, max: 2, currency: 'EUR', period: 'year' },
    note: 'asked twice',
    requirements: asks('erlang'),
  })
  const [job, ...more] = jobsOf([there, here, record('c')])

  test('is one row, told by the posting that has come furthest, with all that is known of it', () => {
    expect(more.map(({ id }) => id)).toEqual([record('c').id])
    expect(job).toMatchObject({
      id: here.id,
      status: 'applied',
      statusDates: { applied: START + 5 },
      pay: there.pay,
      firstSeen: START,
      lastSeen: START + 3 * DAY,
    })
    expect(job?.note.split('\n').sort()).toEqual(['Ana', 'asked twice'])
    expect(job?.copies.map(({ board }) => board)).toEqual(['jobs.example', 'other.example'])
  })

  test('is found by what any of its postings says', () => {
    expect(list([there, here])({ query: 'other.example' })).toEqual(['a'])
    expect(list([there, here])({ query: 'erlang' })).toEqual(['a'])
  })

  test('is told by the same posting as in the insight', () => {
    const later = record('d', { job: here.job, lastSeen: START + 9 * DAY })
    for (const records of [
      [here, there],
      [there, here, later],
      [later, there],
    ]) {
      expect(jobsOf(records).map(({ id }) => id)).toEqual(onceEach(records).map(({ id }) => id))
    }
  })
})
