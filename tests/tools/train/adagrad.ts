/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) over things that an example holds or does not, and over
 * measures of it.
 */
import type { Random } from './examples/random.ts'

const RATE = 0.15

export interface Example {
  /** What it holds, by place among the weights. */
  places: ArrayLike<number> & Iterable<number>
  /** Measures, whose weights come behind those of places; as many in each example. */
  measures?: ArrayLike<number>
  /** 1 or 0. */
  is: number
  /** It counts as so many. */
  weight: number
}

/** @param penalties how strongly each weight is pulled to zero @returns the weights, in logits */
export function descend(
  examples: readonly Example[],
  { penalties, random, epochs }: { penalties: readonly number[]; random: Random; epochs: number },
): Float64Array {
  const weights = new Float64Array(penalties.length)
  const squares = new Float64Array(penalties.length).fill(1e-2)
  const shares = new Float64Array(penalties.length)
  const measured = examples[0]?.measures?.length ?? 0
  const first = penalties.length - measured
  for (const { places, weight } of examples) {
    for (const i of places) shares[i] = (shares[i] as number) + weight
    for (let i = first; i < penalties.length; i++) shares[i] = (shares[i] as number) + weight
  }
  const step = (i: number, error: number, weight: number) => {
    // Each example carries its share of a weight's penalty, so that the sum is penalty / 2 * weight².
    const pull = ((penalties[i] as number) * (weights[i] as number) * weight) / (shares[i] as number)
    const gradient = error + pull
    const square = (squares[i] as number) + gradient * gradient
    squares[i] = square
    weights[i] = (weights[i] as number) - (RATE * gradient) / Math.sqrt(square)
  }
  const order = Int32Array.from(examples.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order)
    for (const at of order) {
      const { places, measures, is, weight } = examples[at] as Example
      let score = 0
      for (const i of places) score += weights[i] as number
      for (let i = 0; i < measured; i++) score += (weights[first + i] as number) * (measures?.[i] as number)
      const error = (1 / (1 + Math.exp(-score)) - is) * weight
      for (const i of places) step(i, error, weight)
      for (let i = 0; i < measured; i++) step(first + i, error * (measures?.[i] as number), weight)
    }
  }
  return weights
}
