import { CLASS, FOLD, INVISIBLE } from '../match/characters.ts'

/** Start value and multiplier of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_START = 0x811c9dc5 | 0
export const HASH_STEP = 0x01000193

/**
 * The words that any form, cue or heading is made of, each with a number from 1 up; 0 is "not in the vocabulary".
 * An open-addressing hash table over case-folded UTF-16: the tokeniser hashes while it scans, so that a look-up
 * costs no string.
 */
export class Vocabulary {
  /** Folded words; words[0] is unused. */
  readonly words: string[] = ['']
  private slots: Int32Array
  private hashes: Int32Array
  private mask: number

  /** @param expected about how many words will come; the table grows when there are more. */
  constructor(expected = 1024) {
    let size = 1024
    while (size < expected * 2) size *= 2
    this.slots = new Int32Array(size)
    this.hashes = new Int32Array(size)
    this.mask = size - 1
  }

  /** The number of a folded word; it is added if it is new. */
  add(word: string): number {
    const hash = hashOf(word)
    const known = this.find(word, 0, word.length, hash)
    if (known !== 0) return known
    if (this.words.length * 2 > this.slots.length) this.grow()
    const number = this.words.length
    this.words.push(word)
    this.insert(hash, number)
    return number
  }

  /** The number of a folded word, or 0. */
  get(word: string): number {
    return this.find(word, 0, word.length, hashOf(word))
  }

  /**
   * The number of `text.slice(start, end)` once folded, or 0.
   * @param hash FNV-1a of its folded code units, invisible characters left out
   */
  find(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes, mask } = this
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const number = slots[slot] as number
      if (number === 0) return 0
      if (hashes[slot] === hash && sameWord(this.words[number] as string, text, start, end)) return number
      slot = (slot + 1) & mask
    }
  }

  private insert(hash: number, number: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot] = number
    this.hashes[slot] = hash
  }

  private grow(): void {
    const size = this.slots.length * 2
    this.slots = new Int32Array(size)
    this.hashes = new Int32Array(size)
    this.mask = size - 1
    for (let number = 1; number < this.words.length; number++)
      this.insert(hashOf(this.words[number] as string), number)
  }
}

/** FNV-1a over the code units of an already folded word. */
export function hashOf(word: string): number {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_STEP)
  return hash
}

/** Whether the word is what stands in the range, once folded; invisible characters stand for nothing. */
function sameWord(word: string, text: string, start: number, end: number): boolean {
  let at = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (CLASS[code] === INVISIBLE) continue
    if (at >= word.length || word.charCodeAt(at) !== FOLD[code]) return false
    at++
  }
  return at === word.length
}
