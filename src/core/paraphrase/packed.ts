/** The weights as the lexicon carries them: read once by whoever reads a posting, so that it must not take long. */
import { decode, encode } from '../text/packed-numbers.ts'
import type { ParaphraseData } from './weigh.ts'

/** The character of the weight 0; those of other weights lie around it, and none ends a line. */
const ZERO = 80
/** In tenths of a logit: what is more counts as so much. */
const MOST = 45

/** Weights of things, which are numbered from 1 on: words first, then pairs. 0 is the thing that weighs nothing. */
export interface ParaphraseTables extends Pick<ParaphraseData, 'skills' | 'thresholds' | 'always'> {
  /** Those of pairs that weigh nothing alone are among them. */
  words: readonly string[]
  /** Two numbers of words a pair. */
  pairs: Int32Array
  /** A row of one weight a skill for each thing. */
  weights: Int16Array
}

/** @param data in whose names there is no tab and no line end */
export function packParaphrase({ words, pairs, ...heads }: ParaphraseData): string {
  const names = new Map(Object.keys(words).map((word, place) => [word, place + 1]))
  const numbers: number[] = []
  for (const word of Object.keys(pairs).flatMap((pair) => pair.split(' '))) {
    if (!names.has(word)) names.set(word, names.size + 1)
    numbers.push(names.get(word) as number)
  }
  const width = heads.skills.length
  const rows = [...names.keys()].map((word) => words[word] ?? []).concat(Object.values(pairs))
  return [
    JSON.stringify(heads),
    [...names.keys()].join('\t'),
    encode(numbers),
    rows.map((row) => rowText(row, width)).join(''),
  ].join('\n')
}

/** @throws SyntaxError when `packed` is not what packParaphrase made; that is a broken build */
export function unpackParaphrase(packed: string): ParaphraseTables {
  const [heads = '', words = '', pairs = '', rows = ''] = packed.split('\n')
  const { skills, thresholds, always } = JSON.parse(heads) as ParaphraseData
  const width = skills.length
  const weights = new Int16Array(width + rows.length)
  for (let at = 0; at < rows.length; at++) weights[width + at] = rows.charCodeAt(at) - ZERO
  return {
    skills,
    thresholds,
    always,
    words: words === '' ? [] : words.split('\t'),
    pairs: decode(pairs),
    weights,
  }
}

function rowText(row: readonly number[], width: number): string {
  let text = ''
  for (let skill = 0; skill < width; skill++)
    text += String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, row[skill] ?? 0)))
  return text
}
