/** Where the clauses of a posting begin and end. */
import type { Trigger } from '../../match/triggers.ts'
import { GAP } from '../../text/characters.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import type { Section } from '../section.ts'

/** In tokens: how far a clause is followed to either side. */
const LONGEST_CLAUSE = 40
const CLAUSE_END = GAP.NEWLINE | GAP.SEMICOLON | GAP.BULLET | GAP.GLUE
/** A full stop behind them, or behind a letter that stands alone ("e.g."), ends no sentence. */
const ABBREVIATED: ReadonlySet<string> = new Set(['bzw', 'ca', 'dr', 'ggf', 'inkl', 'jr', 'sr', 'vs'])

/** The clauses of the parts that tell duties, asked for from left to right. */
export class Places {
  private part = 0
  private readonly tokens: Tokens
  private readonly parts: readonly Section[]

  constructor(tokens: Tokens, parts: readonly Section[]) {
    this.tokens = tokens
    this.parts = parts
  }

  /** Where the clause of a phrase begins; null where nothing there tells duties. */
  clauseOf({ from: token }: Trigger): { from: number; isDuties: boolean } | null {
    const { tokens, parts } = this
    const start = tokens.start[token] as number
    while (this.part < parts.length && (parts[this.part]?.end ?? 0) <= start) this.part++
    const section = parts[this.part]
    if (!section || start < section.start) return null
    const from = Math.max(clauseStart(tokens, token), tokenFrom(tokens, section.start, token))
    return { from, isDuties: section.kind === 'duties' }
  }
}

/** The first token that begins at a place of the text or behind it. */
export function tokenAt(tokens: Tokens, start: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The token that opens the clause of a token. */
export function clauseStart(tokens: Tokens, token: number): number {
  let from = token
  while (from > 0 && token - from < LONGEST_CLAUSE && !opensClause(tokens, from)) from--
  return from
}

/** The token behind a clause's last, from one within it or behind it on. */
export function clauseEnd(tokens: Tokens, token: number): number {
  let to = token
  while (to < tokens.count && to - token < LONGEST_CLAUSE && !opensClause(tokens, to)) to++
  return to
}

/** Whether a clause begins at a token. */
export function opensClause(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] as number
  if ((gap & CLAUSE_END) !== 0) return true
  if ((gap & GAP.STOP) === 0) return false
  const before = wordAt(tokens, at - 1)
  return before.length > 1 && !ABBREVIATED.has(before)
}

/** The first token at or behind a place of the text, if it stands before `token`; else `token`. */
function tokenFrom(tokens: Tokens, start: number, token: number): number {
  let from = token
  while (from > 0 && (tokens.start[from - 1] as number) >= start) {
    from--
    if (token - from >= LONGEST_CLAUSE) break
  }
  return from
}
