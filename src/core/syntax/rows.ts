/**
 * The tree within a line: its atoms and the marks between them in a row, brackets as units that hold rows of their own.
 * A row is a string of letters, one a unit, over which patterns of kinds are matched.
 */
import { ATOM } from '../lexicon/atom.ts'
import { GAP } from '../text/characters.ts'
import type { Atoms } from './atoms.ts'
import { patternAt } from './pattern.ts'

export interface Row {
  /** Letters of ATOM, one a unit. */
  s: string
  /** The atom of each unit; -1 for marks and brackets. */
  atom: number[]
  /** What each bracket holds. */
  inner: (Row | null)[]
  /** Names in each unit, by their index in the posting, half open; empty where there are none. */
  first: number[]
  last: number[]
  /** How many names stand in the row and below. */
  names: number
}

const MARKS: readonly [bits: number, letter: string][] = [
  [GAP.STOP, ATOM.STOP],
  [GAP.SEMICOLON, ATOM.SEMICOLON],
  [GAP.COLON, ATOM.COLON],
  [GAP.DASH | GAP.SUSPENDED, ATOM.DASH],
  [GAP.COMMA | GAP.BULLET, ATOM.COMMA],
  [GAP.SLASH, ATOM.SLASH],
  [GAP.PLUS, ATOM.ADD],
]

/** A full stop within a line ends an abbreviation: "e.g., Java", "etc. and", "min. 3". */
const ABBREVIATED = patternAt('[SUCH SIMILAR VERY]')
/** … of so few letters. */
const LONGEST_ABBREVIATION = 3

/** More brackets than are counted. */
const DEEPEST = 9

/** @param from atoms, half open */
export function rowOf(atoms: Atoms, from: number, to: number): Row {
  let lowest = DEEPEST
  for (let at = from; at < to; at++) lowest = Math.min(lowest, atoms.depth[at] as number)
  return new RowBuilder(atoms, from, to, lowest).read(lowest)
}

class RowBuilder {
  private at: number
  private readonly to: number
  private readonly atoms: Atoms
  private readonly outermost: number

  constructor(atoms: Atoms, from: number, to: number, outermost: number) {
    this.atoms = atoms
    this.outermost = outermost
    this.at = from
    this.to = to
  }

  read(depth: number): Row {
    const { kinds, gap: gaps, depth: depths, name: names } = this.atoms
    const row: Row = { s: '', atom: [], inner: [], first: [], last: [], names: 0 }
    const start = this.at
    while (this.at < this.to) {
      const at = this.at
      const gap = gaps[at] as number
      const level = depths[at] as number
      const begun = at > start
      // Two brackets side by side, as ") (", are two.
      const apart =
        begun &&
        level === depth &&
        depth > this.outermost &&
        (gap & GAP.OPEN) !== 0 &&
        (gap & GAP.CLOSE) !== 0
      if (level < depth || apart) break
      if (level > depth) {
        // What stands in front of the opening bracket is of this row: "Java, (Spring)".
        if (row.s !== '') this.mark(row, gap & ~(GAP.STOP | GAP.DASH | GAP.SUSPENDED))
        const inner = this.read(depth + 1)
        push(row, ATOM.BRACKET, -1, inner, firstOf(inner), lastOf(inner))
        row.names += inner.names
        continue
      }
      const kind = kinds[at] as string
      if (row.s !== '' && (begun || depth === this.outermost)) this.mark(row, this.visible(row, gap, kind))
      const name = names[at] as number
      push(row, kind, at, null, Math.max(name, 0), name < 0 ? 0 : name + 1)
      if (name >= 0) row.names++
      this.at++
    }
    return row
  }

  /** The bits of a gap that part two units. */
  private visible({ s, atom }: Row, gap: number, kind: string): number {
    const last = s[s.length - 1] as string
    let bits = gap
    if ((bits & GAP.STOP) !== 0 && this.isAbbreviated(last, atom.at(-1) as number)) bits &= ~GAP.STOP
    // "5+ years"
    if (last === ATOM.NUMBER) bits &= ~GAP.PLUS
    // "Java - and Kotlin"
    if (kind === ATOM.AND || kind === ATOM.OR) bits &= ~(GAP.DASH | GAP.SUSPENDED)
    return bits
  }

  private isAbbreviated(last: string, atom: number): boolean {
    ABBREVIATED.lastIndex = 0
    if (ABBREVIATED.test(last)) return true
    return atom >= 0 && last !== ATOM.NAME && this.atoms.length(atom) <= LONGEST_ABBREVIATION
  }

  private mark(row: Row, gap: number): void {
    for (const [bits, letter] of MARKS)
      if ((gap & bits) !== 0) {
        push(row, letter, -1, null, 0, 0)
        return
      }
  }
}

function push(row: Row, letter: string, atom: number, inner: Row | null, first: number, last: number): void {
  row.s += letter
  row.atom.push(atom)
  row.inner.push(inner)
  row.first.push(first)
  row.last.push(last)
}

function firstOf({ first, last }: Row): number {
  for (let i = 0; i < first.length; i++)
    if ((first[i] as number) < (last[i] as number)) return first[i] as number
  return 0
}

function lastOf({ first, last }: Row): number {
  for (let i = last.length - 1; i >= 0; i--)
    if ((first[i] as number) < (last[i] as number)) return last[i] as number
  return 0
}

/** Names in a range of units, those in brackets too, by their index in the posting. */
export function namesIn({ first, last }: Row, from: number, to: number): number[] {
  const names: number[] = []
  for (let i = Math.max(0, from); i < to && i < first.length; i++)
    for (let name = first[i] as number; name < (last[i] as number); name++) names.push(name)
  return names
}

/** The brackets of a row with their places. */
export function bracketsOf({ inner }: Row): { at: number; row: Row }[] {
  return inner.flatMap((row, at) => (row === null ? [] : [{ at, row }]))
}
