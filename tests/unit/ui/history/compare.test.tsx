// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createCatalog } from '../../../../src/core/lexicon/catalog.ts'
import type { HistoryRecord } from '../../../../src/history/schema.ts'
import { emptyProfile, type Profile } from '../../../../src/profile/schema.ts'
import { PostingDetails } from '../../../../src/ui/history/details/posting-details.tsx'
import { createJudge } from '../../../../src/ui/history/judge.ts'
import { jobsOf } from '../../../../src/ui/history/table/jobs.ts'
import { SKILLS } from '../../core/fit/samples.ts'
import { asks, record } from '../../history/samples.ts'
import { clear, render } from '../render.tsx'
import { comparisonOf } from './comparison.tsx'

afterEach(clear)

const catalog = createCatalog({ skills: SKILLS, knowledge: {} as never })
const profile: Profile = {
  ...emptyProfile(),
  skills: [{ skill: 'spring-boot', level: 'working', years: null, lastUsed: null }],
}
const judgeOf = (more: Partial<Profile> = {}) => createJudge({ ...profile, ...more }, catalog)
const name = (skill: string) => skill

const a = record('a', { requirements: [...asks('nodejs', 'preferred'), ...asks('java kubernetes')] })
const b = record('b', { requirements: [...asks('cpp', 'mentioned'), ...asks('kubernetes')], url: 'paste:1' })

/** Every row of a table as the texts of its cells; a best one ends in a star. */
async function tables(records: HistoryRecord[], judge = judgeOf()) {
  return (await comparisonOf(jobsOf(records), judge, catalog, ({ score }) => score)).tables
}

test('compare says what is there, must-haves and differences first, and who is best in each row', async () => {
  const [asked] = await tables([a, b])
  expect(asked).toEqual([
    ['Verdict', 'Weak fit', 'Not enough text to judge'],
    ['Fit', '50', '50'],
    ['Must-haves you have', '1 of 2 ★', '0 of 1'],
    ['javaYou have it', 'must-have ★', '–'],
    ['kubernetesYou lack it', 'must-have', 'must-have'],
    ['nodejsYou lack it', 'nice to have', '– ★'],
  ])
})

test('what is not scored is neither had nor lacked, comes last and makes nobody best', async () => {
  const soft = record('c', { requirements: [...asks('communication software-development java')] })
  const [asked] = await tables([soft, b])
  expect(asked?.slice(-2)).toEqual([
    ['communicationNot scored', 'must-have', '–'],
    ['software-developmentNot scored', 'must-have', '–'],
  ])
  const none = record('d', { requirements: asks('java', 'preferred') })
  const [, , covered] = (await tables([none, b]))[0] ?? []
  expect(covered).toEqual(['Must-haves you have', '–', '0 of 1'])
})

test('of the facts the best is told by what the user is and wants, and by what a year pays', async () => {
  const first = record('a', {
    role: 'backend-developer',
    seniority: 'senior',
    pay: { min: 100_000, max: 120_000, currency: 'EUR', period: 'year' },
    facts: { ...a.facts, years: { min: 3, max: null }, workMode: 'on-site', onCall: true },
  })
  const second = record('b', {
    role: 'data-engineer',
    seniority: 'junior',
    pay: { min: 70_000, max: 80_000, currency: 'EUR', period: 'year' },
    facts: { ...a.facts, years: { min: 8, max: null }, workMode: 'remote', onCall: false },
  })
  const { preferences } = profile
  const [, facts] = await tables(
    [first, second],
    judgeOf({
      seniority: 'senior',
      years: 5,
      targetRoles: ['data-engineer'],
      preferences: {
        ...preferences,
        workModes: ['remote'],
        dealBreakers: { ...preferences.dealBreakers, onCall: true },
      },
    }),
  )
  const rows = new Map(facts?.map(([head, ...cells]) => [head, cells.map((cell) => cell?.endsWith('★'))]))
  expect(rows.get('Level')).toEqual([true, false])
  expect(rows.get('Years')).toEqual([true, false])
  expect(rows.get('Role')).toEqual([false, true])
  expect(rows.get('Work mode')).toEqual([false, true])
  expect(rows.get('On call')).toEqual([false, true])
  // Nothing to choose by.
  expect(rows.get('Status')).toEqual([false, false])
  expect(rows.has('Travel')).toBe(false)
})

test('pay in different money has no best, nor has any row where all are alike', async () => {
  const pay = (id: string, currency: string) =>
    record(id, { pay: { min: 1_000, max: 2_000, currency, period: 'year' } })
  const [, facts] = await tables([pay('a', 'EUR'), pay('b', 'USD')])
  expect(facts?.flat().filter((cell) => cell?.endsWith('★'))).toEqual([])
})

async function details(record: HistoryRecord, judge = judgeOf()) {
  const [job] = jobsOf([record])
  if (!job) throw new Error('no job')
  return await render(
    <PostingDetails
      job={job}
      score={42}
      judge={judge}
      name={name}
      onStatus={() => {}}
      onNote={async () => true}
      onClose={() => {}}
    />,
  )
}

test('a posting opens with its reasons: the missing must-haves first, each with its clause', async () => {
  const box = await details(a)
  const sections = [...box.querySelectorAll('.section')].map((section) => [
    section.querySelector('.section-title')?.textContent,
    ...[...section.querySelectorAll('.asked-row')].map((row) => row.textContent?.replaceAll('\u00a0', ' ')),
  ])
  expect(sections).toEqual([
    ['Missing must-haves', 'Missing:kubernetes“You know kubernetes.”'],
    ['Must-haves you have', 'Comes with what you have:java · Comes with your spring-boot“You know java.”'],
    ['Nice to have', 'Missing:nodejs“You know nodejs.”'],
  ])
  expect(box.querySelector('a')?.getAttribute('href')).toBe('https://jobs.example/a')
  expect(document.activeElement).toBe(box.querySelector('.card'))
})

test('its facts are in words, with the dates of what the user did', async () => {
  const box = await details(
    record('a', {
      status: 'applied',
      statusDates: { seen: Date.UTC(2026, 0, 2, 12), applied: Date.UTC(2026, 1, 3, 12) },
      facts: {
        ...a.facts,
        workMode: 'on-site',
        degree: 'bachelor',
        employmentTypes: ['full-time'],
        travel: true,
      },
    }),
  )
  const facts = Object.fromEntries(
    [...box.querySelectorAll('.facts-list > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]),
  )
  expect(facts).toMatchObject({
    'Work mode': 'On site',
    Degree: 'Bachelor’s degree',
    Employment: 'Full-time',
    Travel: 'Travel',
  })
  expect(facts.Applied).toContain('2026')
  expect(facts).not.toHaveProperty('Offer')
})

test('without a profile nothing is said of what is had', async () => {
  const box = await details(a, judgeOf({ skills: [] }))
  expect([...box.querySelectorAll('.section-title')].map((title) => title.textContent)).toEqual([
    'Must-haves',
    'Nice to have',
  ])
  expect(box.textContent).not.toMatch(/Missing|Implied/)
})
