/** The skills that a text names: tokens, phrases, and which of them count. */
import type { Lexicon } from '../lexicon/load.ts'
import { type Tokens, tokenize } from '../text/tokenize.ts'
import type { Mention } from '../types.ts'
import { withCoordinated } from './coordination.ts'
import { proven } from './evidence/evidence.ts'
import { type Found, findPhrases, type RawMatch } from './find.ts'
import { withoutPeople } from './people.ts'

export interface Matched {
  tokens: Tokens
  found: Found
  /** Those that count as skills, sorted, never overlapping. */
  matches: RawMatch[]
}

/**
 * @param inTitle a title's few words prove less than a text does.
 * @param known skills that stand elsewhere beside the text, as indices into `lexicon.skills`.
 */
export function match(
  text: string,
  lexicon: Lexicon,
  inTitle: boolean,
  known?: ReadonlySet<number>,
): Matched {
  const tokens = tokenize(text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  const skills = proven(tokens, found.matches, lexicon, inTitle, known)
  const matches = withoutPeople(tokens, withCoordinated(tokens, skills, lexicon), found.cues, lexicon)
  return { tokens, found, matches }
}

/** Offsets are UTF-16 code units of the text that was matched. */
export function mentionsOf({ tokens, matches }: Matched, lexicon: Lexicon): Mention[] {
  return matches.map(({ from, to, form }) => ({
    skill: lexicon.skills[form.skill]?.id as string,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  }))
}

/** Certifications that the text names; offsets as above. */
export function certificationsOf({ tokens, found }: Matched): { id: string; start: number; end: number }[] {
  return found.certifications.map(({ id, from, to }) => ({
    id,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  }))
}
