import type { Block, BlockKind } from '../../core/types.ts'
import type { PageText } from './read-text.ts'
import { TextMap } from './text-map.ts'
import { styleOf } from './visible.ts'

/** Work between two yields on one huge text node. */
const CHARS_PER_STEP = 65_536
/** A bold line longer than this is emphasis, not a heading. */
const LONGEST_BOLD_HEADING = 90
/** Some ads set everything in h3: a heading longer than this is read as a paragraph. */
const LONGEST_HEADING = 200

/** A bullet that is drawn by itself, beside its item: in an element of its own, on a line of its own. */
const LONE_BULLET = /^[•·▪◦‣●○■]$/
const BULLET = /^[•·▪◦‣●○■*–-]\s/

/** How the text at hand is drawn. */
export interface TextStyle {
  kind: BlockKind
  bold: boolean
  keepsLines: boolean
}

/** Collapses white space, breaks lines and remembers where every character came from. */
export class LineWriter {
  readonly #limit: number
  readonly #parts: string[] = []
  readonly #blocks: Block[] = []
  readonly #map = new TextMap()
  #length = 0
  #lineStart = 0
  #linePart = 0
  #kind: BlockKind = 'paragraph'
  #allBold = true
  #bulleted = false
  /** White space seen but not yet written: it is dropped at the end of a line. */
  #space: { node: Text; offset: number } | null = null
  #separated = false
  #edge: { element: Element; separation: (element: Element) => 'none' | 'space' | 'line' } | null = null
  readonly #keepsLines = new WeakMap<Node, boolean>()

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether the limit is reached; what is written from then on is dropped. */
  get full(): boolean {
    return this.#length >= this.#limit
  }

  /** Writes one text node. Yields on huge ones. */
  *write(node: Text, style: TextStyle): Generator<void, void> {
    const data = node.data
    let nextYield = CHARS_PER_STEP
    let at = 0
    while (at < data.length && !this.full) {
      if (at >= nextYield) {
        nextYield = at + CHARS_PER_STEP
        yield
      }
      const code = data.charCodeAt(at)
      if (isInvisible(code)) {
        at++
      } else if (isSpace(code)) {
        const end = skipSpace(data, at)
        if (this.#breaksIn(data, at, end, node, style)) this.breakLine()
        else if (this.#length > this.#lineStart) this.#space ??= { node, offset: at }
        at = end
      } else {
        const end = wordsEnd(data, at, at + CHARS_PER_STEP)
        this.#append(data.slice(at, end), node, at, style)
        at = end
      }
    }
  }

  /** Ends the line; an empty one leaves no trace. */
  breakLine(): void {
    this.#space = null
    this.#separated = false
    this.#edge = null
    if (this.#length === this.#lineStart) return
    this.#blocks.push({ start: this.#lineStart, end: this.#length, kind: this.#kindOfLine() })
    this.#parts.push('\n')
    this.#length++
    this.#lineStart = this.#length
    this.#linePart = this.#parts.length
    this.#kind = 'paragraph'
    this.#allBold = true
  }

  /** Sets what follows on the line apart (table cells). */
  separate(): void {
    if (this.#length > this.#lineStart) this.#separated = true
  }

  /** Marks the edge of an inline element; it matters only where text touches text across it. */
  inlineEdge(element: Element, separation: (element: Element) => 'none' | 'space' | 'line'): void {
    this.#edge = { element, separation }
  }

  finish(): PageText {
    this.breakLine()
    this.#parts.pop() // the last line's break
    return { text: this.#parts.join(''), blocks: this.#blocks, map: this.#map }
  }

  #append(words: string, node: Text, offset: number, style: TextStyle): void {
    if (this.#length === this.#lineStart && LONE_BULLET.test(words)) {
      this.#bulleted = true
      return
    }
    this.#beforeText()
    if (this.#length === this.#lineStart) this.#kind = this.#bulleted ? 'item' : style.kind
    this.#bulleted = false
    if (!style.bold) this.#allBold = false
    const room = this.#limit - this.#length
    const kept = words.length > room ? words.slice(0, room) : words
    this.#map.add(this.#length, node, offset, kept.length)
    this.#parts.push(kept)
    this.#length += kept.length
  }

  #beforeText(): void {
    const edge = this.#edge
    this.#edge = null
    if (this.#length === this.#lineStart) return
    if (this.#separated) {
      this.#write('\t')
    } else if (this.#space) {
      this.#map.add(this.#length, this.#space.node, this.#space.offset, 1)
      this.#write(' ')
    } else if (edge) {
      const how = edge.separation(edge.element)
      if (how === 'line') this.breakLine()
      else if (how === 'space') this.#write('\t')
    }
    this.#space = null
    this.#separated = false
  }

  #write(separator: string): void {
    this.#parts.push(separator)
    this.#length++
  }

  #kindOfLine(): BlockKind {
    const length = this.#length - this.#lineStart
    if (this.#kind === 'heading') return length > LONGEST_HEADING ? 'paragraph' : 'heading'
    if (this.#kind === 'item' || length < 2) return this.#kind
    const line = length <= LONGEST_BOLD_HEADING ? this.#parts.slice(this.#linePart).join('') : ''
    if (this.#allBold && line && !/[.,;]$/.test(line)) return 'heading'
    return BULLET.test(this.#parts[this.#linePart] ?? '') ? 'item' : 'paragraph'
  }

  /** Whether white space with line feeds is drawn as line feeds (white-space: pre, pre-line, pre-wrap). */
  #breaksIn(data: string, from: number, to: number, node: Text, style: TextStyle): boolean {
    let feed = from
    while (feed < to && data.charCodeAt(feed) !== 0x0a) feed++
    if (feed === to) return false
    if (style.keepsLines) return true
    const parent = node.parentElement
    if (!parent) return false
    let keeps = this.#keepsLines.get(parent)
    if (keeps === undefined) {
      keeps = styleOf(parent)?.whiteSpace.startsWith('pre') ?? false
      this.#keepsLines.set(parent, keeps)
    }
    return keeps
  }
}

/** Zero-width characters and soft hyphens: not drawn, and in the way of matching. */
function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0xad || code === 0x2060
}

/** White space, no-break spaces included: to a reader they are spaces. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028
  )
}

function skipSpace(data: string, from: number): number {
  let at = from + 1
  while (at < data.length && isSpace(data.charCodeAt(at))) at++
  return at
}

/** End of a stretch that is written as it stands: words with single spaces between them. */
function wordsEnd(data: string, from: number, limit: number): number {
  const stop = Math.min(data.length, limit)
  let at = from
  while (at < stop) {
    const code = data.charCodeAt(at)
    if (isInvisible(code)) break
    if (isSpace(code)) {
      const next = at + 1 < stop ? data.charCodeAt(at + 1) : 0x20
      if (code !== 0x20 || isSpace(next) || isInvisible(next)) break
    }
    at++
  }
  return at
}
