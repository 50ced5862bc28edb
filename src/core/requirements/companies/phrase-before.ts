import { once } from '../../once.ts'
import { phraseOf, type Tokens, wordAt } from '../../text/tokenize.ts'

/** Longest phrase of the word sets around companies, in words. */
const REACH = 3

/**
 * Where a phrase of a set begins that ends right in front of a token, or -1.
 * @param floor token that the phrase begins at the earliest
 * @param to token; -1 has nothing in front
 */
export function phraseBefore(
  tokens: Tokens,
  floor: number,
  to: number,
  phrases: ReadonlySet<string>,
): number {
  if (!lastWords(phrases).has(wordAt(tokens, to - 1))) return -1
  for (let from = to - 1; from >= Math.max(floor, to - REACH); from--)
    if (phrases.has(phraseOf(tokens, from, to))) return from
  return -1
}

/** The words that phrases end with: most names have another in front, and no phrase is made of it. */
const lastWords = once(
  (phrases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(phrases, (phrase) => phrase.split(/[ -]/).at(-1) as string)),
)
