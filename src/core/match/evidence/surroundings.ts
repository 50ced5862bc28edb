import type { CompiledAmbiguity } from '../../lexicon/format.ts'
import type { Lexicon } from '../../lexicon/load.ts'
import { fold, GAP } from '../characters.ts'
import type { Tokens } from '../tokenize.ts'

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
  before: Set<string>
  after: Set<string>
  veto: Set<string>
  vetoBefore: Set<string>
  vetoAfter: Set<string>
}

const cache = new WeakMap<CompiledAmbiguity, Phrases>()

export function wordsBefore(tokens: Tokens, from: number): string[] {
  const list: string[] = []
  for (let at = from; at > 0 && list.length < REACH; at--) {
    if (((tokens.gap[at] as number) & FAR) !== 0) break
    list.unshift(word(tokens, at - 1))
  }
  return list
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
  return normalise(fold(tokens.text, tokens.start[at] as number, tokens.end[at] as number))
}

/** Words of the longest phrase that the list ends with, or 0. */
export function suffixLength(list: readonly string[], phrases: ReadonlySet<string>): number {
  if (phrases.size === 0) return 0
  for (let from = 0; from < list.length; from++)
    if (phrases.has(list.slice(from).join(' '))) return list.length - from
  return 0
}

/** Words of the longest phrase that the list begins with, or 0. */
export function prefixLength(list: readonly string[], phrases: ReadonlySet<string>): number {
  if (phrases.size === 0) return 0
  for (let to = list.length; to > 0; to--) if (phrases.has(list.slice(0, to).join(' '))) return to
  return 0
}

/** Words around the match that the longest idiom takes in, or 0 where none holds it. */
export function idiomLength(
  before: readonly string[],
  self: readonly string[],
  after: readonly string[],
  idioms: ReadonlySet<string>,
  next: number,
): number {
  let longest = 0
  if (idioms.size === 0) return longest
  for (let from = 0; from <= before.length; from++) {
    for (let to = 0; to <= after.length; to++) {
      const length = before.length - from + to
      if (length <= longest) continue
      // "React with TypeScript" is not the idiom "react with".
      if (from === before.length && to === next && to > 0) continue
      if (idioms.has([...before.slice(from), ...self, ...after.slice(0, to)].join(' '))) longest = length
    }
  }
  return longest
}

export function phrasesOf(entry: CompiledAmbiguity, lexicon: Lexicon): Phrases {
  const known = cache.get(entry)
  if (known !== undefined) return known
  const expand = (list: readonly string[]) =>
    new Set(
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

const sets = new WeakMap<readonly string[], Set<string>>()

export function setOf(name: string, lexicon: Lexicon): Set<string> {
  const list = lexicon.wordSets[name]
  if (list === undefined) return new Set()
  let set = sets.get(list)
  if (set === undefined) {
    set = new Set(list.map(normalise))
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
