import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fit as fitOf } from '../../../../src/core/fit/fit.ts'
import { skillStates } from '../../../../src/core/fit/states.ts'
import { summarise } from '../../../../src/core/fit/summary.ts'
import { LEVELS, type ProfileSkill, type Requirement } from '../../../../src/core/types.ts'
import { asked, catalog, oneOf, partOf, profile, reading, SKILL_IDS } from './samples.ts'

const three = [asked('java'), asked('docker'), asked('kafka')]

describe('what a requirement earns', () => {
  test('a skill of the profile earns everything', () => {
    expect(fitOf(reading(three), profile('java', 'docker', 'kafka'), catalog).score).toBe(100)
  })

  test('an implied skill earns 0.9 and says by what', () => {
    const report = fitOf(reading([asked('java')]), profile('spring-boot'), catalog)
    expect(report.parts[0]).toMatchObject({
      match: { kind: 'implied', skill: 'java', by: 'spring-boot' },
      credit: 0.9,
    })
  })

  test('implication goes further than one step', () => {
    const report = fitOf(reading([asked('jvm')]), profile('spring-boot'), catalog)
    expect(report.parts[0]?.match).toEqual({ kind: 'implied', skill: 'jvm', by: 'spring-boot' })
  })

  test('it does not go backwards: Java does not bring Spring Boot', () => {
    const report = fitOf(reading([asked('spring-boot')]), profile('java'), catalog)
    expect(report.parts[0]?.match.kind).toBe('missing')
  })

  test('a skill of the same family earns half', () => {
    const report = fitOf(reading([asked('mysql')]), profile('postgresql'), catalog)
    expect(report.parts[0]).toMatchObject({ match: { kind: 'related', by: 'postgresql' }, credit: 0.5 })
  })

  test('a stated relation earns less, whichever side states it', () => {
    for (const [want, have] of [
      ['kafka', 'rabbitmq'],
      ['rabbitmq', 'kafka'],
    ] as const) {
      const part = fitOf(reading([asked(want)]), profile(have), catalog).parts[0]
      expect(part?.match.kind).toBe('related')
      expect(part?.credit).toBeGreaterThan(0)
      expect(part?.credit).toBeLessThan(0.5)
    }
  })

  test('years had of years asked shape the credit, and more than enough is no bonus', () => {
    const skills: ProfileSkill[] = [{ skill: 'java', level: 'working', years: 2 }]
    const credit = (years: number | null) =>
      fitOf(reading([asked('java', 'required', years)]), profile(...skills), catalog).parts[0]?.credit
    expect(credit(5)).toBe(0.4)
    expect(credit(1)).toBe(1)
    expect(credit(0)).toBe(1)
    expect(credit(null)).toBe(1)
  })

  test('unknown years are no reason to take points away', () => {
    expect(fitOf(reading([asked('java', 'required', 9)]), profile('java'), catalog).parts[0]?.credit).toBe(1)
  })

  test('years of the implying skill count for the implied one', () => {
    const skills: ProfileSkill[] = [{ skill: 'spring-boot', level: 'working', years: 2 }]
    const part = fitOf(reading([asked('java', 'required', 4)]), profile(...skills), catalog).parts[0]
    expect(part).toMatchObject({ credit: 0.45, yearsHad: 2, yearsAsked: 4 })
  })

  test('who has the skill with few years is shown as matched, though another way earns more', () => {
    const skills: ProfileSkill[] = [
      { skill: 'java', level: 'learning', years: 1 },
      { skill: 'spring-boot', level: 'working', years: 5 },
    ]
    const part = fitOf(reading([asked('java', 'required', 5)]), profile(...skills), catalog).parts[0]
    expect(part).toMatchObject({ match: { kind: 'matched', by: 'java' }, credit: 0.9 })
  })

  test('a custom skill is a skill like any other', () => {
    const report = fitOf(reading([asked('custom:kdb')]), profile('custom:kdb'), catalog)
    expect(report.parts[0]).toMatchObject({ match: { kind: 'matched' }, credit: 1, weight: 4 })
    expect(fitOf(reading([asked('custom:kdb')]), profile(), catalog).parts[0]?.match.kind).toBe('missing')
  })
})

describe('the score', () => {
  test('a must-have weighs four wishes, and a wish four mentions', () => {
    const wanted = reading([asked('java'), asked('docker', 'preferred'), asked('kafka', 'mentioned')])
    const score = (...skills: string[]) => fitOf(wanted, profile(...skills), catalog).score
    expect(score('java')).toBe(Math.round(400 / 5.25))
    expect(score('docker')).toBe(Math.round(100 / 5.25))
    expect(score('kafka')).toBe(Math.round(25 / 5.25))
  })

  test('where a posting only tells its stack, the stack is what is scored', () => {
    const wanted = reading(['java', 'docker', 'kafka', 'aws'].map((id) => asked(id, 'mentioned')))
    expect(fitOf(wanted, profile('java', 'docker', 'kafka'), catalog).score).toBe(75)
  })

  test('fewer than three scorable requirements give no number', () => {
    expect(fitOf(reading([asked('java'), asked('docker')]), profile('java'), catalog).score).toBeNull()
    expect(fitOf(reading([]), profile('java'), catalog).score).toBeNull()
  })

  test('soft skills, natural languages and general words are shown and never scored', () => {
    const unscored = ['communication', 'english', 'software-development'].map((id) => asked(id))
    const report = fitOf(reading([...three, ...unscored]), profile('java', 'docker', 'kafka'), catalog)
    expect(report.score).toBe(100)
    expect(report.parts.filter((part) => part.weight === 0)).toHaveLength(3)
    expect(report.required).toEqual({ met: 3, asked: 3 })
    expect(fitOf(reading(unscored), profile('communication'), catalog).score).toBeNull()
  })

  test('must-haves and nice-to-haves are counted on their own', () => {
    const report = fitOf(
      reading([...three, asked('mysql', 'preferred'), asked('aws', 'preferred')]),
      profile('spring-boot', 'docker', 'postgresql', 'aws'),
      catalog,
    )
    expect(report.required).toEqual({ met: 2, asked: 3 })
    expect(report.preferred).toEqual({ met: 1, asked: 2 })
  })

  test('an empty profile earns nothing', () => {
    expect(fitOf(reading(three), profile(), catalog).score).toBe(0)
  })
})

describe('a one-of group', () => {
  test('counts once and is as good as its best member', () => {
    const report = fitOf(reading([oneOf(['java', 'kotlin', 'go'])]), profile('kotlin'), catalog)
    expect(report.parts).toHaveLength(1)
    expect(report.parts[0]).toMatchObject({ match: { kind: 'matched', skill: 'kotlin' }, credit: 1 })
  })

  test('a member that is never scored earns nothing', () => {
    const group = oneOf(['software-development', 'java'])
    expect(fitOf(reading([group]), profile('software-development'), catalog).parts[0]).toMatchObject({
      match: { kind: 'missing', skill: 'java' },
      weight: 4,
    })
  })

  test('of a kind with its examples is met by whatever is of the kind, though the kind alone is not scored', () => {
    const asked = { ...oneOf(['software-development', 'java']), orKind: true as const }
    expect(fitOf(reading([asked]), profile('software-development'), catalog).parts[0]).toMatchObject({
      match: { kind: 'matched', skill: 'software-development' },
      weight: 4,
    })
  })

  test('adds nothing where one of its members is asked anyway', () => {
    const report = fitOf(reading([oneOf(['java', 'kotlin']), ...three]), profile(), catalog)
    expect(report.parts.map((part) => part.oneOf)).toEqual([['java'], ['docker'], ['kafka']])
  })

  test('stays where a member is only preferred: "Java or Kotlin, preferably Java"', () => {
    const wanted = [oneOf(['java', 'kotlin']), asked('java', 'preferred')]
    const report = fitOf(reading(wanted), profile('kotlin'), catalog)
    expect(report.parts.map((part) => [part.level, part.credit])).toEqual([
      ['required', 1],
      ['preferred', 0],
    ])
  })

  test('stays where it asks for years that the member alone does not', () => {
    const wanted = [oneOf(['java', 'kotlin'], 'required', 5), asked('java')]
    expect(fitOf(reading(wanted), profile(), catalog).parts).toHaveLength(2)
  })

  test('makes a mention of its members count no more', () => {
    const wanted = [oneOf(['java', 'kotlin']), asked('java', 'mentioned')]
    expect(fitOf(reading(wanted), profile(), catalog).parts).toHaveLength(1)
  })
})

describe('a skill asked twice', () => {
  test('counts once, at its strongest level', () => {
    const wanted = [asked('java', 'mentioned'), asked('java', 'required'), asked('java', 'preferred')]
    expect(fitOf(reading(wanted), profile(), catalog).parts).toMatchObject([
      { level: 'required', requirement: 1 },
    ])
  })

  test('years that are only preferred do not harden a must', () => {
    const wanted = [asked('java', 'required', 3), asked('java', 'preferred', 8), asked('java', 'required', 5)]
    expect(fitOf(reading(wanted), profile(), catalog).parts[0]?.yearsAsked).toBe(5)
  })
})

describe('parts of one demand', () => {
  const cloud = [asked('aws'), partOf('aws', 'kafka'), partOf('aws', 'docker')]
  const others = [asked('java'), asked('go'), asked('mysql')]

  test('count together as one', () => {
    const report = fitOf(reading([...cloud, ...others]), profile('java', 'go', 'mysql'), catalog)
    expect(report.score).toBe(75)
    expect(report.required).toEqual({ met: 3, asked: 4 })
  })

  test('each bring their share, and the demand is met with the last of them', () => {
    const report = (...skills: string[]) =>
      fitOf(reading([...cloud, ...others]), profile('java', 'go', 'mysql', ...skills), catalog)
    expect(report('aws').score).toBe(Math.round(75 + 25 / 3))
    expect(report('aws', 'kafka', 'docker').score).toBe(100)
    expect(report('aws', 'kafka').required.met).toBe(3)
    expect(report('aws', 'kafka', 'docker').required.met).toBe(4)
  })

  test('belong together also where the whole is not asked itself', () => {
    const parts = [partOf('aws', 'kafka'), partOf('aws', 'docker')]
    expect(fitOf(reading([...parts, ...others]), profile(), catalog).required.asked).toBe(4)
  })

  test('do not make up a posting: one demand of three parts is too little to judge', () => {
    expect(fitOf(reading(cloud), profile('aws'), catalog).score).toBeNull()
  })

  test('stand apart where they are asked at another level, or for themselves', () => {
    const wish = { ...partOf('aws', 'docker'), level: 'preferred' as const }
    expect(fitOf(reading([asked('aws'), wish, ...others]), profile(), catalog)).toMatchObject({
      required: { asked: 4 },
      preferred: { asked: 1 },
    })
    expect(fitOf(reading([...cloud, asked('docker'), ...others]), profile(), catalog).required.asked).toBe(5)
  })

  test('of a part belong to the outermost whole; data that goes in a circle does no harm', () => {
    const nested = [asked('aws'), partOf('aws', 'kafka'), partOf('kafka', 'docker')]
    expect(fitOf(reading([...nested, ...others]), profile(), catalog).required.asked).toBe(4)
    const circle = [partOf('kafka', 'docker'), partOf('docker', 'kafka')]
    expect(fitOf(reading([...circle, ...others]), profile('java'), catalog).score).toEqual(expect.any(Number))
  })
})

describe('the state of each skill on the page', () => {
  test('every member of a group that is met is covered, and says by what', () => {
    const wanted = reading([oneOf(['java', 'go', 'kotlin']), oneOf(['mysql', 'kafka']), asked('kafka')])
    const { states, by } = skillStates(wanted, profile('java', 'postgresql'), catalog)
    expect(states).toEqual({
      java: 'matched',
      go: 'covered',
      kotlin: 'covered',
      mysql: 'related',
      kafka: 'missing',
    })
    expect(by).toEqual({ go: 'java', kotlin: 'java', mysql: 'postgresql' })
  })

  test('what is asked for itself elsewhere is not covered by a group', () => {
    const wanted = reading([oneOf(['java', 'go']), asked('go', 'preferred')])
    expect(skillStates(wanted, profile('java'), catalog).states.go).toBe('missing')
  })

  test('without a profile nothing is missing: what is asked is neutral', () => {
    const wanted = reading([asked('java'), asked('communication')])
    expect(skillStates(wanted, profile(), catalog).states).toEqual({
      java: 'neutral',
      communication: 'neutral',
    })
  })

  test('implied and related skills say by what; soft skills are never missing', () => {
    const wanted = reading([asked('java'), asked('mysql'), asked('communication')])
    const user = profile('spring-boot', 'postgresql')
    expect(skillStates(wanted, user, catalog)).toEqual({
      states: { java: 'implied', mysql: 'related', communication: 'neutral' },
      by: { java: 'spring-boot', mysql: 'postgresql' },
    })
  })

  test('what the posting says is not needed is nothing to the user, also where something of theirs is near it', () => {
    const wanted = { ...reading([asked('java')]), negated: [{ skill: 'mysql', start: 0, end: 5 }] }
    const user = profile('postgresql')
    expect(skillStates(wanted, user, catalog)).toEqual({
      states: { java: 'missing', mysql: 'none' },
      by: {},
    })
  })

  test('what the posting says is not needed is not missing', () => {
    const wanted = { ...reading([asked('java')]), negated: [{ skill: 'go', start: 0, end: 2 }] }
    const { states } = skillStates(wanted, profile('aws'), catalog)
    expect(states).toEqual({ java: 'missing', go: 'none' })
  })
})

test('the summary lists each skill once, must-haves first, with all members of an unmet group', () => {
  const wanted = reading([asked('aws', 'preferred'), oneOf(['go', 'docker']), asked('java'), asked('mysql')])
  expect(summarise(fitOf(wanted, profile('spring-boot', 'postgresql', 'aws'), catalog))).toEqual({
    score: expect.any(Number),
    matched: ['aws'],
    implied: [{ skill: 'java', by: 'spring-boot' }],
    related: [{ skill: 'mysql', by: 'postgresql' }],
    missing: ['go', 'docker'],
  })
})

describe('laws', () => {
  const skillId = fc.constantFrom(...SKILL_IDS)
  const years = fc.option(fc.integer({ min: 0, max: 15 }))
  const requirement: fc.Arbitrary<Requirement> = fc.record({
    level: fc.constantFrom(...LEVELS),
    oneOf: fc.uniqueArray(skillId, { minLength: 1, maxLength: 4 }),
    years,
    partOf: fc.option(skillId, { nil: undefined, freq: 2 }),
    start: fc.constant(0),
    end: fc.constant(0),
  })
  const requirements = fc.array(requirement, { maxLength: 12 })
  const owned: fc.Arbitrary<ProfileSkill> = fc.record({
    skill: skillId,
    level: fc.constant('working' as const),
    years,
  })
  const skills = fc.array(owned, { maxLength: 8 })
  const score = (wanted: readonly Requirement[], have: readonly ProfileSkill[]) =>
    fitOf(reading(wanted), profile(...have), catalog).score

  test('a score is a whole number from 0 to 100, or null', () => {
    fc.assert(
      fc.property(requirements, skills, (wanted, have) => {
        const value = score(wanted, have)
        expect(value === null || (Number.isInteger(value) && value >= 0 && value <= 100)).toBe(true)
      }),
    )
  })

  test('adding a skill never lowers the score, nor what is met', () => {
    fc.assert(
      fc.property(requirements, skills, owned, (wanted, have, added) => {
        const before = fitOf(reading(wanted), profile(...have), catalog)
        const after = fitOf(reading(wanted), profile(...have, added), catalog)
        expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1)
        for (const [index, part] of before.parts.entries()) {
          expect(after.parts[index]?.credit).toBeGreaterThanOrEqual(part.credit)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('repeating a requirement never changes the score', () => {
    fc.assert(
      fc.property(
        fc.array(requirement, { minLength: 1, maxLength: 12 }),
        skills,
        fc.nat(),
        (wanted, have, pick) => {
          const repeated = wanted[pick % wanted.length] as Requirement
          const before = fitOf(reading(wanted), profile(...have), catalog)
          expect(fitOf(reading([...wanted, repeated]), profile(...have), catalog)).toEqual(before)
        },
      ),
    )
  })

  test('the order of requirements, of members and of the profile never changes the score', () => {
    const shuffled = fc.tuple(requirements, skills).chain(([wanted, have]) =>
      fc.record({
        wanted: fc.constant(wanted),
        have: fc.constant(have),
        otherWanted: fc.shuffledSubarray(wanted, { minLength: wanted.length }),
        otherHave: fc.shuffledSubarray(have, { minLength: have.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ wanted, have, otherWanted, otherHave }) => {
        const reversed = otherWanted.map((one) => ({ ...one, oneOf: [...one.oneOf].reverse() }))
        expect(score(reversed, otherHave)).toBe(score(wanted, have))
        expect(fitOf(reading(wanted), profile(...otherHave), catalog)).toEqual(
          fitOf(reading(wanted), profile(...have), catalog),
        )
      }),
    )
  })

  test('the same reading and profile give the same report', () => {
    fc.assert(
      fc.property(requirements, skills, (wanted, have) => {
        const report = () => JSON.stringify(fitOf(reading(wanted), profile(...have), catalog))
        expect(report()).toBe(report())
      }),
    )
  })
})
