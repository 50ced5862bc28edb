/** One logistic regression a duty, over what a line holds or does not. */
import { MOST_CONCEPTS } from '../../../../src/core/role/duties/weigh.ts'
import type { DutyWeightsData } from '../../../../src/core/role/tables.ts'
import { DUTY_IDS, type DutyId } from '../../../../src/core/types.ts'
import { descend as descendFor } from '../adagrad.ts'
import { Random } from '../examples/random.ts'
import { Features } from './features.ts'
import type { DutyExample } from './lines.ts'

/**
 * In tenths of a logit: how sure each duty must be. In lines left out of the training (a quarter at a time) some nine of
 * ten told are right so; what a posting mentions in many lines without asking for it asks for more, since one wrong
 * line is enough.
 */
const THRESHOLDS: Record<DutyId, number> = {
  architecture: 5,
  'front-back-integration': 5,
  'data-storage': 2,
  apis: 6,
  'performance-scale': 5,
  security: 5,
}
const EPOCHS = 80
/** A line that tells a duty counts as so many that do not: each duty is told by one line in eight. */
const TELLING = 2
/** Seen once a pair or a word is chance. */
const FEWEST = 3
/** How strongly a weight is pulled to zero: single words and pairs more than concepts, which many lines hold. */
const PENALTY = { always: 0, concepts: 0.1, pairs: 0.6, words: 0.8, categories: 0.2, told: 0.2 }
const SEED = 20261129

type Kind = keyof typeof PENALTY

interface Row {
  places: readonly number[]
  example: DutyExample
}

/** The weights are the mean of so many rounds, since which lines are joined and which come last is chance. */
const ROUNDS = 6

/** @param names of the concepts, by their numbers */
export function fitDuties(lines: readonly DutyExample[], names: readonly string[]): DutyWeightsData {
  const counts = new Map<string, number>()
  // What is joined says nothing of how often a thing comes.
  for (const { features } of lines)
    for (const key of keysOf(features, names)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= FEWEST)
  const places = new Map(keys.map((key, i) => [key, i]))
  const penalties = keys.map((key) => PENALTY[kindOf(key)])
  const weights = DUTY_IDS.map(() => new Float64Array(keys.length))
  for (let round = 0; round < ROUNDS; round++) {
    const rows = [...lines, ...joined(lines, SEED + round)].map((example) => ({
      example,
      places: keysOf(example.features, names).flatMap((key) => places.get(key) ?? []),
    }))
    for (const [i, duty] of DUTY_IDS.entries())
      for (const [at, weight] of descend(rows, duty, { penalties, seed: SEED + round }).entries())
        (weights[i] as Float64Array)[at] = ((weights[i] as Float64Array)[at] as number) + weight / ROUNDS
  }
  return toData(keys, weights)
}

/** One line in so many that tell a duty is learned from together with another one, too: with more, lines alone suffer. */
const JOINED = 3

/**
 * Some lines that tell a duty together with any other line: postings put two into one sentence ("design APIs with our
 * front-end developers"), and what speaks for one is not to speak against the other.
 */
function joined(lines: readonly DutyExample[], seed: number): DutyExample[] {
  const random = new Random(seed)
  return lines.flatMap((line) => {
    const other = lines[random.below(lines.length)] as DutyExample
    if (line.tells.length === 0 || other === line || random.below(JOINED) > 0) return []
    const tells = [...new Set([...line.tells, ...other.tells])]
    return [
      {
        tells,
        may: [...line.may, ...other.may],
        features: new Features().join(line.features, other.features),
      },
    ]
  })
}

/** A name for each thing: its kind, a colon, and what it is. */
function keysOf(
  { concepts, pairs, words, categories, duties }: Features,
  names: readonly string[],
): string[] {
  const name = (concept: number) => names[concept] as string
  const pairNames = [...pairs].map((pair) => [
    name(Math.floor(pair / MOST_CONCEPTS)),
    name(pair % MOST_CONCEPTS),
  ])
  return [
    'always:',
    ...[...concepts].map((concept) => `concepts:${name(concept)}`),
    ...pairNames.map((pair) => `pairs:${pair.join(' ')}`),
    ...[...words].map((word) => `words:${word}`),
    ...[...categories].map((category) => `categories:${category}`),
    ...[...duties].map((duty) => `told:${duty}`),
  ]
}

function kindOf(key: string): Kind {
  return key.slice(0, key.indexOf(':')) as Kind
}

function descend(
  all: readonly Row[],
  duty: DutyId,
  { penalties, seed }: { penalties: readonly number[]; seed: number },
): Float64Array {
  const examples = all
    .filter(({ example }) => example.tells.includes(duty) || !example.may.includes(duty))
    .map(({ places, example }) =>
      example.tells.includes(duty)
        ? { places, is: 1 as const, weight: TELLING }
        : { places, is: 0 as const, weight: 1 },
    )
  return descendFor(examples, { penalties, random: new Random(seed), epochs: EPOCHS })
}

function toData(keys: readonly string[], weights: readonly Float64Array[]): DutyWeightsData {
  const lists: Record<Kind, Record<string, number[]>> = {
    always: {},
    concepts: {},
    pairs: {},
    words: {},
    categories: {},
    told: {},
  }
  for (const [i, key] of keys.entries()) {
    const row = weights.map((one) => Math.round((one[i] as number) * 10) || 0)
    while (row.at(-1) === 0) row.pop()
    if (row.length > 0) lists[kindOf(key)][key.slice(key.indexOf(':') + 1)] = row
  }
  const { always, ...others } = lists
  return { thresholds: DUTY_IDS.map((duty) => THRESHOLDS[duty]), always: always[''] ?? [], ...others }
}
