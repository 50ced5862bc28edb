/** "The German market" is no German: languages that are only said of something. */
import { ATOM } from '../../lexicon/atom.ts'
import type { Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { type Found, firstAtomFrom, type RawMatch } from '../find.ts'

/**
 * Leaves out names of languages that a noun follows at once: "Italian tours", "the French tax system", "our Dutch team".
 * Words of knowing and judging ("German skills", "German is a plus") follow a language, and so do the words of the set
 * `of-languages` ("German level B2").
 * @param matches sorted, never overlapping
 */
export function withoutNationalities(
  tokens: Tokens,
  { atoms }: Pick<Found, 'atoms'>,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
): RawMatch[] {
  const skillOf = (match: RawMatch | undefined) => lexicon.skills[match?.form.skill ?? -1]
  return matches.filter((match, i) => {
    const { from, to, form } = match
    const skill = skillOf(match)
    // In English a language is called as what is of its country; "Deutsch", "inglês" and "English skills" are no such words.
    if (skill?.category !== 'human-language' || form.lower !== skill.id || to >= tokens.count) return true
    // "English Afrikaans isiXhosa": a list that has lost its commas.
    const before = matches[i - 1]
    if (before?.to === from && skillOf(before)?.category === skill.category) return true
    const isNext = tokens.gap[to] === GAP.SPACE && tokens.shape[to] === SHAPE.LOWER
    if (!isNext || matches[i + 1]?.from === to) return true
    if (lexicon.words('of-languages').has(wordAt(tokens, to))) return true
    const at = firstAtomFrom(atoms, to)
    if (at >= atoms.count || atoms.from[at] !== to) return false
    return !lexicon.atomEntries[atoms.entry[at] as number]?.some((letters) => NOUNS.has(letters))
  })
}

const NOUNS: ReadonlySet<string> = new Set([ATOM.JOB, ATOM.TERM])
