/** Brackets that name nothing, read as words of the row around them. */
import { ATOM } from '../../lexicon/atom.ts'
import type { Row } from '../rows.ts'

/** The row with each bracket that offers a choice and names nothing read as its words: "Languages (one is enough): …". */
export function withChoices({ s, brackets }: Row): string {
  let text = s
  for (const { at, row } of brackets)
    if (row.names === 0 && row.s.includes(ATOM.ONEOF))
      text = text.slice(0, at) + ATOM.ONEOF + text.slice(at + 1)
  return text
}

/** What stands behind a name, a bracket without names opened: "Python (or a comparable language)". */
export function behind(row: Row, from: number): string {
  const { s, brackets } = row
  const at = s.indexOf(ATOM.BRACKET, from)
  const inner = brackets.find((one) => one.at === at)?.row
  return at < 0 || inner === undefined || inner.names > 0
    ? s.slice(from)
    : s.slice(from, at) + inner.s + s.slice(at + 1)
}
