import type { Lexicon } from '../lexicon/load.ts'
import { beside, FEATURES, WORDS_FROM, WRITINGS, type Writing } from './features/slots.ts'

/**
 * skills-data/sense/weights.json, in tenths of a logit. A row holds a feature's weight for every candidate, then for
 * those written as the name is, with capitals that say nothing, and small; zeros at the end are left out.
 */
export interface WeightsData {
  /** A candidate is the skill from this score on. */
  threshold: number
  /** By name of the feature (slots.ts). */
  features: Record<string, readonly number[]>
  /** By word right before and right behind. */
  before: Record<string, readonly number[]>
  after: Record<string, readonly number[]>
  /** What a form is worth by itself. */
  words: Record<string, number>
}

export interface SenseWeights {
  threshold: number
  of(feature: number, writing: Writing): number
  prior(form: string): number
}

/** Ready to add up: a feature's shared weight and the one of its writing are one number. */
export function prepare(data: WeightsData, wordOf: (word: string) => number): SenseWeights {
  const { length } = WRITINGS
  const table = new Float64Array(WORDS_FROM * length)
  const words = new Map<number, number>()
  const row = (weights: readonly number[], put: (writing: number, weight: number) => void) => {
    for (let writing = 0; writing < length; writing++)
      put(writing, (weights[0] ?? 0) + (weights[writing + 1] ?? 0))
  }
  const places = new Map(FEATURES.map((name, i) => [name, i]))
  for (const [name, weights] of Object.entries(data.features)) {
    const feature = places.get(name)
    // The table of slots has changed since the last training: the others still hold.
    if (feature === undefined) continue
    row(weights, (writing, weight) => {
      table[feature * length + writing] = weight
    })
  }
  for (const [side, list] of [data.before, data.after].entries())
    for (const [word, weights] of Object.entries(list)) {
      const number = wordOf(word)
      if (number !== 0)
        row(weights, (writing, weight) => {
          words.set(beside(number, side as 0 | 1) * length + writing, weight)
        })
    }
  const priors = new Map(Object.entries(data.words))
  return {
    threshold: data.threshold,
    of: (feature, writing) =>
      feature < WORDS_FROM
        ? (table[feature * length + writing] as number)
        : (words.get(feature * length + writing) ?? 0),
    prior: (form) => priors.get(form) ?? 0,
  }
}

const prepared = new WeakMap<Lexicon, SenseWeights>()

export function weightsOf(lexicon: Lexicon): SenseWeights {
  const known = prepared.get(lexicon)
  if (known !== undefined) return known
  const weights = prepare(lexicon.senseWeights as WeightsData, (word) => lexicon.vocabulary.get(word))
  prepared.set(lexicon, weights)
  return weights
}
