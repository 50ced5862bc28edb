/** Numbers that are years because a figure before them was: "5 years, 3 of them with Kotlin", "or a master's and 3". */
import { ATOM } from '../../lexicon/atom.ts'
import { pattern } from '../../syntax/pattern.ts'
import { namesIn, type Row } from '../../syntax/rows.ts'
import { amountAt } from './amount.ts'
import { chainBefore, endOfPhrase, isBindable } from './bound.ts'
import type { Years, YearsInput } from './years.ts'

/** What begins with a number at a unit of a row, up to where its names begin. */
const PARTS: readonly RegExp[] = [
  // "3 of them with Kotlin", "three of which you spent in Go", "4 of those focused on distributed systems"
  '^ ([NUMBER WORD] VERY? OF [IT WHICH ART] | ONEOF [IT WHICH ART]) YEARS? [YOU HAVE BE KNOW DOING VERY WORD FOCUS ART GOOD NEED OBLIGE]{0,5} [OF DOING]',
  // "at least 4 being in the cloud"
  '^ NUMBER BE VERY? [OF DOING]',
].map(pattern)
/** "Of which three with Kotlin": the number stands behind. */
const OF_WHICH = pattern('^ OF WHICH VERY* [NUMBER WORD] [OF DOING]')
/** ", the last two on Kubernetes", ", with the last three focused on …": the number stands behind here, too. */
const THE_LAST = pattern('^ COMMA OF? ART [WORD VERY GOOD]{1,2} [NUMBER WORD ART]')
const SPENT_ON = pattern('^ [FOCUS DOING KNOW USE]? [OF DOING]')
/** "5 years in Java and 3 in Kafka": what stands before the second number, and behind it. */
const ANOTHER = pattern(
  '([NAME BRACKET] ([COMMA AND ADD SEMICOLON OR] | OF VERY)+ | YEARS [^SEMICOLON STOP]* (INCLUDING | COMMA OF | COMMA? AND)) VERY{0,2} $',
)
const OF_NAME = pattern('^ [NUMBER WORD] OF [ART GOOD VERY DOING WORD TERM]{0,4} [NAME BRACKET]')
/** "Or a master's degree and three", "or a doctorate with 2". */
const DEGREE_AND = pattern('OR [ART GOOD]{0,2} DIPLOMA [WORD DIPLOMA]? [AND OF ADD EXTRA COMMA] VERY? $')
/** "And 2+ Django", ", 2+ in Kafka": the plus tells that years are meant, where years stand before. */
const OPEN_OF_NAME = pattern('^ NUMBER [OF ART GOOD DOING]{0,3} NAME')
const ENDS = pattern('^ [NUMBER WORD ART] ([COMMA SEMICOLON STOP BRACKET] | $)')
/** What any of these begins with. */
const BEGINS: ReadonlySet<string> = new Set([
  ATOM.NUMBER,
  ATOM.WORD,
  ATOM.TERM,
  ATOM.ONEOF,
  ATOM.OF,
  ATOM.ART,
  ATOM.COMMA,
])

/** @param found the years of the row that have their unit, in order */
export function yearsWithoutUnit(row: Row, found: readonly Years[], input: YearsInput): Years[] {
  const more: Years[] = []
  const add = (unit: number, from: number, alternative = false) => {
    const years = yearsAt(row, unit, found, input)
    const end = endOfPhrase(row, from, row.s.length, input.skills)
    const names = namesIn(row, from, end).filter((name) => isBindable(input.skills[name]))
    if (years !== null && names.length > 0) more.push({ ...years, names, alternative })
  }
  for (let at = 0; at < row.s.length; at++) {
    if (!BEGINS.has(row.s[at] as string)) continue
    const rest = row.s.slice(at)
    for (const part of PARTS) {
      const length = part.exec(rest)?.[0].length
      if (length !== undefined) add(at, at + length)
    }
    const which = OF_WHICH.exec(rest)?.[0].length
    if (which !== undefined) add(at + which - 2, at + which)
    const last = THE_LAST.exec(rest)?.[0].length ?? 0
    const spent = last > 0 ? SPENT_ON.exec(rest.slice(last))?.[0].length : undefined
    if (spent !== undefined) add(at + last - 1, at + last + spent)
    const before = row.s.slice(0, at)
    const isFurther = OF_NAME.test(rest) || (OPEN_OF_NAME.test(rest) && isOpen(row, at, input))
    if (isFurther && ANOTHER.test(before)) add(at, at + 1, before.endsWith(ATOM.OR))
    const isOther = DEGREE_AND.test(before) && ENDS.test(rest)
    const other = isOther ? yearsAt(row, at, found, input) : null
    if (other !== null) more.push({ ...other, alternative: true })
  }
  const most = Math.max(...found.map(({ min }) => min))
  // "8 years of experience (4 of them with AWS)"
  for (const { at, row: inner } of row.brackets) {
    more.push(...yearsWithoutUnit(inner, found, input))
    // "Python (3+ years), Django (2+)"; of more than the years told before it is a version, "Angular (16+)".
    const isAlike = inner.s === ATOM.NUMBER && isOpen(inner, 0, input) && hasYearsInBracket(row, at)
    const years = isAlike ? yearsAt(inner, 0, found, input) : null
    const names = chainBefore(row, at, input.skills)
    if (years !== null && years.min <= most && names.length > 0) more.push({ ...years, names })
  }
  return more
}

/** "3+ years" in a bracket of its own, somewhere before a unit. */
function hasYearsInBracket({ brackets }: Row, before: number): boolean {
  return brackets.some(({ at, row }) => at < before && YEARS_ALONE.test(row.s))
}

const YEARS_ALONE = pattern('^ VERY{0,2} NUMBER YEARS KNOWLEDGE? $')

/** Whether a plus stands behind a number: "2+". */
function isOpen(row: Row, unit: number, { atoms, tokens }: YearsInput): boolean {
  const last = (atoms.to[row.atom[unit] as number] as number) - 1
  return tokens.text[tokens.end[last] as number] === '+'
}

/** "5 years with Java; 2 with Kotlin", "…; Azure: at least 2": a row that goes on with figures of the one before it. */
export function yearsGoingOn(row: Row, { atoms, tokens, lexicon, skills }: YearsInput): Years[] {
  if (!GOES_ON.test(row.s)) return []
  const unit = row.s.search(A_NUMBER)
  const token = atoms.from[row.atom[unit] as number] as number
  const amount = amountAt(tokens, token, lexicon)
  if (amount === null || amount.min > MOST_WITHOUT_UNIT) return []
  const isLabelled = row.s.slice(0, unit).includes(ATOM.NAME)
  const end = isLabelled ? unit : endOfPhrase(row, unit + 1, row.s.length, skills)
  const names = namesIn(row, 0, end).filter((name) => isBindable(skills[name]))
  return names.length === 0 ? [] : [{ ...amount, to: token + 1, names, alternative: false, wished: false }]
}

const GOES_ON = pattern(
  '^ [AND OR]? VERY{0,2} NUMBER ADD? OF [ART GOOD VERY DOING]{0,3} NAME | ^ [ART GOOD VERY]{0,2} NAME [KNOWLEDGE WORD]{0,2} [COLON DASH]? VERY{0,2} NUMBER ADD? (OR VERY)? $',
)

/** "3+ experience with React": the word "years" is lost, and the plus tells that they were meant. */
export function yearsOfLostUnit(row: Row, input: YearsInput): Years[] {
  const { atoms, tokens, lexicon, skills } = input
  if ((row.s[0] !== ATOM.NUMBER && row.s[1] !== ATOM.NUMBER) || !LOST_UNIT.test(row.s)) return []
  const unit = row.s.search(A_NUMBER)
  const token = atoms.from[row.atom[unit] as number] as number
  const amount = amountAt(tokens, token, lexicon)
  if (amount === null || !isOpen(row, unit, input) || amount.min < 1 || amount.min > MOST_WITHOUT_UNIT)
    return []
  const end = endOfPhrase(row, unit + 1, row.s.length, skills)
  const names = namesIn(row, unit + 1, end).filter((name) => isBindable(skills[name]))
  return [{ ...amount, to: token + 1, names, alternative: false, wished: false }]
}

const LOST_UNIT = pattern('^ [VERY HAVE]? NUMBER [GOOD VERY WORD]{0,3} KNOWLEDGE')
const A_NUMBER = pattern('NUMBER')
/** A larger number before "+ experience" counts something else. */
const MOST_WITHOUT_UNIT = 20

/** The number at a unit of the row, where a figure with its unit stands before it. */
function yearsAt(
  row: Row,
  unit: number,
  found: readonly Years[],
  { atoms, tokens, lexicon }: YearsInput,
): Years | null {
  const atom = row.atom[unit] as number
  // "At least three of" is one atom.
  let token = atoms.from[atom] as number
  while (token < (atoms.to[atom] as number) - 1 && amountAt(tokens, token, lexicon) === null) token++
  const amount = amountAt(tokens, token, lexicon)
  if (amount === null || !found.some(({ to }) => to <= token)) return null
  return { ...amount, to: token + 1, names: [], alternative: false, wished: false }
}
