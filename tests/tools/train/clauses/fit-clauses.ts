/** One logistic regression an answer, over what a line holds and over the company that its words keep. */
import type { ClauseWeights } from '../../../../src/core/weighing/packed.ts'
import { descend } from '../adagrad.ts'
import { Random } from '../examples/random.ts'
import type { Features } from './lines.ts'
import { DIMENSIONS, measuresOf } from './neighbours.ts'

export interface ClauseExample {
  features: Features
  tells: readonly string[]
  /** Neither right nor wrong. */
  may: readonly string[]
}

const EPOCHS = 40
const SEED = 20261130
/** Seen in fewer lines a thing is chance. */
const FEWEST = 2
/** How strongly weights are pulled to zero. */
const PENALTY = 1
/** In tenths of a logit: a word of the lines, a word that no line held, or a pair that says less of every answer is not worth its bytes. */
const LEAST = { learned: 3, guessed: 8, pair: 3 }

/**
 * @param answers by which weights are ordered, each with how sure a clause must be of it, in tenths of a logit
 */
export function fitClauses(
  examples: readonly ClauseExample[],
  answers: Readonly<Record<string, number>>,
  neighbours: ReadonlyMap<string, Int8Array>,
): ClauseWeights {
  const words = frequent(examples.map(({ features }) => features.words))
  const pairs = frequent(examples.map(({ features }) => features.pairs))
  const places = new Map([...words, ...pairs].map((key, place) => [key, place]))
  // Behind them one that holds for all, and the measures.
  const always = places.size
  const penalties = new Array<number>(places.size + 1 + DIMENSIONS).fill(PENALTY)
  penalties[always] = 0
  const rows = examples.map(({ features, tells, may }) => ({
    tells,
    may,
    places: Int32Array.from([
      ...[...features.words, ...features.pairs].flatMap((key) => places.get(key) ?? []),
      always,
    ]),
    measures: measuresOf(features.stems, neighbours),
  }))
  const names = Object.keys(answers)
  const weights = names.map((answer) =>
    descend(
      rows
        .filter(({ tells, may }) => tells.includes(answer) || !may.includes(answer))
        .map(({ tells, ...row }) => ({ ...row, is: tells.includes(answer) ? 1 : 0, weight: 1 })),
      { penalties, random: new Random(SEED), epochs: EPOCHS },
    ),
  )
  const tenths = (value: number) => Math.round(10 * value) || 0
  const learned = (key: string) =>
    weights.map((own) => (places.has(key) ? (own[places.get(key) as number] as number) : 0))
  const told = (stem: string) => {
    const measures = measuresOf([stem], neighbours)
    return weights.map((own) =>
      measures.reduce((sum, value, i) => sum + value * (own[always + 1 + i] as number), 0),
    )
  }
  const rowsOf = (keys: Iterable<string>, least: (key: string) => number, by: (key: string) => number[]) =>
    Object.fromEntries(
      [...keys].flatMap((key) => {
        const row = by(key).map(tenths)
        return Math.max(...row.map(Math.abs)) < least(key) ? [] : [[key, row]]
      }),
    )
  const sum = (one: number[], other: number[]) => one.map((value, i) => value + (other[i] as number))
  return {
    answers: names,
    thresholds: Object.values(answers),
    always: weights.map((own) => tenths(own[always] as number)),
    words: rowsOf(
      new Set([...words, ...neighbours.keys()]),
      (key) => (places.has(key) ? LEAST.learned : LEAST.guessed),
      (key) => sum(learned(key), told(key)),
    ),
    pairs: rowsOf(pairs, () => LEAST.pair, learned),
  }
}

/** What is held by FEWEST or more, in the order in which it comes. */
function frequent(held: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>()
  for (const keys of held) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= FEWEST)
}
