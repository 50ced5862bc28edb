/** What the insight leaves out, and what decides where two things are worth the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIT_DEFAULTS, fit } from '../../../../src/core/fit/fit.ts'
import { insightOf, onceEach } from '../../../../src/core/insight/insight.ts'
import { type Lessons, lessonsOf, levelAsked } from '../../../../src/core/insight/learn.ts'
import { roundedScore, simulate } from '../../../../src/core/insight/simulate.ts'
import type { PastPosting } from '../../../../src/core/insight/types.ts'
import { type FitProfile, LEVELS, type ProfileSkill } from '../../../../src/core/types.ts'
import { asks, DAY, record, START } from '../../history/samples.ts'
import { catalog, SKILL_IDS } from '../fit/samples.ts'
import { readingOf } from './samples.ts'

const profileOf = (...skills: (string | ProfileSkill)[]): FitProfile => ({
  skills: skills.map((one) =>
    typeof one === 'string' ? { skill: one, level: 'working', years: null } : one,
  ),
  seniority: null,
  years: null,
  targetRoles: [],
})
const has = (skill: string, years: number): ProfileSkill => ({ skill, level: 'working', years })
const asksYears = (skill: string, years: number) => asks(skill).map((one) => ({ ...one, years }))
const toLearn = (postings: readonly PastPosting[], profile: FitProfile) =>
  lessonsOf(simulate(postings, profile, catalog)).singles.map(({ skills }) => skills.join('+'))

describe('nothing to learn is', () => {
  test('a skill that is had, though for too few years, nor any that would do in its place', () => {
    const postings = [record('a', { requirements: [...asksYears('java', 10), ...asks('kafka docker')] })]
    expect(toLearn(postings, profileOf(has('java', 1), 'docker'))).toEqual(['kafka'])
    const group = asks('java/go').map((one) => ({ ...one, years: 10 }))
    const either = [record('a', { requirements: [...group, ...asks('kafka docker')] })]
    expect(toLearn(either, profileOf(has('java', 1), 'docker'))).toEqual(['kafka'])
  })

  test('a skill that is had, in a choice that something else serves better', () => {
    const group = asks('mysql/kafka').map((one) => ({ ...one, years: 10 }))
    const postings = [record('a', { requirements: [...group, ...asks('docker go')] })]
    expect(toLearn(postings, profileOf(has('mysql', 1), 'rabbitmq', 'docker', 'go'))).toEqual(['kafka'])
  })

  test('what the user has set to count for nothing', () => {
    const options = { ...FIT_DEFAULTS, weights: { required: 4, preferred: 0, mentioned: 0 } }
    const postings = [
      record('a', { requirements: [...asks('java kafka docker'), ...asks('go', 'preferred')] }),
    ]
    expect(simulate(postings, profileOf('java', 'docker'), catalog, options).skills).toEqual(['kafka'])
  })

  test('a skill that comes with another, for it earns nearly all there is', () => {
    const postings = [record('a', { requirements: asks('jvm kafka docker') })]
    expect(toLearn(postings, profileOf('java', 'docker'))).toEqual(['kafka'])
  })

  test('what is never scored, alone or beside others', () => {
    const postings = [record('a', { requirements: asks('go/communication english kafka docker') })]
    expect(toLearn(postings, profileOf('docker'))).toEqual(['go', 'kafka'])
  })

  test('a skill that is near to one had is: the rest of its credit is what it brings', () => {
    const postings = [record('a', { requirements: asks('mysql kafka docker') })]
    const { singles } = lessonsOf(simulate(postings, profileOf('postgresql', 'docker'), catalog))
    expect(singles.map(({ skills, total }) => [skills[0], Math.round(total)])).toEqual([
      ['kafka', 33],
      ['mysql', 17],
    ])
  })
})

test('the same skill is judged by itself wherever years, level or kind differ', () => {
  const ofKind = asks('mysql').map((one) => ({ ...one, orKind: true as const }))
  const postings = [
    record('a', { requirements: [...asksYears('java', 2), ...asks('kafka docker')] }),
    record('b', { requirements: [...asksYears('java', 8), ...asks('kafka docker')] }),
    record('c', { requirements: [...asks('java', 'preferred'), ...asks('kafka docker go')] }),
    record('d', { requirements: asks('mysql kafka docker') }),
    record('e', { requirements: [...ofKind, ...asks('kafka docker')] }),
  ]
  const profile = profileOf(has('java', 4), 'postgresql', 'docker')
  const scores = simulate(postings, profile, catalog).postings.map(roundedScore)
  expect(scores).toEqual(postings.map((posting) => fit(readingOf(posting), profile, catalog).score))
  const [few, many, wished, near, anyOfIt] = scores
  expect([few === many, few === wished, near === anyOfIt]).toEqual([false, false, false])
})

describe('what is simulated', () => {
  const postings = [
    record('a', { requirements: asks('java/go kafka docker') }),
    record('b', { requirements: asks('go kafka docker aws') }),
    record('c', { requirements: asks('kafka') }),
    record('d', { requirements: [...asks('kafka java docker english'), ...asks('go', 'mentioned')] }),
  ]
  test('is what each posting would gain, for whatever is not met yet and nothing else', () => {
    expect(simulate(postings, profileOf('java', 'docker'), catalog)).toEqual({
      skills: ['kafka', 'go', 'aws'],
      offers: [0, 1, 2].map((skill) => ({ skills: [skill], credit: 1 })),
      postings: [
        { posting: postings[0], score: 200 / 3, chances: [{ offer: 0, worth: 100 / 3 }] },
        { posting: postings[1], score: 25, chances: [1, 0, 2].map((offer) => ({ offer, worth: 25 })) },
        { posting: postings[2], score: null, chances: [] },
        {
          posting: postings[3],
          score: expect.closeTo(800 / 12.25),
          chances: [{ offer: 0, worth: expect.closeTo(400 / 12.25) }],
        },
      ],
    })
  })

  test('is judged once, however many postings ask the same', () => {
    let questions = 0
    const counting = {
      ...catalog,
      impliedBy: (skill: string) => {
        questions++
        return catalog.impliedBy(skill)
      },
    }
    const many = Array.from({ length: 50 }, () => postings).flat()
    const once = simulate(postings, profileOf('java'), counting)
    const before = questions
    const often = simulate(many, profileOf('java'), counting)
    expect(questions).toBe(2 * before)
    expect([often.offers, often.skills]).toEqual([once.offers, once.skills])
  })

  test('does not depend on the order of the postings, nor does the advice', () => {
    const anyAsked = fc.array(
      fc
        .tuple(fc.subarray(SKILL_IDS, { minLength: 1, maxLength: 3 }), fc.constantFrom(...LEVELS))
        .map(([oneOf, level]) => ({ level, oneOf, years: null, clause: '' })),
      { minLength: 3, maxLength: 9 },
    )
    fc.assert(
      fc.property(fc.array(anyAsked, { minLength: 2, maxLength: 12 }), (all) => {
        const some = all.map((requirements, index) => record(String(index), { requirements }))
        const advice = ({ singles, pair, triple }: Lessons) => [singles, pair, triple]
        const lessons = (of: typeof some) => advice(lessonsOf(simulate(of, profileOf('java'), catalog)))
        expect(lessons(some.toReversed())).toEqual(lessons(some))
      }),
    )
  })
})

test('groups are told apart by their names, not by the letters that these make together', () => {
  const postings = [
    record('a', { requirements: asks('a/bc kafka docker') }),
    record('b', { requirements: asks('ab/c kafka docker') }),
  ]
  const { singles } = lessonsOf(simulate(postings, profileOf('kafka', 'docker'), catalog))
  expect(singles.map(({ skills, asked }) => [skills[0], asked])).toEqual(
    ['a', 'ab', 'bc', 'c'].map((skill) => [skill, 1]),
  )
})

test('what brings the same is told by name; a list ends where nobody reads on', () => {
  const names = Array.from({ length: 60 }, (_, index) => `custom:${String(index).padStart(2, '0')}`)
  const postings = [record('a', { requirements: asks(names.toReversed().join(' ')) })]
  expect(toLearn(postings, profileOf())).toEqual(names.slice(0, 50))
})

test('a lesson of two tells how many postings ask for either, and how many as a must', () => {
  const postings = [
    record('a', { requirements: [...asks('kafka java docker'), ...asks('go', 'preferred')] }),
    record('b', { requirements: [...asks('java docker aws'), ...asks('go', 'preferred')] }),
    record('c', { requirements: asks('java docker aws') }),
  ]
  const { pair, singles, triple } = lessonsOf(simulate(postings, profileOf('java', 'docker', 'aws'), catalog))
  expect(pair).toMatchObject({ skills: ['go', 'kafka'], asked: 2, required: 1 })
  expect(pair?.average).toBeCloseTo((pair?.total ?? 0) / 2)
  expect(singles.find(({ skills }) => skills[0] === 'go')).toMatchObject({ asked: 2, required: 0 })
  expect(triple).toBeNull()
})

test('a posting asks for one of several skills as strongly as it asks for any of them', () => {
  const requirements = [...asks('go/java', 'preferred'), ...asks('kafka', 'mentioned'), ...asks('aws')]
  const asked = (...skills: string[]) => levelAsked({ requirements }, skills)
  expect([
    asked('java', 'sql'),
    asked('kafka'),
    asked('sql'),
    asked('go', 'aws'),
    asked('kafka', 'go'),
  ]).toEqual(['preferred', null, null, 'required', 'preferred'])
})

describe('the insight', () => {
  test('has the score of today of each job that can be judged, and of no other', () => {
    const postings = [
      record('a', { requirements: asks('java kafka docker') }),
      record('b', { requirements: asks('java') }),
    ]
    const { scores, jobs } = insightOf(postings, profileOf('java', 'docker'), catalog)
    expect(scores).toEqual({ [postings[0]?.id as string]: 67 })
    expect(jobs).toBe(2)
  })

  test('says no pay where the documents are not there, and no more skills than are read', () => {
    const postings = [record('a', { pay: { min: 1, max: 2, currency: 'EUR', period: 'year' } })]
    expect(insightOf(postings, profileOf(), catalog).pay).toEqual([])
    expect(insightOf(postings, profileOf(), { ...catalog, knowledge: undefined as never }).pay).toEqual([])
    const salaries = { periods: { hour: 2000, day: 250, week: 50, month: 12, year: 1 } }
    const documented = { ...catalog, knowledge: { salaries } as unknown as typeof catalog.knowledge }
    expect(insightOf(postings, profileOf(), documented).pay).toMatchObject([{ low: 1.5, high: 1.5 }])
    const many = Array.from({ length: 220 }, (_, index) => `custom:${index}`).join(' ')
    const { demand } = insightOf([record('a', { requirements: asks(many) })], profileOf(), catalog)
    expect(demand).toHaveLength(200)
  })

  test('of one job on many boards the one that came furthest stands, then the newest, whatever their order', () => {
    const early = record('a', { job: 'j', lastSeen: START })
    const late = record('b', { job: 'j', lastSeen: START + DAY })
    const applied = record('c', { job: 'j', lastSeen: START - DAY, status: 'applied' })
    const best = (...postings: PastPosting[]) => onceEach(postings as (typeof early)[]).map(({ id }) => id)
    expect(best(early, late)).toEqual([late.id])
    expect(best(late, early)).toEqual([late.id])
    expect(best(applied, late, early)).toEqual([applied.id])
    expect(best(late, applied, early)).toEqual([applied.id])
    const same = record('d', { job: 'j', lastSeen: START + DAY })
    expect(best(late, same)).toEqual([late.id])
  })
})
