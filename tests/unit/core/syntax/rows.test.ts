import { describe, expect, test } from 'vitest'
import { ATOM, type AtomKind } from '../../../../src/core/lexicon/atom.ts'
import { findPhrases } from '../../../../src/core/match/find.ts'
import { atomsOf } from '../../../../src/core/syntax/atoms.ts'
import { namesIn, type Row, rowOf } from '../../../../src/core/syntax/rows.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import { postingTexts } from '../../../bench/texts.ts'
import { lexicon } from '../laws/engine.ts'

/** A line by itself, its candidates all taken for names. */
function rowsOf(text: string) {
  const tokens = tokenize(text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  const atoms = atomsOf(tokens, found.atoms, found.matches, [{ from: 0, to: tokens.count }], lexicon)
  return { row: rowOf(atoms, 0, atoms.count), atoms, names: found.matches }
}

const NAMES = new Map(Object.entries(ATOM).map(([kind, letter]) => [letter as string, kind]))
const kindsOf = ({ s }: Row) => [...s].map((letter) => NAMES.get(letter)).join(' ')

describe('a row', () => {
  test.each<[string, ...AtomKind[]]>([
    ['Java, Kotlin', 'NAME', 'COMMA', 'NAME'],
    ['Docker/Podman', 'NAME', 'SLASH', 'NAME'],
    ['Kafka: required', 'NAME', 'COLON', 'MUST'],
    // A full stop behind an abbreviation ends nothing.
    ['tools, e.g. Docker', 'TERM', 'COMMA', 'SUCH', 'NAME'],
    // Nor does the plus of a number join, or the dash in front of a connective part.
    ['5+ years', 'NUMBER', 'YEARS'],
    ['Java - and Kotlin', 'NAME', 'AND', 'NAME'],
  ])('is words and marks by what they do: %s', (text, ...kinds) => {
    expect(kindsOf(rowsOf(text).row)).toBe(kinds.join(' '))
  })

  test('holds a bracket as one unit with a row of its own, and counts its names', () => {
    const { row } = rowsOf('Java (Spring or Quarkus), PostgreSQL')
    expect(kindsOf(row)).toBe('NAME BRACKET COMMA NAME')
    expect(row.brackets.map(({ at, row: inner }) => [at, kindsOf(inner)])).toEqual([[1, 'NAME OR NAME']])
    expect(row.names).toBe(4)
    expect(namesIn(row, 1, 2)).toEqual([1, 2])
    expect(namesIn(row, 0, row.s.length)).toEqual([0, 1, 2, 3])
  })

  test('takes two brackets side by side for two', () => {
    const { row } = rowsOf('Kafka (a plus) (not required)')
    expect(row.brackets.map(({ row: inner }) => kindsOf(inner))).toEqual(['ART EXTRA', 'NOT MUST'])
  })

  test('without a name has no places of names', () => {
    const { row } = rowsOf('We build things (for people)')
    expect([row.names, row.name.length]).toEqual([0, 0])
    expect(namesIn(row, 0, row.s.length)).toEqual([])
  })

  test('says its units, their atoms and its names alike, whatever the text', () => {
    for (const line of postingTexts().flatMap((text) => text.split('\n'))) {
      const { row, atoms, names } = rowsOf(line)
      const seen: number[] = []
      const check = ({ s, atom, brackets, name }: Row): void => {
        expect(atom.length).toBe(s.length)
        if (name.length > 0) expect(name.length).toBe(s.length + 1)
        let next = 0
        for (let at = 0; at < s.length; at++) {
          const one = atom[at] as number
          if (one >= 0) {
            expect(s[at]).toBe(atoms.kinds[one])
            seen.push(one)
          } else if (s[at] === ATOM.BRACKET) {
            expect(brackets[next]?.at).toBe(at)
            check((brackets[next++] as (typeof brackets)[number]).row)
          }
        }
      }
      check(row)
      expect(seen).toEqual(Array.from({ length: atoms.count }, (_, i) => i))
      expect(namesIn(row, 0, row.s.length)).toEqual(names.map((_, i) => i))
    }
  })
})

describe('the atoms of a line', () => {
  test.each([
    ['die besten Kenntnisse in Java sind von Vorteil', ATOM.WISH],
    ['good knowledge of Java is a plus', ATOM.EXTRA],
    // What is borrowed from English says the same among German words.
    ['sehr gute Kenntnisse in Java sind ein must have', ATOM.MUST],
  ])('are read in its own language: %s', (text, letter) => {
    expect(rowsOf(text).row.s).toContain(letter)
  })
})
