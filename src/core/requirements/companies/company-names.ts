import type { Lexicon } from '../../lexicon/load.ts'
import { nameOf, type RawMatch } from '../../match/find.ts'
import { once } from '../../once.ts'
import type { Segment } from '../../posting/section.ts'
import { isApart, isSpokenOfBehind } from '../../posting/told-company.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { phraseOf, type Tokens, wordAt } from '../../text/tokenize.ts'

/** Longest phrase of the word set `company-before`, in words. */
const REACH = 3

/**
 * Names of skills that the posting's own company bears, told by how the text speaks of it: "Square was founded",
 * "At Intercom, we …", "Join Elastic", a heading "About GitLab".
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
    while ((segments[at]?.to ?? Number.POSITIVE_INFINITY) <= match.from) at++
    const segment = segments[at]
    if (segment === undefined || tokens.shape[match.from] === SHAPE.LOWER) continue
    if (isHeaded(segment, match) || isSpokenOf(tokens, segment, match, lexicon)) names.add(nameOf(match))
  }
  return names
}

/** "About Intercom": what such a heading names is the company. */
function isHeaded({ heading, kind, from, to }: Segment, match: RawMatch): boolean {
  return heading && kind === 'company' && match.to === to && match.from > from
}

function isSpokenOf(tokens: Tokens, { from, to }: Segment, match: RawMatch, lexicon: Lexicon): boolean {
  // "At Intercom, we …"
  if (match.from === from + 1 && wordAt(tokens, from) === 'at' && match.to < to) {
    const comma = ((tokens.gap[match.to] as number) & GAP.COMMA) !== 0
    if (comma || wordAt(tokens, match.to) === 'we' || wordAt(tokens, match.to) === 'you') return true
  }
  if (ends(tokens, from, match.from, lexicon.words('company-before'))) return true
  if (match.from !== from) return false
  // "Ignite Technical Resources is looking for …"
  return isSpokenOfBehind(tokens, match.to, to, lexicon.words('company-after'))
}

/** The words that phrases end with: most names have another in front, and no phrase is made of it. */
export const lastWords = once(
  (phrases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(phrases, (phrase) => phrase.split(/[ -]/).at(-1) as string)),
)

function ends(tokens: Tokens, floor: number, to: number, phrases: ReadonlySet<string>): boolean {
  if (to <= floor || !lastWords(phrases).has(wordAt(tokens, to - 1))) return false
  for (let from = to - 1; from >= Math.max(floor, to - REACH); from--) {
    if (isApart(tokens, from + 1)) return false
    if (phrases.has(phraseOf(tokens, from, to))) return true
  }
  return false
}
