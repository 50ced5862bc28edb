/** Years that running text tells of somebody else than the reader: of the company, a colleague, a product. */
import { ATOM } from '../../lexicon/atom.ts'
import type { SectionKind } from '../../posting/section.ts'
import type { Atoms } from '../../syntax/atoms.ts'
import type { Line } from '../../syntax/lines.ts'
import { pattern } from '../../syntax/pattern.ts'
import type { Row } from '../../syntax/rows.ts'
import { SHAPE } from '../../text/shape.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import type { YearsInput } from './years.ts'

/** How far in front of the unit a word may stand that says whose years they are, in tokens: "our first ten years". */
const POSSESSED = 4

/** "Our first ten years", "combining 15 years of expertise with …". */
const OF_OTHERS = ['possessives-of-others', 'years-of-others'] as const

/** The token behind a colon that closes what matters to the company: "experience matters to us: three years", or 0. */
export function beginOfPart({ s, atom }: Row, unit: number, atoms: Atoms): number {
  const colon = s.lastIndexOf(ATOM.COLON, unit)
  const first = colon > 0 && TO_US.test(s.slice(0, colon)) ? (atom[colon + 1] ?? -1) : -1
  return first < 0 ? 0 : (atoms.from[first] as number)
}

const TO_US = pattern('(WE MATTER | TO WE) $')

/**
 * For lines that no heading makes requirements; those ask whatever their grammar.
 * @param unit a unit of years in the row
 */
export function isOfOthers(
  row: Row,
  unit: number,
  { from: floor }: Pick<Line, 'from'>,
  { tokens, atoms, lexicon }: Pick<YearsInput, 'tokens' | 'atoms' | 'lexicon'>,
): boolean {
  const { s } = row
  const from = atoms.from[row.atom[unit] as number] as number
  const start = 1 + Math.max(s.lastIndexOf(ATOM.STOP, unit), s.lastIndexOf(ATOM.SEMICOLON, unit))
  const before = s.slice(start, unit)
  const first = beginOfPart(row, unit, atoms)
  for (let at = Math.max(floor, first, from - POSSESSED); at < from; at++)
    if (OF_OTHERS.some((set) => lexicon.words(set).has(wordAt(tokens, at)))) return true
  if (COLLEAGUES.test(before) || BUILT.test(before) || DONE.test(before)) return true
  return OPENER.test(before) && goesOnWithOthers(row, unit, tokens, atoms)
}

/** Whether a row tells of somebody else's years, and of nothing that is asked. */
export function tellsOfOthers(
  row: Row,
  line: Line,
  input: Pick<YearsInput, 'tokens' | 'atoms' | 'lexicon'>,
): boolean {
  const unit = row.s.indexOf(ATOM.YEARS)
  if (unit < 0 || ASKING.has(line.kind) || ASKS_BEHIND.test(row.s.slice(unit))) return false
  return isOfOthers(row, unit, line, input)
}

const ASKING: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred'])
const ASKS_BEHIND = pattern('[YOU SEEK NEED OBLIGE MUST]')

/** "You'll be mentored by an engineer with 20 years", "you join people with …": what the reader does with somebody. */
const COLLEAGUES = pattern(
  'YOU [DO BE VERY]{0,3} (NAME OF | [WORD DOING KNOW KNOWLEDGE LEARN USE JOB] OF?) [ART VERY GOOD WORD NAME]{0,4} JOB OF [^YOU SEEK NEED OBLIGE]* $',
)
/** "The platform was built over five years". */
const BUILT = pattern('^ ART [GOOD VERY]{0,2} [WORD NAME STACK]{1,3} [HAVE VERY]{0,2} BE [KNOW DOING USE]')
/** "The authority plans bus lines and has written its own software for 15 years". */
const DONE = pattern(
  '^ ART GOOD? WORD [^YOU SEEK NEED OBLIGE KNOWLEDGE JOB MUST]* HAVE [WORD KNOW BE USE DOING][^YOU SEEK NEED OBLIGE KNOWLEDGE JOB MUST]* $',
)
/** "With 15 years of experience, …", "Drawing on …", "Thanks to …": such a phrase leans on what follows it. */
const OPENER = pattern(
  '^ ([WORD DOING GOOD] [OF TO] | OF | [WORD DOING]) [^YOU SEEK NEED OBLIGE COMMA]{0,8} $',
)
const OUR_CLAUSE = pattern(
  '^ [^COMMA SEMICOLON STOP YOU]* COMMA WE VERY? [JOB WORD HAVE BE DO USE KNOW STACK]',
)
const CLAUSE_OF_WORD = pattern('^ [^COMMA SEMICOLON STOP YOU]* COMMA WORD [WORD USE BE HAVE DO]')

/** Whether the clause behind the years has a subject of its own: "…, we run", "…, Nimbus runs"; "…, testing and" lists. */
function goesOnWithOthers({ s, atom }: Row, unit: number, tokens: Tokens, atoms: Atoms): boolean {
  const behind = s.slice(unit + 1)
  if (OUR_CLAUSE.test(behind)) return true
  const found = CLAUSE_OF_WORD.exec(behind)
  if (found === null) return false
  const verb = unit + found[0].length
  const shapeOf = (at: number) => tokens.shape[atoms.from[atom[at] as number] as number]
  return shapeOf(verb - 1) !== SHAPE.LOWER && shapeOf(verb) === SHAPE.LOWER
}
