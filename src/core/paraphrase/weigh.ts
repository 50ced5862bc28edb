/**
 * Whether a clause tells of a skill that it does not name ("you stay with an odd number until you know where it comes
 * from"): what it holds speaks for each such skill or against it. The weights are learned (tests/tools/train/paraphrase).
 */
import type { Range } from '../text/sentences.ts'
import { numberAt, type Tokens, wordAt } from '../text/tokenize.ts'
import { STEMS, stemOf, stemsOf } from '../weighing/stems.ts'
import { NOTHING, Sums } from '../weighing/sums.ts'
import type { ParaphraseTables } from './packed.ts'

/** skills-data/sense/paraphrase.json, in tenths of a logit: one weight a skill, in the order of `skills`. */
export interface ParaphraseData {
  skills: string[]
  /** What a clause must say at least to tell of each. */
  thresholds: number[]
  always: number[]
  /** First letters of words, and marks. */
  words: Record<string, number[]>
  /** Two words beside each other, by their first letters. */
  pairs: Record<string, number[]>
}

/** Stands in front of the word that opens a clause. */
const OPENS = '>'
/** Stands in front of how long a clause is: the longer, the more of it is said by chance. */
const LENGTH = '#'
/** In tokens: clauses are told apart by so many, up to so many times. */
const STEP = 4
const MOST_STEPS = 6
/** Stands among the words of a clause that names a technology: most such clauses are about nothing else. */
const TECHNICAL = '@'

export interface Clause extends Range {
  isTechnical: boolean
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
export function tellOf(tokens: Tokens, { from, to, isTechnical }: Clause, hearer: Hearer): void {
  hearer.mark(OPENS + stemOf(wordAt(tokens, from)))
  hearer.mark(LENGTH + Math.min(MOST_STEPS, Math.floor((to - from) / STEP)))
  if (isTechnical) hearer.mark(TECHNICAL)
  for (let at = from; at < to; at++) {
    hearer.word(tokens, at)
    if (at + 1 < to) hearer.pair(tokens, at)
  }
}

/** The two of a pair as `ParaphraseData.pairs` names them. */
export const pairOf = (one: string, other: string): string => `${one} ${other}`

/** In tenths of a logit: so much less is enough of all words but the one that says the most: no word tells a skill alone. */
const WITHOUT = 15

const NOT_ASKED = -1

/** Weighs clauses, one after the other. */
export class Scale implements Hearer {
  private readonly thresholds: readonly number[]
  private readonly sums: Sums
  private readonly words: ReadonlyMap<string, number>
  private readonly pairs = new Map<number, number>()
  /** The things of the stems of the vocabulary's words, as far as texts have held them: NOT_ASKED else. */
  private known = new Int32Array(0)
  /** The things of the word that was looked at last. */
  private readonly own = new Int32Array(STEMS)

  constructor({ skills, thresholds, always, words, pairs, weights }: ParaphraseTables) {
    this.thresholds = thresholds
    this.words = new Map(words.map((word, place) => [word, place + 1]))
    for (let at = 0; at < pairs.length; at += 2)
      this.pairs.set(this.keyOf(pairs[at] as number, pairs[at + 1] as number), 1 + words.length + at / 2)
    this.sums = new Sums(weights, skills.length, always)
  }

  /**
   * @param least how much more than its threshold each must reach, in tenths of a logit
   * @param most so many at most
   * @returns the skills that a clause tells of, by their places in the data, the clearest first
   */
  told(tokens: Tokens, clause: Clause, least: number, most: number): number[] {
    this.sums.start()
    tellOf(tokens, clause, this)
    const { sums } = this.sums
    const beyond = (skill: number) => (sums[skill] as number) - (this.thresholds[skill] as number) - least
    const found: number[] = []
    for (let skill = 0; skill < sums.length; skill++)
      if (beyond(skill) >= 0 && beyond(skill) + WITHOUT >= this.mostOf(tokens, clause, skill))
        found.push(skill)
    return found.sort((one, other) => beyond(other) - beyond(one)).slice(0, most)
  }

  /** What the word says that says the most of one skill. */
  private mostOf(tokens: Tokens, clause: Range, skill: number): number {
    let most = 0
    for (let at = clause.from; at < clause.to; at++)
      most = Math.max(most, this.share(tokens, at, clause, skill))
    return most
  }

  /** What a word says of one skill, with half of what it says together with the words beside it within the clause. */
  share(tokens: Tokens, at: number, { from, to }: Range, skill: number): number {
    this.look(tokens, at)
    let share = 0
    for (let i = 0; i < STEMS; i++) share += this.sums.of(this.own[i] as number, skill)
    if (at > from) share += this.sums.of(this.pairAt(tokens, at - 1), skill) / 2
    if (at + 1 < to) share += this.sums.of(this.pairAt(tokens, at), skill) / 2
    return share
  }

  mark(text: string): void {
    this.sums.add(this.words.get(text) ?? NOTHING)
  }

  word(tokens: Tokens, at: number): void {
    this.look(tokens, at)
    for (let i = 0; i < STEMS; i++) this.sums.add(this.own[i] as number)
  }

  pair(tokens: Tokens, at: number): void {
    this.sums.add(this.pairAt(tokens, at))
  }

  private pairAt(tokens: Tokens, at: number): number {
    this.look(tokens, at)
    const one = this.own[0] as number
    if (one === NOTHING) return NOTHING
    this.look(tokens, at + 1)
    return this.pairs.get(this.keyOf(one, this.own[0] as number)) ?? NOTHING
  }

  private keyOf(one: number, other: number): number {
    return one * (this.words.size + 1) + other
  }

  /** Sets `own`. */
  private look(tokens: Tokens, at: number): void {
    const number = numberAt(tokens, at)
    if (number === 0) {
      this.ask(wordAt(tokens, at), this.own, 0)
      return
    }
    const first = number * STEMS
    if (first >= this.known.length) this.growFor(first)
    if (this.known[first] === NOT_ASKED) this.ask(wordAt(tokens, at), this.known, first)
    for (let i = 0; i < STEMS; i++) this.own[i] = this.known[first + i] as number
  }

  private ask(word: string, into: Int32Array, first: number): void {
    const [letters = '', fewer = ''] = stemsOf(word)
    into[first] = this.words.get(letters) ?? NOTHING
    into[first + 1] = this.words.get(fewer) ?? NOTHING
  }

  private growFor(place: number): void {
    const grown = new Int32Array(2 * (place + STEMS)).fill(NOT_ASKED)
    grown.set(this.known)
    this.known = grown
  }
}
