/** Years are a signal like the others: attached to a phrase, they bind to its names, through coordination. */
import { ATOM, TRAIT } from '../../lexicon/atom.ts'
import type { Lexicon, LexiconSkill } from '../../lexicon/load.ts'
import { firstFrom, type Phrase } from '../../match/find.ts'
import type { Atoms } from '../../syntax/atoms.ts'
import type { Line } from '../../syntax/lines.ts'
import { pattern } from '../../syntax/pattern.ts'
import { type Bracket, namesIn, type Row } from '../../syntax/rows.ts'
import { GAP } from '../../text/characters.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { SOMEBODY_SOUGHT } from '../templates/template.ts'
import { type Amount, amountAt, amountBefore, amountBehind, halfBefore, oneBefore } from './amount.ts'
import { bind, chainBefore, isBindable } from './bound.ts'
import { beginOfPart, isOfOthers } from './told.ts'
import { yearsOfLostUnit, yearsWithoutUnit } from './without-unit.ts'

/** Years of experience that a line asks or wishes for. */
export interface Years extends Amount {
  /** Token behind the unit. */
  to: number
  /** Names they are of, by their index in the posting; empty where they are of experience as a whole. */
  names: number[]
  /** Another way to meet the figure before: "a degree and 4 years, or 6 years". */
  alternative: boolean
  /** Nobody must have them: "ideally 3 years", "a degree or 4 years". */
  wished: boolean
}

/** What years are read from. */
export interface YearsInput {
  tokens: Tokens
  atoms: Atoms
  lexicon: Lexicon
  /** Of each name of the posting. */
  skills: readonly LexiconSkill[]
  /** Traits of the posting's words, sorted. */
  traits: readonly Phrase[]
}

/** Nobody asks for more; larger numbers are ages of companies. */
const MOST_YEARS = 25
/** Years that a posting asks in earnest. */
const MOST_ASKED = 20
const MONTHS_A_YEAR = 12
const YEARS_A_DECADE = 10
/** How far around its number a word must stand to say that the years are not experience, in tokens. */
const NEAR = 4
/** How far behind the years the word "experience" may stand, in tokens. */
const EXPERIENCE_REACH = 12

/** @param asked whether anything else of the line is asked of the reader */
export function yearsOf(row: Row, line: Line, input: YearsInput, asked: boolean): Years[] {
  const units: number[] = []
  unitsOf(row, units)
  if (units.length === 0) return yearsOfLostUnit(row, input)
  const found: Years[] = []
  for (const atom of units) {
    const years = yearsAt(row, line, input, asked, atom)
    if (years !== null && (found.at(-1)?.to ?? -1) < years.from) found.push(years)
  }
  if (found.length === 0) return []
  place(row, found, input)
  return [...found, ...yearsWithoutUnit(row, found, input)]
}

/** Atoms that are units of time, in a row and its brackets, in order. */
function unitsOf({ s, atom, brackets }: Row, units: number[]): void {
  let next = 0
  for (let at = 0; at < s.length; at++) {
    if (s[at] === ATOM.YEARS || s[at] === ATOM.MONTHS) units.push(atom[at] as number)
    else if (s[at] === ATOM.BRACKET) unitsOf((brackets[next++] as Bracket).row, units)
  }
}

function yearsAt(row: Row, line: Line, input: YearsInput, asked: boolean, atom: number): Years | null {
  const { tokens, atoms, lexicon } = input
  const unit = { from: atoms.from[atom] as number, to: atoms.to[atom] as number }
  const decades = lexicon.words('decades').has(wordAt(tokens, unit.from))
  const months = atoms.kinds[atom] === ATOM.MONTHS
  const scale = months ? MONTHS_A_YEAR : decades ? 1 / YEARS_A_DECADE : 1
  const amount =
    amountBefore(tokens, line.from, unit.from, MOST_ASKED * scale, lexicon) ??
    (decades || isOneAtLeast(row, unitAt(row, atoms, unit.from))
      ? oneBefore(tokens, unit.from, lexicon)
      : halfBefore(tokens, unit.from, lexicon)) ??
    (months || decades ? null : amountBehind(tokens, unit.to, line.to, lexicon))
  if (amount === null) return null
  const min = amount.min / scale
  if (min > MOST_YEARS || !isExperience(row, line, input, amount.from, unit, asked, months)) return null
  const max = amount.max === null ? null : amount.max / scale
  const to = Math.max(unit.to, amount.from + 1)
  return { from: amount.from, to, min, max, names: [], alternative: false, wished: false }
}

function isExperience(
  row: Row,
  line: Line,
  input: YearsInput,
  from: number,
  unit: { from: number; to: number },
  asked: boolean,
  months: boolean,
): boolean {
  const { from: start, to: end, kind } = line
  const { tokens, lexicon, traits, atoms } = input
  const unitInRow = unitAt(row, atoms, unit.from)
  const leading = row.s.slice(0, Math.max(unitInRow, 0))
  if (kind === 'legal' || (kind === 'benefits' && !OF_SOMEBODY.test(leading))) return false
  // "A four-year degree", "Bachelor's degree (4 years)": so long one studies.
  if (unitInRow >= 0 && row.s[unitInRow + 1] === ATOM.DIPLOMA) return false
  if (row.brackets.some((one) => row.s[one.at - 1] === ATOM.DIPLOMA && isIn(one.row, atoms, unit.from)))
    return false
  // "Lindqvist Staffing has been matching people and projects for 16 years"
  if (unitInRow >= 0 && HAS_BEEN.test(leading)) return false
  const ownPart = beginOfPart(row, unitInRow, atoms)
  let says = false
  let told = false
  for (let i = firstFrom(traits, start); i < traits.length; i++) {
    const one = traits[i] as Phrase
    if (one.from >= end) break
    // "YOE" is both the unit and the experience.
    const behind = one.from >= unit.from ? Math.max(0, one.from - unit.to) : Number.POSITIVE_INFINITY
    const before = one.to <= from ? from - one.to : Number.POSITIVE_INFINITY
    // "Du programmierst seit vier Jahren in Go": the reader has done it since.
    const since =
      lexicon.words('since').has(wordAt(tokens, one.from)) &&
      (OF_READER.test(leading) || READER_FOLLOWS.test(row.s.slice(unitInRow + 1)))
    if (since) {
      says = true
      continue
    }
    // "Ten years, the last three leading a team": of these years.
    if ((one.value & TRAIT['no-experience']) !== 0 && !(behind < NEAR && isShare(tokens, one, lexicon))) {
      if (before < NEAR || (one.from >= unit.from && one.from - unit.to < NEAR)) return false
    }
    if (
      (one.value & (TRAIT.experience | TRAIT.trade)) !== 0 &&
      (behind < (months ? NEAR : EXPERIENCE_REACH) || (!months && before < 2 * NEAR))
    )
      says = true
    // "For more than 20 years, Acme has …"
    if ((one.value & TRAIT.company) !== 0 && one.to <= from && one.from >= ownPart) told = true
  }
  const named = isOfName(row, atoms, unit.from)
  if (months && !says && !named) return false
  if (kind === 'company' || kind === 'other' || kind === 'stack' || kind === 'duties') {
    if (unitInRow >= 0 && isOfOthers(row, unitInRow, line, input)) return false
    if (told && !SEEKS.test(leading)) return false
    return says || asked || named || SOUGHT.test(leading) || BEHIND_DEGREE.test(leading)
  }
  if (told && !says && !named && !asked) return false
  if (says || asked) return true
  return kind === 'requirements' || kind === 'preferred' || named
}

/** "…, the last three": a number of what was counted right before, behind a comma. */
function isShare(tokens: Tokens, { from, to }: Phrase, lexicon: Lexicon): boolean {
  const parts = GAP.COMMA | GAP.OPEN | GAP.DASH | GAP.SEMICOLON
  return ((tokens.gap[from] as number) & parts) !== 0 && amountAt(tokens, to, lexicon) !== null
}

/** "At least a year of Kafka", "for a year or more"; "this year", "a year at Acme" say no figure. */
function isOneAtLeast({ s }: Row, unit: number): boolean {
  return s[unit] === ATOM.YEARS && (AT_LEAST_ONE.test(s.slice(0, unit)) || OR_MORE.test(s.slice(unit + 1)))
}

const AT_LEAST_ONE = pattern('VERY ART $')
const OR_MORE = pattern(
  '^ (OR [VERY WORD NUMBER] | VERY) ([OF COMMA SEMICOLON STOP] | $) | ^ OF GOOD* KNOWLEDGE',
)

/** Somebody else than the reader has done something for years. */
const HAS_BEEN = pattern(
  '^ [^YOU SEEK NEED OBLIGE WHICH]* (HAVE VERY? BE | WE [HAVE VERY]{0,2} [BE DOING KNOW]) [^YOU SEEK SEMICOLON STOP]* OF [VERY GOOD ART]{0,3} [NUMBER WORD ART] $',
)
/** "We want somebody with 5 years under their belt". */
const SOUGHT = pattern('SEEK [ART VERY GOOD WORD NAME]* [JOB YOU] OF [VERY ART GOOD]* [NUMBER WORD]* $')
/** "PhD plus 2 years", "BSc in physics and at least 4 years". */
const BEHIND_DEGREE = pattern(
  'DIPLOMA (OF [NAME WORD]{1,3})? [EXTRA ADD AND OF COMMA]{1,2} [VERY ART]{0,2} [NUMBER WORD ART] $',
)
const OF_READER = pattern('^ [WORD VERY]? YOU [USE KNOW KNOWLEDGE WORD HAVE BE DOING VERY NUMBER OF NAME]* $')
/** "Seit vier Jahren programmierst du in Go". */
const READER_FOLLOWS = pattern('^ [USE KNOW HAVE WORD DOING] YOU')
const OF_SOMEBODY = pattern(SOMEBODY_SOUGHT)
const SEEKS = pattern('[NEED SEEK OBLIGE LOVE] | YOU [DO SHOULD VERY WORD]{0,2} [HAVE KNOW]')

/** "3+ years of Kafka", "Kafka: 3 years": of a technology, wherever it stands. */
function isOfName(row: Row, atoms: Atoms, unit: number): boolean {
  const at = unitAt(row, atoms, unit)
  if (at < 0) return row.brackets.some((inner) => inner.row.s.includes(ATOM.YEARS)) && row.names > 0
  return OF_NAME.test(row.s.slice(at + 1)) || NAMED_BEFORE.test(row.s.slice(0, at))
}

const OF_NAME = pattern('^ ADD? [OF KNOWLEDGE GOOD DOING VERY ART]{0,3} NAME')
const NAMED_BEFORE = pattern(
  'NAME [KNOWLEDGE WORD]{0,2} [COLON COMMA DASH]? [OF VERY NUMBER OR AND TO WORD]{0,5} $',
)

/** The unit of the row that a token stands in, or -1: it may stand in a bracket. */
function unitAt({ atom }: Row, atoms: Atoms, token: number): number {
  return atom.findIndex(
    (one) => one >= 0 && (atoms.from[one] as number) <= token && token < (atoms.to[one] as number),
  )
}

/** Whether a row itself, and none of its brackets, has an atom that begins at a token. */
function isIn({ atom }: Row, atoms: Atoms, token: number): boolean {
  return atom.some((one) => one >= 0 && atoms.from[one] === token)
}

interface Placed {
  years: Years
  /** Units, half open. */
  from: number
  to: number
}

/** Finds the years in their rows, and binds them; those of a bracket to what it hangs on. */
function place(row: Row, found: readonly Years[], input: YearsInput): void {
  const placed: Placed[] = []
  const rest: Years[] = []
  for (const years of found) {
    const from = row.atom.findIndex((atom) => atom >= 0 && (input.atoms.from[atom] as number) >= years.from)
    const isHere = from >= 0 && (input.atoms.from[row.atom[from] as number] as number) < years.to
    if (!isHere) {
      rest.push(years)
      continue
    }
    const to =
      1 + row.atom.findLastIndex((atom) => atom >= 0 && (input.atoms.from[atom] as number) < years.to)
    placed.push({ years, from, to })
  }
  for (const [i, { years, from, to }] of placed.entries()) {
    const next = placed[i + 1]
    const stop = next === undefined ? row.s.length : to + endOfOwn(row.s.slice(to, next.from))
    const floor = i > 0 ? (placed[i - 1] as Placed).to : 0
    // "6 years of Java, at least 2 as a team lead": Java has its years.
    const taken = new Set(placed.slice(0, i).flatMap((one) => one.years.names))
    // "Up to two years of Go": none must be had.
    years.names =
      years.min === 0 ? [] : bind(row, from, to, floor, stop, input.skills).filter((name) => !taken.has(name))
    const between = row.s.slice(floor, from)
    const behind = row.s.slice(to, stop)
    // "A degree and 4 years, or 6 years", "BS with 5 years, MS with 3".
    const isWay =
      OTHER_WAY.test(between) ||
      (between.includes(ATOM.DIPLOMA) && row.s.slice(0, floor).includes(ATOM.DIPLOMA))
    years.alternative = i > 0 && isWay && (!between.includes(ATOM.SEMICOLON) || OR_ELSE.test(between))
    years.wished =
      WISHED_BEFORE.test(between) || WISHED_BEHIND.test(behind) || (i === 0 && OR_DEGREE.test(between))
  }
  for (const { at, row: inner } of row.brackets) {
    const own = rest.filter((years) => holds(inner, years, input.atoms))
    if (own.length === 0) continue
    place(inner, own, input)
    const next = placed.find(({ from }) => from > at)?.from ?? row.s.length
    for (const years of own) if (years.names.length === 0) years.names = hungOn(row, at, next, input.skills)
  }
}

/** "5 years in backend, of which Go at least 2 years": Go stands nearer to its own figure. @param between two figures */
function endOfOwn(between: string): number {
  return LABEL_OF_NEXT.exec(between)?.index ?? between.length
}

const LABEL_OF_NEXT = pattern(
  '([COLON COMMA SEMICOLON] (OF WHICH)? | OF WHICH) [ART GOOD VERY]{0,2} NAME [KNOWLEDGE WORD JOB]{0,2} [COLON DASH]? VERY{0,3} $ | ^ NAME [KNOWLEDGE WORD JOB]{0,2} [COLON DASH] VERY{0,3} $',
)

/** "PhD and 2 years; or MS and 4 years" */
const OR_ELSE = pattern('^ [^SEMICOLON]* SEMICOLON OR [^SEMICOLON]* $')
/** "… or 6 years", "3 years (junior) / 6 years (senior)"; "a back end or data engineer, with 3 years" is none. */
const OTHER_WAY = pattern(
  'OR [^COMMA SEMICOLON JOB NAME INCLUDING]* $ | ^ [BRACKET KNOWLEDGE]{0,2} SLASH VERY? $',
)
/** "A plus: 3 years", "nice to have 3 years"; "a degree plus 3 years" asks for both. */
const WISHED_BEFORE = pattern(
  '[WISH HELPFUL OPTIONAL] [COLON ART]? $ | EXTRA [COLON ART] $ | (^ | [^DIPLOMA NAME KNOWLEDGE]) EXTRA $ | IDEALLY [YOU HAVE KNOW DO ART VERY]{0,4} $',
)
/** "A degree or 4 years": whoever has the degree needs no year. */
const OR_DEGREE = pattern('DIPLOMA [^SEMICOLON STOP]* OR [ART VERY]{0,3} $')
const WISHED_BEHIND = pattern(
  '^ [^COMMA SEMICOLON STOP NAME]{0,4} ([WISH OPTIONAL] | HELPFUL ($ | [COMMA SEMICOLON STOP])) | ^ [^COMMA SEMICOLON STOP BE ARE]{0,6} [BE ARE] [VERY ART GOOD]{0,3} [EXTRA PLUS HELPFUL] ($ | [COMMA SEMICOLON STOP BUT])',
)

/** "Kafka (3+ years)", "experience (5 years) with Kafka": what the bracket hangs on. */
function hungOn(row: Row, at: number, stop: number, skills: readonly LexiconSkill[]): number[] {
  const before = row.s.slice(0, at)
  if (HANGS_ON_NAME.test(before)) return chainBefore(row, at, skills)
  if (OF_BEHIND.test(row.s.slice(at + 1))) return bind(row, at, at + 1, at, stop, skills)
  return namesIn(row, 0, at).filter((name) => isBindable(skills[name]))
}

const OF_BEHIND = pattern('^ (DOING | OF | VERY ART? [GOOD NAME])')
const HANGS_ON_NAME = pattern('NAME [KNOWLEDGE WORD]{0,2} $')

function holds({ atom, brackets }: Row, years: Years, { from }: Pick<Atoms, 'from'>): boolean {
  return (
    atom.some((at) => at >= 0 && (from[at] as number) >= years.from && (from[at] as number) < years.to) ||
    brackets.some(({ row }) => holds(row, years, { from }))
  )
}

/**
 * What one must at least have behind one (LABELLING.md): of what is asked together the highest figure, of alternatives
 * the lowest. Figures that are only wished for do not count.
 * @param all in the order of the text; `line` tells which stand together
 */
export function overallOf(
  all: readonly { years: Years; must: boolean; line: number }[],
): { min: number; max: number | null } | null {
  let best: { min: number; max: number | null } | null = null
  let run: Years | null = null
  const settle = () => {
    if (run !== null && (best === null || run.min > best.min)) best = { min: run.min, max: run.max }
    run = null
  }
  let last = -1
  for (const { years, must, line } of all) {
    if (!must || years.wished) continue
    const current = run as Years | null
    if (current !== null && line === last && years.alternative) {
      if (years.min < current.min) run = years
    } else {
      settle()
      run = years
    }
    last = line
  }
  settle()
  return best
}
