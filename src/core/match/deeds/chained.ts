import type { Lexicon } from '../../lexicon/load.ts'
import { OF } from '../../sense/classes.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'

const LISTS = GAP.COMMA | GAP.SLASH
const WITHIN = GAP.SPACE | GAP.COMMA | GAP.SLASH

/**
 * Verbs that are a skill where they stand in a chain of deeds: "develop, test and deploy services" is testing and
 * deployment, "a test", "we deploy to you" and "an architect" are not. Drops the others.
 */
export function withoutUnchained(tokens: Tokens, matches: readonly RawMatch[], lexicon: Lexicon): RawMatch[] {
  const chained = lexicon.words('chained')
  return matches.filter(({ from, to, form }) => {
    if (to !== from + 1 || !chained.has(form.lower)) return true
    return chained.has(wordAt(tokens, from)) && isInChain(tokens, from, lexicon)
  })
}

function isInChain(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const { gap, count } = tokens
  const listsBefore = at > 0 && ((gap[at] as number) & LISTS) !== 0
  const before = at > 1 && isConnective(tokens, at - 1) ? at - 2 : listsBefore ? at - 1 : -1
  if (before >= 0 && isClose(tokens, before, at) && isDeed(tokens, before, lexicon)) return true
  const listsBehind = at + 1 < count && ((gap[at + 1] as number) & LISTS) !== 0
  const behind =
    listsBehind && !isConnective(tokens, at + 1) ? at + 1 : isConnective(tokens, at + 1) ? at + 2 : -1
  return behind >= 0 && behind < count && isClose(tokens, at, behind) && isDeed(tokens, behind, lexicon)
}

function isClose({ gap }: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (((gap[at] as number) & ~WITHIN) !== 0) return false
  return true
}

/** What an engineer does with what there is and with what there was not: "design", "run". */
function isDeed(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const classes = lexicon.wordClasses[tokens.word[at] as number] ?? 0
  if ((classes & (OF.make | OF.use)) !== 0) return true
  const word = wordAt(tokens, at)
  return lexicon.words('deeds').has(word) || lexicon.words('chained').has(word)
}
