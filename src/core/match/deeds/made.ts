import type { Lexicon } from '../../lexicon/load.ts'
import { OF } from '../../sense/classes.ts'
import { GAP } from '../../text/characters.ts'
import type { Tokens } from '../../text/token-list.ts'
import type { RawMatch } from '../find.ts'

/** How far in front of a thing the verb may stand that makes it, in tokens: "design and build scalable, secure APIs". */
const VERB_REACH = 8
const BREAK = GAP.STOP | GAP.NEWLINE | GAP.BULLET | GAP.GLUE | GAP.SEMICOLON | GAP.COLON

/**
 * A thing that everybody has ("our APIs", "an API company") is nobody's skill; who makes it has the skill of making it
 * ("you build APIs"). The rest of the matches stay.
 */
export function withMade(tokens: Tokens, matches: readonly RawMatch[], lexicon: Lexicon): RawMatch[] {
  const kept: RawMatch[] = []
  for (const match of matches) {
    const making = lexicon.made.get(match.form.skill)
    if (making === undefined) kept.push(match)
    else if (isMade(tokens, match, lexicon)) kept.push({ ...match, form: { ...match.form, skill: making } })
  }
  return kept
}

function isMade(tokens: Tokens, { from, to }: RawMatch, { wordClasses }: Lexicon): boolean {
  // "Web API design".
  const behind = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  if (behind === GAP.SPACE && ((wordClasses[tokens.word[to] as number] ?? 0) & OF.make) !== 0) return true
  for (let at = from; at > 0 && from - at < VERB_REACH; at--) {
    if (((tokens.gap[at] as number) & BREAK) !== 0) return false
    if (((wordClasses[tokens.word[at - 1] as number] ?? 0) & OF.make) !== 0) return true
  }
  return false
}
