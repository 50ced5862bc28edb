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

describe('words by their stems', () => {
  test.each([
    ['a verb', 'Du verschlüsselst Nutzerdaten'],
    ['a verb with "zu"', 'Dienste abzusichern und Lücken zu finden'],
    ['a noun made of a verb', 'Härtung der Server'],
    ['a compound', 'Schutz von Patientendaten'],
    ['an English ending', 'Vulnerabilities are triaged by you'],
  ])('%s is one of its stem: %s', (_, line) => {
    expect(duties(line, 'Deine Aufgaben')).toEqual(['security'])
  })

  test('one compound may tell a duty alone, if both words are in it', () => {
    expect(duties('Datenbankadministration', 'Deine Aufgaben')).toEqual(['data-storage'])
    expect(duties('Datenbank', 'Deine Aufgaben')).toEqual([])
  })

  test.each([
    'Schutz der Umwelt',
    'Pflege der Stammdaten',
    'Schnittstelle zwischen Fachbereich und IT',
    'Entwicklung der Mitarbeitenden',
  ])('none are made of other meanings: %s', (line) => {
    expect(duties(line, 'Deine Aufgaben')).toEqual([])
  })
})

describe('the families', () => {
  const compiled = (source: Partial<DutyPairs>) => {
    const words = new Map<string, number>()
    const tables = addPairs({ families: {}, pairs: [], quiet: [], ...source }, (_, value, list) => {
      for (const word of list) words.set(word, value)
    })
    const sidesOf = ([word, value]: [string, number]) => [word, tables.sides[value]]
    return { ...tables, words: Object.fromEntries([...words].map(sidesOf)) }
  }

  test('have their forms, and a side of the pair each', () => {
    const { pairs, words, stems } = compiled({
      families: {
        KEEP: { verbs: ['look up'], stems: ['retriev'] },
        THINGS: { nouns: ['entry'], words: ['all of it'], stems: ['-daten'] },
      },
      pairs: [{ id: 'data-storage', one: ['KEEP'], other: ['THINGS'] }],
      quiet: ['entry level'],
    })
    expect(pairs).toEqual(['data-storage'])
    expect(words).toEqual({
      'look up': [0],
      'looking up': [0],
      entry: [1],
      entries: [1],
      'all of it': [1],
      'entry level': [],
    })
    expect(stems).toEqual([
      { text: 'retriev', isAnywhere: false, sides: [0] },
      { text: 'daten', isAnywhere: true, sides: [1] },
    ])
  })

  test('a phrase counts for the words in it too', () => {
    const { words } = compiled({
      families: { ONE: { words: ['site'] }, OTHER: { words: ['our site'] } },
      pairs: [
        { id: 'apis', one: ['ONE'], other: ['OTHER'] },
        { id: 'security', one: ['OTHER'], other: ['ONE'] },
      ],
    })
    expect(words).toEqual({ site: [0, 3], 'our site': [0, 1, 2, 3] })
  })

  test('a stem that opens half of all words is told by name', () => {
    const source = {
      families: { ONE: { stems: ['-un'] } },
      pairs: [{ id: 'apis', one: ['ONE'], other: ['ONE'] }],
    }
    expect(() => compiled(source as Partial<DutyPairs>)).toThrow('"-un"')
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
