/**
 * Concepts: words that stand for each other where a duty is told ("crawl", "latency" and "Ladezeit" are all of speed).
 * A word has one by its stem, since "verschlüsselt", "Verschlüsselung" and "encrypting" are each one stem in many
 * endings, and a German compound holds several ("Datenbankabfragen"); no list of forms would be whole.
 */
import type { TriggerList } from '../../match/triggers.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'

/** What words begin with, or hold, and the concepts that it tells, by their numbers. */
export interface Stem {
  text: string
  isAnywhere: boolean
  concepts: readonly number[]
}

/** Stems ready to be asked, by their first letters: those that open a word, and those that may stand within one. */
export interface Stems {
  opening: ReadonlyMap<string, readonly Stem[]>
  anywhere: ReadonlyMap<string, readonly Stem[]>
  /** What words of the vocabulary tell, by their numbers, as far as texts have held them. */
  known: (readonly number[] | undefined)[]
}

/** A concept told by a word or phrase at a token. */
export interface Told {
  at: number
  concept: number
}

/** Room for what is known of so many words; the vocabulary has some twenty thousand. */
const MOST_WORDS = 1 << 15
/** In letters: no stem is shorter. */
export const SHORTEST_STEM = 3
/** In letters: a word that holds another one behind its first is longer than this. */
const SHORTEST_COMPOUND = 8
/** In letters: a word longer than this is none. */
const LONGEST_WORD = 48

export function prepareStems(stems: readonly Stem[]): Stems {
  return {
    opening: byFirstLetters(stems),
    anywhere: byFirstLetters(stems.filter(({ isAnywhere }) => isAnywhere)),
    known: new Array<undefined>(MOST_WORDS).fill(undefined),
  }
}

function byFirstLetters(stems: readonly Stem[]): Map<string, Stem[]> {
  const found = new Map<string, Stem[]>()
  for (const stem of stems) {
    const key = stem.text.slice(0, SHORTEST_STEM)
    const known = found.get(key)
    if (known) known.push(stem)
    else found.set(key, [stem])
  }
  return found
}

/**
 * The concepts of a clause's words and phrases, from left to right. A phrase counts for itself and not for the words in
 * it: "job security" has a value of no concepts.
 * @param sets the concepts of each value of a phrase
 */
export function conceptsIn(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
  { phrases, sets, stems }: { phrases: TriggerList; sets: readonly (readonly number[])[]; stems: Stems },
): Told[] {
  const found: Told[] = []
  let free = from
  let next = phrases.next(from)
  for (let at = from; at < to; at++) {
    while (next < phrases.count && phrases.from(next) < at) next++
    const isPhrase = next < phrases.count && phrases.from(next) === at && at >= free && phrases.to(next) <= to
    if (isPhrase) free = phrases.to(next)
    else if (at < free) continue
    const concepts = isPhrase ? (sets[phrases.value(next)] ?? []) : conceptsOf(tokens, at, stems)
    for (const concept of concepts) found.push({ at, concept })
  }
  return found
}

/** What the word at a token tells. A word of the vocabulary is looked into once for all texts. */
function conceptsOf(tokens: Tokens, at: number, stems: Stems): readonly number[] {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number)
  if (length < SHORTEST_STEM || length > LONGEST_WORD) return NONE
  const number = tokens.word[at] as number
  if (number === 0) return toldBy(wordAt(tokens, at), stems)
  const known = stems.known[number] ?? toldBy(wordAt(tokens, at), stems)
  stems.known[number] = known
  return known
}

const NONE: readonly number[] = []
const NONE_THERE: readonly Stem[] = []

/** Of stems that open a word the longest count; what stands within a compound counts beside them. */
function toldBy(word: string, { opening, anywhere }: Stems): readonly number[] {
  let longest = 0
  const told = new Set<number>()
  for (const { text, concepts } of opening.get(word.slice(0, SHORTEST_STEM)) ?? NONE_THERE) {
    if (text.length < longest || !word.startsWith(text)) continue
    if (text.length > longest) told.clear()
    longest = text.length
    for (const concept of concepts) told.add(concept)
  }
  if (word.length >= SHORTEST_COMPOUND)
    for (let at = 1; at + SHORTEST_STEM <= word.length; at++)
      for (const { text, concepts } of anywhere.get(word.slice(at, at + SHORTEST_STEM)) ?? NONE_THERE)
        if (word.startsWith(text, at)) for (const concept of concepts) told.add(concept)
  return told.size === 0 ? NONE : [...told]
}
