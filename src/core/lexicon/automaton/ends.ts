/** What ends at each node of the trie: one number a node, and the values of what ends there in rows of their own. */

/** What may end at a node, as bits. */
export const MARK = {
  FORM: 1 << 0,
  CERTIFICATION: 1 << 1,
  // These have values, which stand in a row in this order.
  /** 1 + index into SECTION_KINDS. */
  HEADING: 1 << 2,
  /** The same for the words that tell a heading's kind when a line looks like one. */
  HINT: 1 << 3,
  /** 1 + index into `Lexicon.atomEntries`. */
  ATOM: 1 << 4,
  /** Bits of TRAIT. */
  TRAIT: 1 << 5,
  /** Bits of PHRASE: phrases around an ambiguous word that tell what it is. */
  IDIOM: 1 << 6,
  /** Where in `Lexicon.triggers` its row begins. */
  TRIGGER: 1 << 7,
  /** The concept that `Lexicon.restAt` knows. */
  REST: 1 << 8,
} as const

const MARKS = 9
const ALL = (1 << MARKS) - 1
const VALUED = ALL & ~(MARK.FORM | MARK.CERTIFICATION)

/** Bits of MARK: what ends at a node. @param ends its number */
export function marksOf(ends: number): number {
  return ends & ALL
}

/** Where the row of a node's values begins, if it has any. */
export function rowOf(ends: number): number {
  return ends >>> MARKS
}

/**
 * Puts into the table of a trie what ends at its nodes, for `marksOf` and `rowOf`.
 * @param forms a number a node, from node 1: 0 where no form ends
 * @param sections by mark: pairs of a node and its value
 * @returns all rows of values
 */
export function putEnds(
  table: Int32Array,
  forms: Int32Array,
  sections: Record<Exclude<keyof typeof MARK, 'FORM'>, Int32Array>,
): Int32Array {
  const count = table.length / 2 - 1
  const ends = new Int32Array(count)
  for (let node = 1; node < count; node++) if (forms[node - 1] !== 0) ends[node] = MARK.FORM
  const marked = Object.entries(sections).map(([name, pairs]) => ({
    mark: MARK[name as keyof typeof MARK],
    pairs,
  }))
  for (const { mark, pairs } of marked)
    for (let i = 0; i < pairs.length; i += 2)
      ends[pairs[i] as number] = (ends[pairs[i] as number] as number) | mark
  let room = 0
  for (let node = 1; node < count; node++) {
    const marks = ends[node] as number
    if ((marks & VALUED) === 0) continue
    ends[node] = (room << MARKS) | marks
    room += bitsIn(marks & VALUED)
  }
  const values = new Int32Array(room)
  for (const { mark, pairs } of marked) {
    if ((mark & VALUED) === 0) continue
    for (let i = 0; i < pairs.length; i += 2) {
      const end = ends[pairs[i] as number] as number
      values[rowOf(end) + bitsIn(end & VALUED & (mark - 1))] = pairs[i + 1] as number
    }
  }
  for (let node = 1; node < count; node++) table[2 * node + 1] = ends[node] as number
  return values
}

function bitsIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
