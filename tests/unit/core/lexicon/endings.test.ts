/** Names of a language that declines stand in one form, and are found in all. */
import { describe, expect, test } from 'vitest'
import { otherEndings } from '../../../../src/core/lexicon/compile/endings.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

const ENDINGS = {
  adjectives: { 'e em en er es': ['blau', 'isch', 'gerecht'] },
  nouns: { en: ['form', 'ung'], 's e en': ['brot'], n: ['kanne'] },
}

describe('the other endings', () => {
  test.each([
    ['Backform', ['Backformen']],
    ['Blechkannen', []],
    ['Blechkanne', ['Blechkannen']],
    ['blau', []],
    ['blaue Tür', ['blauem Tür', 'blauen Tür', 'blauer Tür', 'blaues Tür']],
    ['Roggenbrote', ['Roggenbrots', 'Roggenbroten']],
    ['Formung von Wachs', []],
    ['Kern-Form', ['Kern-Formen', 'Kernformen', 'Kernform']],
    ['AB-Form', ['AB-Formen']],
    ['rote Form', ['rote Formen']],
  ])('%s', (name, others) => {
    expect(otherEndings(name, ENDINGS).sort()).toEqual([...others].sort())
  })

  test('adjectives of one name have the same, and the noun each of its own', () => {
    const others = otherEndings('blaue und artgerechte Brote', ENDINGS)
    expect(others).toContain('blauen und artgerechten Broten')
    expect(others).not.toContain('blauen und artgerechter Broten')
    expect(others).toHaveLength(5 * 3 - 1)
  })

  test('the longest end of a word tells its kind', () => {
    const nouns = { en: ['rung'], s: ['sprung'] }
    expect(otherEndings('Absprung', { adjectives: {}, nouns })).toEqual(['Absprungs'])
  })
})

const { lexicon } = await startEngine()

test.each([
  ['verteilter Systeme', 'distributed-systems'],
  ['verteiltem System', 'distributed-systems'],
  ['serviceorientierten Architekturen', 'soa'],
  ['hochverfügbarer Systeme', 'high-availability'],
  ['modellbasierter Softwareentwicklung', 'model-based-development'],
  ['Testautomatisierungen', 'test-automation'],
  ['Regelungstechnik', 'control-engineering'],
  ['Mikrocontrollern', 'microcontrollers'],
  ['Rechnerarchitekturen', 'computer-architecture'],
  ['eigenständigem Arbeiten', 'independence'],
  // A name that holds a word which a tool is called by, in a language that writes every noun large.
  ['Leitung von Teams', 'leadership'],
])('"%s" is %s', (name, skill) => {
  expect(lexicon.resolve(name)).toBe(skill)
})
