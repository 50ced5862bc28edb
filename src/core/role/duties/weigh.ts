/** What a clause holds speaks for each of the duties or against it; the weights are learned (tests/tools/train/duties). */
import { once } from '../../once.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { DUTY_IDS, type DutyId } from '../../types.ts'
import type { DutyWeightTables } from '../tables.ts'
import { prepareStems, type Told } from './concepts.ts'
import type { Place } from './items.ts'

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

/** A clause of a section of duties, with what it holds. */
export interface Clause extends Place {
  /** "Our APIs are famous" opens with what is spoken of, "run audits" with what is done. */
  isSpokenOf: boolean
  /** It speaks to the reader or of the job, or opens with what is to be done. */
  isAddressed: boolean
  /** It opens with what the reader will do. */
  tellsReader: boolean
  concepts: readonly Told[]
  /** Categories of the skills that are named in it. */
  categories: ReadonlySet<string>
  /** What a verb and its object tell by themselves (acts.ts). */
  told: ReadonlySet<DutyId>
}

/** What is weighed, each once however often it comes. */
export interface Features {
  concepts: ReadonlySet<number>
  /** Two concepts near each other, in any order, as `pairOf` numbers them. */
  pairs: ReadonlySet<number>
  /** The first letters of words, the word that opens it, and how long it is. */
  words: ReadonlySet<string>
  categories: ReadonlySet<string>
  told: ReadonlySet<DutyId>
}

/** Of two concepts the lower one comes first. */
export function pairOf(one: number, other: number): number {
  return Math.min(one, other) * MOST_CONCEPTS + Math.max(one, other)
}
export const MOST_CONCEPTS = 1024

export function featuresOf(
  tokens: Tokens,
  {
    from,
    to,
    isSpokenOf,
    concepts,
    categories,
    told,
  }: Omit<Clause, 'isItem' | 'isProse' | 'isAddressed' | 'tellsReader'>,
): Features {
  const pairs = new Set<number>()
  for (let i = 0; i < concepts.length; i++) {
    const one = concepts[i] as Told
    for (let j = i + 1; j < concepts.length; j++) {
      const other = concepts[j] as Told
      if (other.at - one.at > FARTHEST) break
      if (other.at !== one.at && other.concept !== one.concept) pairs.add(pairOf(one.concept, other.concept))
    }
  }
  const words = new Set([
    OPENS + wordAt(tokens, from).slice(0, LETTERS),
    LENGTH + Math.min(MOST_STEPS, Math.max(1, Math.floor((to - from) / STEP))),
  ])
  if (isSpokenOf) words.add(SPOKEN_OF)
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at)
    words.add(word.slice(0, LETTERS))
    if (word.length >= FEWER_LETTERS) words.add(`${word.slice(0, FEWER_LETTERS)}~`)
  }
  return { concepts: new Set(concepts.map(({ concept }) => concept)), pairs, words, categories, told }
}

/** The tables as they are asked. */
export const prepareWeights = once((tables: DutyWeightTables) => ({
  stems: prepareStems(tables.stems),
  sets: tables.sets,
  thresholds: tables.thresholds,
  always: tables.always,
  concepts: tables.concepts,
  pairs: new Map(tables.pairs.map(([one, other, row]) => [pairOf(one, other), row])),
  words: new Map(Object.entries(tables.words)),
  categories: new Map(Object.entries(tables.categories)),
  told: new Map(Object.entries(tables.told)),
}))
export type DutyWeights = ReturnType<typeof prepareWeights>

/** One sum a duty, in the order of DUTY_IDS and in tenths of a logit; what reaches its threshold is told. */
export function weigh(features: Features, weights: DutyWeights): number[] {
  const sums = DUTY_IDS.map((_, i) => weights.always[i] ?? 0)
  const add = (row: readonly number[] | undefined) => {
    // An iterator for each row of each clause would be half of what a reading puts on the heap for its duties.
    for (let i = 0; row !== undefined && i < row.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] as number)
  }
  for (const concept of features.concepts) add(weights.concepts[concept])
  for (const pair of features.pairs) add(weights.pairs.get(pair))
  for (const word of features.words) add(weights.words.get(word))
  for (const category of features.categories) add(weights.categories.get(category))
  for (const duty of features.told) add(weights.told.get(duty))
  return sums
}
