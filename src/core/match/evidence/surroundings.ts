import type { CompiledAmbiguity } from '../../lexicon/format.ts'
import type { Lexicon } from '../../lexicon/load.ts'
import { fold, GAP } from '../characters.ts'
import type { Tokens } from '../tokenize.ts'
import { PhraseSet } from './phrase-set.ts'

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

export function wordsBefore(tokens: Tokens, from: number): string[] {
  const list: string[] = []
  for (let at = from; at > 0 && list.length < REACH; at--) {
    if (((tokens.gap[at] as number) & FAR) !== 0) break
    list.push(word(tokens, at - 1))
  }
  return list.reverse()
}

export function wordsAfter(tokens: Tokens, to: number): string[] {
  const list: string[] = []
  for (let at = to; at < tokens.count && list.length < REACH; at++) {
    if (((tokens.gap[at] as number) & FAR) !== 0) break
    list.push(word(tokens, at))
  }
  return list
}

export function words(tokens: Tokens, from: number, to: number): string[] {
  const list: string[] = []
  for (let at = from; at < to; at++) list.push(word(tokens, at))
  return list
}

export function word(tokens: Tokens, at: number): string {
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  for (let i = start; i < end; i++) {
    const code = tokens.text.charCodeAt(i)
    const plain = (code | 32) >= 0x61 && (code | 32) <= 0x7a
    if (!plain) return normalise(fold(tokens.text, start, end))
  }
  return tokens.text.slice(start, end).toLowerCase()
}

/** Words of the longest phrase that the list ends with, or 0. */
export function suffixLength(list: readonly string[], phrases: PhraseSet): number {
  if (!phrases.ends(list.at(-1))) return 0
  for (let from = Math.max(0, list.length - phrases.longest); from < list.length; from++)
    if (phrases.begins(list[from]) && phrases.has(list.slice(from))) return list.length - from
  return 0
}

/** Words of the longest phrase that the list begins with, or 0. */
export function prefixLength(list: readonly string[], phrases: PhraseSet): number {
  if (!phrases.begins(list[0])) return 0
  for (let to = Math.min(list.length, phrases.longest); to > 0; to--)
    if (phrases.ends(list[to - 1]) && phrases.has(list.slice(0, to))) return to
  return 0
}

/** Words around the match that the longest idiom takes in, or 0 where none holds it. */
export function idiomLength(
  before: readonly string[],
  self: readonly string[],
  after: readonly string[],
  idioms: PhraseSet,
  next: number,
): number {
  let longest = 0
  if (idioms.size === 0) return longest
  for (let from = 0; from <= before.length; from++) {
    if (!idioms.begins(from < before.length ? before[from] : self[0])) continue
    for (let to = 0; to <= after.length; to++) {
      const length = before.length - from + to
      if (length <= longest || length + self.length > idioms.longest) continue
      if (!idioms.ends(to > 0 ? after[to - 1] : self.at(-1))) continue
      // "React with TypeScript" is not the idiom "react with".
      if (from === before.length && to === next && to > 0) continue
      if (idioms.has([...before.slice(from), ...self, ...after.slice(0, to)])) longest = length
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
        .map(normalise)
        .filter((phrase) => phrase !== '' && phrase !== 'and' && phrase !== 'or'),
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

const sets = new WeakMap<readonly string[], PhraseSet>()
const EMPTY = new PhraseSet([])

export function setOf(name: string, lexicon: Lexicon): PhraseSet {
  const list = lexicon.wordSets[name]
  if (list === undefined) return EMPTY
  let set = sets.get(list)
  if (set === undefined) {
    set = new PhraseSet(list.map(normalise))
    sets.set(list, set)
  }
  return set
}

/** Phrases of the data and words of the text in one spelling: lower case, "&" as "and", other punctuation as space. */
function normalise(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}+#'@°®]+/gu, ' ')
    .trim()
}
