/** What a clause holds speaks for each of the duties or against it; the weights are learned (tests/tools/train/duties). */
import type { Range } from '../../text/sentences.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { DUTY_IDS, type DutyId } from '../../types.ts'
import { stemOf } from '../../weighing/stems.ts'
import { NOTHING, Rows, Sums } from '../../weighing/sums.ts'
import { ThingsOfWords } from '../../weighing/words.ts'
import type { DutyWeightTables } from '../tables.ts'
import type { Told } from './concepts.ts'

/** In tokens: concepts farther apart say nothing together; 5 to 14 gave the same figures. */
const FARTHEST = 8
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
  /** The word at a token of it, of which `stemsOf` counts. */
  word(tokens: Tokens, at: number): void
  category(category: string): void
  told(duty: DutyId): void
}

/** Of two concepts the lower one comes first. */
export function pairOf(one: number, other: number): number {
  return Math.min(one, other) * MOST_CONCEPTS + Math.max(one, other)
}
export const MOST_CONCEPTS = 1024

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
  hearer.mark(OPENS + stemOf(wordAt(tokens, from)))
  hearer.mark(LENGTH + Math.min(MOST_STEPS, Math.max(1, Math.floor((to - from) / STEP))))
  if (isSpokenOf) hearer.mark(SPOKEN_OF)
  for (let at = from; at < to; at++) hearer.word(tokens, at)
  for (const category of categories) hearer.category(category)
  for (const duty of told) hearer.told(duty)
}

/** Weighs clauses, one after the other. What can be weighed has a number each. */
export class Scale implements Hearer {
  readonly thresholds: readonly number[]
  private readonly sums: Sums
  private readonly concepts: readonly number[]
  private readonly pairs: ReadonlyMap<number, number>
  private readonly words: ReadonlyMap<string, number>
  private readonly categories: ReadonlyMap<string, number>
  private readonly duties: ReadonlyMap<string, number>
  private readonly stems: ThingsOfWords

  constructor(tables: DutyWeightTables) {
    const rows = new Rows()
    this.thresholds = tables.thresholds
    this.concepts = tables.concepts.map((row) => rows.add(row ?? []))
    this.pairs = new Map(tables.pairs.map(([one, other, row]) => [pairOf(one, other), rows.add(row)]))
    this.words = rows.addAll(tables.words)
    this.stems = new ThingsOfWords(this.words)
    this.categories = rows.addAll(tables.categories)
    this.duties = rows.addAll(tables.told)
    this.sums = new Sums(rows.flat(DUTY_IDS.length), DUTY_IDS.length, tables.always)
  }

  /**
   * @returns one sum a duty, in the order of DUTY_IDS and in tenths of a logit, which the next clause overwrites; what
   *   reaches its threshold is told
   */
  weigh(tokens: Tokens, clause: Clause): Int32Array {
    this.sums.start()
    tellOf(tokens, clause, this)
    return this.sums.sums
  }

  concept(concept: number): void {
    this.sums.add(this.concepts[concept] ?? NOTHING)
  }

  pair(pair: number): void {
    this.sums.add(this.pairs.get(pair) ?? NOTHING)
  }

  mark(text: string): void {
    this.sums.add(this.words.get(text) ?? NOTHING)
  }

  word(tokens: Tokens, at: number): void {
    for (const thing of this.stems.look(tokens, at)) this.sums.add(thing)
  }

  category(category: string): void {
    this.sums.add(this.categories.get(category) ?? NOTHING)
  }

  told(duty: DutyId): void {
    this.sums.add(this.duties.get(duty) ?? NOTHING)
  }
}
