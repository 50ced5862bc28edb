import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHiringHead, readHiringComment } from '../../../../src/core/hiring-comment/hiring-comment.ts'
import comments from './comments.json' with { type: 'json' }

describe('a comment that hires', () => {
  // Every second one was written before the reader and first tried when it was done: 30 of 34 were right then.
  it.each(comments.map((one) => [one.text.split('\n')[0] ?? '', one] as const))('%s', (_head, one) => {
    const { company, titles } = readHiringComment(one.text)
    expect({ company, titles }).toEqual({ company: one.company, titles: one.titles })
  })

  it.each([
    // The company is called like its address, or like what heads say otherwise.
    ['Harbour.io | Go Developer | Remote', 'Harbour.io', 'Go Developer'],
    ['Hybrid Mills | Go Developer | Porto', 'Hybrid Mills', 'Go Developer'],
    ['Harbour.io is hiring Go developers in Porto.', 'Harbour.io', 'Go developers'],
    // The place comes first.
    ['Porto - Harbour Mill - Go Developer', 'Harbour Mill', 'Go Developer'],
    ['San Francisco, CA, USA | Harbour Mill | Go Developer', 'Harbour Mill', 'Go Developer'],
    // Nobody says who hires.
    ['Go Developer | Remote | Full-time', null, 'Go Developer'],
    ['We are looking for a Go developer who likes boats.', null, 'Go developer'],
    // No role is named: what stands in its place.
    ['Harbour Mill | Multiple roles | Porto', 'Harbour Mill', 'Multiple roles'],
    // Other letters between the pieces.
    ['Harbour Mill ｜ Go Developer ｜ Porto', 'Harbour Mill', 'Go Developer'],
    ['Harbour Mill I Go Developer I Porto I Full-time', 'Harbour Mill', 'Go Developer'],
  ])('%s', (text, company, title) => {
    const read = readHiringComment(text)
    expect([read.company, read.titles[0]]).toEqual([company, title])
  })

  it('names no place, pay, contract or address as its title', () => {
    const asides = [
      'Remote (EU)',
      'ONSITE',
      'Full-time',
      '$120k - $150k',
      'Lisbon, Portugal',
      'https://mill.example',
      'Visa',
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(asides), fc.nat(), (some, at) => {
        const rest = some.toSpliced(at % (some.length + 1), 0, 'Senior Go Developer')
        const { company, titles } = readHiringComment(['Harbour Mill', ...rest].join(' | '))
        expect([company, titles]).toEqual(['Harbour Mill', ['Senior Go Developer']])
      }),
    )
  })

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        readHiringComment(text).titles.every((title) => text.includes(title)),
      ),
    )
    const bracketed = `${'('.repeat(50_000)} | Go Developer${' engineer'.repeat(50_000)}`
    const { company } = readHiringComment(`Harbour Mill | ${bracketed}\n${'- a '.repeat(50_000)}`)
    expect(company).toBe('Harbour Mill')
  })
})

describe('the first line of a text', () => {
  it.each(['Harbour Mill | Lisbon, Portugal | ONSITE | Full-time', 'Harbour Mill | Go Developer | Remote'])(
    'is the head of such a comment: %s',
    (line) => expect(isHiringHead(line)).toBe(true),
  )

  it.each([
    'Go Developer',
    'Go Developer | Harbour Mill',
    'A sentence about | and what it does.',
    '| a | b | c |',
  ])('is none: %s', (line) => expect(isHiringHead(line)).toBe(false))
})
