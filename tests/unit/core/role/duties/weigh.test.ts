import { describe, expect, test } from 'vitest'
import { addConcepts } from '../../../../../src/core/lexicon/compile/roles/duty-concepts.ts'
import { conceptsIn, prepareStems } from '../../../../../src/core/role/duties/concepts.ts'
import { pairOf, Scale } from '../../../../../src/core/role/duties/weigh.ts'
import type { DutyConcepts, DutyWeightsData } from '../../../../../src/core/role/tables.ts'
import type { DutyId } from '../../../../../src/core/types.ts'
import { NO_WEIGHTS } from '../../../../tools/train/duties/no-weights.ts'
import { readText } from '../../laws/engine.ts'
import { scan } from '../samples.ts'

function compiled(concepts: DutyConcepts['concepts'], weights: Partial<DutyWeightsData> = {}) {
  const words = new Map<string, number>()
  const tables = addConcepts(
    { concepts, quiet: ['job security'] },
    { ...NO_WEIGHTS, ...weights },
    (_, value, list) => {
      for (const word of list) words.set(word, value)
    },
  )
  return { tables, words }
}

/** The names of the concepts of a text without phrases. */
function told(text: string, concepts: DutyConcepts['concepts']) {
  const { tables } = compiled(concepts)
  const { tokens, triggers } = scan(text)
  const found = conceptsIn(
    tokens,
    { from: 0, to: tokens.count },
    { phrases: triggers.of('clearance'), sets: [], stems: prepareStems(tables.stems) },
  )
  return found.map(({ at, concept }) => [at, tables.names[concept]])
}

describe('concepts', () => {
  const CRYPT = { CRYPT: { stems: ['verschlüssel', 'encrypt'] }, KEY: { stems: ['schlüssel', '-schlüssel'] } }

  test.each([
    [
      'a verb',
      'Du verschlüsselst Akten',
      [
        [1, 'CRYPT'],
        [1, 'KEY'],
      ],
    ],
    ['a noun made of it', 'Encryption of files', [[0, 'CRYPT']]],
    ['within a compound', 'Generalschlüssel', [[0, 'KEY']]],
    ['nothing', 'Files at rest', []],
  ])('are told by stems: %s', (_, text, names) => {
    expect(told(text, CRYPT)).toEqual(names)
  })

  test('of stems that open a word the longest counts', () => {
    expect(
      told('perform performance', { ACT: { stems: ['perform'] }, SPEED: { stems: ['performance'] } }),
    ).toEqual([
      [0, 'ACT'],
      [1, 'SPEED'],
    ])
  })

  test('phrases have the concepts of all that list them, and quiet ones have none', () => {
    const { tables, words } = compiled({
      ONE: { words: ['take apart'] },
      TWO: { words: ['take apart', 'gain'] },
    })
    expect([...words].map(([word, value]) => [word, tables.sets[value]])).toEqual([
      ['job security', []],
      ['take apart', [0, 1]],
      ['gain', [1]],
    ])
  })

  test('a stem that opens half of all words is told by name', () => {
    expect(() => compiled({ ONE: { stems: ['-un'] } })).toThrow('"-un"')
  })

  test('a weight of a concept that is none is told by name', () => {
    expect(() => compiled({}, { pairs: { 'SPEED CROWD': [1] } })).toThrow('SPEED')
  })
})

describe('what a clause holds is weighed', () => {
  const { tables } = compiled(
    { SPEED: { stems: ['fast'] }, CROWD: { stems: ['peak'] } },
    {
      always: [0, 0, 0, 0, -10],
      concepts: { SPEED: [0, 0, 0, 0, 5] },
      pairs: { 'SPEED CROWD': [0, 0, 0, 0, 7] },
      words: { custom: [0, 2] },
      categories: { database: [0, 0, 3] },
      told: { apis: [0, 0, 0, 20] },
    },
  )
  const { tokens } = scan('Customers')
  const sums = (at: readonly number[], told: DutyId[] = [], categories: string[] = []) => [
    ...new Scale(tables).weigh(tokens, {
      from: 0,
      to: tokens.count,
      isSpokenOf: false,
      concepts: at.map((place, concept) => ({ at: place, concept })),
      categories,
      told,
    }),
  ]

  test('all of it, in one sum a duty', () => {
    expect(sums([0], ['apis'], ['database'])).toEqual([0, 2, 3, 20, -5, 0])
  })

  test('what comes twice counts once, in each clause anew', () => {
    expect(sums([0], ['apis', 'apis'], ['database', 'database'])).toEqual([0, 2, 3, 20, -5, 0])
    const scale = new Scale(tables)
    const clause = { from: 0, to: 1, isSpokenOf: false, concepts: [], categories: ['database'], told: [] }
    expect([...scale.weigh(tokens, clause)]).toEqual([...scale.weigh(tokens, clause)])
  })

  test('two concepts together say more where they stand near each other', () => {
    expect(sums([0, 3])[4]).toBe(2)
    expect(sums([0, 30])[4]).toBe(-5)
  })

  test('the order of two concepts is none', () => {
    expect(pairOf(3, 9)).toBe(pairOf(9, 3))
    expect(pairOf(3, 9)).not.toBe(pairOf(3, 8))
  })
})

describe('the clause that is told', () => {
  const evidence = (lines: string) => {
    const text = `About us\nLanternworks makes things.\n\nWhat you will do\n${lines}\n`
    const span = readText(text).duties.find(({ value }) => value === 'data-storage')?.span
    return text.slice(span?.start, span?.end)
  }

  test('is the one that speaks most clearly', () => {
    expect(evidence('- Care for our data\n- Design database schemas and tune SQL queries')).toBe(
      'Design database schemas and tune SQL queries',
    )
  })

  test('does not reach over to the next', () => {
    expect(evidence('- Tune SQL queries; walk the dog of the week')).toBe('Tune SQL queries')
  })
})
