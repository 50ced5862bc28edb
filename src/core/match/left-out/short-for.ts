/**
 * Acronyms that are short for something else, as the words beside them say: "Americans with Disabilities Act (ADA)" is no
 * Ada, "TDD (Technical Design Doc)" no test-driven development.
 */
import type { Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'

/** Small words, and those behind a hyphen, need no letter: "small and medium-sized businesses (SMB)". */
const SMALL = 4
/** What stands between the words of a name. */
const WITHIN = GAP.SPACE | GAP.HYPHEN
/** In tokens: what letters of an acronym and small words between them come to. */
const LONGEST_EXPANSION = 10

/** Acronyms of ideas: the lexicon knows what they stand for. Those of products stand for nothing, or for what nobody writes. */
const IDEAS: ReadonlySet<string> = new Set(['concept', 'architecture', 'practice', 'testing', 'data'])

/**
 * Drops names that are short for something else.
 * @param matches sorted; a name of the same skill right beside ("single-page applications (SPA)") keeps the acronym
 */
export function withoutShortForOthers(
  tokens: Tokens,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
): RawMatch[] {
  return matches.filter((match, i) => {
    const isEveryday = match.form.ambiguity?.everyday === true
    if (match.to !== match.from + 1) return true
    const isSame = (other: RawMatch | undefined) => other?.form.skill === match.form.skill
    if (isEveryday && isBracketed(tokens, match)) {
      const before = matches[i - 1]
      return (before?.to === match.from && isSame(before)) || !isShortFor(tokens, match.from, match.from)
    }
    const close = closeBehind(tokens, match.to)
    if (close < 0 || !(isEveryday || IDEAS.has(lexicon.skills[match.form.skill]?.category ?? ''))) return true
    const behind = matches[i + 1]
    return (behind?.from === match.to && isSame(behind)) || !isShortFor(tokens, match.from, close)
  })
}

function isBracketed({ gap, count }: Tokens, { from, to }: RawMatch): boolean {
  if (((gap[from] as number) & GAP.OPEN) === 0) return false
  return to >= count || ((gap[to] as number) & GAP.CLOSE) !== 0
}

/** Behind the last token of a bracket that opens at `at`, or -1 where none does or it is long. */
function closeBehind({ gap, count }: Tokens, at: number): number {
  if (at >= count || ((gap[at] as number) & GAP.OPEN) === 0) return -1
  for (let to = at + 1; to <= Math.min(count, at + LONGEST_EXPANSION); to++)
    if (to === count || ((gap[to] as number) & GAP.CLOSE) !== 0) return to
  return -1
}

/**
 * Whether the letters of the token at `at`, in capitals, begin the words that end before the token `end`, the last letter
 * the last word.
 */
function isShortFor({ text, start, end: ends, gap }: Tokens, at: number, end: number): boolean {
  const acronym = text.slice(start[at], ends[at])
  if (acronym.length < 2 || acronym !== acronym.toUpperCase()) return false
  const floor = end > at ? at : -1
  let word = end - 1
  for (let letter = acronym.length - 1; letter >= 0; word--) {
    if (word <= floor) return false
    const initial = (text[start[word] as number] as string).toUpperCase()
    const needsNone =
      (ends[word] as number) - (start[word] as number) <= SMALL || ((gap[word] as number) & GAP.HYPHEN) !== 0
    if (initial === acronym[letter]) letter--
    else if (!needsNone || letter === acronym.length - 1) return false
    if (letter >= 0 && ((gap[word] as number) & ~WITHIN) !== 0) return false
  }
  return true
}
