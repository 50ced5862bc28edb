import type { Lexicon } from '../../lexicon/load.ts'
import { nameOf, type RawMatch } from '../../match/find.ts'
import type { Segment } from '../../posting/section.ts'
import { isApart, isSpokenOfBehind } from '../../posting/told-company.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { phraseBefore } from './phrase-before.ts'

/**
 * Names of skills that the posting's own company bears, told by how the text speaks of it: "Square was founded",
 * "At Intercom, we …", "Join Elastic", a heading "About GitLab".
 * @param segments sorted, covering the text
 * @param known what is known already, from the posting's company
 * @returns see `nameOf`
 */
export function companyNamesIn(
  tokens: Tokens,
  segments: readonly Segment[],
  matches: readonly RawMatch[],
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Set(known)
  let at = 0
  for (const match of matches) {
    while ((segments[at] as Segment).to <= match.from) at++
    const segment = segments[at] as Segment
    if (tokens.shape[match.from] === SHAPE.LOWER) continue
    if (isHeaded(segment, match) || isSpokenOf(tokens, segment, match, lexicon)) names.add(nameOf(match))
  }
  return names
}

/** "About Intercom": what such a heading names is the company. */
function isHeaded({ heading, kind, to }: Segment, match: RawMatch): boolean {
  return heading && kind === 'company' && match.to === to
}

function isSpokenOf(tokens: Tokens, { from, to }: Segment, match: RawMatch, lexicon: Lexicon): boolean {
  // "At Intercom, we …"
  if (match.from === from + 1 && wordAt(tokens, from) === 'at') {
    const comma = ((tokens.gap[match.to] as number) & GAP.COMMA) !== 0
    if (comma || wordAt(tokens, match.to) === 'we' || wordAt(tokens, match.to) === 'you') return true
  }
  // "Join Elastic"; "we index, join, Redis" lists what is done.
  const isNamed = !isApart(tokens, match.from)
  if (isNamed && phraseBefore(tokens, from, match.from, lexicon.words('company-before')) >= 0) return true
  if (match.from !== from) return false
  // "Ignite Technical Resources is looking for …"
  return isSpokenOfBehind(tokens, match.to, to, lexicon.words('company-after'))
}
