/** Which language a part of a text is in, and what the atoms mean in each. */
import { ATOM, LANGUAGES } from '../lexicon/atom.ts'
import type { Lexicon } from '../lexicon/load.ts'
import type { AtomHits } from '../match/find.ts'
import { once } from '../once.ts'
import { int32Room, uint8Room } from '../text/room.ts'
import { type Range, sentencesOf } from '../text/sentences.ts'
import type { Tokens } from '../text/token-list.ts'

/** The languages of LANGUAGES as indices. */
export const ENGLISH = 0

/** Kinds whose words say the same in a posting of another language. */
const BORROWED: ReadonlySet<string> = new Set([ATOM.MUST, ATOM.WISH, ATOM.IDEALLY])

/** What a lexicon's atoms are in each language. */
export interface Readings {
  /** Letters by language and entry; '' where the words mean nothing in it. */
  letters: readonly (readonly string[])[]
  /** The one language in which an entry means something, or -1. */
  only: Int8Array
}

export const readingsOf = once(
  ({ atomEntries }: Lexicon): Readings => ({
    letters: LANGUAGES.map((_, language) =>
      atomEntries.map((entry) => entry[language] || borrowed(entry, language)),
    ),
    only: Int8Array.from(atomEntries, onlyLanguage),
  }),
)

/** A posting in German says "must have" in English, and one in English may wish in German; but none says "die". */
function borrowed(entry: readonly string[], language: number): string {
  if (language !== ENGLISH) return entry[ENGLISH] as string
  return entry.find((letters) => BORROWED.has(letters)) ?? ''
}

/** So many more words that only one language has tell the language of a segment against that of the posting. */
const TELLING = 2

/** The language of each segment, by the words that mean something in one language alone. */
export function languagesOf(hits: AtomHits, segments: readonly Range[], { only }: Readings): Uint8Array {
  const counts = int32Room(segments.length * LANGUAGES.length)
  const totals = new Int32Array(LANGUAGES.length)
  let at = 0
  for (let i = 0; i < segments.length; i++) {
    const { to } = segments[i] as Range
    for (; at < hits.count && (hits.from[at] as number) < to; at++) {
      const language = only[hits.entry[at] as number] as number
      if (language < 0) continue
      const place = i * LANGUAGES.length + language
      counts[place] = (counts[place] as number) + 1
      totals[language] = (totals[language] as number) + 1
    }
  }
  const usual = best(totals, 0)
  const languages = uint8Room(segments.length)
  for (let i = 0; i < segments.length; i++) {
    const first = i * LANGUAGES.length
    const own = best(counts, first)
    const lead = (counts[first + own] as number) - (counts[first + usual] as number)
    languages[i] = lead >= TELLING ? own : usual
  }
  return languages
}

/**
 * Tells the language of the sentence that a token stands in, as an index of LANGUAGES. Nothing is counted before the
 * first question: most texts are asked none.
 */
export function languageTeller(
  tokens: Tokens,
  hits: AtomHits,
  readings: Readings,
): (token: number) => number {
  let sentences: readonly Range[] | null = null
  let languages: Uint8Array = new Uint8Array(0)
  return (token) => {
    if (sentences === null) {
      sentences = sentencesOf(tokens)
      languages = languagesOf(hits, sentences, readings)
    }
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as Range).to <= token) low = middle + 1
      else high = middle
    }
    return languages[low] ?? ENGLISH
  }
}

/** Tells whether the sentence that a token stands in is of another language than English. */
export function foreignTeller(tokens: Tokens, hits: AtomHits, lexicon: Lexicon): (token: number) => boolean {
  const languageAt = languageTeller(tokens, hits, readingsOf(lexicon))
  return (token) => languageAt(token) !== ENGLISH
}

function onlyLanguage(entry: readonly string[]): number {
  let only = -1
  for (let language = 0; language < entry.length; language++) {
    if (entry[language] === '') continue
    if (only >= 0) return -1
    only = language
  }
  return only
}

function best(counts: Int32Array, first: number): number {
  let best = 0
  for (let i = 1; i < LANGUAGES.length; i++)
    if ((counts[first + i] as number) > (counts[first + best] as number)) best = i
  return best
}
