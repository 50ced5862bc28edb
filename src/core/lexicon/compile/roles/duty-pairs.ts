/** skills-data/roles/duty-pairs.json -> trigger words for the automaton, and the duty of each pair. */
import { SHORTEST_STEM, type Stem } from '../../../role/duties/stems.ts'
import type { DutyPairs, DutyPairTables, WordFamily } from '../../../role/tables.ts'
import { type Add, formsOf } from './duty-triggers.ts'

/** @throws Error where a pair names a family that is none, or a stem is too short */
export function addPairs({ families, pairs, quiet }: DutyPairs, add: Add): DutyPairTables {
  const sidesOf = new Map<string, Set<number>>()
  const stemsOf = new Map<string, Set<number>>()
  for (const [i, { one, other }] of pairs.entries()) {
    for (const [side, names] of [one, other].entries())
      for (const name of names) {
        const family = familyOf(families, name)
        for (const word of wordsOf(family)) put(sidesOf, word, 2 * i + side)
        for (const stem of family.stems ?? []) put(stemsOf, stem, 2 * i + side)
      }
  }
  const sides: number[][] = [[]]
  const numberOf = (own: readonly number[]): number => {
    const known = sides.findIndex((one) => one.join() === own.join())
    return known < 0 ? sides.push([...own]) - 1 : known
  }
  add('duty-pair', 0, quiet)
  for (const word of sidesOf.keys()) add('duty-pair', numberOf(sidesWithin(word, sidesOf)), [word])
  return { pairs: pairs.map(({ id }) => id), sides, stems: [...stemsOf].map(stemOf) }
}

function put(map: Map<string, Set<number>>, word: string, side: number): void {
  const known = map.get(word)
  if (known) known.add(side)
  else map.set(word, new Set([side]))
}

function stemOf([written, sides]: [string, ReadonlySet<number>]): Stem {
  const isAnywhere = written.startsWith('-')
  const text = isAnywhere ? written.slice(1) : written
  if (text.length < SHORTEST_STEM)
    throw new Error(
      `skills-data/roles/duty-pairs.json: "${written}" is shorter than a stem may be; make it longer.`,
    )
  return { text, isAnywhere, sides: [...sides] }
}

/** Of a phrase and of the words in it, since the longest at a place counts alone: "the website" is a website. */
function sidesWithin(phrase: string, sidesOf: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const words = phrase.split(' ')
  const within = new Set<number>()
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      for (const side of sidesOf.get(words.slice(from, to).join(' ')) ?? []) within.add(side)
  return [...within].sort((a, b) => a - b)
}

function familyOf(families: Readonly<Record<string, WordFamily>>, name: string): WordFamily {
  const family = families[name]
  if (family === undefined)
    throw new Error(
      `skills-data/roles/duty-pairs.json: a pair names the family ${name}, which is not there; add it or correct the name.`,
    )
  return family
}

function wordsOf({ verbs = [], nouns = [], words = [] }: WordFamily): string[] {
  return [...verbs.flatMap(phrasalForms), ...nouns.flatMap((noun) => [noun, pluralOf(noun)]), ...words]
}

/** "look up" -> "look up", "looking up". */
function phrasalForms(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  return formsOf(verb).map((form) => [form, ...rest].join(' '))
}

/** The plural of an English noun: its last word takes the ending. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
