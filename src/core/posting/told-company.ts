/** Sentences by which a company tells of itself, wherever they stand: pages print them right behind a list. */
import { once } from '../once.ts'
import { CUE } from '../signals/cues.ts'
import { GAP } from '../text/characters.ts'
import { SHAPE } from '../text/shape.ts'
import { phraseOf, type Tokens, wordAt } from '../text/tokenize.ts'
import { type Heard, startsWithCue } from './heard.ts'

/** Longest phrase of the word set `company-after`, in words. */
const REACH = 3
/** So many more words the name of a company may have: "Fortran Traffic Systems Limited". */
const LONGEST_REST = 4
const APART =
  GAP.COMMA | GAP.COLON | GAP.OPEN | GAP.CLOSE | GAP.NEWLINE | GAP.BULLET | GAP.SEMICOLON | GAP.SLASH

/**
 * Whether a segment begins with the company: "We are …", "Acme was founded …", "At Acme, …", "Join Acme, …".
 * @param cue index of the first cue from the segment on
 * @param company words of its name in lower case; none where it is not known
 */
export function beginsWithCompany(
  tokens: Tokens,
  found: Heard,
  { from, to, cue, company }: { from: number; to: number; cue: number; company: readonly string[] },
): boolean {
  if (startsWithCue(found, cue, from, CUE.COMPANY)) return true
  const led = found.words('company-leads').has(wordAt(tokens, from)) ? from + 1 : from
  if (isNamedAt(tokens, led, to, company)) return true
  if (tokens.shape[from] === SHAPE.LOWER) return false
  return isSpokenOfBehind(tokens, from + 1, to, found.words('company-after'))
}

/** A word of no other use is enough of a name; "The Trade Desk" and "Data Corp" need their second, too. */
function isNamedAt(tokens: Tokens, at: number, stop: number, [first, second]: readonly string[]): boolean {
  if (first === undefined || at >= stop || wordAt(tokens, at) !== first) return false
  if (tokens.word[at] === 0) return true
  return second !== undefined && at + 1 < stop && wordAt(tokens, at + 1) === second
}

/** "… Technical Resources is looking for": what is said of a company stands behind its name. @param from behind the first word of the name */
export function isSpokenOfBehind(
  tokens: Tokens,
  from: number,
  stop: number,
  phrases: ReadonlySet<string>,
): boolean {
  let end = from
  while (end < Math.min(stop, from + LONGEST_REST) && isNamePart(tokens, end)) end++
  if (!firstWords(phrases).has(wordAt(tokens, end))) return false
  for (let to = end + 1; to <= Math.min(stop, end + REACH); to++) {
    if (isApart(tokens, to - 1)) return false
    if (phrases.has(phraseOf(tokens, end, to))) return true
  }
  return false
}

/** The words that phrases begin with: most words behind a name are others, and no phrase is made of them. */
const firstWords = once(
  (phrases: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(Array.from(phrases, (phrase) => phrase.split(/[ -]/, 1)[0] as string)),
)

function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.shape[at] === SHAPE.CAPITALISED && !isApart(tokens, at)
}

/** Whether a mark parts a token from the one in front of it. */
export function isApart(tokens: Tokens, at: number): boolean {
  return ((tokens.gap[at] as number) & APART) !== 0
}
