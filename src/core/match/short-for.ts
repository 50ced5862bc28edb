/** An acronym in brackets that is short for the words in front: "Americans with Disabilities Act (ADA)" is no Ada. */
import { GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { RawMatch } from './find.ts'

/** Small words, and those behind a hyphen, need no letter: "small and medium-sized businesses (SMB)". */
const SMALL = 4

/**
 * Drops everyday names that are short for something else.
 * @param matches sorted; a name of the same skill right in front ("single-page applications (SPA)") keeps the acronym
 */
export function withoutShortForOthers(tokens: Tokens, matches: readonly RawMatch[]): RawMatch[] {
  return matches.filter((match, i) => {
    if (match.form.ambiguity?.everyday !== true || !isBracketed(tokens, match)) return true
    const before = matches[i - 1]
    if (before?.to === match.from && before.form.skill === match.form.skill) return true
    return !isShortFor(tokens, match.from)
  })
}

function isBracketed({ gap, count }: Tokens, { from, to }: RawMatch): boolean {
  if (to !== from + 1 || ((gap[from] as number) & GAP.OPEN) === 0) return false
  return to >= count || ((gap[to] as number) & GAP.CLOSE) !== 0
}

/** Whether the letters of a token in capitals begin the words before it, the last letter the last word. */
function isShortFor({ text, start, end, gap }: Tokens, at: number): boolean {
  const acronym = text.slice(start[at], end[at])
  if (acronym.length < 2 || acronym !== acronym.toUpperCase()) return false
  let word = at - 1
  for (let letter = acronym.length - 1; letter >= 0; word--) {
    if (word < 0) return false
    const initial = (text[start[word] as number] as string).toUpperCase()
    const needsNone =
      (end[word] as number) - (start[word] as number) <= SMALL || ((gap[word] as number) & GAP.HYPHEN) !== 0
    if (initial === acronym[letter]) letter--
    else if (!needsNone || letter === acronym.length - 1) return false
    if (letter >= 0 && ((gap[word] as number) & ~WITHIN) !== 0) return false
  }
  return true
}

/** What stands between the words of a name. */
const WITHIN = GAP.SPACE | GAP.HYPHEN
