import type { CompiledAmbiguity } from '../../lexicon/format.ts'
import type { Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'
import { normalise, PhraseSet } from './phrase-set.ts'

/** Gaps that end what a word's neighbours can say of it. */
const FAR =
  GAP.NEWLINE |
  GAP.STOP |
  GAP.BULLET |
  GAP.GLUE |
  GAP.SEMICOLON |
  GAP.COMMA |
  GAP.OPEN |
  GAP.CLOSE |
  GAP.COLON |
  GAP.DASH

/** Longest phrase of before, after and veto that is looked for on either side, in words. */
const REACH = 4

/** The phrases of one ambiguity entry, ready to look up; made when the word is first met. */
interface Phrases {
  before: PhraseSet
  after: PhraseSet
  veto: PhraseSet
  vetoBefore: PhraseSet
  vetoAfter: PhraseSet
}

const cache = new WeakMap<CompiledAmbiguity, Phrases>()

/** A match and the words around it that can say something of it, all by tokens, half open. */
export interface Surroundings {
  tokens: Tokens
  /** First of the words before the match. */
  first: number
  from: number
  to: number
  /** Behind the last of the words after it. */
  last: number
}

export function surroundingsOf(tokens: Tokens, { from, to }: RawMatch): Surroundings {
  let first = from
  while (first > 0 && from - first < REACH && ((tokens.gap[first] as number) & FAR) === 0) first--
  let last = to
  while (last < tokens.count && last - to < REACH && ((tokens.gap[last] as number) & FAR) === 0) last++
  return { tokens, first, from, to, last }
}

/** Words of the longest phrase that the words before the match end with, or 0. */
export function lengthBefore({ tokens, first, from }: Surroundings, phrases: PhraseSet): number {
  if (first === from || !phrases.ends(tokens, from - 1)) return 0
  for (let at = Math.max(first, from - phrases.longest); at < from; at++)
    if (phrases.begins(tokens, at) && phrases.has(tokens, at, from)) return from - at
  return 0
}

/** Words of the longest phrase that the words after the match begin with, or 0. */
export function lengthAfter({ tokens, to, last }: Surroundings, phrases: PhraseSet): number {
  if (to === last || !phrases.begins(tokens, to)) return 0
  for (let end = Math.min(last, to + phrases.longest); end > to; end--)
    if (phrases.ends(tokens, end - 1) && phrases.has(tokens, to, end)) return end - to
  return 0
}

/**
 * Words around the match that the longest idiom takes in, or 0 where none holds it.
 * @param next how many words stand between the match and a technology close behind it
 */
export function idiomLength(
  { tokens, first, from, to, last }: Surroundings,
  idioms: PhraseSet,
  next: number,
): number {
  let longest = 0
  if (idioms.size === 0) return longest
  for (let start = first; start <= from; start++) {
    if (!idioms.begins(tokens, start)) continue
    for (let end = to; end <= last; end++) {
      const length = from - start + (end - to)
      if (length <= longest || end - start > idioms.longest || !idioms.ends(tokens, end - 1)) continue
      // "React with TypeScript" is not the idiom "react with".
      if (start === from && end - to === next && next > 0) continue
      if (idioms.has(tokens, start, end)) longest = length
    }
  }
  return longest
}

export function phrasesOf(entry: CompiledAmbiguity, lexicon: Lexicon): Phrases {
  const known = cache.get(entry)
  if (known !== undefined) return known
  const expand = (list: readonly string[]) =>
    new PhraseSet(
      list
        .flatMap((phrase) => (phrase.startsWith('@') ? (lexicon.wordSets[phrase.slice(1)] ?? []) : [phrase]))
        .filter((phrase) => !BARE.has(normalise(phrase))),
      lexicon.vocabulary,
    )
  const phrases = {
    before: expand(entry.before),
    after: expand(entry.after),
    veto: expand(entry.veto.filter((idiom) => normalise(idiom) !== normalise(entry.form))),
    vetoBefore: expand(entry.vetoBefore),
    vetoAfter: expand(entry.vetoAfter),
  }
  cache.set(entry, phrases)
  return phrases
}

const NO_WORDS: readonly string[] = []
const sets = new WeakMap<readonly string[], PhraseSet>()

/** They stand beside every name and tell nothing of it. */
const BARE = new Set(['and', 'or'])

export function setOf(name: string, lexicon: Lexicon): PhraseSet {
  const list = lexicon.wordSets[name] ?? NO_WORDS
  let set = sets.get(list)
  if (set === undefined) {
    set = new PhraseSet(list, lexicon.vocabulary)
    sets.set(list, set)
  }
  return set
}
