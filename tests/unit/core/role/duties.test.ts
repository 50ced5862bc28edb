import { describe, expect, test } from 'vitest'
import type { SectionKind } from '../../../../src/core/posting/section.ts'
import { readDuties } from '../../../../src/core/role/duties.ts'
import { scan, tables } from './samples.ts'

const read = (text: string, kind: SectionKind = 'duties') =>
  readDuties(scan(text), [{ kind, start: 0, end: text.length }], tables)

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
    const facts = readDuties(
      scan(text),
      [
        { kind: 'company', start: 0, end: 22 },
        { kind: 'duties', start: 22, end: text.length },
      ],
      tables,
    )
    expect(facts.map((fact) => fact.value)).toEqual(['data-storage'])
  })

  test('are none in requirements, benefits and nothing', () => {
    expect(read('Experience to develop RESTful APIs', 'requirements')).toEqual([])
    expect(read('', 'other')).toEqual([])
    expect(readDuties(scan('Build APIs'), [], tables)).toEqual([])
  })
})
