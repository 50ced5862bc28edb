/** The years of a posting's lines: those of its names, and what all say of experience as a whole. */
import { ATOM } from '../lexicon/atom.ts'
import type { LexiconSkill } from '../lexicon/load.ts'
import type { Rulings } from '../signals/scope.ts'
import { yearsGoingOn } from '../signals/years/without-unit.ts'
import { overallOf, type Years, type YearsInput, yearsOf } from '../signals/years/years.ts'
import type { Line } from '../syntax/lines.ts'
import { pattern } from '../syntax/pattern.ts'
import { opensUnit, type Row } from '../syntax/rows.ts'
import { GAP } from '../text/characters.ts'
import type { YearsAsked } from '../types.ts'
import type { Standings } from './standing.ts'

/** An item that says itself how well something is known has none of the years of its lead-in. */
const OF_ITSELF = pattern('[KNOWLEDGE KNOW YEARS]')
const NO_YEARS: ReadonlyMap<number, number> = new Map()

export class YearsOfLines {
  readonly input: YearsInput
  private readonly all: { years: Years; must: boolean; line: number }[] = []
  /** Token behind the last line that told years. */
  private toldTo = -1

  constructor(input: YearsInput) {
    this.input = input
  }

  /** Of a line that names no skill. */
  ofUnnamed(row: Row, line: Line): Years[] {
    const years = yearsOf(row, line, this.input, false)
    for (const one of years) this.all.push({ years: one, must: line.kind !== 'preferred', line: line.first })
    if (years.length > 0) this.toldTo = line.to
    return years
  }

  /**
   * Of a line that names skills, bound to some of them; it makes what is told with years a must.
   * @param standing of each name; changed
   * @param ofLeadIn the years of the line that the names stand under, or null
   */
  ofNamed(
    row: Row,
    line: Line,
    rulings: Rulings,
    standing: Standings,
    names: readonly number[],
    ofLeadIn: Years | null,
  ): Years[] {
    const asked = names.some((name) => standing.get(name) === 'required')
    const years = yearsOf(row, line, this.input, asked)
    if (years.length === 0 && this.goesOn(line)) years.push(...yearsGoingOn(row, this.input))
    for (const one of years) {
      // What is told, denied or wished for beside what is asked has no years: "5 years of Java (Scala is a plus)".
      const musts = one.names.filter((name) => standing.get(name) === 'required')
      one.names = musts.length > 0 ? musts : one.names.filter((name) => rulings.get(name)?.kind !== 'tell')
      // "3+ years in Go" asks for Go, wherever it stands.
      for (const name of one.names) if (standing.get(name) === 'mentioned') standing.set(name, 'required')
    }
    if (years.length > 0) this.toldTo = line.to
    // "Two years of experience in:" owns its items.
    if (ofLeadIn !== null && years.length === 0 && !OF_ITSELF.test(row.s)) {
      const own = names.filter((name) => {
        const skill = this.input.skills[name] as LexiconSkill
        return standing.get(name) === 'required' && skill.category !== 'soft' && !skill.generic
      })
      years.push({ ...ofLeadIn, names: own })
    }
    return years
  }

  /** Whether a line stands behind a semicolon and a line that told years. */
  private goesOn({ from }: Line): boolean {
    const gap = this.input.tokens.gap[from] as number
    return from === this.toldTo && (gap & (GAP.SEMICOLON | GAP.NEWLINE)) === GAP.SEMICOLON
  }

  /** Years by name; and what they say of experience as a whole is kept. */
  bind(row: Row, line: Line, years: readonly Years[], standing: Standings): ReadonlyMap<number, number> {
    if (years.length === 0) return NO_YEARS
    const bound = new Map<number, number>()
    for (const one of years) {
      for (const name of one.names) bound.set(name, Math.min(one.min, bound.get(name) ?? one.min))
      // What is wished for in a bracket, "(preferably Go)", leaves the years asked.
      const outer = one.names.filter((name) => row.s.includes(ATOM.NAME) && opensUnit(row, name))
      const levels = outer.map((name) => standing.get(name))
      const wished =
        (line.kind === 'preferred' && !levels.includes('required')) ||
        (levels.length > 0 && levels.every((level) => level === 'preferred'))
      this.all.push({ years: one, must: !wished, line: line.first })
    }
    return bound
  }

  /** Experience as a whole, or null. */
  overall(): YearsAsked | null {
    return overallOf(this.all)
  }
}
