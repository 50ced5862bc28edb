import { CLASS, INVISIBLE } from './characters.ts'
import { decode, encode } from './packed-numbers.ts'

/** Start value and multiplier of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_START = 0x811c9dc5 | 0
export const HASH_STEP = 0x01000193

/** The words of a vocabulary as compile.ts packs them, in the order of their buckets. */
export interface PackedWords {
  /** All words, one after the other. */
  pool: string
  lengths: string
  /** How many words each bucket has; a power of two of them. */
  buckets: string
}

/**
 * The words that any form, cue or heading is made of, each with a number from 1 up; 0 is "not in the vocabulary".
 * Words are case-folded UTF-16. The tokeniser hashes while it scans, so that a look-up costs no string.
 *
 * The words of skills-data come packed, numbered by bucket; those added later stand in a table of their own.
 */
export class Vocabulary {
  /** How many words the packed part has, the unused 0 included. */
  private readonly packed: number
  private readonly pool: Uint16Array
  /** Where word n begins in the pool; one more at the end. */
  private readonly offsets: Int32Array
  /** First word of each bucket; one more at the end. */
  private readonly buckets: Int32Array
  private readonly bucketMask: number
  private readonly added: string[] = []
  private slots = new Int32Array(16)

  constructor(words: PackedWords = { pool: '', lengths: '', buckets: encode([0]) }) {
    const { pool } = words
    this.pool = new Uint16Array(pool.length)
    for (let i = 0; i < pool.length; i++) this.pool[i] = pool.charCodeAt(i)
    this.offsets = sums(decode(words.lengths), 1, 0)
    this.buckets = sums(decode(words.buckets), 0, 1)
    this.packed = this.offsets.length - 1
    this.bucketMask = this.buckets.length - 2
  }

  /** How many numbers are taken, 0 included. */
  get count(): number {
    return this.packed + this.added.length
  }

  /** The folded word of a number. */
  text(number: number): string {
    if (number >= this.packed) return this.added[number - this.packed] ?? ''
    return String.fromCharCode(...this.pool.subarray(this.offsets[number], this.offsets[number + 1]))
  }

  /** The number of a folded word; it is added if it is new. */
  add(word: string): number {
    const known = this.get(word)
    if (known !== 0) return known
    this.added.push(word)
    if (this.added.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 4)
      for (let i = 0; i < this.added.length; i++) this.insert(i)
    } else this.insert(this.added.length - 1)
    return this.packed + this.added.length - 1
  }

  /** The number of a folded word, or 0. */
  get(word: string): number {
    const codes = word.length <= scratch.length ? scratch : new Uint16Array(word.length)
    for (let i = 0; i < word.length; i++) codes[i] = word.charCodeAt(i)
    return this.find(codes, 0, word.length, hashOf(word))
  }

  /**
   * The number of the word that stands in a range of folded code units, or 0.
   * @param hash FNV-1a of its folded code units, invisible characters left out
   */
  find(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { pool, offsets, buckets } = this
    const bucket = (hash ^ (hash >>> 15)) & this.bucketMask
    const stop = buckets[bucket + 1] as number
    for (let word = buckets[bucket] as number; word < stop; word++) {
      const from = offsets[word] as number
      const length = (offsets[word + 1] as number) - from
      if (length > end - start) continue
      let at = start
      let i = from
      while (at < end && pool[i] === codes[at]) {
        at++
        i++
      }
      if (at === end && i === from + length) return word
      if (length < end - start && this.isSpread(codes, at, end, i, from + length)) return word
    }
    return this.added.length === 0 ? 0 : this.findAdded(codes, start, end, hash)
  }

  /** Whether the rest of a word stands in the rest of a range among invisible characters, which stand for nothing. */
  private isSpread(codes: Uint16Array, from: number, end: number, start: number, stop: number): boolean {
    let i = start
    for (let at = from; at < end; at++) {
      const code = codes[at] as number
      if (i < stop && this.pool[i] === code) i++
      else if (CLASS[code] !== INVISIBLE) return false
    }
    return i === stop
  }

  private findAdded(codes: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] as number
      if (number === 0) return 0
      if (isSame(this.added[number - 1] as string, codes, start, end)) return this.packed + number - 1
    }
  }

  private insert(index: number): void {
    const mask = this.slots.length - 1
    const hash = hashOf(this.added[index] as string)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = index + 1
  }
}

/** Most words are short: one place serves them all. */
const scratch = new Uint16Array(64)

/** Where each of a row of things of these sizes begins, and the end. */
function sums(sizes: Int32Array, unused: number, start: number): Int32Array {
  const sums = new Int32Array(unused + sizes.length + 1)
  let sum = start
  for (let i = 0; i < sizes.length; i++) {
    sums[unused + i] = sum
    sum += sizes[i] as number
  }
  sums[unused + sizes.length] = sum
  return sums
}

/** FNV-1a over the code units of an already folded word. */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_STEP)
  return hash
}

/** Bucket of a word among so many, a power of two. */
export function bucketOf(word: string, buckets: number): number {
  const hash = hashOf(word)
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}

/** Whether the word is what stands in the range of folded code units; invisible characters stand for nothing. */
function isSame(word: string, codes: Uint16Array, start: number, end: number): boolean {
  let at = 0
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    if (CLASS[code] === INVISIBLE) continue
    if (at >= word.length || word.charCodeAt(at) !== code) return false
    at++
  }
  return at === word.length
}
