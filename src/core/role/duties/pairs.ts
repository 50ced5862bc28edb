/** Duties told without their usual nouns: "keep forty terabytes quick to look up" names no database. */
import type { Trigger, Triggers } from '../../match/triggers.ts'
import type { DutyId } from '../../types.ts'
import type { Places } from './clauses.ts'

/** In tokens: two words farther apart in a long sentence rarely belong together; on real postings most such were chance. */
const FARTHEST = 12

/**
 * Two families of words tell a duty together, one word of each in any order within one clause: what is done
 * something to ("terabytes"), and what is done ("look up"). Neither alone tells it. Read in sections of duties only,
 * where a clause opens with what is done.
 * @param places the sections of duties
 * @param pairs the duty of each pair; bit 2n and 2n + 1 of a word's value say that it is of its one or other family
 * @returns tokens of each duty from the start of its clause to the word that completes it; a duty may come often
 */
export function* readPairs(
  triggers: Triggers,
  places: Places,
  pairs: readonly DutyId[],
): Generator<{ id: DutyId; from: number; to: number }> {
  const subjects = triggers.of('duty-subject')
  let clause = -1
  const seen: Trigger[] = []
  for (const word of triggers.of('duty-pair').within(0, Number.POSITIVE_INFINITY)) {
    const from = places.clauseOf(word)?.from
    if (from === undefined || subjects.has(from)) continue
    if (from !== clause) seen.length = 0
    clause = from
    while (seen[0] && word.from - seen[0].to >= FARTHEST) seen.shift()
    const completed = otherSides(word.value) & seen.reduce((bits, { value }) => bits | value, 0)
    for (const [i, id] of pairs.entries()) {
      if ((completed & (0b11 << (2 * i))) !== 0) yield { id, from, to: word.to }
    }
    seen.push(word)
  }
}

/** Bits of the families that the given families wait for. */
function otherSides(bits: number): number {
  return ((bits & ONE_SIDES) << 1) | ((bits >>> 1) & ONE_SIDES)
}

/** The even bits below 30: 15 pairs at the most. */
const ONE_SIDES = 0x15555555
