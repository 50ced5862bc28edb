/**
 * A trie over word numbers. Nodes are numbers from 1 up; 0 is "no node". The first step is an array, every other
 * step one look-up in a hash of (node, word), so that a step costs the same for a hundred forms or a million.
 */
export class Trie {
  /** Node reached from the root by each word. */
  private roots: Int32Array
  private keys: Int32Array
  private words: Int32Array
  private nodes: Int32Array
  private mask: number
  private edges = 0
  /** Nodes handed out so far, 0 included. */
  count = 1

  constructor(expectedWords = 1024, expectedNodes = 4096) {
    let size = 4096
    while (size < expectedNodes * 2) size *= 2
    this.roots = new Int32Array(expectedWords + 1)
    this.keys = new Int32Array(size)
    this.words = new Int32Array(size)
    this.nodes = new Int32Array(size)
    this.mask = size - 1
  }

  /** Node behind the first word, or 0. Words that no form begins with are most words: this is the hot path. */
  root(word: number): number {
    return word < this.roots.length ? (this.roots[word] as number) : 0
  }

  /** Node behind `word` from `node`, or 0. */
  step(node: number, word: number): number {
    const { keys, words, mask } = this
    let slot = slotOf(node, word) & mask
    for (;;) {
      const key = keys[slot] as number
      if (key === 0) return 0
      if (key === node && words[slot] === word) return this.nodes[slot] as number
      slot = (slot + 1) & mask
    }
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

  private stepOrAdd(node: number, word: number): number {
    const known = this.step(node, word)
    if (known !== 0) return known
    if (++this.edges * 2 > this.keys.length) this.grow()
    const next = this.count++
    this.insert(node, word, next)
    return next
  }

  private insert(node: number, word: number, next: number): void {
    let slot = slotOf(node, word) & this.mask
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask
    this.keys[slot] = node
    this.words[slot] = word
    this.nodes[slot] = next
  }

  private grow(): void {
    const { keys, words, nodes } = this
    const size = keys.length * 2
    this.keys = new Int32Array(size)
    this.words = new Int32Array(size)
    this.nodes = new Int32Array(size)
    this.mask = size - 1
    for (let slot = 0; slot < keys.length; slot++) {
      if (keys[slot] !== 0) this.insert(keys[slot] as number, words[slot] as number, nodes[slot] as number)
    }
  }
}

function slotOf(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
