import type { Span } from '../../core/types.ts'

/** A place in the DOM: `offset` in UTF-16 code units of `node.data`. */
export interface Point {
  node: Text
  offset: number
}

/**
 * Offsets of a posting's text ⇄ places in the DOM.
 *
 * Kept as runs in which both sides advance together, so a posting has about as many runs as text nodes.
 * Line breaks and cell separators belong to no node. Ranges are made when asked for: thousands of live
 * ranges would slow down the page's own DOM work.
 */
export class TextMap {
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #nodes: Text[] = []
  readonly #offsets: number[] = []
  #runsOf: Map<Node, number[]> | null = null

  /** Number of runs; 0 for text that is not on the page. */
  get size(): number {
    return this.#starts.length
  }

  /** Adds a run; runs come in order of `start` and never overlap. */
  add(start: number, node: Text, offset: number, length: number): void {
    const last = this.#starts.length - 1
    const lastLength = this.#lengths[last] ?? 0
    if (
      last >= 0 &&
      this.#nodes[last] === node &&
      (this.#starts[last] ?? 0) + lastLength === start &&
      (this.#offsets[last] ?? 0) + lastLength === offset
    ) {
      this.#lengths[last] = lastLength + length
      return
    }
    this.#starts.push(start)
    this.#lengths.push(length)
    this.#nodes.push(node)
    this.#offsets.push(offset)
  }

  /** The place of the first character at or after `offset`, or null past the end. */
  pointAt(offset: number): Point | null {
    let run = this.#runBefore(offset)
    if (run < 0 || offset >= (this.#starts[run] ?? 0) + (this.#lengths[run] ?? 0)) run++
    const node = this.#nodes[run]
    if (!node) return null
    const into = Math.max(0, offset - (this.#starts[run] ?? 0))
    return { node, offset: (this.#offsets[run] ?? 0) + into }
  }

  /** The place just behind the last character before `offset`, or null at the beginning. */
  pointBehind(offset: number): Point | null {
    const run = this.#runBefore(offset - 1)
    const node = this.#nodes[run]
    if (!node) return null
    const into = Math.min(offset - (this.#starts[run] ?? 0), this.#lengths[run] ?? 0)
    return { node, offset: (this.#offsets[run] ?? 0) + into }
  }

  /**
   * A live Range over a span of the text, or null: the span holds no character of the page, the page has
   * replaced the nodes since, or the span crosses a shadow root or frame.
   */
  range(span: Span): Range | null {
    const from = this.pointAt(span.start)
    const to = this.pointBehind(span.end)
    if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null
    if (from.node.getRootNode() !== to.node.getRootNode()) return null
    try {
      const range = from.node.ownerDocument.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      return range.collapsed ? null : range
    } catch {
      return null // the text node became shorter
    }
  }

  /** The offset in the text of a place in the DOM, or null where that place is not part of the text. */
  offsetOf(node: Node, offset: number): number | null {
    if (!this.#runsOf) {
      this.#runsOf = new Map()
      for (const [run, owner] of this.#nodes.entries()) {
        const runs = this.#runsOf.get(owner)
        if (runs) runs.push(run)
        else this.#runsOf.set(owner, [run])
      }
    }
    for (const run of this.#runsOf.get(node) ?? []) {
      const into = offset - (this.#offsets[run] ?? 0)
      if (into >= 0 && into <= (this.#lengths[run] ?? 0)) return (this.#starts[run] ?? 0) + into
    }
    return null
  }

  /** The shadow trees and documents of frames that hold text but none of these elements. */
  innerTrees(roots: readonly Element[]): Node[] {
    const trees = new Set<Node>()
    let parent: Node | null = null
    for (const node of this.#nodes) {
      if (node.parentNode === parent) continue
      parent = node.parentNode
      trees.add(node.getRootNode())
    }
    for (const root of roots) trees.delete(root.getRootNode())
    return [...trees]
  }

  /** Whether two maps lie on the very same text nodes. */
  isOnNodesOf(other: TextMap): boolean {
    if (this.#nodes.length !== other.#nodes.length) return false
    return this.#nodes.every((node, run) => node === other.#nodes[run])
  }

  /** Index of the last run that starts at or before `offset`, or -1. */
  #runBefore(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
