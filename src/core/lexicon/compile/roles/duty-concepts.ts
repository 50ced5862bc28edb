/** skills-data/roles/duty-concepts.json and duty-weights.json -> trigger words for the automaton, and tables by number. */
import { SHORTEST_STEM, type Stem } from '../../../role/duties/concepts.ts'
import type { DutyConcepts, DutyWeightsData, DutyWeightTables } from '../../../role/tables.ts'
import type { Add } from './duty-triggers.ts'

const FILE = 'skills-data/roles/duty-concepts.json'

/** @throws Error where a weight names a concept that is none, or a stem is too short */
export function addConcepts(
  { concepts, quiet }: DutyConcepts,
  weights: DutyWeightsData,
  add: Add,
): DutyWeightTables {
  const names = Object.keys(concepts)
  const numbers = new Map(names.map((name, i) => [name, i]))
  const numberOf = (name: string): number => {
    const number = numbers.get(name)
    if (number === undefined)
      throw new Error(
        `skills-data/roles/duty-weights.json: "${name}" is no concept of ${FILE}; run npm run train:duties.`,
      )
    return number
  }
  const sets: number[][] = [[]]
  const setOf = (own: readonly number[]): number => {
    const known = sets.findIndex((one) => one.join() === own.join())
    return known < 0 ? sets.push([...own]) - 1 : known
  }
  add('duty-word', 0, quiet)
  for (const [word, own] of grouped(names.map((name) => concepts[name]?.words ?? [])))
    add('duty-word', setOf(own), [word])
  const stems = [...grouped(names.map((name) => concepts[name]?.stems ?? []))].map(stemOf)
  for (const name of Object.keys(weights.concepts)) numberOf(name)
  return {
    names,
    sets,
    stems,
    thresholds: weights.thresholds,
    always: weights.always,
    concepts: names.map((name) => weights.concepts[name] ?? []),
    pairs: Object.entries(weights.pairs).map(([pair, row]) => {
      const [one = '', other = ''] = pair.split(' ')
      return [numberOf(one), numberOf(other), row]
    }),
    words: weights.words,
    categories: weights.categories,
    told: weights.told,
  }
}

/** For each word of several lists the places of the lists that hold it. */
function grouped(lists: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [i, list] of lists.entries())
    for (const one of new Set(list)) places.set(one, [...(places.get(one) ?? []), i])
  return places
}

function stemOf([written, concepts]: [string, number[]]): Stem {
  const isAnywhere = written.startsWith('-')
  const text = isAnywhere ? written.slice(1) : written
  if (text.length < SHORTEST_STEM)
    throw new Error(
      `${FILE}: "${written}" is shorter than a stem may be; make it longer or list it as a word.`,
    )
  return { text, isAnywhere, concepts }
}
