/** Words of titles and running text, and phrases over them. Linear in the text. */
import type { Span } from '../types.ts'

export interface Word extends Span {
  /** Lower case, without accents. */
  text: string
  /** The characters between the word before and this one. */
  gap: string
}

/** No word of interest is longer; keeps a hostile title from making long keys. */
const LONGEST_WORD = 60

/** Longer than any posting; the rest of such a text is not read for role and duties. */
const LONGEST_TEXT = 200_000

const WORD =
  /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.(?:js|net)(?![\p{L}\p{N}]))?[+#]{0,2}/giu

/** @param end only the text before it is read */
export function wordsOf(text: string, start = 0, end: number = text.length): Word[] {
  const part = text.slice(start, end)
  const words: Word[] = []
  let last = 0
  for (const match of part.matchAll(WORD)) {
    const raw = match[0]
    const at = match.index
    words.push({
      text: fold(raw.length > LONGEST_WORD ? raw.slice(0, LONGEST_WORD) : raw),
      gap: part.slice(last, at),
      start: start + at,
      end: start + at + raw.length,
    })
    last = at + raw.length
  }
  return words
}

let lastText = ''
let lastWords: Word[] = []

/** The words of a posting's text; role, seniority and duties ask for the same text one after the other. */
export function textWords(text: string): readonly Word[] {
  if (text !== lastText) {
    lastWords = wordsOf(text, 0, Math.min(text.length, LONGEST_TEXT))
    lastText = text
  }
  return lastWords
}

const ASCII = /^[\x20-\x7e]*$/

function fold(word: string): string {
  const lower = word.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '')
}

interface Entry<T> {
  words: string[]
  value: T
}

export interface Hit<T> {
  /** Indices into the words: from, to (exclusive). */
  from: number
  to: number
  value: T
}

/** Phrases with what they stand for; where several begin at a word, the longest counts. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>()

  add(phrases: readonly string[], value: T): this {
    for (const phrase of phrases) {
      const words = wordsOf(phrase).map((word) => word.text)
      const first = words[0]
      if (first === undefined) continue
      const entries = this.byFirst.get(first)
      if (entries) entries.push({ words, value })
      else this.byFirst.set(first, [{ words, value }])
      // Longest first; of two equal phrases the one added first stays in front.
      this.byFirst.get(first)?.sort((a, b) => b.words.length - a.words.length)
    }
    return this
  }

  /** The longest phrase that begins at word `from`. */
  at(words: readonly Word[], from: number): Hit<T> | null {
    const first = words[from]
    if (!first) return null
    for (const entry of this.byFirst.get(first.text) ?? []) {
      if (entry.words.every((word, i) => words[from + i]?.text === word)) {
        return { from, to: from + entry.words.length, value: entry.value }
      }
    }
    return null
  }

  /** All phrases from left to right, none overlapping another. */
  find(words: readonly Word[]): Hit<T>[] {
    const hits: Hit<T>[] = []
    for (let i = 0; i < words.length; i++) {
      const hit = this.at(words, i)
      if (!hit) continue
      hits.push(hit)
      i = hit.to - 1
    }
    return hits
  }
}

/** Makes a value of a table once, however often the table is used. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
