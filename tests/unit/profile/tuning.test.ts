import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeWishes } from '../../../src/core/compare/preferences.ts'
import { FIT_DEFAULTS, type FitOptions, fit } from '../../../src/core/fit/fit.ts'
import { createCatalog } from '../../../src/core/lexicon/catalog.ts'
import { fitSettings } from '../../../src/profile/fit-settings.ts'
import { emptyProfile, type Profile, toFitProfile } from '../../../src/profile/schema.ts'
import { asked, reading } from '../core/fit/samples.ts'

const skill = (id: string, more: object = {}) => ({
  id,
  name: id,
  category: 'tool' as const,
  aliases: [],
  implies: [],
  related: [],
  generic: false,
  ...more,
})
const catalog = createCatalog({
  skills: [
    skill('postgresql', { implies: ['sql'], family: 'rdbms' }),
    skill('mysql', { implies: ['sql'], family: 'rdbms' }),
    skill('sql'),
    skill('docker'),
    skill('communication', { category: 'soft' }),
  ],
  knowledge: null,
})
const posting = reading([asked('sql'), asked('docker'), asked('mysql'), asked('communication')])
const with_ = (change: Partial<Profile>): Profile => ({
  ...emptyProfile(),
  skills: ['postgresql', 'docker'].map((id) => ({
    skill: id,
    level: 'working',
    years: null,
    lastUsed: null,
  })),
  ...change,
})
const score = (profile: Profile) => {
  const settings = fitSettings(profile, catalog)
  return fit(posting, toFitProfile(profile), settings.catalog, settings.options)
}

describe('weights and implications of the user', () => {
  test('left alone, the score is that of the defaults', () => {
    expect(score(with_({}))).toEqual(fit(posting, toFitProfile(with_({})), catalog))
    expect(fitSettings(emptyProfile(), catalog)).toEqual({ catalog, options: FIT_DEFAULTS })
  })

  test('an implication that is switched off no longer serves, and its other ways stay', () => {
    const off = with_({ implicationsOff: [{ skill: 'postgresql', implied: 'sql' }] })
    expect(score(off).parts[0]?.match.kind).toBe('missing')
    const both = {
      ...off,
      skills: [...off.skills, { skill: 'mysql', level: 'working' as const, years: null, lastUsed: null }],
    }
    expect(score(both).parts[0]?.match).toEqual({ kind: 'implied', skill: 'sql', by: 'mysql' })
  })

  test('credits and weights count as they are set', () => {
    const weights = { ...with_({}).weights, implied: 0, related: 0 }
    expect(score(with_({ weights })).score).toBe(33)
    expect(score(with_({ weights: { ...weights, implied: 1, related: 1 } })).score).toBe(100)
  })

  test('soft skills count where the user wants them to', () => {
    const soft = (on: boolean) =>
      score(with_({ weights: { ...with_({}).weights, softSkills: on } })).parts[3]?.weight
    expect([soft(false), soft(true)]).toEqual([0, 4])
  })

  test('weights of nothing give no number instead of a wrong one', () => {
    const none = { ...with_({}).weights, required: 0, preferred: 0, mentioned: 0 }
    expect(score(with_({ weights: none })).score).toBeNull()
  })

  test('laws: within 0 to 100, and a further skill never costs a point, whatever the weights', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const weight = fc.integer({ min: 0, max: 10 })
    const options: fc.Arbitrary<FitOptions> = fc.record({
      weights: fc.record({ required: weight, preferred: weight, mentioned: weight }),
      implied: share,
      related: share,
    })
    const ids = fc.uniqueArray(fc.constantFrom('postgresql', 'mysql', 'sql', 'docker', 'communication'))
    const years = fc.option(fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(
        options,
        ids,
        fc.constantFrom('postgresql', 'mysql', 'sql', 'docker'),
        years,
        (how, own, more, had) => {
          const of = (skills: readonly string[]) =>
            fit(
              posting,
              {
                ...toFitProfile(emptyProfile()),
                skills: skills.map((id) => ({
                  skill: id,
                  level: 'working' as const,
                  years: id === more ? had : null,
                })),
              },
              catalog,
              how,
            ).score
          const [before, after] = [of(own.filter((id) => id !== more)), of([...own, more])]
          if (before === null || after === null) expect(before).toBe(after)
          else {
            expect(after).toBeGreaterThanOrEqual(before)
            expect(after).toBeLessThanOrEqual(100)
          }
        },
      ),
    )
  })
})

describe('preferences beside a posting', () => {
  const wishes = emptyProfile().preferences
  const facts = (change: object) => ({ ...posting, facts: { ...posting.facts, ...change } })
  const fact = (value: unknown) => ({ value, span: null })

  test('without a wish nothing is said', () => {
    expect(judgeWishes(posting, null, wishes)).toEqual([])
  })

  test('pay is compared by the year, and never between currencies', () => {
    const pay = { amount: 80_000, currency: 'EUR', period: 'year' as const }
    const of = (salary: object | null) =>
      judgeWishes(facts({ salary: salary && fact(salary) }) as never, null, { ...wishes, pay })[0]?.verdict
    expect(of({ min: 60_000, max: 90_000, currency: 'EUR', period: 'year' })).toBe('fits')
    expect(of({ min: 5_000, max: 6_000, currency: 'EUR', period: 'month' })).toBe('against')
    expect(of({ min: 60_000, max: 90_000, currency: 'USD', period: 'year' })).toBe('unclear')
    expect(of(null)).toBe('unclear')
  })

  test('deal-breakers', () => {
    const breakers = {
      needsSponsorship: true,
      clearance: true,
      onCall: true,
      travel: true,
      skills: ['docker', 'php'],
    }
    const said = facts({ visaSponsorship: fact(false), clearance: fact(false), onCall: fact(true) })
    expect(
      judgeWishes(said as never, null, { ...wishes, dealBreakers: breakers }).map(
        ({ kind, verdict, skill: id }) => [kind, verdict, id],
      ),
    ).toEqual([
      ['sponsorship', 'against', null],
      ['clearance', 'fits', null],
      ['onCall', 'against', null],
      ['travel', 'unclear', null],
      ['skill', 'against', 'docker'],
    ])
  })

  test('a remote posting is near everywhere', () => {
    const near = (location: string | null, mode: string | null) =>
      judgeWishes(facts({ workMode: mode && fact(mode) }) as never, location, {
        ...wishes,
        locations: ['Berlin'],
      })[0]?.verdict
    expect([
      near('Berlin, DE', null),
      near('Paris', null),
      near('Paris', 'remote'),
      near(null, null),
    ]).toEqual(['fits', 'against', 'fits', 'unclear'])
  })

  test.each([
    ['Ulm', 'Kulmbach, Bayern', 'against'],
    ['NY', 'Germany', 'against'],
    ['Essen', 'Frankfurt, Hessen', 'against'],
    ['Essen', 'Bürogebäude, 45127 Essen', 'fits'],
    ['new york', 'Brooklyn (New York)', 'fits'],
    ['Frankfurt', 'Frankfurt/Main', 'fits'],
    ['São Paulo', 'SÃO PAULO – SP', 'fits'],
  ])('a wish for %s and a posting in %s: %s', (place, location, verdict) => {
    expect(judgeWishes(facts({}) as never, location, { ...wishes, locations: [place] })[0]?.verdict).toBe(
      verdict,
    )
  })
})
