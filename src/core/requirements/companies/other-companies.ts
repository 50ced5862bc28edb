/** Names that a text calls companies: "trusted by Canva and Atlassian", "angels from Stripe", "companies like Cisco, Slack". */
import type { Lexicon, LexiconSkill, WordSet } from '../../lexicon/load.ts'
import type { RawMatch } from '../../match/find.ts'
import type { SectionKind, Segment } from '../../posting/section.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import { SHAPE } from '../../text/shape.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { phraseBefore } from './phrase-before.ts'

/** How far in front the list of companies may begin, in tokens. */
const LONGEST_LIST = 24
/** Sections that tell of work, not of the company. */
const WORK: ReadonlySet<SectionKind> = new Set(['duties', 'requirements', 'preferred', 'stack'])
/** Categories of what is no product of a company that bears its name. */
const IN_CODE: ReadonlySet<string> = new Set(['language', 'framework', 'orm'])
const WITHIN = GAP.SPACE | GAP.COMMA | GAP.HYPHEN | GAP.OTHER | GAP.DOT

/**
 * @param segments sorted, covering the text
 * @param matches sorted, never overlapping
 * @returns indices of the matches that are companies there
 */
export function otherCompaniesIn(
  tokens: Tokens,
  segments: readonly Segment[],
  matches: readonly RawMatch[],
  lexicon: Lexicon,
): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  for (const [i, { from, form }] of matches.entries()) {
    // "Engineers from Java or Django backgrounds": nobody works at what one writes in.
    if (IN_CODE.has((lexicon.skills[form.skill] as LexiconSkill).category)) continue
    while ((segments[at] as Segment).to <= from) at++
    const { from: floor, kind } = segments[at] as Segment
    if (tokens.shape[from] === SHAPE.LOWER) continue
    const start = startOfList(tokens, from, floor)
    // "Services backed by Redis" are work.
    const isBacked =
      !WORK.has(kind) && phraseBefore(tokens, floor, start, lexicon.words('company-backing')) >= 0
    if (isBacked || isOfCompanies(tokens, start, floor, lexicon)) found.add(i)
  }
  return found
}

/** The first of the names in a row, known or not, that end with the one at a token. */
function startOfList(tokens: Tokens, from: number, floor: number): number {
  const stop = Math.max(floor, from - LONGEST_LIST)
  let at = from
  while (at > stop && ((tokens.gap[at] as number) & ~WITHIN) === 0) {
    const joins = isConnective(tokens, at - 1)
    if (!joins && (tokens.shape[at - 1] === SHAPE.LOWER || tokens.shape[at - 1] === SHAPE.NUMBER)) break
    at--
  }
  return at
}

/** "Companies such as", "investors from", "trusted by" right in front. */
function isOfCompanies(tokens: Tokens, at: number, floor: number, lexicon: Lexicon): boolean {
  const before = (to: number, set: WordSet) => phraseBefore(tokens, floor, to, lexicon.words(set))
  return (
    before(at, 'companies-before') >= 0 ||
    before(before(at, 'company-examples'), 'company-kinds') >= 0 ||
    before(before(at, 'company-origins'), 'company-people') >= 0
  )
}
