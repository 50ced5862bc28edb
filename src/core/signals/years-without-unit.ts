/** Numbers that are years because a figure before them was: "5 years, 3 of them with Kotlin", "or a master's and 3". */
import { pattern } from '../syntax/pattern.ts'
import { namesIn, type Row } from '../syntax/rows.ts'
import { amountAt } from './amount.ts'
import { endOfPhrase, isBindable } from './bound-years.ts'
import type { Years, YearsInput } from './years.ts'

/** What begins at a unit of a row, and where its number stands and its names begin, in units from there. */
interface Shape {
  test: RegExp
  number: number
  names: number
}

/** "3 of them with Kotlin", "three of which in Go", "of which three with Kotlin". */
const PARTS: readonly Shape[] = [
  { test: pattern('^ [NUMBER WORD] OF [IT WHICH] [OF DOING]'), number: 0, names: 3 },
  { test: pattern('^ ONEOF [IT WHICH] [OF DOING]'), number: 0, names: 2 },
  { test: pattern('^ OF WHICH [NUMBER WORD] [OF DOING]'), number: 2, names: 3 },
]
/** "Or a master's degree and three", "or a doctorate with 2". */
const DEGREE_AND = pattern('OR [ART GOOD]{0,2} DIPLOMA [WORD DIPLOMA]? [AND OF ADD COMMA] VERY? $')
const ENDS = pattern('^ [NUMBER WORD ART] ([COMMA SEMICOLON STOP BRACKET] | $)')

/** @param found the years of the row that have their unit, in order */
export function yearsWithoutUnit(row: Row, found: readonly Years[], input: YearsInput): Years[] {
  const more: Years[] = []
  for (let at = 0; at < row.s.length; at++) {
    const rest = row.s.slice(at)
    for (const shape of PARTS) {
      if (!shape.test.test(rest)) continue
      const years = yearsAt(row, at + shape.number, found, input)
      const end = endOfPhrase(row, at + shape.names, row.s.length, input.skills)
      const names = namesIn(row, at, end).filter((name) => isBindable(input.skills[name]))
      if (years !== null && names.length > 0) more.push({ ...years, names })
    }
    const before = row.s.slice(0, at)
    const isOther = DEGREE_AND.test(before) && ENDS.test(rest)
    const other = isOther ? yearsAt(row, at, found, input) : null
    if (other !== null) more.push({ ...other, alternative: true })
  }
  return more
}

/** The number at a unit of the row, where a figure with its unit stands before it. */
function yearsAt(
  row: Row,
  unit: number,
  found: readonly Years[],
  { atoms, tokens, lexicon }: YearsInput,
): Years | null {
  const token = atoms.from[row.atom[unit] as number] as number
  const amount = amountAt(tokens, token, lexicon)
  if (amount === null || !found.some(({ to }) => to <= token)) return null
  return { ...amount, to: token + 1, names: [], alternative: false, wished: false }
}
