/** What a clause holds speaks for each of the duties or against it; the weights are learned (tests/tools/train/duties). */
import type { Range } from '../../text/sentences.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { DUTY_IDS, type DutyId } from '../../types.ts'
import type { DutyWeightTables } from '../tables.ts'
import type { Told } from './concepts.ts'

/** In tokens: concepts farther apart say nothing together; 5 to 14 gave the same figures. */
const FARTHEST = 8
/** In letters: so much of a word is looked at, which leaves most endings out. */
const LETTERS = 6
/** In letters: what words of a family share ("secu": secure, security), for those that no line held; `~` behind it. */
const FEWER_LETTERS = 4
/** Stands among the words of a clause that opens with what is spoken of; no word is so written. */
const SPOKEN_OF = '^'
/** Stands in front of the word that opens a clause: what is done, where it tells a duty. */
const OPENS = '>'
/** Stands in front of how long a clause is: the longer, the more of it is said by chance. */
const LENGTH = '#'
/** In tokens: clauses are told apart by so many, from twice so many on and up to so many times. */
const STEP = 4
const MOST_STEPS = 6

/** A clause with what it holds. */
export interface Clause extends Range {
  /** "Our APIs are famous" opens with what is spoken of, "run audits" with what is done. */
  isSpokenOf: boolean
  concepts: readonly Told[]
  /** Categories of the skills that are named in it. */
  categories: readonly string[]
  /** What a verb and its object tell by themselves (acts.ts). */
  told: readonly DutyId[]
}

/** Who hears what a clause holds. What comes twice is told twice, and counts once. */
export interface Hearer {
  concept(concept: number): void
  /** Two concepts near each other, in any order, as `pairOf` numbers them. */
  pair(pair: number): void
  /** The word that opens the clause, how long it is, and whether it is of what is spoken of. */
  mark(text: string): void
  /** A word of it, of which `stemsOf` counts. */
  word(word: string, isKnown: boolean): void
  category(category: string): void
  told(duty: DutyId): void
}

/** Of two concepts the lower one comes first. */
export function pairOf(one: number, other: number): number {
  return Math.min(one, other) * MOST_CONCEPTS + Math.max(one, other)
}
export const MOST_CONCEPTS = 1024

/** What is looked at in a word: its first letters, and fewer of them where it is long enough. */
export function stemsOf(word: string): string[] {
  const letters = word.slice(0, LETTERS)
  return word.length < FEWER_LETTERS ? [letters] : [letters, `${word.slice(0, FEWER_LETTERS)}~`]
}

/** Tells all that a clause holds. */
export function tellOf(
  tokens: Tokens,
  { from, to, isSpokenOf, concepts, categories, told }: Clause,
  hearer: Hearer,
): void {
  for (let i = 0; i < concepts.length; i++) {
    const one = concepts[i] as Told
    hearer.concept(one.concept)
    for (let j = i + 1; j < concepts.length; j++) {
      const other = concepts[j] as Told
      if (other.at - one.at > FARTHEST) break
      if (other.at !== one.at && other.concept !== one.concept)
        hearer.pair(pairOf(one.concept, other.concept))
    }
  }
  hearer.mark(OPENS + wordAt(tokens, from).slice(0, LETTERS))
  hearer.mark(LENGTH + Math.min(MOST_STEPS, Math.max(1, Math.floor((to - from) / STEP))))
  if (isSpokenOf) hearer.mark(SPOKEN_OF)
  for (let at = from; at < to; at++) hearer.word(wordAt(tokens, at), tokens.word[at] !== 0)
  for (const category of categories) hearer.category(category)
  for (const duty of told) hearer.told(duty)
}

/** What a thing that clauses hold says of each duty, and the number of the last clause that held it. */
interface Weight {
  row: readonly number[]
  clause: number
}

/** Weighs clauses, one after the other. */
export class Scale implements Hearer {
  /** One sum a duty, in the order of DUTY_IDS and in tenths of a logit; what reaches its threshold is told. */
  readonly sums = new Int32Array(DUTY_IDS.length)
  readonly thresholds: readonly number[]
  private clause = 0
  private readonly always: readonly number[]
  private readonly concepts: readonly Weight[]
  private readonly pairs: ReadonlyMap<number, Weight>
  private readonly words: ReadonlyMap<string, Weight>
  private readonly categories: ReadonlyMap<string, Weight>
  private readonly duties: ReadonlyMap<string, Weight>
  /** The weights of the words of the vocabulary, as far as texts have held them. */
  private readonly known = new Map<string, readonly Weight[]>()

  constructor(tables: DutyWeightTables) {
    this.thresholds = tables.thresholds
    this.always = tables.always
    this.concepts = tables.concepts.map(weightOf)
    this.pairs = new Map(tables.pairs.map(([one, other, row]) => [pairOf(one, other), weightOf(row)]))
    this.words = weightsOf(tables.words)
    this.categories = weightsOf(tables.categories)
    this.duties = weightsOf(tables.told)
  }

  /** @returns `sums`, which the next clause overwrites */
  weigh(tokens: Tokens, clause: Clause): Int32Array {
    this.clause++
    for (let i = 0; i < this.sums.length; i++) this.sums[i] = this.always[i] ?? 0
    tellOf(tokens, clause, this)
    return this.sums
  }

  concept(concept: number): void {
    this.add(this.concepts[concept])
  }

  pair(pair: number): void {
    this.add(this.pairs.get(pair))
  }

  mark(text: string): void {
    this.add(this.words.get(text))
  }

  word(word: string, isKnown: boolean): void {
    for (const weight of (isKnown ? this.known.get(word) : undefined) ?? this.ofWord(word, isKnown))
      this.add(weight)
  }

  category(category: string): void {
    this.add(this.categories.get(category))
  }

  told(duty: DutyId): void {
    this.add(this.duties.get(duty))
  }

  private ofWord(word: string, isKnown: boolean): readonly Weight[] {
    const weights = stemsOf(word).flatMap((stem) => this.words.get(stem) ?? [])
    if (isKnown) this.known.set(word, weights)
    return weights
  }

  private add(weight: Weight | undefined): void {
    if (weight === undefined || weight.clause === this.clause) return
    weight.clause = this.clause
    const { sums } = this
    const { row } = weight
    for (let i = 0; i < row.length; i++) sums[i] = (sums[i] as number) + (row[i] as number)
  }
}

function weightOf(row: readonly number[]): Weight {
  return { row, clause: 0 }
}

function weightsOf(rows: Readonly<Record<string, readonly number[]>>): Map<string, Weight> {
  return new Map(Object.entries(rows).map(([name, row]) => [name, weightOf(row)]))
}
