/** Duties told without their usual nouns: "keep forty terabytes quick to look up" names no database. */
import type { TriggerList } from '../../match/triggers.ts'
import type { Section } from '../../posting/section.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { DutyId } from '../../types.ts'
import type { DutyTables } from '../tables.ts'
import type { Places } from './clauses.ts'
import { type Stems, stemsIn } from './stems.ts'

/** In tokens: two words farther apart in a long sentence rarely belong together; on real postings most such were chance. */
const FARTHEST = 12

/** A word or phrase of families: its tokens, and the sides of pairs that it is of. */
interface PairWord {
  from: number
  to: number
  sides: readonly number[]
  /** Of one word that holds two: "Datenmodellierung". */
  tellsAlone: readonly number[]
}

interface PairInput {
  tokens: Tokens
  /** Phrases of the families, as they stand. */
  phrases: TriggerList
  /** What opens a clause that tells of no duty. */
  subjects: TriggerList
  /** The sections of duties. */
  sections: readonly Section[]
  places: Places
}

/**
 * Two families of words tell a duty together, one word of each in any order within one clause: what is done
 * something to ("terabytes"), and what is done ("look up"). Neither alone tells it. Read in sections of duties only,
 * where a clause opens with what is done.
 * @returns tokens of each duty from the start of its clause to the word that completes it; a duty may come often
 */
export function* readPairs(
  input: PairInput,
  { pairs, sides }: DutyTables['together'],
  stems: Stems,
): Generator<{ id: DutyId; from: number; to: number }> {
  const { places, subjects } = input
  /** The token behind the last word of each side in this clause, or -1. */
  const last = new Array<number>(pairs.length * 2).fill(-1)
  let clause = -1
  for (const { from, to, sides: own, tellsAlone } of wordsOf(input, sides, stems)) {
    const start = places.clauseOf({ from, to, value: 0 })?.from
    if (start === undefined || subjects.has(start)) continue
    if (start !== clause) last.fill(-1)
    clause = start
    for (const side of own) {
      const before = last[side ^ 1] as number
      const id = pairs[side >> 1] as DutyId
      if ((before >= 0 && from - before < FARTHEST) || tellsAlone.includes(side))
        yield { id, from: start, to }
    }
    for (const side of own) last[side] = to
  }
}

/** Phrases and stems from left to right; a stem within a phrase that means nothing, or something else, counts for none. */
function* wordsOf(
  { tokens, phrases, sections }: PairInput,
  sides: readonly (readonly number[])[],
  stems: Stems,
): Generator<PairWord> {
  const found = phrases.within(0, tokens.count)
  let next = 0
  for (const stem of stemsIn(tokens, sections, stems)) {
    for (; next < found.length && (found[next]?.from ?? 0) < stem.from; next++) {
      const phrase = found[next] as (typeof found)[number]
      yield { ...phrase, sides: sides[phrase.value] ?? [], tellsAlone: [] }
    }
    const over = [found[next - 1], found[next]].find(
      (phrase) => phrase && phrase.from <= stem.from && stem.from < phrase.to,
    )
    if (!over || sides[over.value]?.length) yield { ...stem, to: stem.from + 1 }
  }
  for (; next < found.length; next++) {
    const phrase = found[next] as (typeof found)[number]
    yield { ...phrase, sides: sides[phrase.value] ?? [], tellsAlone: [] }
  }
}
