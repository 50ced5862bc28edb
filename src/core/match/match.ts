/** The skills that a text names: tokens, phrases, and which of them count. */
import type { Lexicon } from '../lexicon/load.ts'
import type { SenseContext } from '../sense/scene.ts'
import { senses } from '../sense/senses.ts'
import { cuesOf } from '../signals/cues.ts'
import { foreignTeller } from '../syntax/languages.ts'
import { GAP } from '../text/characters.ts'
import type { Range } from '../text/sentences.ts'
import { type Tokens, tokenize } from '../text/tokenize.ts'
import type { Mention } from '../types.ts'
import { withoutUnchained } from './deeds/chained.ts'
import { withMade } from './deeds/made.ts'
import { type Found, findPhrases, type RawMatch } from './find.ts'
import { withoutNationalities } from './left-out/nationalities.ts'
import { withoutOrdinary } from './left-out/ordinary.ts'
import { withoutPeople } from './left-out/people.ts'
import { withoutShortForOthers } from './left-out/short-for.ts'
import { formOf } from './shared/form-of.ts'
import { withCoordinated } from './shared/words.ts'
import { isSpelledAsName } from './spelling.ts'

export interface Matched {
  tokens: Tokens
  found: Found
  /** Those that count as skills, sorted, never overlapping. */
  matches: RawMatch[]
}

/** What is known of a text's surroundings before its ambiguous words are weighed. */
export type MatchContext = Partial<Pick<SenseContext, 'cues' | 'sections' | 'known' | 'company' | 'inTitle'>>

/** A text that stands alone, such as a title. */
export function match(text: string, lexicon: Lexicon, context: MatchContext = {}): Matched {
  const tokens = tokenize(text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  return { tokens, found, matches: skillsIn(tokens, found, lexicon, context) }
}

/** The candidates that count as skills, sorted, never overlapping. */
export function skillsIn(tokens: Tokens, found: Found, lexicon: Lexicon, context: MatchContext): RawMatch[] {
  const named = withoutShortForOthers(tokens, withoutCertified(tokens, found, lexicon), lexicon)
  const spelled = named.filter((one) => isSpelledAsName(tokens, found, one))
  const done = withoutUnchained(tokens, spelled, lexicon)
  const spoken = withoutNationalities(tokens, found, done, lexicon)
  const candidates = withoutOrdinary(tokens, found, spoken, lexicon)
  const skills = senses(tokens, candidates, lexicon, {
    cues: context.cues ?? cuesOf(tokens, found, lexicon),
    headings: found.headings,
    idioms: found.idioms,
    sections: context.sections ?? [],
    known: context.known ?? NONE,
    company: context.company ?? NONE,
    inTitle: context.inTitle ?? false,
    isForeign: foreignTeller(tokens, found.atoms, lexicon),
  })
  const listed = withMade(tokens, withCoordinated(tokens, skills, lexicon), lexicon)
  return withoutPeople(tokens, listed, found.traits, lexicon, context.inTitle ?? false)
}

/**
 * "Oracle Certified Professional Java SE" asks for a certificate; what its name holds is asked nowhere, nor is what its
 * letters in brackets mean elsewhere ("(OCP)"). Of a cloud all can be had by such a certificate: who asks for one from AWS
 * asks for AWS.
 */
function withoutCertified(tokens: Tokens, { matches, certifications }: Found, lexicon: Lexicon): RawMatch[] {
  if (certifications.length === 0) return matches
  let at = 0
  return matches.flatMap((match) => {
    const { from, to } = match
    while (at < certifications.length && (certifications[at]?.to ?? 0) <= from) at++
    const [before, one] = [certifications[at - 1], certifications[at]]
    if (before?.to === from && isShortFor(tokens, match, before)) return []
    if (one === undefined || from < one.from || to > one.to) return [match]
    const cloud = from === one.from ? cloudAt(tokens, one, lexicon) : null
    if (cloud !== null) return [cloud]
    return from === one.from && to === one.to ? [match] : []
  })
}

const CLOUD = 'cloud-provider'
/** In words: "Google Cloud". */
const LONGEST_CLOUD = 2

/** The cloud that the name of a certificate begins with; it is named by all of it. */
function cloudAt({ word }: Tokens, { from, to }: Range, lexicon: Lexicon): RawMatch | null {
  for (let end = Math.min(to, from + LONGEST_CLOUD); end > from; end--) {
    const form = formOf([...word.subarray(from, end)], [], lexicon)
    if (form !== undefined && lexicon.skills[form.skill]?.family === CLOUD) return { from, to, form }
  }
  return null
}

function isShortFor({ text, start, end, gap }: Tokens, { from, to }: RawMatch, name: Range): boolean {
  if (to !== from + 1 || ((gap[from] as number) & GAP.OPEN) === 0) return false
  let initials = ''
  for (let word = name.from; word < name.to; word++) initials += text[start[word] as number]
  return text.slice(start[from], end[from]) === initials
}

const NONE: ReadonlySet<never> = new Set()

/** Offsets are UTF-16 code units of the text that was matched. */
export function mentionsOf({ tokens, matches }: Matched, lexicon: Lexicon): Mention[] {
  return matches.map(({ from, to, form }) => ({
    skill: lexicon.skills[form.skill]?.id as string,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
  }))
}
