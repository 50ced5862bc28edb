/** skills-data/roles/duty-pairs.json -> trigger words for the automaton, and the duty of each pair. */
import type { DutyPairs, WordFamily } from '../../../role/tables.ts'
import type { DutyId } from '../../../types.ts'
import { type Add, formsOf } from './duty-triggers.ts'

/** @throws Error where a pair names a family that is none */
export function addPairs({ families, pairs, quiet }: DutyPairs, add: Add): DutyId[] {
  const bits = new Map<string, number>()
  for (const [i, { one, other }] of pairs.entries()) {
    for (const [side, names] of [one, other].entries())
      for (const word of names.flatMap((name) => wordsOf(families, name)))
        bits.set(word, (bits.get(word) ?? 0) | (1 << (2 * i + side)))
  }
  add('duty-pair', 0, quiet)
  for (const word of bits.keys()) add('duty-pair', bitsWithin(word, bits), [word])
  return pairs.map(({ id }) => id)
}

/** Of a phrase and of the words in it, since the longest at a place counts alone: "the website" is a website. */
function bitsWithin(phrase: string, bits: ReadonlyMap<string, number>): number {
  const words = phrase.split(' ')
  let within = 0
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) within |= bits.get(words.slice(from, to).join(' ')) ?? 0
  return within
}

function wordsOf(families: Readonly<Record<string, WordFamily>>, name: string): string[] {
  const family = families[name]
  if (family === undefined)
    throw new Error(
      `skills-data/roles/duty-pairs.json: a pair names the family ${name}, which is not there; add it or correct the name.`,
    )
  const { verbs = [], nouns = [], words = [] } = family
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
