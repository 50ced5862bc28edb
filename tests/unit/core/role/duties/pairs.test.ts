import { describe, expect, test } from 'vitest'
import { addPairs, pluralOf } from '../../../../../src/core/lexicon/compile/roles/duty-pairs.ts'
import type { DutyPairs } from '../../../../../src/core/role/tables.ts'
import { readText } from '../../laws/engine.ts'

const duties = (line: string, heading = 'What you will do') =>
  readText(`About us\nLanternworks makes things.\n\n${heading}\n- ${line}\n`).duties.map(({ value }) => value)

describe('two words that tell a duty together', () => {
  test.each([
    ['in one order', 'Keep terabytes of readings, quick to look up'],
    ['in the other', 'Look up readings among terabytes'],
  ])('are read %s', (_, line) => {
    expect(duties(line)).toContain('data-storage')
  })

  test.each([
    ['one alone', 'Count terabytes'],
    ['two of one family', 'Count terabytes and gigabytes'],
    ['in two clauses', 'Count terabytes; look up train times'],
    [
      'far from each other',
      'Count terabytes when the week is over, go home early, have a good time there and look up train times',
    ],
    ['behind what is spoken of', 'Our terabytes are quick to look up'],
  ])('are none: %s', (_, line) => {
    expect(duties(line)).toEqual([])
  })

  test('count only where the job is told', () => {
    expect(duties('Keep terabytes of readings, quick to look up', 'Your profile')).toEqual([])
  })
})

describe('the families', () => {
  const compiled = (source: Partial<DutyPairs>) => {
    const words = new Map<string, number>()
    const ids = addPairs({ families: {}, pairs: [], quiet: [], ...source }, (_, value, list) => {
      for (const word of list) words.set(word, value)
    })
    return { ids, words: Object.fromEntries(words) }
  }

  test('have their forms, and two bits a pair', () => {
    const { ids, words } = compiled({
      families: { KEEP: { verbs: ['look up'] }, THINGS: { nouns: ['entry'], words: ['all of it'] } },
      pairs: [{ id: 'data-storage', one: ['KEEP'], other: ['THINGS'] }],
      quiet: ['entry level'],
    })
    expect(ids).toEqual(['data-storage'])
    expect(words).toEqual({
      'look up': 1,
      'looking up': 1,
      entry: 2,
      entries: 2,
      'all of it': 2,
      'entry level': 0,
    })
  })

  test('a phrase counts for the words in it too', () => {
    const { words } = compiled({
      families: { ONE: { words: ['site'] }, OTHER: { words: ['our site'] } },
      pairs: [
        { id: 'apis', one: ['ONE'], other: ['OTHER'] },
        { id: 'security', one: ['OTHER'], other: ['ONE'] },
      ],
    })
    expect(words).toEqual({ site: 0b1001, 'our site': 0b1111 })
  })

  test('that are named and not there are told by name', () => {
    expect(() => compiled({ pairs: [{ id: 'apis', one: ['NOBODY'], other: ['NOBODY'] }] })).toThrow('NOBODY')
  })

  test.each([
    ['box', 'boxes'],
    ['entry', 'entries'],
    ['key', 'keys'],
    ['front end', 'front ends'],
  ])('%s are many %s', (one, many) => {
    expect(pluralOf(one)).toBe(many)
  })
})
