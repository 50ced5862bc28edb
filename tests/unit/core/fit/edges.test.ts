/** The fit where two things are worth the same, or nothing: what decides then, and what is not told. */
import { describe, expect, test } from 'vitest'
import { type Demand, demandsOf, tellingFirst } from '../../../../src/core/fit/demands.ts'
import { bestMatch, fit as fitOf } from '../../../../src/core/fit/fit.ts'
import { pointsOf } from '../../../../src/core/fit/points.ts'
import { summarise } from '../../../../src/core/fit/summary.ts'
import { tuneCatalog } from '../../../../src/core/fit/tune.ts'
import type { FitPart, ProfileSkill, Requirement } from '../../../../src/core/types.ts'
import { asked, catalog, oneOf, partOf, profile, reading } from './samples.ts'

const has = (skill: string, years: number | null): ProfileSkill => ({ skill, level: 'working', years })
const partFor = (requirement: Requirement, ...skills: (string | ProfileSkill)[]) =>
  fitOf(reading([requirement]), profile(...skills), catalog).parts[0]

describe('of ways that earn the same', () => {
  test('having a skill is told before one that only comes with another', () => {
    // Nine of ten years of Java earn what Spring does that comes with Spring Boot.
    for (const group of [
      ['spring', 'java'],
      ['java', 'spring'],
    ])
      expect(
        partFor(oneOf(group, 'required', 10), has('java', 9), has('spring-boot', null))?.match,
      ).toMatchObject({ kind: 'matched', skill: 'java' })
  })

  test('the member that the posting names first is told', () => {
    expect(partFor(oneOf(['docker', 'kafka']), 'kafka', 'docker')?.match.skill).toBe('docker')
    expect(partFor(oneOf(['kafka', 'docker']), 'kafka', 'docker')?.match.skill).toBe('kafka')
  })

  test('the skill that it comes with is told by name, whatever the order of the profile', () => {
    expect(partFor(asked('jvm'), 'kotlin', 'java')?.match.by).toBe('java')
    expect(partFor(asked('jvm'), 'java', 'kotlin')?.match.by).toBe('java')
  })

  test('an entry with more years stands for a skill that the profile has twice', () => {
    for (const skills of [
      [has('java', 2), has('java', 5), has('java', null)],
      [has('java', null), has('java', 5), has('java', 2)],
    ])
      expect(partFor(asked('java'), ...skills)?.yearsHad).toBe(5)
    expect(partFor(asked('java'), has('java', null), has('java', 0))?.yearsHad).toBe(0)
  })
})

test('of two skills that it comes with, the one that earns more is told', () => {
  const wanted = asked('jvm', 'required', 4)
  expect(partFor(wanted, has('java', 1), has('kotlin', 4))).toMatchObject({
    match: { by: 'kotlin' },
    credit: 0.9,
  })
  expect(partFor(wanted, has('java', 4), has('kotlin', 1))).toMatchObject({
    match: { by: 'java' },
    credit: 0.9,
  })
})

describe('where any of a kind will do', () => {
  const ofKind = (id: string) => ({ ...asked(id), orKind: true as const })

  test('another of the family is what is asked; a looser relation is not', () => {
    expect(partFor(ofKind('mysql'), 'postgresql')).toMatchObject({
      match: { kind: 'implied', by: 'postgresql' },
      credit: 0.9,
    })
    expect(partFor(asked('mysql'), 'postgresql')?.match.kind).toBe('related')
    expect(partFor(ofKind('kafka'), 'rabbitmq')?.match.kind).toBe('related')
  })
})

test('the best match for a skill asks for no years and for this very skill', () => {
  expect(bestMatch('mysql', profile(has('postgresql', 0)), catalog)).toEqual({
    kind: 'related',
    skill: 'mysql',
    by: 'postgresql',
  })
})

test('what is no software role gets no score, however many skills it names', () => {
  const other = reading([asked('java'), asked('docker'), asked('kafka')])
  const judged = { ...other, role: { ...other.role, id: 'other' as const } }
  expect(fitOf(judged, profile('java'), catalog).score).toBeNull()
})

test('a title that names no language and no framework is not told, not even as empty', () => {
  const read = reading([asked('java'), asked('docker'), asked('kafka')])
  const mentions = [
    { skill: 'docker', start: 0, end: 6 },
    { skill: 'of-nobody', start: 7, end: 9 },
  ]
  const titled = { ...read, title: { ...read.title, mentions } }
  expect(fitOf(titled, profile('java'), catalog)).not.toHaveProperty('title')
})

test('a group is an idea only where all of its members are', () => {
  expect(partFor(oneOf(['jvm', 'java']))?.idea).toBeUndefined()
  expect(partFor(asked('jvm'))?.idea).toBe(true)
})

describe('a demand of several parts', () => {
  test('shares its weight among the parts that are scored', () => {
    const wanted = [asked('aws'), partOf('aws', 'docker'), partOf('aws', 'communication')]
    const parts = fitOf(reading(wanted), profile(), catalog).parts
    expect(parts.map(({ weight }) => weight)).toEqual([2, 2, 0])
  })

  test('is told first where the title names any part of it, and last where all of it is ideas', () => {
    const named = (...groups: { oneOf: string[]; idea?: true }[]): Demand => ({
      level: 'required',
      parts: groups as FitPart[],
      standing: 'missing',
    })
    const idea = named({ oneOf: ['jvm'], idea: true })
    const mixed = named({ oneOf: ['jvm'], idea: true }, { oneOf: ['go'] })
    const plain = named({ oneOf: ['sql'] })
    const titled = named({ oneOf: ['aws'] }, { oneOf: ['docker', 'kafka'] })
    expect(tellingFirst([idea, mixed, plain, titled], new Set(['kafka']))).toEqual([
      titled,
      mixed,
      plain,
      idea,
    ])
  })

  test('of groups that are parts of nothing is each group by itself', () => {
    const wanted = [oneOf(['a', 'bc']), oneOf(['ab', 'c']), partOf('aws', 'docker'), asked('aws')]
    expect(demandsOf(fitOf(reading(wanted), profile(), catalog).parts)).toHaveLength(3)
  })
})

describe('the points', () => {
  const wanted = [
    asked('docker', 'preferred'),
    asked('java'),
    asked('kafka', 'required', 4),
    asked('communication', 'mentioned'),
    asked('go'),
  ]
  const points = pointsOf(fitOf(reading(wanted), profile('java', has('kafka', 3)), catalog).parts)

  test('leave out a level at which nothing is scored', () => {
    expect(points?.levels.map(({ level }) => level)).toEqual(['required', 'preferred'])
  })

  test('tell what costs, dearest first, and nothing that is earned whole or never scored', () => {
    expect(points?.costs.map(({ part }) => part.oneOf[0])).toEqual(['go', 'docker', 'kafka'])
  })
})

describe('the summary', () => {
  const report = (...requirements: Requirement[]) =>
    summarise(fitOf(reading(requirements), profile('java', 'spring-boot', 'rabbitmq'), catalog))

  test('names must-haves before what is wished and told, each list for itself', () => {
    const wanted = [
      asked('java', 'preferred'),
      asked('spring-boot'),
      asked('go', 'preferred'),
      asked('docker', 'mentioned'),
      asked('aws'),
    ]
    const { matched, missing } = report(...wanted)
    expect(matched).toEqual(['spring-boot', 'java'])
    expect(missing).toEqual(['aws', 'go', 'docker'])
  })

  test('names a skill once, though two groups ask for it', () => {
    const { matched, missing } = report(
      oneOf(['java', 'go']),
      oneOf(['java', 'docker']),
      oneOf(['aws', 'sql']),
      oneOf(['sql', 'mysql']),
    )
    expect(matched).toEqual(['java'])
    expect(missing).toEqual(['aws', 'sql', 'mysql'])
  })

  test('calls nothing missing that is never scored, or that is near to what is had', () => {
    const { missing, related } = report(asked('communication'), asked('kafka'), asked('go'))
    expect(missing).toEqual(['go'])
    expect(related).toEqual([{ skill: 'kafka', by: 'rabbitmq' }])
  })
})

describe('a tuned catalog', () => {
  test('scores soft skills where the user wants it, and languages of people and general words still not', () => {
    const tuned = tuneCatalog(catalog, { implicationsOff: [], softSkills: true })
    const scored = ['java', 'communication', 'english', 'software-development', 'custom:kdb'].filter((id) =>
      tuned.isScored(id),
    )
    expect(scored).toEqual(['java', 'communication', 'custom:kdb'])
  })

  test('forgets the one implication that is switched off, and no other', () => {
    const tuned = tuneCatalog(catalog, {
      implicationsOff: [{ skill: 'mysql', implied: 'sql' }],
      softSkills: false,
    })
    expect([...tuned.impliedBy('sql').keys()]).toEqual(['postgresql'])
    expect([...tuned.impliedBy('jvm').keys()].sort()).toEqual(['java', 'kotlin', 'spring', 'spring-boot'])
    expect(tuned.isScored('communication')).toBe(false)
  })
})
