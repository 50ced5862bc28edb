// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import type { Insight } from '../../../../src/core/insight/insight.ts'
import type { HistoryRecord } from '../../../../src/history/schema.ts'
import { InsightPanel } from '../../../../src/ui/history/insight/insight-panel.tsx'
import { asks, record } from '../../history/samples.ts'
import { clear, click, render } from '../render.tsx'

afterEach(clear)

const LONG = 'A Skill Whose Name Is Longer Than Any Axis Has Room For'

const insight: Insight = {
  jobs: 12,
  scores: { 'jobs.example|a': 50, 'jobs.example|b': 40 },
  learn: {
    postings: 12,
    singles: [{ skills: ['kafka'], asked: 2, required: 1, total: 12, average: 6 }],
    pair: null,
    triple: null,
  },
  demand: [
    { skill: 'kafka', asked: 3, required: 1 },
    { skill: 'docker', asked: 1, required: 1 },
  ],
  roles: [],
  weeks: [],
  fit: [],
  pay: [],
  funnel: [],
}
const records = [
  record('a', { requirements: asks('kafka') }),
  record('b', { requirements: asks('kafka/docker', 'preferred') }),
  record('c', { requirements: asks('kafka', 'mentioned') }),
  record('d', { requirements: asks('kafka') }),
]

test('a bar says its whole name and leads to the postings that it counts', async () => {
  const shown: [string, string[]][] = []
  const box = await render(
    <InsightPanel
      insight={{ state: 'ready', answer: { number: 1, insight, milliseconds: 0 } }}
      profileEmpty={false}
      name={(skill) => (skill === 'kafka' ? LONG : skill)}
      onShow={(label, counts: (one: HistoryRecord) => boolean) =>
        shown.push([label, records.filter(counts).map(({ id }) => id.slice(-1))])
      }
    />,
  )
  expect(box.querySelector('.lesson-lead span')?.textContent).toBe(
    `Learn next: ${LONG}, asked in 2 of 12, must in 1, +6.0 points on average.`,
  )
  const [learn, demand] = [...box.querySelectorAll('.insight-bars')]
  expect(learn?.querySelectorAll('.insight-bar-track > span')).toHaveLength(0)
  expect(demand?.querySelectorAll('.insight-bar-track > span')).toHaveLength(2)
  expect(demand?.querySelector('button')?.textContent).toContain(LONG)
  await click(learn?.querySelector('button'))
  await click(demand?.querySelector('button'))
  expect(shown).toEqual([
    [`What to learn next: ${LONG}`, ['a', 'b']],
    [`Most wanted skills: ${LONG}`, ['a', 'b', 'd']],
  ])
})

describe('figures that few postings stand behind', () => {
  const few = (pay: Insight['pay'], jobs: number): Insight => ({
    ...insight,
    jobs,
    learn: { ...insight.learn, postings: jobs, singles: [] },
    fit: [{ week: 0, postings: 2, before: 50, today: 60 }],
    pay,
  })
  const shown = (of: Insight) =>
    render(
      <InsightPanel
        insight={{ state: 'ready', answer: { number: 1, insight: of, milliseconds: 0 } }}
        profileEmpty={false}
        name={(skill) => skill}
        onShow={() => {}}
      />,
    )
  const paid = { role: 'other', currency: 'EUR', postings: 3, low: 1, median: 2, high: 3 } as const

  test('have no heading each: one sentence tells of all', async () => {
    const box = await shown(few([paid], 3))
    expect([...box.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(['Pay by role'])
    expect(box.querySelector('.insight')?.lastElementChild?.textContent).toBe(
      'Too few postings so far for: Most wanted skills, Postings by role, Postings by week and How far your applications got (3 of 5); Your score by week (2 of 5); What to learn next (3 of 10).',
    )
  })

  test('are all that there is: the page says when it begins', async () => {
    const box = await shown(few([], 4))
    expect([...box.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
      'Insight begins with 5 postings',
    ])
  })

  test('are named no more once they have enough', async () => {
    const box = await shown({ ...few([paid], 12), fit: [{ week: 0, postings: 12, before: 50, today: 60 }] })
    expect(box.textContent).not.toContain('Too few postings')
  })
})
