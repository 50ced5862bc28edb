import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledgeOf } from '../../../../src/core/gap/knowledge.ts'
import { progressOf, stateOfSteps } from '../../../../src/core/gap/progress.ts'
import { isBeginner, STANDINGS, standingOf } from '../../../../src/core/gap/standing.ts'
import { SENIORITIES, type SkillId } from '../../../../src/core/types.ts'
import { profile } from '../fit/samples.ts'
import { catalog } from './samples.ts'

const path = knowledgeOf(catalog)['learning-path']
const progress = (own: SkillId[], years: number | null = null) =>
  progressOf(path, { ...profile(...own), years }, catalog)
const step = (id: string, own: SkillId[], years: number | null = null) => {
  const found = progress(own, years).find((one) => one.step.id === id)
  if (!found) throw new Error(`No step ${id}.`)
  return found
}

describe('how far somebody has come', () => {
  it.each([
    [null, null, 'unknown'],
    ['intern', null, 'starting'],
    [null, 1, 'starting'],
    ['mid', null, 'working'],
    [null, 11, 'senior'],
    ['principal', null, 'senior'],
    // What says more decides: a title may be modest, and years may be blank.
    ['junior', 11, 'senior'],
    ['senior', 1, 'senior'],
  ] as const)('is told by level %s and %s years: %s', (seniority, years, standing) => {
    expect(standingOf({ seniority, years })).toBe(standing)
  })

  it('never falls with more years or a higher level', () => {
    const rank = (seniority: (typeof SENIORITIES)[number] | null, years: number | null) =>
      STANDINGS.indexOf(standingOf({ seniority, years }))
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(30), fc.nat(30), (a, b, c, d) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const [few, many] = [Math.min(c, d), Math.max(c, d)]
        expect(rank(SENIORITIES[high] ?? null, many)).toBeGreaterThanOrEqual(
          rank(SENIORITIES[low] ?? null, few),
        )
      }),
    )
  })

  it('spares advice for beginners only those who say that they are none', () => {
    expect(STANDINGS.filter(isBeginner)).toEqual(['unknown', 'starting'])
  })
})

describe('progress on the path', () => {
  it('is open throughout for somebody of whom nothing is known', () => {
    expect(new Set(progress([]).map(({ state }) => state))).toEqual(new Set(['open']))
  })

  it('takes a skill that implies what a step is about, and says which', () => {
    const { parts, state } = step('databases', ['postgresql', 'cassandra'])
    expect(state).toBe('done')
    expect(parts.map(({ by }) => by)).toEqual(['postgresql', 'cassandra'])
    expect(step('testing', ['junit']).state).toBe('begun')
  })

  it('takes any framework, though the step names a few', () => {
    expect(step('framework', ['laravel']).parts[0]).toMatchObject({ met: true })
    expect(step('framework', ['kubernetes']).state).toBe('open')
  })

  it('takes years of work for what only work shows', () => {
    expect(step('projects', ['java']).state).toBe('open')
    expect(step('projects', ['java'], 4)).toMatchObject({ state: 'done', parts: [{ by: null, met: true }] })
  })

  it('never falls when a skill is added', () => {
    const skill = fc.constantFrom(...catalog.search.map(({ id }) => id))
    const rank = (own: SkillId[]) => progress(own).map(({ parts }) => parts.filter(({ met }) => met).length)
    fc.assert(
      fc.property(fc.array(skill, { maxLength: 6 }), skill, (own, more) => {
        const before = rank(own)
        rank([...own, more]).forEach((met, index) => {
          expect(met).toBeGreaterThanOrEqual(before[index] ?? 0)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('of several steps at once is done when all are, and begun when any is', () => {
    const some = progress(['python', 'git', 'docker', 'ci-cd'])
    expect(stateOfSteps(['programming', 'deployment'], some)).toBe('done')
    expect(stateOfSteps(['programming', 'databases'], some)).toBe('begun')
    expect(stateOfSteps(['databases'], some)).toBe('open')
    expect(stateOfSteps([], some)).toBeNull()
  })
})
