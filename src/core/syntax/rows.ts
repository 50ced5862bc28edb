/**
 * The tree within a line: its atoms and the marks between them in a row, brackets as units that hold rows of their own.
 * A row is a string of letters, one a unit, over which patterns of kinds are matched.
 */
import { ATOM } from '../lexicon/atom.ts'
import { GAP, sharesWord } from '../text/characters.ts'
import type { Atoms } from './atoms.ts'

export interface Row {
  /** Letters of ATOM, one a unit. */
  s: string
  /** The atom of each unit; -1 for marks and brackets. */
  atom: readonly number[]
  /** The units that are brackets, in order. */
  brackets: readonly Bracket[]
  /** Names in each unit, by their index in the posting, half open; empty where there are none. Both are empty in a row of no names. */
  first: readonly number[]
  last: readonly number[]
  /** How many names stand in the row and below. */
  names: number
}

export interface Bracket {
  /** Its unit. */
  at: number
  /** What it holds. */
  row: Row
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
/** Most gaps are a space: one look tells that nothing parts two units. */
const ANY_MARK = MARKS.reduce((all, [bits]) => all | bits, 0)

/** Kinds behind which a full stop within a line ends an abbreviation: "e.g., Java", "etc. and", "min. 3". */
const ABBREVIATED: ReadonlySet<string> = new Set([ATOM.SUCH, ATOM.SIMILAR, ATOM.VERY])
/** … of so few letters. */
const LONGEST_ABBREVIATION = 3

/** More brackets than are counted. */
const DEEPEST = 9
const NO_BRACKETS: readonly Bracket[] = []
const NO_NAMES: readonly number[] = []

/** @param from atoms, half open */
export function rowOf(atoms: Atoms, from: number, to: number): Row {
  let lowest = DEEPEST
  let named = false
  for (let at = from; at < to; at++) {
    const depth = atoms.depth[at] as number
    if (depth < lowest) lowest = depth
    named ||= (atoms.name[at] as number) >= 0
  }
  return new RowBuilder(atoms, from, to, lowest, named).read(lowest)
}

class RowBuilder {
  private at: number
  private readonly to: number
  private readonly atoms: Atoms
  private readonly outermost: number
  private readonly named: boolean

  constructor(atoms: Atoms, from: number, to: number, outermost: number, named: boolean) {
    this.atoms = atoms
    this.outermost = outermost
    this.named = named
    this.at = from
    this.to = to
  }

  read(depth: number): Row {
    const { atoms, to, named } = this
    let s = ''
    /** The first atom that is not in `s` yet: their letters are taken over in runs. */
    let run = this.at
    const atom: number[] = []
    const first: number[] = []
    const last: number[] = []
    const brackets: Bracket[] = []
    let names = 0
    const take = (letter: string) => {
      s += atoms.kinds.slice(run, this.at) + letter
      run = this.at
    }
    const mark = (gap: number) => {
      const letter = markOf(gap)
      if (letter === '') return
      take(letter)
      atom.push(-1)
      if (named) {
        first.push(0)
        last.push(0)
      }
    }
    const start = this.at
    while (this.at < to) {
      const at = this.at
      const gap = atoms.gap[at] as number
      const level = atoms.depth[at] as number
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
        if (atom.length > 0) mark(gap & ~(GAP.STOP | GAP.DASH | GAP.SUSPENDED))
        take(ATOM.BRACKET)
        const row = this.read(depth + 1)
        run = this.at
        brackets.push({ at: atom.length, row })
        atom.push(-1)
        if (named) {
          first.push(firstOf(row))
          last.push(lastOf(row))
        }
        names += row.names
        continue
      }
      if ((gap & ANY_MARK) !== 0 && atom.length > 0 && (begun || depth === this.outermost))
        mark(this.visible(atom.at(-1) as number, gap, at))
      atom.push(at)
      if (named) {
        const name = atoms.name[at] as number
        first.push(Math.max(name, 0))
        last.push(name < 0 ? 0 : name + 1)
        if (name >= 0) names++
      }
      this.at++
    }
    take('')
    return {
      s,
      atom,
      brackets: brackets.length === 0 ? NO_BRACKETS : brackets,
      first: named ? first : NO_NAMES,
      last: named ? last : NO_NAMES,
      names,
    }
  }

  /** The bits of the gap in front of an atom that part it from the unit before. @param last its atom, or -1 */
  private visible(last: number, gap: number, atom: number): number {
    const { kinds } = this.atoms
    let bits = gap
    if ((bits & GAP.STOP) !== 0 && last >= 0 && this.isAbbreviated(last)) bits &= ~GAP.STOP
    // "5+ years"
    if (last >= 0 && kinds[last] === ATOM.NUMBER) bits &= ~GAP.PLUS
    // "Java - and Kotlin"
    if (kinds[atom] === ATOM.AND || kinds[atom] === ATOM.OR) bits &= ~(GAP.DASH | GAP.SUSPENDED)
    if (sharesWord(bits)) bits &= ~GAP.SUSPENDED
    return bits
  }

  private isAbbreviated(atom: number): boolean {
    const kind = this.atoms.kinds[atom] as string
    if (ABBREVIATED.has(kind)) return true
    return kind !== ATOM.NAME && this.atoms.length(atom) <= LONGEST_ABBREVIATION
  }
}

/** The letter of the strongest mark in a gap, or ''. */
function markOf(gap: number): string {
  if ((gap & ANY_MARK) !== 0) for (const [bits, letter] of MARKS) if ((gap & bits) !== 0) return letter
  return ''
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
  const stop = Math.min(to, first.length)
  for (let i = Math.max(0, from); i < stop; i++)
    for (let name = first[i] as number; name < (last[i] as number); name++) names.push(name)
  return names
}
