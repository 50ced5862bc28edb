/**
 * The engine, one for all tabs. It runs here and not in the pages because its lexicon is large: a page pays for a
 * message, not for a lexicon. Loaded with the first posting, and again when the user's own words have changed.
 */
import { lexiconData } from 'virtual:lexicon'
import { withoutIgnored } from '../core/ignored.ts'
import { type Lexicon, loadLexicon } from '../core/lexicon/load.ts'
import { read } from '../core/read.ts'
import type { Posting, Reading } from '../core/types.ts'
import type { Profile } from '../profile/schema.ts'

/** Real postings have some hundred mentions. What a hostile page has beyond this is neither kept nor painted. */
const MAX_ITEMS = 5_000

let loaded: { words: string; lexicon: Lexicon } | undefined

/** What of the profile takes part in reading: a posting read with other words than these has to be read again. */
export function ownWords(profile: Profile): string {
  return JSON.stringify([profile.customSkills, profile.ignored])
}

/** Loads the lexicon, so that the next posting does not wait for it. */
export function warmUp(profile: Profile): Lexicon {
  const words = JSON.stringify(profile.customSkills)
  if (loaded?.words !== words) loaded = { words, lexicon: loadLexicon(lexiconData, profile.customSkills) }
  return loaded.lexicon
}

/** Reads a posting by the lexicon, the user's own skills, and what the user said is none. */
export function readPosting(posting: Posting, profile: Profile): Reading {
  const reading = withoutIgnored(read(posting, warmUp(profile)), posting, profile.ignored)
  return {
    ...reading,
    mentions: reading.mentions.slice(0, MAX_ITEMS),
    requirements: reading.requirements.slice(0, MAX_ITEMS),
    negated: reading.negated.slice(0, MAX_ITEMS),
    duties: reading.duties.slice(0, MAX_ITEMS),
  }
}
