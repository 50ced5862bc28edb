import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ask, catalog, order, plan } from './samples.ts'

describe('the plan for the gap', () => {
  it('holds what is asked and missing, and nothing that the user has', () => {
    expect(order(plan(['java', 'docker', 'postgresql'], ['java']))).not.toContain('java')
    expect(order(plan(['java', 'docker'], ['java', 'docker']))).toEqual([])
  })

  it('leaves out what a skill of the user implies', () => {
    expect(order(plan(['sql', 'docker'], ['postgresql']))).toEqual(['docker'])
  })

  it('puts must-haves before wishes', () => {
    const steps = order(plan([['preferred', 'java'], 'terraform', ['mentioned', 'git'], 'redis'], []))
    expect(steps.indexOf('terraform')).toBeLessThan(steps.indexOf('java'))
    expect(steps.indexOf('redis')).toBeLessThan(steps.indexOf('java'))
    expect(steps.indexOf('java')).toBeLessThan(steps.indexOf('git'))
  })

  it('puts Java before Spring Boot and SQL before PostgreSQL, however the posting lists them', () => {
    const steps = order(plan(['postgresql', 'spring-boot', 'sql', 'java'], []))
    expect(steps.indexOf('java')).toBeLessThan(steps.indexOf('spring-boot'))
    expect(steps.indexOf('sql')).toBeLessThan(steps.indexOf('postgresql'))
  })

  it('raises a wish that a must-have builds on', () => {
    const { steps } = plan([['preferred', 'java'], 'spring-boot', ['preferred', 'docker']], [])
    expect(steps.map(({ skill, level }) => [skill, level])).toEqual([
      ['java', 'required'],
      ['spring-boot', 'required'],
      ['docker', 'preferred'],
    ])
  })

  it('adds what the posting does not name but a step builds on', () => {
    const { steps } = plan(['spring-boot'], [])
    expect(steps[0]).toMatchObject({ skill: 'java', asked: false, before: ['spring-boot'] })
    expect(steps.at(-1)).toMatchObject({ skill: 'spring-boot', asked: true })
    expect(steps.at(-1)?.after).toContain('java')
  })

  it('adds no concept that is learnt on the way', () => {
    expect(order(plan(['kubernetes'], ['docker']))).toEqual(['kubernetes'])
  })

  it('says what carries over', () => {
    const [step] = plan(['mysql'], ['postgresql', 'git']).steps
    expect(step).toMatchObject({ skill: 'mysql', carriesOver: ['postgresql'] })
  })

  it('puts a general word where its kind is learnt', () => {
    const { steps } = plan(
      ['cloud-computing', 'containerization', 'document-database', 'version-control'],
      [],
    )
    expect(Object.fromEntries(steps.map(({ skill, step }) => [skill, step?.id]))).toMatchObject({
      'cloud-computing': 'deployment',
      containerization: 'deployment',
      'document-database': 'databases',
      'version-control': 'deployment',
    })
  })

  it('names the step of the learning path', () => {
    const { steps, closing } = plan(['java', 'django', 'mysql', 'junit', 'docker'], [])
    const step = (skill: string) => steps.find((one) => one.skill === skill)?.step?.id
    expect(['java', 'django', 'mysql', 'junit', 'docker'].map(step)).toEqual([
      'programming',
      'framework',
      'databases',
      'testing',
      'deployment',
    ])
    expect(closing.map(({ id }) => id)).toEqual(['portfolio', 'interview', 'apply'])
  })

  it('follows the path among equals', () => {
    expect(order(plan(['docker', 'junit', 'java', 'redis'], []))).toEqual([
      'java',
      'redis',
      'junit',
      'docker',
    ])
  })

  it('takes one member of a group, the one that other steps build on, and names the others', () => {
    const { steps } = plan([['required', 'kotlin', 'java'], 'spring-boot'], [])
    expect(steps[0]).toMatchObject({ skill: 'java', instead: ['kotlin'], asked: true })
    expect(steps.filter(({ skill }) => skill === 'kotlin')).toEqual([])
  })

  it('shows a custom skill without a step', () => {
    expect(
      plan(['custom:kdb', 'java', 'git'], []).steps.find(({ skill }) => skill === 'custom:kdb'),
    ).toMatchObject({ step: null, carriesOver: [] })
  })

  it('never plans soft skills, spoken languages or general words', () => {
    expect(order(plan(['communication', 'english', 'software-development'], []))).toEqual([])
  })

  it('keeps its laws for any posting and profile', () => {
    const ids = catalog.search.map(({ id }) => id)
    const skill = fc.constantFrom(...ids)
    const ask: fc.Arbitrary<Ask> = fc.oneof(
      skill,
      fc.tuple(fc.constantFrom('required', 'preferred', 'mentioned'), skill, skill) as fc.Arbitrary<Ask>,
    )
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 12 }), fc.array(skill, { maxLength: 8 }), (asks, own) => {
        const { steps } = plan(asks, own)
        const seen = new Set<string>()
        for (const step of steps) {
          expect(seen.has(step.skill)).toBe(false)
          expect(own).not.toContain(step.skill)
          // What it builds on came before, unless two skills imply each other.
          for (const first of step.after) expect(seen.has(first)).toBe(true)
          seen.add(step.skill)
        }
        const levels = steps.map(({ level }) => ['required', 'preferred', 'mentioned'].indexOf(level))
        expect(levels).toEqual([...levels].sort((a, b) => a - b))
      }),
      { numRuns: 200 },
    )
  })
})
