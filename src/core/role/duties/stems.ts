/**
 * Words by their stems: "verschlüsselt", "Verschlüsselung" and "encrypting" are each one stem in many endings, and a
 * German compound holds several ("Datenbankabfragen"). No list of forms would be whole.
 */
import type { Section } from '../../posting/section.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { tokenAt } from './clauses.ts'

/** A stem, whether it may stand within a word too, and the sides of pairs of its families. */
export interface Stem {
  text: string
  isAnywhere: boolean
  sides: readonly number[]
}

/** Ready to be asked: those that open a word by their first letters. */
export interface Stems {
  opening: ReadonlyMap<string, readonly Stem[]>
  anywhere: readonly Stem[]
  /** What words of the vocabulary tell, by their numbers, as far as texts have held them; null where they tell nothing. */
  known: Map<number, Told | null>
}

/** In letters: no stem is shorter. */
export const SHORTEST_STEM = 3
/** In letters: a compound of two words that tell anything is longer than this. */
const SHORTEST_COMPOUND = 8
/** In letters: a word longer than this is none. */
const LONGEST_WORD = 48

export function prepareStems(stems: readonly Stem[]): Stems {
  const opening = new Map<string, Stem[]>()
  for (const stem of stems) {
    const key = stem.text.slice(0, SHORTEST_STEM)
    const known = opening.get(key)
    if (known) known.push(stem)
    else opening.set(key, [stem])
  }
  return { opening, anywhere: stems.filter(({ isAnywhere }) => isAnywhere), known: new Map() }
}

/** What a word tells by its stems. */
interface Told {
  /** Of all its stems. */
  sides: readonly number[]
  /** Sides of a pair whose both sides stand in the word, one behind the other. */
  tellsAlone: readonly number[]
}

export interface Stemmed extends Told {
  from: number
}

/** The words of some sections that have stems, from left to right. */
export function* stemsIn(tokens: Tokens, sections: readonly Section[], stems: Stems): Generator<Stemmed> {
  for (const { start, end } of sections) {
    for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.start[at] as number) < end; at++) {
      const length = (tokens.end[at] as number) - (tokens.start[at] as number)
      if (length < SHORTEST_STEM || length > LONGEST_WORD) continue
      const told = toldAt(tokens, at, stems)
      if (told !== null) yield { from: at, ...told }
    }
  }
}

/** What the word at a token tells. A word of the vocabulary is looked into once for all texts. */
function toldAt(tokens: Tokens, at: number, stems: Stems): Told | null {
  const number = tokens.word[at] as number
  const known = number === 0 ? undefined : stems.known.get(number)
  if (known !== undefined) return known
  const told = toldBy(wordAt(tokens, at), stems)
  if (number !== 0) stems.known.set(number, told)
  return told
}

function toldBy(word: string, stems: Stems): Told | null {
  const found = stemsOf(word, stems)
  if (found.length === 0) return null
  const sides = [...new Set(found.flatMap(({ stem }) => stem.sides))]
  return { sides, tellsAlone: found.length > 1 ? bothIn(found) : [] }
}

interface Place {
  stem: Stem
  at: number
}

function stemsOf(word: string, { opening, anywhere }: Stems): Place[] {
  const found: Place[] = []
  for (const stem of opening.get(word.slice(0, SHORTEST_STEM)) ?? [])
    if (word.startsWith(stem.text)) found.push({ stem, at: 0 })
  if (word.length >= SHORTEST_COMPOUND)
    for (const stem of anywhere) {
      const at = word.indexOf(stem.text, 1)
      if (at > 0) found.push({ stem, at })
    }
  return found
}

/** One side each of the pairs that two stems of a word tell together; what overlaps is one stem written twice. */
function bothIn(found: readonly Place[]): number[] {
  const sides: number[] = []
  for (const one of found)
    for (const other of found)
      if (one.at + one.stem.text.length <= other.at)
        sides.push(...other.stem.sides.filter((side) => one.stem.sides.includes(side ^ 1)))
  return sides
}
