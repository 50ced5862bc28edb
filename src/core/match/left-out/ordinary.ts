/** Names that are ordinary words of the language that a sentence is in: "immer", "Teams" and "gut" in German. */
import type { Lexicon } from '../../lexicon/load.ts'
import { ENGLISH, languagesOf, type Readings, readingsOf } from '../../syntax/languages.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { AtomHits, Found, RawMatch } from '../find.ts'

/**
 * Leaves out what a sentence that is not English says in its own words, unless it stands in a list with another name:
 * "Slack und Teams". English words are weighed (src/core/sense): most names are made of them.
 * @param matches sorted, never overlapping
 */
export function withoutOrdinary(
  tokens: Tokens,
  { atoms }: Pick<Found, 'atoms'>,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
): RawMatch[] {
  const readings = readingsOf(lexicon)
  if (!isTold(atoms, readings)) return [...matches]
  const sentences = sentencesOf(tokens)
  const languages = languagesOf(atoms, sentences, readings)
  if (languages.every((language) => language === ENGLISH)) return [...matches]
  let sentence = 0
  let hit = 0
  return matches.filter((match, i) => {
    while ((sentences[sentence] as Range).to <= match.from) sentence++
    const language = languages[sentence] as number
    // The name before it makes a phrase of it that is a name as well.
    if (language === ENGLISH || match.isRest) return true
    // What stands for a kind of work or a way to be is called by ordinary words, and means what they mean.
    const skill = lexicon.skills[match.form.skill]
    if (skill?.general || skill?.category === 'soft') return true
    while (hit < atoms.count && (atoms.from[hit] as number) < match.from) hit++
    for (let at = hit; at < atoms.count && atoms.from[at] === match.from; at++) {
      const isWord = lexicon.atomEntries[atoms.entry[at] as number]?.[language] !== ''
      if (atoms.to[at] === match.to && isWord)
        return follows(tokens, matches[i - 1], match) || follows(tokens, match, matches[i + 1])
    }
    return true
  })
}

/** Whether words enough tell another language than English: one alone may be the very name. */
function isTold({ count, entry }: AtomHits, { only }: Readings): boolean {
  let told = 0
  for (let i = 0; i < count && told < FEWEST_TELLING; i++)
    if ((only[entry[i] as number] as number) > ENGLISH) told++
  return told === FEWEST_TELLING
}

const FEWEST_TELLING = 2
const LISTING = GAP.COMMA | GAP.SLASH | GAP.PLUS

/** Whether two names stand in one list, with nothing but a comma or a connective between them. */
function follows(tokens: Tokens, first: RawMatch | undefined, second: RawMatch | undefined): boolean {
  if (first === undefined || second === undefined) return false
  if (second.from === first.to) return ((tokens.gap[second.from] as number) & LISTING) !== 0
  return second.from === first.to + 1 && isConnective(tokens, first.to)
}
