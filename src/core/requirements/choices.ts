/** Choices: lists whose lead-in offers its items as alternatives, and groups of which one is only wished for. */
import { ATOM } from '../lexicon/atom.ts'
import type { Certificate } from '../match/certificates.ts'
import { pattern } from '../syntax/pattern.ts'
import { namesIn, type Row } from '../syntax/rows.ts'
import type { Requirement, Span } from '../types.ts'
import { strongest } from './skills.ts'
import type { Standings } from './standing.ts'

/** Nobody offers a choice of more; it keeps a hostile list from growing one requirement without end. */
const MOST_CHOICES = 500
/** An item of alternatives: names and small words, nothing that asks or judges … */
const CHOICE = pattern('^ [ART VERY GOOD NAME WORD COMMA SLASH AND OR BRACKET SUCH SIMILAR NUMBER]* $')
const SMALL = pattern('[WORD GOOD ART]')
/** … and so many words besides its names. */
const MOST_WORDS_OF_ITEM = 3

/** Whether a row is nothing but an item of a choice: names and a few small words. */
export function isChoiceItem(row: Row): boolean {
  if (!CHOICE.test(row.s)) return false
  const words = Array.from(row.s).filter((letter) => SMALL.test(letter))
  return words.length <= MOST_WORDS_OF_ITEM
}

/**
 * "One of the following:" and its items are one requirement: the first item takes in the others.
 * @param choices requirements of the items, by the lead-in's first atom
 * @returns the requirements without those taken in
 */
export function joinChoices(
  choices: ReadonlyMap<number, readonly Requirement[]>,
  requirements: readonly Requirement[],
): Requirement[] {
  const gone = new Set<Requirement>()
  for (const choice of choices.values())
    for (const item of takeIn(choice.slice(0, MOST_CHOICES))) gone.add(item)
  return requirements.filter((one) => !gone.has(one))
}

/** "CKA or an AWS certificate": what the names of a choice of certificates ask is one choice too. */
export function joinCertificates(
  certificates: readonly Certificate[],
  requirements: readonly Requirement[],
): Requirement[] {
  const spans = new Map<number, Span>()
  for (const { choice, start, end } of certificates) {
    if (choice === undefined) continue
    const known = spans.get(choice)
    spans.set(choice, { start: known?.start ?? start, end: Math.max(known?.end ?? end, end) })
  }
  const choices = new Map<number, readonly Requirement[]>()
  for (const [choice, { start, end }] of spans)
    choices.set(
      choice,
      requirements.filter((one) => start <= one.start && one.end <= end).sort((a, b) => a.start - b.start),
    )
  for (const own of choices.values()) wishForAll(own)
  return joinChoices(choices, requirements)
}

/** "A certificate from AWS or Azure would be a plus": the wish behind the last one is for each that only a heading asks. */
function wishForAll(choice: readonly Requirement[]): void {
  if (choice.at(-1)?.level !== 'preferred') return
  for (const one of choice) if ((one.because?.signals.length ?? 0) === 0) one.level = 'preferred'
}

/** Makes one choice of all: the first takes in the others. @returns the others */
export function takeIn(items: readonly Requirement[]): readonly Requirement[] {
  const [first, ...others] = items
  if (first === undefined) return []
  first.oneOf = [...new Set(items.flatMap((item) => item.oneOf))]
  first.level = strongest(items.map((item) => item.level))
  first.end = Math.max(...items.map((item) => item.end))
  return others
}

/** Whether a row without names asks one of those named before: "you should know one of them", "one of the two is a must". */
export function choosesOfLast(row: Row): boolean {
  return CHOICE_OF_LAST.test(row.s)
}

const CHOICE_OF_LAST = pattern(
  'YOU [DO SHOULD HAVE VERY OBLIGE NEED TO KNOW KNOWLEDGE OF]* VERY* ONEOF [IT ART NUMBER WHICH WORD]{0,3} [GOOD VERY]{0,2} [KNOWLEDGE WORD KNOW]{0,2} $ | ^ [AND BUT VERY]* ONEOF [IT ART NUMBER WHICH]{0,3} BE [ART VERY]{0,2} [MUST MUSTISH OBLIGE MATTER]',
)

/** "C# is fine too": the names that will do as well, and those of the row in front of them. */
export function alsoFine(row: Row): { names: number[]; before: number[] } | null {
  if (!row.s.includes(ATOM.FINE)) return null
  const found = ALSO_FINE.exec(row.s)
  if (found === null) return null
  const { index } = found
  return { names: namesIn(row, index, index + found[0].length), before: namesIn(row, 0, index) }
}

const ALSO_FINE = pattern(
  '(^|[COMMA SEMICOLON STOP BUT AND]) [ART VERY WORD KNOWLEDGE]{0,3} OF? NAME ([COMMA AND OR]{1,2} NAME){0,8} [BE DO]? (VERY{1,2} FINE | FINE VERY)',
)

/** "A relational database (MySQL preferred)" asks for a database and wishes for MySQL: no choice between the two. */
export function withoutWished(group: readonly number[], standing: Standings): number[] {
  const [first, ...rest] = group as [number, ...number[]]
  const wished =
    standing.get(first) === 'required' && rest.every((name) => standing.get(name) === 'preferred')
  return wished ? rest : [...group]
}

/** A requirement without what is denied; none where nothing of it is left. */
export function without(one: Requirement, denied: ReadonlySet<string>): Requirement[] {
  const oneOf = one.oneOf.filter((id) => !denied.has(id))
  return oneOf.length === 0 ? [] : [{ ...one, oneOf }]
}
