/** Words of titles and running text, and phrases over them. Linear in the text. */
import type { Span } from '../types.ts'

export interface Word extends Span {
  /** Lower case, without accents. */
  text: string
  /** The characters between the word before and this one. */
  readonly gap: string
}

/** Most words are never asked for the gap before them: it is cut out only then. */
class TextWord implements Word {
  text: string
  start: number
  end: number
  private readonly source: string
  private readonly before: number

  constructor(text: string, start: number, end: number, source: string, before: number) {
    this.text = text
    this.start = start
    this.end = end
    this.source = source
    this.before = before
  }

  get gap(): string {
    return this.source.slice(this.before, this.start)
  }
}

/** No word of interest is longer; keeps a hostile title from making long keys. */
const LONGEST_WORD = 60

/** Longer than any posting; the rest of such a text is not read for role and duties. */
const LONGEST_TEXT = 200_000

/**
 * Runs of letters and digits, with "++" or "#" behind them; ".net" and what ends in ".js" or ".net" are one word.
 * @param end only the text before it is read
 */
export function wordsOf(text: string, start = 0, end: number = text.length): Word[] {
  const words: Word[] = []
  let before = start
  for (let at = start; at < end; ) {
    const from = at
    const code = text.charCodeAt(at)
    if (code <= LAST_ASCII && KINDS[code] === NONE && code !== FULL_STOP) {
      at++
      continue
    }
    if (code === FULL_STOP && isDotted(text, at, end, 'net')) at += '.net'.length
    else {
      let kind = kindAt(text, at, end)
      if (kind !== LETTER) {
        at += kind === NONE ? 1 : width(text, at)
        continue
      }
      do at++
      while (at < end && text.charCodeAt(at) <= LAST_ASCII && KINDS[text.charCodeAt(at)] === LETTER)
      if (at < end && text.charCodeAt(at) > LAST_ASCII) {
        at = from
        while (kind === LETTER || kind === MARK) {
          at += width(text, at)
          kind = at < end ? kindAt(text, at, end) : NONE
        }
      }
      if (text.charCodeAt(at) === FULL_STOP) {
        if (isDotted(text, at, end, 'js')) at += '.js'.length
        else if (isDotted(text, at, end, 'net')) at += '.net'.length
      }
      for (let i = 0; i < 2 && at < end && isSuffix(text.charCodeAt(at)); i++) at++
    }
    words.push(new TextWord(folded(text, from, at), from, at, text, before))
    before = at
  }
  return words
}

const NONE = 1
const LETTER = 2
const MARK = 3
/** Kind of each code unit, found when it is first met; 0 is "not met yet". */
const KINDS = new Uint8Array(0x10000)
const LAST_ASCII = 0x7f
const FULL_STOP = 0x2e
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u
const COMBINING = /^\p{M}/u

for (let code = 0; code <= LAST_ASCII; code++) kindAt(String.fromCharCode(code), 0, 1)

function kindAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  const known = KINDS[code] as number
  if (known !== 0) return known
  // Half a character says nothing of the whole: these are looked at each time.
  const isHalf = (code & 0xf800) === 0xd800
  const one = isHalf ? text.slice(at, Math.min(at + width(text, at), end)) : String.fromCharCode(code)
  const kind = LETTER_OR_DIGIT.test(one) ? LETTER : COMBINING.test(one) ? MARK : NONE
  if (!isHalf) KINDS[code] = kind
  return kind
}

/** Code units of the character at a place. */
function width(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

const isSuffix = (code: number): boolean => code === 0x2b || code === 0x23

/** A full stop with these ASCII letters behind it and no more. */
function isDotted(text: string, at: number, end: number, letters: string): boolean {
  if (text.charCodeAt(at) !== 0x2e) return false
  const stop = at + 1 + letters.length
  if (stop > end) return false
  for (let i = 0; i < letters.length; i++)
    if ((text.charCodeAt(at + 1 + i) | 32) !== letters.charCodeAt(i)) return false
  return stop === end || kindAt(text, stop, end) !== LETTER
}

/** Texts repeat their words: those met lately are kept by their hash, so that most cost no new string. */
const CACHE_SIZE = 4096
const LONGEST_CACHED = 24
const cache: string[] = new Array(CACHE_SIZE).fill('')

function folded(text: string, start: number, end: number): string {
  if (end - start > LONGEST_CACHED) return fold(text.slice(start, Math.min(end, start + LONGEST_WORD)))
  let hash = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7e) return fold(text.slice(start, end))
    hash = Math.imul(hash ^ lowerCode(code), 0x01000193)
  }
  const slot = (hash ^ (hash >>> 15)) & (CACHE_SIZE - 1)
  const known = cache[slot] as string
  if (known.length === end - start && isSame(known, text, start)) return known
  const word = text.slice(start, end).toLowerCase()
  cache[slot] = word
  return word
}

const lowerCode = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 32 : code)

function isSame(lower: string, text: string, start: number): boolean {
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) !== lowerCode(text.charCodeAt(start + i))) return false
  return true
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
    const entries = this.byFirst.get(first.text)
    if (entries === undefined) return null
    for (const entry of entries) {
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
