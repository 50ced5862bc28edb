import { describe, expect, it } from 'vitest'
import type { Demand } from '../../../src/core/fit/demands.ts'
import type { FitPart } from '../../../src/core/types.ts'
import { fitsInChip, groupParts, isShort, mentionOf } from '../../../src/ui/popup/group-parts.ts'
import { implied, matched, missing, part, reading, related, report } from './samples.ts'

describe('the popup groups what a posting asks', () => {
  const parts = [
    part('preferred', missing('kubernetes')),
    part('required', implied('java', 'spring-boot')),
    part('required', matched('spring-boot')),
    part('required', missing('csharp')),
    part('required', related('postgresql', 'mysql')),
    part('mentioned', missing('cpp')),
    part('required', missing('communication'), { weight: 0 }),
  ]
  const groups = groupParts(report(parts))
  const skills = (list: readonly Demand[]) => list.flatMap((one) => one.parts.map(({ match }) => match.skill))

  it('tells missing must-haves apart from those that something related serves', () => {
    expect(skills(groups.missing)).toEqual(['csharp'])
    expect(skills(groups.close)).toEqual(['postgresql'])
  })

  it('names matched must-haves before implied ones', () => {
    expect(skills(groups.met)).toEqual(['spring-boot', 'java'])
  })

  it('keeps what is never scored beside the score, though the posting requires it', () => {
    expect(skills(groups.beside)).toEqual(['communication'])
  })

  it('shows every part once', () => {
    expect(Object.values(groups).flat()).toHaveLength(parts.length)
  })
})

describe('a requirement needs a line of its own', () => {
  const alone = (one: FitPart): Demand => ({ level: one.level, parts: [one], standing: 'had' })

  it('where it has parts, and it is there in part only while one of them is missing', () => {
    const whole = part('required', matched('java'), { demand: 7 })
    const piece = part('required', missing('spring-boot'), { demand: 7 })
    const [demand, ...more] = groupParts(report([whole, piece])).close
    expect(demand?.parts).toHaveLength(2)
    expect(more).toEqual([])
    expect(demand && fitsInChip(demand)).toBe(false)
  })

  it('where years are short', () => {
    const short = part('required', matched('java'), { yearsAsked: 5, yearsHad: 3 })
    expect(isShort(short)).toBe(true)
    expect(fitsInChip(alone(short))).toBe(false)
  })

  it('not where the years of a skill are not known', () => {
    expect(fitsInChip(alone(part('required', matched('java'), { yearsAsked: 5 })))).toBe(true)
  })

  it('where one of several is enough', () => {
    expect(fitsInChip(alone(part('required', matched('java'), { oneOf: ['java', 'csharp'] })))).toBe(false)
  })
})

describe('a click on a skill leads', () => {
  const text = reading({
    mentions: [
      { skill: 'java', start: 0, end: 4 },
      { skill: 'java', start: 50, end: 54 },
    ],
    requirements: [{ level: 'required', oneOf: ['java'], years: null, start: 40, end: 60 }],
  })

  it('to the mention within the requirement', () => {
    expect(mentionOf(text, part('required', matched('java')), 'java')).toEqual({ start: 50, end: 54 })
  })

  it('else to the first mention', () => {
    expect(mentionOf(text, null, 'java')).toEqual({ start: 0, end: 4 })
  })

  it('nowhere, where only the title names it', () => {
    expect(mentionOf(text, null, 'cpp')).toBeNull()
  })
})
