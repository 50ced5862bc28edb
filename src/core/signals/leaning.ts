/**
 * Whether a sentence that no template rules asks for what it names, wishes for it, denies it or only tells of it: what
 * stands around a name speaks for the one or the other, and the sum decides. The weights are learned
 * (tests/tools/train/leaning).
 */
import { ATOM, type AtomKind } from '../lexicon/atom.ts'
import type { Lexicon } from '../lexicon/load.ts'
import type { RawMatch } from '../match/find.ts'
import { once } from '../once.ts'
import type { Atoms } from '../syntax/atoms.ts'
import type { Line } from '../syntax/lines.ts'
import { namesIn, type Row as SyntaxRow } from '../syntax/rows.ts'
import { GAP } from '../text/characters.ts'
import type { Range } from '../text/sentences.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import { NOTHING, Rows, Sums } from '../weighing/sums.ts'
import { clausesOf } from './scope.ts'

/** What words around a name can say of it; where they say none of these, it is only told of. */
export const LEANINGS = ['asked', 'wished', 'denied'] as const
export type Leaning = (typeof LEANINGS)[number]

/** A thing's weights, one for each of LEANINGS, in tenths of a logit. */
type Row = readonly number[]

/** skills-data/sense/leaning.json: how strongly each thing speaks for each leaning. */
export interface LeaningData {
  always: Row
  /** Words in front of the name and behind it, by their first letters. */
  before: Record<string, Row>
  after: Record<string, Row>
  /** Words of the name's own part of the sentence, between commas and the like. */
  part: Record<string, Row>
  /** Two words beside each other; a name is NAME. */
  beside: Record<string, Row>
  /** The word in front of the name with the one behind it. */
  around: Record<string, Row>
  /** The word, or the two, that the sentence opens with. */
  opens: Record<string, Row>
  /** One to three kinds of atoms beside each other, as ATOM calls them. */
  kinds: Record<string, Row>
  /** "?", and how long the sentence is. */
  marks: Record<string, Row>
}
export const LISTS = ['before', 'after', 'part', 'beside', 'around', 'opens', 'kinds', 'marks'] as const
export type LeaningList = (typeof LISTS)[number]

/** In letters: so much of a word is looked at, which leaves most endings out. */
const LETTERS = 5
const NAME = 'NAME'
/** Kinds of atoms in a row that are looked at together. */
const MOST_KINDS = 3
/** In tokens: lengths are told apart by so many, up to so many times. */
const STEP = 4
const MOST_STEPS = 6
/** What parts a sentence. */
const PARTS = GAP.COMMA | GAP.SEMICOLON | GAP.COLON | GAP.DASH | GAP.STOP

/** Who hears what stands around a name, each thing as text and as often as it comes; kinds are letters of ATOM. */
export type HearLeaning = (list: LeaningList, what: string) => void

/** What speaks of a name: tokens, and the kinds of their atoms as letters of ATOM. */
export interface Spoken extends Range {
  kinds: string
}

/**
 * What speaks of a name: its line, or of several sentences in it that name something its own; with the sentence behind
 * it, where that stands in the same line of the posting and names nothing. "Never touched Scala? No problem."
 * @param at index of the line @param row of the line @param name one of its names
 */
export function spokenOf(
  lines: readonly Line[],
  at: number,
  tokens: Tokens,
  atoms: Atoms,
  row: SyntaxRow,
  name: number,
): Spoken {
  const { from } = lines[at] as Line
  const clauses = namingClauses(row)
  const own = clauses.findIndex((one) => name < (row.name[one.to] as number))
  if (clauses.length > 1 && own >= 0) {
    const clause = clauses[own] as Range
    const first = firstAtom(row, clause.from)
    const last = firstAtom(row, clause.to)
    return {
      from: own === 0 || first < 0 ? from : (atoms.from[first] as number),
      to:
        own === clauses.length - 1 || last < 0
          ? endOfAnswer(lines, at, tokens, atoms)
          : (atoms.from[last] as number),
      kinds: row.s.slice(clause.from, clause.to),
    }
  }
  return { from, to: endOfAnswer(lines, at, tokens, atoms), kinds: row.s }
}

/** The sentences of a row that name something; found once for all its names. */
const namingClauses = once((row: SyntaxRow): readonly Range[] =>
  clausesOf(row).filter((one) => namesIn(row, one.from, one.to).length > 0),
)

/** The first atom of a row at a unit or behind it, or -1. */
function firstAtom({ atom }: SyntaxRow, unit: number): number {
  for (let at = unit; at < atom.length; at++) if ((atom[at] as number) >= 0) return atom[at] as number
  return -1
}

/** Behind a line, and what answers it. */
function endOfAnswer(lines: readonly Line[], at: number, tokens: Tokens, atoms: Atoms): number {
  const { to } = lines[at] as Line
  const next = lines[at + 1]
  if (next === undefined || next.heading) return to
  const isApart = ((tokens.gap[next.from] as number) & (GAP.NEWLINE | GAP.BULLET)) !== 0
  if (isApart || next.to - next.from > LONGEST_ANSWER) return to
  for (let atom = next.first; atom < next.last; atom++) if ((atoms.name[atom] as number) >= 0) return to
  return next.to
}

/** In tokens: longer sentences speak of something else. */
const LONGEST_ANSWER = 12

/** @param names those of the row, by their index in the posting @param name one of them */
export function tellLeaning(
  { tokens, names: all }: { tokens: Tokens; names: readonly RawMatch[] },
  { from, to, kinds }: Spoken,
  row: SyntaxRow,
  name: number,
  hear: HearLeaning,
): void {
  const signs: string[] = []
  const parts: number[] = []
  let part = 0
  let own = 0
  const names = namesIn(row, 0, row.s.length)
  let next = names.findIndex((one) => (all[one] as RawMatch).from >= from)
  for (let at = from; at < to; ) {
    if (at > from && ((tokens.gap[at] as number) & PARTS) !== 0) part++
    parts.push(part)
    const match = next < names.length ? (all[names[next] as number] as RawMatch) : undefined
    if (match?.from !== at) signs.push(wordAt(tokens, at++).slice(0, LETTERS))
    else {
      if (names[next] === name) own = signs.length
      signs.push(NAME)
      at = match.to
      next++
    }
  }
  for (const [i, sign] of signs.entries()) {
    if (sign !== NAME) {
      hear(i < own ? 'before' : 'after', sign)
      if (parts[i] === parts[own]) hear('part', sign)
    }
    if (i > 0) hear('beside', `${signs[i - 1]} ${sign}`)
  }
  hear('around', `${signs[own - 1] ?? ''} ${signs[own + 1] ?? ''}`)
  hear('opens', signs[0] ?? '')
  hear('opens', `${signs[0]} ${signs[1] ?? ''}`)
  for (let length = 1; length <= MOST_KINDS; length++)
    for (let at = 0; at + length <= kinds.length; at++) hear('kinds', kinds.slice(at, at + length))
  if (asks(tokens, from, to)) hear('marks', '?')
  hear('marks', String(Math.min(MOST_STEPS, Math.floor((to - from) / STEP))))
}

/** Whether a sentence that ends between two tokens is a question. */
function asks({ text, end, start, count, gap, tail }: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) {
    const behind = at < count ? (gap[at] as number) : tail
    if ((behind & GAP.STOP) !== 0 && text.slice(end[at - 1], start[at]).includes('?')) return true
  }
  return false
}

/** What the words around a name lean to the most, and how clearly, in tenths of a logit: below zero they only tell. */
export interface Lean {
  leaning: Leaning
  clear: number
}

/** @param spoken `spokenOf` */
export function leaningOf(
  source: { tokens: Tokens; names: readonly RawMatch[]; lexicon: Lexicon },
  spoken: Spoken,
  row: SyntaxRow,
  name: number,
): Lean {
  const { things, sums } = weightsOf(source.lexicon)
  sums.start()
  tellLeaning(source, spoken, row, name, (list, what) => sums.add(things.get(keyOf(list, what)) ?? NOTHING))
  const clear = Math.max(...sums.sums)
  return { leaning: LEANINGS[sums.sums.indexOf(clear)] as Leaning, clear }
}

const keyOf = (list: LeaningList, what: string) => `${list} ${what}`

const weightsOf = once((lexicon: Lexicon) => {
  const data = lexicon.leaningWeights as LeaningData
  const rows = new Rows()
  const things = new Map<string, number>()
  for (const list of LISTS)
    for (const [what, row] of Object.entries(data[list]))
      things.set(keyOf(list, list === 'kinds' ? lettersOf(what) : what), rows.add(row))
  return { things, sums: new Sums(rows.flat(LEANINGS.length), LEANINGS.length, data.always) }
})

const lettersOf = (kinds: string) =>
  kinds
    .split(' ')
    .map((kind) => ATOM[kind as AtomKind])
    .join('')
