/** Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011) over things that an example holds or does not. */
import { Random } from './examples/random.ts'

const RATE = 0.15

export interface Example {
  /** What it holds, by place among the weights. */
  places: readonly number[]
  is: 0 | 1
  /** It counts as so many. */
  weight: number
}

/** @param penalties how strongly each weight is pulled to zero @returns the weights, in logits */
export function descend(
  examples: readonly Example[],
  { penalties, seed, epochs }: { penalties: readonly number[]; seed: number; epochs: number },
): Float64Array {
  const random = new Random(seed)
  const weights = new Float64Array(penalties.length)
  const squares = new Float64Array(penalties.length).fill(1e-2)
  const shares = new Float64Array(penalties.length)
  for (const { places } of examples) for (const i of places) shares[i] = (shares[i] as number) + 1
  const order = Int32Array.from(examples.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order)
    for (const at of order) {
      const { places, is, weight } = examples[at] as Example
      let score = 0
      for (const i of places) score += weights[i] as number
      const error = (1 / (1 + Math.exp(-score)) - is) * weight
      for (const i of places) {
        // Each example carries its share of a weight's penalty, so that the sum is penalty / 2 * weight².
        const gradient = error + ((penalties[i] as number) * (weights[i] as number)) / (shares[i] as number)
        const square = (squares[i] as number) + gradient * gradient
        squares[i] = square
        weights[i] = (weights[i] as number) - (RATE * gradient) / Math.sqrt(square)
      }
    }
  }
  return weights
}
