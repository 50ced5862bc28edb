/** Lines of postings, written for the project and labelled by hand: which skills each tells without naming them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Lexicon } from '../../../../src/core/lexicon/load.ts'
import { match } from '../../../../src/core/match/match.ts'
import { isTechnology } from '../../../../src/core/paraphrase/paraphrased.ts'
import { type Hearer, pairOf, tellOf } from '../../../../src/core/paraphrase/weigh.ts'
import { type Tokens, wordAt } from '../../../../src/core/text/tokenize.ts'
import { stemOf, stemsOf } from '../../../../src/core/weighing/stems.ts'

const ids = z.array(z.string())
const groupsSchema = z.array(
  z.strictObject({
    tells: ids,
    /** What a reader may find in them too: neither right nor wrong. */
    may: ids.default([]),
    lines: z.array(z.string().min(1)).min(1),
  }),
)

export interface ParaphraseLine {
  text: string
  tells: readonly string[]
  may: readonly string[]
}

/** @param folder of JSON files, in folders of it too @throws Error where one is not as the schema says */
export function readLines(folder: string): ParaphraseLine[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .flatMap((file) => groupsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .flatMap(({ tells, may, lines }) => lines.map((text) => ({ text, tells, may })))
}

/** What a line holds, each thing once. */
export class Features implements Hearer {
  readonly words = new Set<string>()
  readonly pairs = new Set<string>()
  /** The first letters of its words alone. */
  readonly stems = new Set<string>()

  mark(text: string): void {
    this.words.add(text)
  }

  word(tokens: Tokens, at: number): void {
    const word = wordAt(tokens, at)
    for (const stem of stemsOf(word)) this.words.add(stem)
    this.stems.add(stemOf(word))
  }

  pair(tokens: Tokens, at: number): void {
    this.pairs.add(pairOf(stemOf(wordAt(tokens, at)), stemOf(wordAt(tokens, at + 1))))
  }
}

/** A line as one clause. */
export function featuresOf(line: string, lexicon: Lexicon): Features {
  const { tokens, matches } = match(line, lexicon)
  const isTechnical = matches.some(({ form }) => isTechnology(form, lexicon))
  const features = new Features()
  tellOf(tokens, { from: 0, to: tokens.count, isTechnical }, features)
  return features
}
