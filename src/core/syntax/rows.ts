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
  /**
   * The first name that stands in each unit or behind it, by its index in the posting; one more at the end. A unit has
   * the names from its own up to that of the next. Empty in a row of no names.
   */
  name: readonly number[]
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
  let name = -1
  for (let at = from; at < to; at++) {
    const depth = atoms.depth[at] as number
    if (depth < lowest) lowest = depth
    if (name < 0) name = atoms.name[at] as number
  }
  return new RowBuilder(atoms, from, to, lowest, name).read(lowest)
}

/**
 * Where the units of rows are gathered: those of a bracket stand behind those of the row around it until it is read.
 * What is kept of a row is cut to its length.
 */
const units: number[] = []
const namesAt: number[] = []

class RowBuilder {
  private at: number
  private readonly to: number
  private readonly atoms: Atoms
  private readonly outermost: number
  private readonly named: boolean
  /** The next name. */
  private name: number
  /** How many units are gathered. */
  private count = 0

  /** @param name the first name of the row, or -1 */
  constructor(atoms: Atoms, from: number, to: number, outermost: number, name: number) {
    this.atoms = atoms
    this.outermost = outermost
    this.named = name >= 0
    this.name = name
    this.at = from
    this.to = to
  }

  read(depth: number): Row {
    const { atoms, to, name: firstName, count: base } = this
    let s = ''
    /** The first atom that is not in `s` yet: their letters are taken over in runs. */
    let run = this.at
    let brackets: Bracket[] | null = null
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
      const isBracket = level > depth
      if ((gap & ANY_MARK) !== 0 && this.count > base) {
        // What stands in front of an opening bracket is of this row: "Java, (Spring)".
        const bits = isBracket
          ? gap & ~(GAP.STOP | GAP.DASH | GAP.SUSPENDED)
          : begun || depth === this.outermost
            ? this.visible(units[this.count - 1] as number, gap, at)
            : 0
        const letter = markOf(bits)
        if (letter !== '') {
          s += atoms.kinds.slice(run, at) + letter
          run = at
          this.push(-1)
        }
      }
      if (isBracket) {
        s += atoms.kinds.slice(run, at) + ATOM.BRACKET
        const unit = this.count - base
        this.push(-1)
        const row = this.read(depth + 1)
        run = this.at
        brackets ??= []
        brackets.push({ at: unit, row })
        continue
      }
      const name = atoms.name[at] as number
      if (name >= 0) this.name = name
      this.push(at)
      if (name >= 0) this.name++
      this.at++
    }
    s += atoms.kinds.slice(run, this.at)
    const end = this.count
    namesAt[end] = this.name
    this.count = base
    return {
      s,
      atom: units.slice(base, end),
      brackets: brackets ?? NO_BRACKETS,
      name: this.named ? namesAt.slice(base, end + 1) : NO_NAMES,
      names: this.named ? this.name - firstName : 0,
    }
  }

  private push(atom: number): void {
    units[this.count] = atom
    namesAt[this.count] = this.name
    this.count++
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

/** Names in a range of units, those in brackets too, by their index in the posting. */
export function namesIn({ name }: Row, from: number, to: number): number[] {
  const names: number[] = []
  if (name.length === 0) return names
  const last = name[Math.min(to, name.length - 1)] as number
  for (let one = name[Math.max(0, from)] as number; one < last; one++) names.push(one)
  return names
}

/** Whether a unit of the row begins with a name: the name itself, or a bracket that opens with it. */
export function opensUnit({ name }: Row, one: number): boolean {
  const at = name.lastIndexOf(one)
  return at >= 0 && at < name.length - 1
}
