import { describe, expect, test } from 'vitest'
import { composed, formsOf } from '../../../../../src/core/lexicon/compile/roles/duty-triggers.ts'
import type { Section, SectionKind } from '../../../../../src/core/posting/section.ts'
import { readDuties } from '../../../../../src/core/role/duties/read-duties.ts'
import { DUTY_IDS, type DutyId } from '../../../../../src/core/types.ts'
import { readText } from '../../laws/engine.ts'
import { scan, tables } from '../samples.ts'
import { FIRST, SECOND, THIRD } from './fresh-lines.ts'
import { DUTY_SENTENCES, OTHER_SENTENCES } from './sentences.ts'
import { NO_DUTIES, READ, UNREAD } from './unusual-sentences.ts'

const inSections = (text: string, sections: Section[]) =>
  readDuties({ text: scan(text), sections, mentions: [], category: () => undefined }, tables)
const read = (text: string, kind: SectionKind = 'duties') =>
  inSections(text, [{ kind, start: 0, end: text.length }])

describe('duties', () => {
  test.each([
    ['Design the architecture of our payment platform', 'architecture'],
    ['Work with front-end developers to bring features to users', 'front-back-integration'],
    ['Optimize database queries', 'data-storage'],
    ['Develop RESTful APIs', 'apis'],
    ['Improve latency and throughput under load', 'performance-scale'],
    ['Implement authentication and encryption', 'security'],
  ] as const)('%s', (text, duty) => {
    expect(read(text).map((fact) => fact.value)).toContain(duty)
  })

  test.each([
    ['Run security audits', ['security']],
    ['Encrypt data at rest and in transit', ['security']],
    ['Harden what is reachable from outside', ['security']],
    ['Expose endpoints for the mobile team', ['front-back-integration', 'apis']],
    ['Work hand in hand with our front-end colleagues', ['front-back-integration']],
    ['Wire the checkout front end to the payment services', ['front-back-integration']],
    ['Look after our databases', ['data-storage']],
    ['Shape service boundaries and the technical roadmap', ['architecture']],
    ['Cut response times in half', ['performance-scale']],
    ['Cache what is read often', ['performance-scale']],
    ['Build reusable React components', []],
    ['Translate Figma designs into pixel-perfect pages', []],
    ['Improve the build pipeline', []],
    ['Mentor junior developers', []],
  ] as const)('in other words: %s', (text, duties) => {
    expect(read(text).map((fact) => fact.value)).toEqual(duties)
  })

  test('an act alone is one only where the job does it', () => {
    expect(read('Encrypt data', 'company')).toEqual([])
    expect(read('We encrypt data', 'other')).toEqual([])
    expect(read('You will encrypt data', 'other').map((fact) => fact.value)).toEqual(['security'])
  })

  test('stand with the words that say so', () => {
    const text = 'You will love it.\nYou will build and maintain REST APIs for partners.'
    const [fact] = read(text)
    expect(text.slice(fact?.span?.start, fact?.span?.end)).toBe(
      'You will build and maintain REST APIs for partners',
    )
  })

  test('come once each, in the fixed order', () => {
    const text = 'Build APIs.\nBuild more APIs.\nDesign system architecture.\nSecure it: implement OAuth.'
    expect(read(text).map((fact) => fact.value)).toEqual(['architecture', 'apis', 'security'])
  })

  test.each([
    'Maintain a security clearance',
    'Lead performance reviews',
    'Our APIs are famous',
    'Develop the rest of the garden',
  ])('are not made of other meanings: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('are read from the duties section where there is one', () => {
    const text = 'We build secure APIs.\nDesign database schemas.'
    const facts = inSections(text, [
      { kind: 'company', start: 0, end: 22 },
      { kind: 'duties', start: 22, end: text.length },
    ])
    expect(facts.map((fact) => fact.value)).toEqual(['data-storage'])
  })

  test('are none in requirements, benefits and nothing', () => {
    expect(read('Experience to develop RESTful APIs', 'requirements')).toEqual([])
    expect(read('', 'other')).toEqual([])
    expect(inSections('Build APIs', [])).toEqual([])
  })
})

describe('duties of whole postings', () => {
  const HEADINGS = ['About us', 'What you will do', 'Your profile', 'What we offer']
  const QUIET = [
    'Lanternworks makes things.',
    'Take part in our daily work',
    'You like to learn',
    '30 days off',
  ]
  const told = (sentence: string, under = 'What you will do') => {
    const text = HEADINGS.map((heading, i) => `${heading}\n- ${heading === under ? sentence : QUIET[i]}\n`)
    return readText(text.join('\n')).duties.map(({ value }) => value)
  }

  test.each(DUTY_IDS)('%s is found in nine of ten sentences, however they put it', (duty) => {
    const sentences = DUTY_SENTENCES[duty]
    const missed = sentences.filter((sentence) => !told(sentence).includes(duty))
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(sentences.length / 10)
  })

  const share = (sentences: Record<DutyId, readonly string[]>) => {
    const all = DUTY_IDS.flatMap((duty) => sentences[duty].map((sentence) => [duty, sentence] as const))
    const missed = all.filter(([duty, sentence]) => !told(sentence).includes(duty))
    return { found: 1 - missed.length / all.length, missed }
  }

  test('without their usual nouns nine of ten are found that the words were chosen by, four of five others', () => {
    const [read, unread] = [share(READ), share(UNREAD)]
    expect(read.found, read.missed.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(unread.found, unread.missed.join('\n')).toBeGreaterThanOrEqual(0.8)
  })

  test.each([
    ['first', FIRST],
    ['second', SECOND],
    ['third', THIRD],
  ])('of the %s fresh lines 85 of 100 are found, and of what is found 85 of 100 are right', (_, lines) => {
    let [found, asked, wrong] = [0, 0, 0]
    const faults: string[] = []
    for (const { text, tells, may = [] } of lines) {
      const got = told(text)
      const isFound = tells !== null && got.includes(tells)
      const extra = got.filter((duty) => duty !== tells && !may.includes(duty))
      if (tells !== null) asked++
      if (isFound) found++
      wrong += extra.length
      if ((tells !== null && !isFound) || extra.length > 0)
        faults.push(`${text}: ${got.join(', ') || 'none'}`)
    }
    expect(found / asked, faults.join('\n')).toBeGreaterThanOrEqual(0.85)
    expect(found / (found + wrong), faults.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  test('nothing else that is done all day is one', () => {
    expect(NO_DUTIES.filter((sentence) => told(sentence).length > 0)).toEqual([])
  })

  test.each(Object.entries(OTHER_SENTENCES))(
    'none is found in what is no duty, under “%s”',
    (under, sentences) => {
      expect(sentences.filter((sentence) => told(sentence, under).length > 0)).toEqual([])
    },
  )

  test.each([
    ['Administer CockroachDB and ScyllaDB', ['data-storage']],
    ['Write services with Kotlin and ScyllaDB', []],
    ['Introduce Keycloak', ['security']],
    ['Publish GraphQL to partners', ['apis']],
  ] as const)(
    'names of any skill of the kind count, unless they are only worked with: %s',
    (text, duties) => {
      expect(told(text)).toEqual(duties)
    },
  )
})

describe('the words of duties', () => {
  test('are composed of classes', () => {
    const classes = { FRONT: ['web', 'ui'], PEOPLE: ['team', 'folks'] }
    expect(composed('our FRONT PEOPLE', classes)).toEqual([
      'our web team',
      'our web folks',
      'our ui team',
      'our ui folks',
    ])
    expect(() => composed('FRONT DOOR', classes)).toThrow('the class DOOR')
  })

  test.each([
    ['ship', 'shipping'],
    ['scale', 'scaling'],
    ['oversee', 'overseeing'],
    ['refactor', 'refactoring'],
    ['build', 'building'],
    ['review', 'reviewing'],
    ['deploy', 'deploying'],
  ])('%s is %s too', (verb, form) => {
    expect(formsOf(verb)).toEqual([verb, form])
  })
})
