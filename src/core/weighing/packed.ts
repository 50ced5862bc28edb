/** Learned weights of words and pairs of words, as skills-data and as the lexicon carry them. */
import { decode, encode } from '../text/packed-numbers.ts'

/** A file of skills-data/sense that `npm run train:clauses` writes, in tenths of a logit: one weight an answer. */
export interface ClauseWeights {
  /** What a clause may tell, in the order of the weights. */
  answers: string[]
  /** What a clause must say at least to tell each. */
  thresholds: number[]
  always: number[]
  /** First letters of words, and marks. */
  words: Record<string, number[]>
  /** Two words beside each other, by their first letters. */
  pairs: Record<string, number[]>
}

/** The character of the weight 0; those of other weights lie around it, and none ends a line. */
const ZERO = 80
/** In tenths of a logit: what is more counts as so much. */
const MOST = 45

/** Weights of things, which are numbered from 1 on: words first, then pairs. 0 is the thing that weighs nothing. */
export interface ClauseTables extends Pick<ClauseWeights, 'answers' | 'thresholds' | 'always'> {
  /** Those of pairs that weigh nothing alone are among them. */
  words: readonly string[]
  /** Two numbers of words a pair. */
  pairs: Int32Array
  /** A row of one weight an answer for each thing. */
  weights: Int16Array
}

/** @param data in whose names there is no tab and no line end */
export function packClauses({ words, pairs, ...heads }: ClauseWeights): string {
  const names = new Map(Object.keys(words).map((word, place) => [word, place + 1]))
  const numbers: number[] = []
  for (const word of Object.keys(pairs).flatMap((pair) => pair.split(' '))) {
    if (!names.has(word)) names.set(word, names.size + 1)
    numbers.push(names.get(word) as number)
  }
  const width = heads.answers.length
  const rows = [...names.keys()].map((word) => words[word] ?? []).concat(Object.values(pairs))
  return [
    JSON.stringify(heads),
    [...names.keys()].join('\t'),
    encode(numbers),
    rows.map((row) => rowText(row, width)).join(''),
  ].join('\n')
}

/** @throws SyntaxError when `packed` is not what packClauses made; that is a broken build */
export function unpackClauses(packed: string): ClauseTables {
  const [heads = '', words = '', pairs = '', rows = ''] = packed.split('\n')
  const { answers, thresholds, always } = JSON.parse(heads) as ClauseWeights
  const width = answers.length
  const weights = new Int16Array(width + rows.length)
  for (let at = 0; at < rows.length; at++) weights[width + at] = rows.charCodeAt(at) - ZERO
  return {
    answers,
    thresholds,
    always,
    words: words === '' ? [] : words.split('\t'),
    pairs: decode(pairs),
    weights,
  }
}

function rowText(row: readonly number[], width: number): string {
  let text = ''
  for (let answer = 0; answer < width; answer++)
    text += String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, row[answer] ?? 0)))
  return text
}
