import { CLASS, INVISIBLE } from './characters.ts'
import { decode } from './packed-numbers.ts'

/** Start value and multiplier of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_START = 0x811c9dc5 | 0
export const HASH_STEP = 0x01000193

/** The words of a vocabulary as compile/pack.ts packs them, in the order of their numbers. */
export interface PackedWords {
  /** All words, one after the other. */
  pool: string
  lengths: string
}

/** A vocabulary ready to be asked. */
export interface WordTables {
  pool: Uint16Array
  /** Where each word stands in the pool, by its number. */
  places: Int32Array
  slots: Int32Array
}

/** In front of a word's code units in the pool: how many they are, and the upper and lower half of its number. */
const HEADER = 3
/** Bits of a slot that say where in the pool its word stands; the others are the first of the word's hash. */
const PLACE_BITS = 22
const PLACE = (1 << PLACE_BITS) - 1
/** So many slots a word at the least: most look-ups meet one slot, and a word that is in none two. */
const SLOTS_A_WORD = 2

/**
 * The words that any form, cue or heading is made of, each with a number from 1 up; 0 is "not in the vocabulary".
 * Words are case-folded UTF-16. The tokeniser hashes while it scans, so that a look-up costs no string.
 *
 * What a look-up costs is memory that no cache holds. So it reads two places: a slot of the hash table, which tells by
 * the hash alone what nearly every other word is not, and the word itself, with its number in front. Frequent words have
 * low numbers and stand side by side.
 */
export class Vocabulary {
  private pool: Uint16Array
  /** Code units of the pool that are taken. Nothing stands at 0, which says that a slot is free. */
  private used = 1
  /** Where each word stands in the pool, by its number. */
  private places: Int32Array
  private slots: Int32Array
  /** How many numbers are taken, 0 included. */
  count = 1
  /** Words by their numbers, each made when it is first asked for: texts hold the same few thousand. */
  private readonly texts: (string | undefined)[]

  /** @param tables of its own: words that are added change them */
  constructor({ pool, places, slots }: WordTables = emptyTables(0, 1)) {
    this.pool = pool
    this.places = places
    this.slots = slots
    this.count = places.length
    this.texts = new Array<string | undefined>(places.length).fill(undefined)
    const last = places[places.length - 1] as number
    if (last > 0) this.used = last + HEADER + (pool[last] as number)
  }

  static unpack({ pool, lengths: packed }: PackedWords): WordTables {
    const lengths = decode(packed)
    const tables = emptyTables(pool.length, lengths.length + 1)
    const words = new Vocabulary(tables)
    words.count = 1
    let at = 0
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i] as number
      words.append(pool, at, at + length)
      at += length
    }
    return tables
  }

  /** The folded word of a number. */
  text(number: number): string {
    const known = this.texts[number]
    if (known !== undefined) return known
    if (number <= 0 || number >= this.count) return ''
    const place = this.places[number] as number
    const from = place + HEADER
    const text = String.fromCharCode(...this.pool.subarray(from, from + (this.pool[place] as number)))
    this.texts[number] = text
    return text
  }

  /** The number of a folded word; it is added if it is new. */
  add(word: string): number {
    const known = this.get(word)
    if (known !== 0) return known
    if (this.used + HEADER + word.length > this.pool.length) this.growPool(word.length)
    if (this.count === this.places.length) this.places = grown(this.places, new Int32Array(this.count * 2))
    if (this.slots.length < this.count * SLOTS_A_WORD) this.growSlots()
    this.append(word, 0, word.length)
    return this.count - 1
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
    const { pool, slots } = this
    const mask = slots.length - 1
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number
      if (entry === 0) return 0
      if ((entry ^ hash) >>> PLACE_BITS !== 0) continue
      const place = entry & PLACE
      const length = pool[place] as number
      if (length > end - start) continue
      let at = start
      let i = place + HEADER
      const stop = i + length
      while (i < stop && pool[i] === codes[at]) {
        at++
        i++
      }
      if (i === stop && at === end) return numberAt(pool, place)
      if (length < end - start && this.isSpread(codes, at, end, i, stop)) return numberAt(pool, place)
    }
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

  /** Puts a word that stands in a range of a text behind the others; there is room for it. */
  private append(text: string, start: number, end: number): void {
    const { pool, count } = this
    const place = this.used
    pool[place] = end - start
    pool[place + 1] = count >>> 16
    pool[place + 2] = count
    let hash = HASH_START
    let to = place + HEADER
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      pool[to++] = code
      hash = Math.imul(hash ^ code, HASH_STEP)
    }
    this.places[count] = place
    this.used = to
    this.count = count + 1
    this.insert(place, hash)
  }

  private insert(place: number, hash: number): void {
    const { slots } = this
    const mask = slots.length - 1
    let slot = firstSlot(hash) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = (hash & ~PLACE) | place
  }

  /** @throws RangeError where words have more code units than a slot can tell; those of skills-data are a tenth */
  private growPool(room: number): void {
    const length = 2 * this.pool.length + HEADER + room
    if (this.used + HEADER + room > PLACE) throw new RangeError('The vocabulary is full')
    this.pool = grown(this.pool, new Uint16Array(length))
  }

  private growSlots(): void {
    const { pool, places } = this
    this.slots = new Int32Array(slotsFor(this.count * 2))
    for (let number = 1; number < this.count; number++) {
      const place = places[number] as number
      let hash = HASH_START
      const from = place + HEADER
      const stop = from + (pool[place] as number)
      for (let i = from; i < stop; i++) hash = Math.imul(hash ^ (pool[i] as number), HASH_STEP)
      this.insert(place, hash)
    }
  }
}

/** @param units of all words together; @param count of words, 0 included */
function emptyTables(units: number, count: number): WordTables {
  return {
    pool: new Uint16Array(1 + units + HEADER * count),
    places: new Int32Array(count),
    slots: new Int32Array(slotsFor(count)),
  }
}

/** Most words are short: one place serves them all. */
const scratch = new Uint16Array(64)

function numberAt(pool: Uint16Array, place: number): number {
  return ((pool[place + 1] as number) << 16) | (pool[place + 2] as number)
}

/** FNV-1a mixes its upper bits best: they are folded into the lower ones. */
function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15)
}

function slotsFor(words: number): number {
  let slots = 16
  while (slots < words * SLOTS_A_WORD) slots *= 2
  return slots
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** FNV-1a over the code units of an already folded word. */
function hashOf(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_STEP)
  return hash
}
