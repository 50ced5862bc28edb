import { ATOM } from '../lexicon/atom.ts'
import type { Row } from '../syntax/rows.ts'
import { readTemplates } from './read-templates.ts'
import type { Signal } from './signal.ts'

/** The signals of a row, in order; brackets have their own. */
export function signalsOf({ s }: Row): Signal[] {
  const found: Signal[] = []
  for (let at = 0; at < s.length; at++) {
    const signal = readTemplates(s, at)
    if (signal !== null) found.push(signal)
  }
  return found
}

/** Whether a row holds nothing but what judges: "(must have)", "(a plus)", "(ideally)". */
export function isJudgement({ s }: Row): boolean {
  return !s.includes(ATOM.WORD) && !s.includes(ATOM.TERM) && !s.includes(ATOM.NUMBER)
}
