import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WishKind, WishVerdict } from '../../../../src/core/compare/preferences.ts'
import { fit as fitOf } from '../../../../src/core/fit/fit.ts'
import { pointsOf } from '../../../../src/core/fit/points.ts'
import { VERDICTS, verdictOf } from '../../../../src/core/fit/verdict.ts'
import { LEVELS, type Reading, SENIORITIES, type Seniority } from '../../../../src/core/types.ts'
import { verdictWords } from '../../../../src/i18n/verdict.ts'
import { asked, catalog, oneOf, partOf, profile, reading, SKILL_IDS } from './samples.ts'

const TEN = ['java', 'go', 'kotlin', 'docker', 'kafka', 'mysql', 'aws', 'spring', 'rabbitmq', 'custom:kdb']
const ten = TEN.map((id) => asked(id))
const wish = (kind: WishKind, verdict: WishVerdict['verdict'] = 'against', skill: string | null = null) => ({
  kind,
  verdict,
  skill,
})

interface Case {
  asks?: Reading['requirements']
  has?: readonly string[]
  posting?: Partial<Pick<Reading, 'title' | 'seniority' | 'seniorityBy' | 'years'>>
  own?: { seniority?: Seniority; years?: number }
  wishes?: readonly WishVerdict[]
}

function judge({ asks = ten, has = TEN, posting = {}, own = {}, wishes = [] }: Case) {
  const read = { ...reading(asks), seniorityBy: 'words' as const, ...posting }
  const user = { ...profile(...has), ...own }
  const fit = fitOf(read, user, catalog)
  const verdict = verdictOf({ fit, reading: read, profile: user, wishes })
  return verdict && { ...verdict, line: verdictWords(verdict, fit, (id) => catalog.name(id)).line }
}

const without = (...skills: string[]) => TEN.filter((id) => !skills.includes(id))

describe('what decides', () => {
  test('must-haves: all there, one missing, some missing', () => {
    expect(judge({})?.line).toBe('Good fit: all 10 must-haves')
    expect(judge({ has: without('docker') })?.line).toBe('Good fit: 9 of 10 must-haves; docker is missing')
    expect(judge({ has: without('docker', 'aws') })?.line).toBe(
      'Good fit: 8 of 10 must-haves; docker and AWS are missing',
    )
  })

  test('half of the must-haves make a possible fit, fewer a weak one', () => {
    expect(judge({ has: TEN.slice(0, 5) })?.line).toMatch(/^Possible fit: 5 of 10 must-haves; /)
    expect(judge({ has: TEN.slice(0, 3) })?.line).toMatch(/^Weak fit: .* and \d more are missing$/)
  })

  test.each([
    ['three of four must-haves, exactly 75 points', 3, 0, 'good'],
    ['three of four, and two wishes missing', 3, 2, 'fair'],
    ['two of four, exactly 50 points', 2, 0, 'fair'],
    ['two of four, and a wish missing', 2, 1, 'weak'],
    ['one of four', 1, 0, 'weak'],
  ] as const)('at the bounds: %s', (_name, had, wished, kind) => {
    const musts = ['java', 'go', 'docker', 'kafka']
    const wishes = ['mysql', 'custom:kdb'].slice(0, wished).map((id) => asked(id, 'preferred'))
    const asks = [...musts.map((id) => asked(id)), ...wishes]
    expect(judge({ asks, has: musts.slice(0, had) })?.kind).toBe(kind)
  })

  test('a score that wishes carry is no good fit where a third of the must-haves is missing', () => {
    const asks = [...['java', 'go', 'aws'].map((id) => asked(id)), asked('docker', 'preferred')]
    const wishes = ['kafka', 'mysql', 'spring', 'rabbitmq', 'custom:kdb'].map((id) => asked(id, 'preferred'))
    const verdict = judge({ asks: [...asks, ...wishes], has: without('aws') })
    expect(verdict?.reason).toMatchObject({ about: 'skills', allows: 'fair', score: 78 })
  })

  test('a demand that is met in part is named where nothing is missing', () => {
    const asks = [asked('java'), asked('go'), asked('aws'), partOf('aws', 'docker')]
    expect(judge({ asks, has: ['java', 'go', 'aws'] })?.line).toBe(
      'Good fit: 2 of 3 must-haves; AWS only in part',
    )
  })

  test('what is only wished or mentioned is counted where nothing is a must', () => {
    const some = (level: 'preferred' | 'mentioned') => TEN.slice(0, 4).map((id) => asked(id, level))
    expect(judge({ asks: some('preferred'), has: TEN.slice(0, 3) })?.line).toBe(
      'Good fit: 3 of 4 nice-to-haves; docker is missing',
    )
    expect(judge({ asks: some('mentioned'), has: TEN.slice(0, 3) })?.line).toBe(
      'Good fit: 3 of 4 skills that it mentions; docker is missing',
    )
  })

  test('a missing group is told by its members', () => {
    const asks = [...TEN.slice(0, 4).map((id) => asked(id)), oneOf(['mysql', 'postgresql'])]
    expect(judge({ asks, has: TEN.slice(0, 4) })?.line).toBe(
      'Good fit: 4 of 5 must-haves; mysql or PostgreSQL is missing',
    )
    const three = [...TEN.slice(0, 4).map((id) => asked(id)), oneOf(['mysql', 'postgresql', 'custom:kdb'])]
    expect(judge({ asks: three, has: TEN.slice(0, 4) })?.line).toBe(
      'Good fit: 4 of 5 must-haves; mysql (or 2 others) is missing',
    )
    expect(judge({ asks, has: TEN.slice(0, 3) })?.line).toBe(
      'Possible fit: 3 of 5 must-haves; docker and mysql (or another) are missing',
    )
  })
})

describe('as a friend would say it', () => {
  const titled = (...skills: string[]) => ({
    title: { text: '', roles: [], mentions: skills.map((skill) => ({ skill, start: 0, end: 1 })) },
  })

  test('technologies are named before concepts, and what the title names before all', () => {
    const asks = ['jvm', 'java', 'docker', 'kafka', 'aws'].map((id) => asked(id))
    const has = ['aws', 'custom:kdb']
    expect(judge({ asks, has })?.line).toBe(
      'Weak fit: 1 of 5 must-haves; Java, docker and 2 more are missing',
    )
    expect(judge({ asks, has, posting: titled('kafka') })?.line).toBe(
      'Weak fit: 1 of 5 must-haves; kafka, Java and 2 more are missing',
    )
  })

  test('who has all must-haves is not held up by wishes, and is told where they cost the points', () => {
    const musts = TEN.slice(0, 3).map((id) => asked(id))
    const wish = (id: string) => asked(id, 'preferred')
    const seven = [...TEN.slice(3), 'postgresql', 'spring-boot', 'sql'].map(wish)
    expect(judge({ asks: [...musts, ...seven], has: TEN.slice(0, 3) })?.line).toBe(
      'Good fit: all 3 must-haves',
    )
    const many = Array.from({ length: 14 }, (_, index) => wish(`custom:${index}`))
    expect(judge({ asks: [...musts, ...many], has: TEN.slice(0, 3) })?.line).toBe(
      'Possible fit: all 3 must-haves, but none of its 14 nice-to-haves',
    )
    expect(judge({ asks: [...musts, ...many], has: [...TEN.slice(0, 3), 'custom:1'] })?.line).toBe(
      'Good fit: all 3 must-haves',
    )
  })

  test('a must-have that stands alone is told as what it is', () => {
    const asks = [asked('java'), asked('docker', 'preferred'), asked('aws', 'mentioned')]
    expect(judge({ asks, has: ['docker'] })?.line).toBe('Weak fit: its only must-have, Java, is missing')
    const wishes = TEN.slice(1).map((id) => asked(id, 'preferred'))
    const most = judge({ asks: [asked('sql'), ...wishes], has: without('mysql') })
    expect(most?.reason.allows).toBe('fair')
  })

  test('a technology of the title that is a must and is lacked makes it a stretch, however much else is had', () => {
    const posting = titled('docker')
    expect(judge({ posting, has: without('docker') })?.line).toBe(
      'Stretch: its title says docker, which you lack',
    )
    expect(judge({ posting: titled('kafka'), has: without('kafka') })?.line).toBe(
      'Stretch: its title says kafka; the closest you have is rabbitmq',
    )
    // A language counts where the title alone names it: it is what the job is done in. "Cloud" may be a team's name.
    expect(judge({ posting: titled('sql'), asks: ten.slice(2), has: without('mysql') })?.line).toBe(
      'Stretch: its title says SQL, which you lack',
    )
    expect(judge({ posting: titled('postgresql') })?.kind).toBe('good')
    expect(judge({ posting: titled('java') })?.line).toBe('Good fit: all 10 must-haves')
    const weak = judge({ posting: titled('kafka'), has: ['rabbitmq', 'java'] })
    expect(weak?.line).toBe('Weak fit: its title says kafka; the closest you have is rabbitmq')
    expect(judge({ posting: titled('docker', 'aws'), has: without('docker') })?.kind).toBe('good')
    const either = [...ten.slice(1), oneOf(['java', 'go'])]
    expect(judge({ posting: titled('java'), asks: either, has: without('java') })?.kind).toBe('good')
    expect(judge({ posting: titled('jvm'), asks: [...ten.slice(1), asked('jvm')], has: ['aws'] })?.kind).toBe(
      'weak',
    )
  })

  test('years far beyond the most that is sought are told', () => {
    const posting = { years: { min: 1, max: 3 } }
    expect(judge({ posting, own: { years: 13 } })?.line).toBe(
      'Possible fit: looks for at most 3 years of experience, you have 13',
    )
    expect(judge({ posting, own: { years: 6 } })?.kind).toBe('good')
    expect(judge({ posting: { years: { min: 1, max: null } }, own: { years: 30 } })?.kind).toBe('good')
  })
})

describe('level and years', () => {
  const principal = { seniority: 'principal' as const, years: { min: 10, max: null } }

  test('two levels up are a stretch, and the years say how far', () => {
    expect(judge({ posting: principal, own: { seniority: 'mid', years: 6 } })?.line).toBe(
      'Stretch: asks for a principal with 10 years, you are mid with 6',
    )
  })

  test('one level up is a stretch unless the years are there', () => {
    const posting = { seniority: 'senior' as const, years: { min: 5, max: null } }
    expect(judge({ posting, own: { seniority: 'mid', years: 5 } })?.kind).toBe('good')
    expect(judge({ posting: { seniority: 'senior' }, own: { seniority: 'mid', years: 5 } })?.line).toBe(
      'Stretch: asks for a senior, you are mid',
    )
  })

  test('where no years are asked overall, those of the must-haves speak for the level', () => {
    const asks = [...ten.slice(1), asked('java', 'required', 5)]
    const verdict = (years: number) => {
      const read = { ...reading(asks), seniority: 'senior' as const, seniorityBy: 'words' as const }
      const user = {
        ...profile(...without('java'), { skill: 'java', level: 'strong', years }),
        seniority: 'mid' as const,
      }
      return verdictOf({ fit: fitOf(read, user, catalog), reading: read, profile: user, wishes: [] })?.kind
    }
    expect([verdict(6), verdict(4)]).toEqual(['good', 'stretch'])
  })

  test('a quarter of the years may be missing, no more', () => {
    const posting = { years: { min: 8, max: null } }
    expect(judge({ posting, own: { years: 6 } })?.kind).toBe('good')
    expect(judge({ posting, own: { years: 5.5 } })?.line).toBe(
      'Stretch: asks for 8 years of experience, you have 5.5',
    )
  })

  test('a level that only follows from the years is not held against the user', () => {
    const posting = {
      seniority: 'senior' as const,
      seniorityBy: 'years' as const,
      years: { min: 5, max: null },
    }
    const verdict = judge({ posting, own: { seniority: 'junior', years: 4 } })
    expect(verdict?.kind).toBe('good')
    expect(verdict?.judgements.map(({ about }) => about)).toEqual(['skills', 'years'])
  })

  test('two levels down are told', () => {
    expect(judge({ posting: { seniority: 'junior' }, own: { seniority: 'senior' } })?.line).toBe(
      'Possible fit: asks for a junior, you are senior',
    )
  })

  test('two levels up are a stretch also with all the years, and the same level is none without them', () => {
    const senior = { seniority: 'senior' as const, years: { min: 5, max: null } }
    expect(judge({ posting: senior, own: { seniority: 'junior', years: 9 } })?.kind).toBe('stretch')
    expect(judge({ posting: senior, own: { seniority: 'senior', years: 4 } })?.kind).toBe('good')
  })

  test('years that only a wish asks say nothing of the level, and all that the must-haves ask have to be there', () => {
    const verdict = (wished: number | null, kotlin: number | null) => {
      const wish = asked('docker', 'preferred', wished)
      const asks = [...ten.slice(3), asked('java', 'required', 5), asked('kotlin', 'required', kotlin), wish]
      const read = { ...reading(asks), seniority: 'senior' as const, seniorityBy: 'words' as const }
      const years = (skill: string, of: number) => ({ skill, level: 'strong' as const, years: of })
      const user = {
        ...profile(
          ...without('java', 'kotlin', 'docker'),
          years('java', 5),
          years('kotlin', 4),
          years('docker', 1),
        ),
        seniority: 'mid' as const,
      }
      return verdictOf({ fit: fitOf(read, user, catalog), reading: read, profile: user, wishes: [] })?.kind
    }
    expect([verdict(null, null), verdict(9, null), verdict(null, 4), verdict(null, 5)]).toEqual([
      'good',
      'good',
      'good',
      'stretch',
    ])
  })

  test('years are far beyond only by twice as many and by four', () => {
    const own = (max: number, years: number) =>
      judge({ posting: { years: { min: 1, max } }, own: { years } })?.judgements.find(
        ({ about }) => about === 'years',
      )?.allows
    expect([own(1, 3), own(1, 5), own(4, 8), own(10, 15), own(10, 19), own(10, 20)]).toEqual([
      'good',
      'fair',
      'fair',
      'good',
      'good',
      'fair',
    ])
  })

  test('what nobody has said decides nothing', () => {
    expect(judge({ posting: principal })?.kind).toBe('good')
    expect(judge({ own: { seniority: 'junior', years: 1 } })?.kind).toBe('good')
  })
})

describe('what the user will not do', () => {
  test('one deal-breaker ends it, however well the rest fits, and also where there is no score', () => {
    expect(judge({ wishes: [wish('sponsorship')] })?.line).toBe('Not for you: no visa sponsorship')
    expect(judge({ asks: [], wishes: [wish('travel'), wish('skill', 'against', 'aws')] })?.line).toBe(
      'Not for you: travel, asks for AWS',
    )
  })

  test('a preference makes a good fit a possible one, and leaves a worse verdict alone', () => {
    expect(judge({ wishes: [wish('pay')] })?.line).toBe('Possible fit: pays less than you want')
    expect(judge({ wishes: [wish('pay')], has: ['java'] })?.kind).toBe('weak')
  })

  test('unclear is not against', () => {
    expect(judge({ wishes: [wish('sponsorship', 'unclear'), wish('location', 'fits')] })?.kind).toBe('good')
  })
})

test('without a score there is no verdict', () => {
  expect(judge({ asks: [asked('java')] })).toBeNull()
  expect(
    judge({ asks: [asked('java')], posting: { seniority: 'lead' }, own: { seniority: 'junior' } }),
  ).toBeNull()
})

describe('laws', () => {
  const requirement = fc.record({
    level: fc.constantFrom(...LEVELS),
    oneOf: fc.uniqueArray(fc.constantFrom(...SKILL_IDS), { minLength: 1, maxLength: 3 }),
    years: fc.option(fc.integer({ min: 0, max: 12 })),
    partOf: fc.option(fc.constantFrom(...SKILL_IDS), { nil: undefined }),
    start: fc.constant(0),
    end: fc.constant(0),
  })
  const cases = fc.record({
    asks: fc.array(requirement, { maxLength: 10 }),
    has: fc.uniqueArray(fc.constantFrom(...SKILL_IDS), { maxLength: 8 }),
    posting: fc.record({
      seniority: fc.option(fc.constantFrom(...SENIORITIES)),
      seniorityBy: fc.constantFrom('words' as const, 'years' as const),
      years: fc.option(fc.record({ min: fc.integer({ min: 0, max: 15 }), max: fc.constant(null) })),
    }),
    own: fc.record({ seniority: fc.constantFrom(...SENIORITIES), years: fc.integer({ min: 0, max: 20 }) }),
    wishes: fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom<WishKind>('pay', 'workMode', 'sponsorship', 'onCall'),
        verdict: fc.constantFrom('fits' as const, 'unclear' as const, 'against' as const),
        skill: fc.constant(null),
      }),
      { selector: ({ kind }) => kind },
    ),
  })
  const rank = (of: ReturnType<typeof judge>) => (of ? VERDICTS.indexOf(of.kind) : null)

  test('the verdict is the worst that anything allows, and its reason is what allows no better', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const verdict = judge(one)
        if (!verdict) return
        const ranks = verdict.judgements.map(({ allows }) => VERDICTS.indexOf(allows))
        expect(VERDICTS.indexOf(verdict.kind)).toBe(Math.max(...ranks))
        expect(verdict.reason.allows).toBe(verdict.kind)
        expect(verdict.line).toMatch(/^[^:]+: \S/)
      }),
    )
  })

  test('one more skill or year never makes it worse', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom(...SKILL_IDS),
        fc.integer({ min: 0, max: 5 }),
        (one, skill, more) => {
          const before = rank(judge(one))
          const has = one.has.includes(skill) ? one.has : [...one.has, skill]
          const own = { ...one.own, years: one.own.years + more }
          const after = rank(judge({ ...one, has, own }))
          if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before)
        },
      ),
    )
  })

  test('the points add up to the score, and what is earned and what it costs to a hundred', () => {
    fc.assert(
      fc.property(cases, ({ asks, has }) => {
        const { parts, score } = fitOf(reading(asks), profile(...has), catalog)
        const points = pointsOf(parts)
        expect(points === null).toBe(score === null)
        if (score === null || !points) return
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        const earned = sum(points.levels.map((level) => level.earned))
        expect(Math.abs(earned - score)).toBeLessThanOrEqual(0.5 + 1e-6)
        expect(earned + sum(points.costs.map((cost) => cost.points))).toBeCloseTo(100, 6)
        expect(sum(points.levels.map((level) => level.possible))).toBeCloseTo(100, 6)
      }),
    )
  })
})
