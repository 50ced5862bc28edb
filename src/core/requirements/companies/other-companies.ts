/** Names that a text calls companies: "trusted by Canva and Atlassian", "angels from Stripe", "companies like Cisco, Slack". */
import type { Lexicon } from '../../lexicon/load.ts'
import type { RawMatch } from '../../match/find.ts'
import type { SectionKind, Segment } from '../../posting/section.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import { SHAPE } from '../../text/shape.ts'
import { phraseOf, type Tokens, wordAt } from '../../text/tokenize.ts'
import { lastWords } from './company-names.ts'

/** Longest phrase of the word sets, in words. */
const REACH = 3
/** How far in front the list of companies may begin, in tokens. */
const LONGEST_LIST = 24
/** Sections that tell of work, not of the company. */
const WORK: ReadonlySet<SectionKind> = new Set(['duties', 'requirements', 'preferred', 'stack'])
/** Categories of what is no product of a company that bears its name. */
const IN_CODE: ReadonlySet<string> = new Set(['language', 'framework', 'orm'])
const WITHIN = GAP.SPACE | GAP.COMMA | GAP.HYPHEN | GAP.OTHER | GAP.DOT

/**
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
    if (IN_CODE.has(lexicon.skills[form.skill]?.category ?? '')) continue
    while ((segments[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at++
    const segment = segments[at]
    const floor = segment?.from ?? 0
    if (tokens.shape[from] === SHAPE.LOWER) continue
    const start = startOfList(tokens, from, floor)
    if (start <= floor) continue
    // "Services backed by Redis" are work.
    const isBacked =
      !WORK.has(segment?.kind ?? 'other') &&
      endsWith(tokens, start, floor, lexicon.words('company-backing')) >= 0
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
  if (endsWith(tokens, at, floor, lexicon.words('companies-before')) >= 0) return true
  const examples = endsWith(tokens, at, floor, lexicon.words('company-examples'))
  if (examples > floor) return endsWith(tokens, examples, floor, lexicon.words('company-kinds')) >= 0
  const origin = endsWith(tokens, at, floor, lexicon.words('company-origins'))
  return origin > floor && endsWith(tokens, origin, floor, lexicon.words('company-people')) >= 0
}

/** Where a phrase of a set begins that ends at a token, or -1. */
function endsWith(tokens: Tokens, to: number, floor: number, phrases: ReadonlySet<string>): number {
  if (to <= floor || !lastWords(phrases).has(wordAt(tokens, to - 1))) return -1
  for (let from = to - 1; from >= Math.max(floor, to - REACH); from--)
    if (phrases.has(phraseOf(tokens, from, to))) return from
  return -1
}
