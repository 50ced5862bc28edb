/** Clauses of postings, written for the project and labelled by hand: what each tells. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Tokens, wordAt } from '../../../../src/core/text/tokenize.ts'
import { type Clause, type Hearer, pairOf, tellOf } from '../../../../src/core/weighing/scale.ts'
import { stemOf, stemsOf } from '../../../../src/core/weighing/stems.ts'

const answers = z.array(z.string())
const groupsSchema = z.array(
  z.strictObject({
    tells: answers,
    /** What a reader may find in them too: neither right nor wrong. */
    may: answers.default([]),
    lines: z.array(z.string().min(1)).min(1),
  }),
)

export interface LabelledLine {
  text: string
  tells: readonly string[]
  may: readonly string[]
}

/** @param folder of JSON files, in folders of it too @throws Error where one is not as the schema says */
export function readLines(folder: string): LabelledLine[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .flatMap((file) => groupsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .flatMap(({ tells, may, lines }) => lines.map((text) => ({ text, tells, may })))
}

/** What a clause holds, each thing once. */
export class Features implements Hearer {
  readonly words = new Set<string>()
  readonly pairs = new Set<string>()
  /** The first letters of its words alone. */
  readonly stems = new Set<string>()

  constructor(tokens: Tokens, clause: Clause) {
    tellOf(tokens, clause, this)
  }

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
