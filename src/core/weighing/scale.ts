/**
 * What a clause tells by all that it holds, where no list has its words: each word and each two beside each other speak
 * for some answers and against others. The weights are learned (tests/tools/train/clauses).
 */
import type { Range } from '../text/sentences.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { ClauseTables } from './packed.ts'
import { stemOf } from './stems.ts'
import { NOTHING, Sums } from './sums.ts'
import { ThingsOfWords } from './words.ts'

/** Stands in front of the word that opens a clause. */
const OPENS = '>'
/** Stands in front of how long a clause is: the longer, the more of it is said by chance. */
const LENGTH = '#'
/** In tokens: clauses are told apart by so many, up to so many times. */
const STEP = 4
const MOST_STEPS = 6

export interface Clause extends Range {
  /** What is known of it besides its words; no word is so written. */
  marks: readonly string[]
}

/** Who hears what a clause holds. What comes twice is told twice, and counts once. */
export interface Hearer {
  mark(text: string): void
  /** The word at a token, of which `stemsOf` counts. */
  word(tokens: Tokens, at: number): void
  /** The words at a token and at the one behind it, of each of which `stemOf` counts. */
  pair(tokens: Tokens, at: number): void
}

/** Tells all that a clause holds. */
export function tellOf(tokens: Tokens, { from, to, marks }: Clause, hearer: Hearer): void {
  hearer.mark(OPENS + stemOf(wordAt(tokens, from)))
  hearer.mark(LENGTH + Math.min(MOST_STEPS, Math.floor((to - from) / STEP)))
  for (const mark of marks) hearer.mark(mark)
  for (let at = from; at < to; at++) {
    hearer.word(tokens, at)
    if (at + 1 < to) hearer.pair(tokens, at)
  }
}

/** The two of a pair as `ClauseWeights.pairs` names them. */
export const pairOf = (one: string, other: string): string => `${one} ${other}`

/** How sure of an answer one must be, in tenths of a logit. */
export interface Caution {
  /** How much more than its threshold each must reach. */
  least?: number
  /** So many answers at most. */
  most: number
  /** So much less is enough of all words but the one that says the most, so that no word decides alone. */
  without?: number
}

/** An answer, by its place among `answers`, and how much clearer it is than it must be, in tenths of a logit. */
export interface Told {
  answer: number
  beyond: number
}

/** Weighs clauses, one after the other. */
export class Scale implements Hearer {
  private readonly thresholds: readonly number[]
  private readonly sums: Sums
  private readonly words: ReadonlyMap<string, number>
  private readonly pairs = new Map<number, number>()
  private readonly stems: ThingsOfWords

  constructor({ answers, thresholds, always, words, pairs, weights }: ClauseTables) {
    this.thresholds = thresholds
    this.words = new Map(words.map((word, place) => [word, place + 1]))
    this.stems = new ThingsOfWords(this.words)
    for (let at = 0; at < pairs.length; at += 2)
      this.pairs.set(this.keyOf(pairs[at] as number, pairs[at + 1] as number), 1 + words.length + at / 2)
    this.sums = new Sums(weights, answers.length, always)
  }

  /** @returns what a clause tells, the clearest first */
  told(tokens: Tokens, clause: Clause, { least = 0, most, without }: Caution): Told[] {
    this.sums.start()
    tellOf(tokens, clause, this)
    const { sums } = this.sums
    const beyond = (answer: number) => (sums[answer] as number) - (this.thresholds[answer] as number) - least
    const isTold = (answer: number) =>
      beyond(answer) >= 0 &&
      (without === undefined || beyond(answer) + without >= this.mostOf(tokens, clause, answer))
    const found: Told[] = []
    for (let answer = 0; answer < sums.length; answer++)
      if (isTold(answer)) found.push({ answer, beyond: beyond(answer) })
    return found.sort((one, other) => other.beyond - one.beyond).slice(0, most)
  }

  /** What the word says that says the most of one answer. */
  private mostOf(tokens: Tokens, clause: Range, answer: number): number {
    let most = 0
    for (let at = clause.from; at < clause.to; at++)
      most = Math.max(most, this.share(tokens, at, clause, answer))
    return most
  }

  /** What a word says of one answer, with half of what it says together with the words beside it within the clause. */
  share(tokens: Tokens, at: number, { from, to }: Range, answer: number): number {
    let share = 0
    for (const thing of this.stems.look(tokens, at)) share += this.sums.of(thing, answer)
    if (at > from) share += this.sums.of(this.pairAt(tokens, at - 1), answer) / 2
    if (at + 1 < to) share += this.sums.of(this.pairAt(tokens, at), answer) / 2
    return share
  }

  mark(text: string): void {
    this.sums.add(this.words.get(text) ?? NOTHING)
  }

  word(tokens: Tokens, at: number): void {
    for (const thing of this.stems.look(tokens, at)) this.sums.add(thing)
  }

  pair(tokens: Tokens, at: number): void {
    this.sums.add(this.pairAt(tokens, at))
  }

  private pairAt(tokens: Tokens, at: number): number {
    const one = this.stems.look(tokens, at)[0] as number
    if (one === NOTHING) return NOTHING
    const other = this.stems.look(tokens, at + 1)[0] as number
    return this.pairs.get(this.keyOf(one, other)) ?? NOTHING
  }

  private keyOf(one: number, other: number): number {
    return one * (this.words.size + 1) + other
  }
}
