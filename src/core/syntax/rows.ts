/**
 * The tree within a line: its atoms and the marks between them in a row, brackets as units that hold rows of their own.
 * A row is a string of letters, one a unit, over which patterns of kinds are matched.
 */
import { ATOM } from '../lexicon/atom.ts'
import { GAP } from '../text/characters.ts'
import { type Atoms, stringOf } from './atoms.ts'

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

const MARKS: readonly [bits: number, letter: number][] = (
  [
    [GAP.STOP, ATOM.STOP],
    [GAP.SEMICOLON, ATOM.SEMICOLON],
    [GAP.COLON, ATOM.COLON],
    [GAP.DASH | GAP.SUSPENDED, ATOM.DASH],
    [GAP.COMMA | GAP.BULLET, ATOM.COMMA],
    [GAP.SLASH, ATOM.SLASH],
    [GAP.PLUS, ATOM.ADD],
  ] as const
).map(([bits, letter]) => [bits, letter.charCodeAt(0)])
/** Most gaps are a space: one look tells that nothing parts two units. */
const ANY_MARK = MARKS.reduce((all, [bits]) => all | bits, 0)

/** Kinds behind which a full stop within a line ends an abbreviation: "e.g., Java", "etc. and", "min. 3". */
const ABBREVIATED = codesOf(ATOM.SUCH, ATOM.SIMILAR, ATOM.VERY)
/** … of so few letters. */
const LONGEST_ABBREVIATION = 3

const NAME = ATOM.NAME.charCodeAt(0)
const NUMBER = ATOM.NUMBER.charCodeAt(0)
const BRACKET = ATOM.BRACKET.charCodeAt(0)
/** "Java - and Kotlin": the dash parts nothing. */
const CONNECTIVE = codesOf(ATOM.AND, ATOM.OR)

function codesOf(...letters: string[]): ReadonlySet<number> {
  return new Set(letters.map((letter) => letter.charCodeAt(0)))
}

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
    const letters: number[] = []
    const atom: number[] = []
    const first: number[] = []
    const last: number[] = []
    const brackets: Bracket[] = []
    let names = 0
    const mark = (gap: number) => {
      const letter = markOf(gap)
      if (letter === 0) return
      letters.push(letter)
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
        if (letters.length > 0) mark(gap & ~(GAP.STOP | GAP.DASH | GAP.SUSPENDED))
        const row = this.read(depth + 1)
        brackets.push({ at: letters.length, row })
        letters.push(BRACKET)
        atom.push(-1)
        if (named) {
          first.push(firstOf(row))
          last.push(lastOf(row))
        }
        names += row.names
        continue
      }
      const letter = atoms.letters[at] as number
      if ((gap & ANY_MARK) !== 0 && letters.length > 0 && (begun || depth === this.outermost))
        mark(this.visible(letters.at(-1) as number, atom.at(-1) as number, gap, letter))
      letters.push(letter)
      atom.push(at)
      if (named) {
        const name = atoms.name[at] as number
        first.push(Math.max(name, 0))
        last.push(name < 0 ? 0 : name + 1)
        if (name >= 0) names++
      }
      this.at++
    }
    return {
      s: stringOf(letters),
      atom,
      brackets: brackets.length === 0 ? NO_BRACKETS : brackets,
      first: named ? first : NO_NAMES,
      last: named ? last : NO_NAMES,
      names,
    }
  }

  /** The bits of a gap that part two units. @param last letter of the unit in front @param atom its atom, or -1 */
  private visible(last: number, atom: number, gap: number, letter: number): number {
    let bits = gap
    if ((bits & GAP.STOP) !== 0 && this.isAbbreviated(last, atom)) bits &= ~GAP.STOP
    // "5+ years"
    if (last === NUMBER) bits &= ~GAP.PLUS
    if (CONNECTIVE.has(letter)) bits &= ~(GAP.DASH | GAP.SUSPENDED)
    return bits
  }

  private isAbbreviated(last: number, atom: number): boolean {
    if (ABBREVIATED.has(last)) return true
    return atom >= 0 && last !== NAME && this.atoms.length(atom) <= LONGEST_ABBREVIATION
  }
}

/** The letter of the strongest mark in a gap, or 0. */
function markOf(gap: number): number {
  if ((gap & ANY_MARK) !== 0) for (const [bits, letter] of MARKS) if ((gap & bits) !== 0) return letter
  return 0
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
