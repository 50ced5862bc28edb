import { fold } from '../../text/characters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Vocabulary } from '../../text/vocabulary.ts'

/**
 * Phrases to look up among the words around a match. The first and last words tell most look-ups apart by their
 * numbers in the vocabulary, before any string is put together.
 */
export class PhraseSet {
  readonly size: number
  /** In words. */
  readonly longest: number
  private readonly phrases: Set<string>
  /** Numbers of words in the vocabulary; 0 where one is not in it. */
  private readonly firsts = new Set<number>()
  private readonly lasts = new Set<number>()

  /** @param phrases in any spelling; those that fold alike count once, empty ones not at all */
  constructor(phrases: Iterable<string>, vocabulary: Vocabulary) {
    this.phrases = new Set([...phrases].map(normalise).filter((phrase) => phrase !== ''))
    this.size = this.phrases.size
    let longest = 0
    for (const phrase of this.phrases) {
      const words = phrase.split(' ')
      longest = Math.max(longest, words.length)
      this.firsts.add(vocabulary.get(words[0] as string))
      this.lasts.add(vocabulary.get(words.at(-1) as string))
    }
    this.longest = longest
  }

  /** Whether a phrase may begin with this token. */
  begins(tokens: Tokens, at: number): boolean {
    return this.firsts.has(tokens.word[at] as number)
  }

  /** Whether a phrase may end with this token. */
  ends(tokens: Tokens, at: number): boolean {
    return this.lasts.has(tokens.word[at] as number)
  }

  /** Whether these tokens, half open, are a phrase. */
  has(tokens: Tokens, from: number, to: number): boolean {
    let phrase = wordOf(tokens, from)
    for (let at = from + 1; at < to; at++) phrase += ` ${wordOf(tokens, at)}`
    return this.phrases.has(phrase)
  }
}

function wordOf(tokens: Tokens, at: number): string {
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  for (let i = start; i < end; i++) {
    const code = tokens.text.charCodeAt(i)
    const plain = (code | 32) >= 0x61 && (code | 32) <= 0x7a
    if (!plain) return normalise(fold(tokens.text, start, end))
  }
  return tokens.text.slice(start, end).toLowerCase()
}

/** Phrases of the data and words of the text in one spelling: lower case, "&" as "and", other punctuation as space. */
export function normalise(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}+#'@°®]+/gu, ' ')
    .trim()
}
