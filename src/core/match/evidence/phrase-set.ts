/**
 * Phrases to look up among the words around a match. The first and last words and the greatest length tell most
 * look-ups apart before any string is put together.
 */
export class PhraseSet {
  readonly size: number
  /** In words. */
  readonly longest: number
  private readonly phrases: Set<string>
  private readonly firsts = new Set<string>()
  private readonly lasts = new Set<string>()

  /** @param phrases normalised: words with one space between */
  constructor(phrases: Iterable<string>) {
    this.phrases = new Set(phrases)
    this.size = this.phrases.size
    let longest = 0
    for (const phrase of this.phrases) {
      const words = phrase.split(' ')
      longest = Math.max(longest, words.length)
      this.firsts.add(words[0] as string)
      this.lasts.add(words.at(-1) as string)
    }
    this.longest = longest
  }

  begins(word: string | undefined): boolean {
    return word !== undefined && this.firsts.has(word)
  }

  ends(word: string | undefined): boolean {
    return word !== undefined && this.lasts.has(word)
  }

  has(words: readonly string[]): boolean {
    return this.phrases.has(words.length === 1 ? (words[0] as string) : words.join(' '))
  }
}
