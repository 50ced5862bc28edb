/** What a row says of what was named before it, and what that says of the row. */
import { ATOM } from '../lexicon/atom.ts'
import type { Signal } from '../signals/signal.ts'
import { pattern } from '../syntax/pattern.ts'
import type { Row } from '../syntax/rows.ts'
import { GAP } from '../text/characters.ts'
import type { Level, Requirement } from '../types.ts'
import type { Says } from './asking.ts'

/** "It is a must", "this one would be a plus": of what was named last. */
const OF_LAST_NAMED = pattern('^ [AND BUT VERY ART]{0,2} IT')
/** "Vorkenntnisse sind nicht nötig". */
const PRIOR = pattern('^ [ART GOOD VERY WORD]{0,2} KNOWLEDGE (OF IT)? [BE ARE]')
/** "You only need to know how to read it." */
const OF_IT = pattern(
  '^ [AND BUT VERY]{0,2} YOU [VERY DO]{0,2} NOT? VERY? [OBLIGE NEED SHOULD] [^COMMA STOP SEMICOLON]{0,6} IT $',
)
/** "Experience in our day to day toolset is a plus": of the stack that was told. */
const OF_STACK = pattern('[WE ART] [ART GOOD VERY WORD TO]{0,4} STACK')

/** Whether a signal judges the names of the sentence before. @param says null where the row begins a line of the posting */
export function judgesLast(row: Row, { predicate }: Signal, says: Says | null): boolean {
  if (OF_IT.test(row.s)) return true
  if (!predicate) return false
  if (OF_LAST_NAMED.test(row.s)) return true
  // "You want to learn Kotlin? Prior knowledge is not needed."
  return says !== null && PRIOR.test(row.s) && (says(0, 'prior') || says(1, 'prior'))
}

/** Whether a row speaks of knowing the company's stack. */
export function isOfStack({ s }: Row): boolean {
  return s.includes(ATOM.KNOWLEDGE) && OF_STACK.test(s)
}

/**
 * "Experience with Java; Spring; Kafka", "Kafka is a plus; Redis too": what a row is asked that is but one more item of
 * what stands in front of a semicolon, or null.
 * @param gap bits of what stands in front of the row
 * @param last requirements of the row before
 */
export function levelOfOneMore({ s }: Row, gap: number, last: readonly Requirement[]): Level | null {
  if ((gap & (GAP.SEMICOLON | GAP.NEWLINE | GAP.BULLET | GAP.STOP)) !== GAP.SEMICOLON) return null
  const level = last[0]?.level ?? null
  return last.every((one) => one.level === level) && ONE_MORE.test(s) ? level : null
}

const ONE_MORE = pattern(
  '^ [NAME WORD DOING TERM OF ART GOOD VERY AND OR COMMA SLASH BRACKET SUCH SIMILAR INCLUDING ONEOF]* $',
)
