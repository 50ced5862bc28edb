import { decode } from '../../text/packed-numbers.ts'

/** A trie as compile.ts packs it: nodes breadth first, those of the first words in front, by word. */
export interface PackedTrie {
  /** How many children each node has, from node 1. */
  children: string
  /** The word that leads to each node behind the first words, in order of nodes. */
  labels: string
  /** The words that lead to the first nodes, each as its distance from the one before. */
  roots: string
}

/** A trie ready to be walked. */
export interface TrieTables {
  /** Node reached from the root by each word. */
  roots: Int32Array
  /**
   * Two numbers a node, side by side because they are asked for together: where its children begin, and what ends at it
   * (`endsAt`). One node more at the end. A child is its own place among the labels.
   */
  table: Int32Array
  labels: Int32Array
}

/**
 * A trie over word numbers. Nodes are numbers from 1 up; 0 is "no node". The first step is an array. The children of
 * a packed node stand side by side, sorted by word; steps added later are one look-up in a hash of (node, word).
 */
export class Trie {
  private roots: Int32Array
  private table: Int32Array
  private readonly labels: Int32Array
  /** Number of the first node that is no first word's, less its place among the labels. */
  private readonly shift: number
  private readonly packed: number
  private keys = new Int32Array(16)
  private words = new Int32Array(16)
  private nodes = new Int32Array(16)
  private edges = 0
  /** Nodes handed out so far, 0 included. */
  count: number

  /** @param tables of its own: steps that are added change them */
  constructor({ roots, table, labels }: TrieTables = unpackTrie({ children: '', labels: '', roots: '' })) {
    this.roots = roots
    this.table = table
    this.labels = labels
    this.packed = table.length / 2 - 1
    this.count = this.packed
    this.shift = this.packed - labels.length
  }

  /** Node behind the first word, or 0. Words that no form begins with are most words: this is the hot path. */
  root(word: number): number {
    return word < this.roots.length ? (this.roots[word] as number) : 0
  }

  /** Whether nothing goes on behind a node, as behind most; it may say no where nothing does all the same. */
  isLeaf(node: number): boolean {
    return this.edges === 0 && this.table[2 * node] === this.table[2 * node + 2]
  }

  /** What ends at a node, as ends.ts has it; 0 where nothing does. */
  endsAt(node: number): number {
    return this.table[2 * node + 1] as number
  }

  /** Once no step is added any more. @param mark bits that nodes get as well; @param has which nodes */
  mark(mark: number, has: (node: number) => boolean): void {
    if (this.table.length < 2 * (this.count + 1)) {
      // Added nodes have no packed children: they all end where the last one does. Nothing ends at them yet.
      const table = new Int32Array(2 * (this.count + 1))
      table.set(this.table)
      for (let node = this.table.length / 2; node <= this.count; node++) table[2 * node] = this.labels.length
      this.table = table
    }
    for (let node = 1; node < this.count; node++)
      if (has(node)) this.table[2 * node + 1] = (this.table[2 * node + 1] as number) | mark
  }

  /** Node behind `word` from `node`, or 0. */
  step(node: number, word: number): number {
    if (node < this.packed) {
      const { labels, table } = this
      let low = table[2 * node] as number
      let high = table[2 * node + 2] as number
      while (high - low > FEW) {
        const middle = (low + high) >> 1
        if ((labels[middle] as number) > word) high = middle
        else low = middle
      }
      for (; low < high; low++) if (labels[low] === word) return low + this.shift
    }
    return this.edges === 0 ? 0 : this.stepAdded(node, word)
  }

  /** The node for a path of words, made as far as it is new. `path` must not be empty. */
  add(path: readonly number[]): number {
    const first = path[0] as number
    if (first >= this.roots.length) {
      const roots = new Int32Array(Math.max(first + 1, this.roots.length * 2))
      roots.set(this.roots)
      this.roots = roots
    }
    let node = this.roots[first] as number
    if (node === 0) {
      node = this.count++
      this.roots[first] = node
    }
    for (let i = 1; i < path.length; i++) node = this.stepOrAdd(node, path[i] as number)
    return node
  }

  /** Every added step: from, word, to. */
  *steps(): Generator<[node: number, word: number, next: number]> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const node = this.keys[slot] as number
      if (node !== 0) yield [node, this.words[slot] as number, this.nodes[slot] as number]
    }
  }

  private stepAdded(node: number, word: number): number {
    const { keys, words } = this
    const mask = keys.length - 1
    let slot = slotOf(node, word) & mask
    for (;;) {
      const key = keys[slot] as number
      if (key === 0) return 0
      if (key === node && words[slot] === word) return this.nodes[slot] as number
      slot = (slot + 1) & mask
    }
  }

  private stepOrAdd(node: number, word: number): number {
    const known = this.step(node, word)
    if (known !== 0) return known
    if (++this.edges * 2 > this.keys.length) this.grow()
    const next = this.count++
    this.insert(node, word, next)
    return next
  }

  private insert(node: number, word: number, next: number): void {
    const mask = this.keys.length - 1
    let slot = slotOf(node, word) & mask
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask
    this.keys[slot] = node
    this.words[slot] = word
    this.nodes[slot] = next
  }

  private grow(): void {
    const { keys, words, nodes } = this
    const size = keys.length * 4
    this.keys = new Int32Array(size)
    this.words = new Int32Array(size)
    this.nodes = new Int32Array(size)
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== 0) this.insert(keys[slot] as number, words[slot] as number, nodes[slot] as number)
    }
  }
}

/** Nothing ends at its nodes yet. */
export function unpackTrie(trie: PackedTrie): TrieTables {
  const children = decode(trie.children)
  const distances = decode(trie.roots)
  const table = new Int32Array(2 * (children.length + 2))
  let sum = 0
  for (let i = 0; i < children.length; i++) {
    table[2 * (i + 1)] = sum
    sum += children[i] as number
  }
  table[2 * (children.length + 1)] = sum
  let word = 0
  for (let i = 0; i < distances.length; i++) word += distances[i] as number
  const roots = new Int32Array(word + 1)
  word = 0
  for (let i = 0; i < distances.length; i++) {
    word += distances[i] as number
    roots[word] = i + 1
  }
  return { roots, table, labels: decode(trie.labels) }
}

/** So many labels are compared one by one. */
const FEW = 8

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
