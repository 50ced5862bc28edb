import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../src/page/card/card-content.ts'
import type { Painted } from '../../../src/page/reader.ts'

const text = 'Go and constructor'
const mentions = [
  { skill: 'go', start: 0, end: 2 },
  { skill: 'constructor', start: 7, end: 18 },
]
const fact = { told: 'The fastest growing. (Boot.dev, 2023)', hire: 'Companies that hire for it: Uber' }

function painted(about?: Record<string, typeof fact>): Painted {
  const states = { go: 'missing', constructor: 'missing' } as const
  const names = { go: 'Go', constructor: 'constructor' }
  return {
    found: { posting: { text } },
    reading: { mentions, requirements: [] },
    order: { states, by: {}, names, quiet: [], unwanted: [], ...(about && { about }) },
  } as unknown as Painted
}

const aboutOf = (at: number, about?: Record<string, typeof fact>) => {
  const mention = mentions[at]
  return mention && contentOf(painted(about), mention)?.about
}

describe('the card of a language', () => {
  it('says what the documents tell of it and who hires', () => {
    expect(aboutOf(0, { go: fact })).toEqual(fact)
  })

  it('says nothing of other skills, whatever they are called, nor where nothing is told', () => {
    expect(aboutOf(1, { go: fact })).toBeNull()
    expect(aboutOf(0)).toBeNull()
  })
})
