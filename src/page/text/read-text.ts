import type { Block, BlockKind } from '../../core/types.ts'
import { type Cursor, cursorOver, take } from './children.ts'
import { isClipped } from './clipped.ts'
import { LineWriter } from './line-writer.ts'
import { BLOCK_TAGS, BOLD_TAGS, CELL_TAGS, CHIP_CLASS, HEADING_TAG } from './tags.ts'
import type { TextMap } from './text-map.ts'
import { isFurniture, isHidden, isUndrawn, styleOf } from './visible.ts'

export interface PageText {
  /** One block a line, white space collapsed as drawn, no empty lines. */
  text: string
  blocks: Block[]
  map: TextMap
}

export interface TextOptions {
  /** Elements that are left out with everything in them. */
  exclude?: ReadonlySet<Element>
  /** Longest text in UTF-16 code units; what follows is dropped. */
  limit?: number
  /** Most nodes that are looked at, of all that the roots hold; what follows is dropped. */
  nodes?: number
  /**
   * Whether buttons are read; with "all" what is hidden from screen readers is read, too. By default those in
   * headings are, which are the headings of accordions.
   */
  controls?: 'in-headings' | 'none' | 'all'
}

/** A posting has some 5,000 characters; ten times the longest real page keeps a hostile one bounded. */
export const TEXT_LIMIT = 2_000_000
/** How many nodes are read between two looks at the clock. */
const NODES_PER_STEP = 256

interface Frame {
  cursor: Cursor
  element: Element | null
  breaks: boolean
  kind: BlockKind
  bold: boolean
  keepsLines: boolean
}

/**
 * Reads what an element shows, as text. A generator, so that the caller can slice the work: it yields at
 * least every few hundred nodes and every 64 KB of text. Never recursive, never throws.
 */
export function* textSteps(roots: readonly Element[], options: TextOptions = {}): Generator<void, PageText> {
  const { limit = TEXT_LIMIT, nodes = Number.POSITIVE_INFINITY } = options
  const writer = new LineWriter(limit)
  let visited = 0
  for (const root of roots) {
    const stack: Frame[] = [frameFor(root, null)]
    writer.breakLine()
    while (stack.length > 0 && !writer.full && visited < nodes) {
      if (++visited % NODES_PER_STEP === 0) yield
      const frame = stack[stack.length - 1] as Frame
      const node = take(frame.cursor)
      if (!node) {
        stack.pop()
        if (frame.breaks) writer.breakLine()
        else if (frame.element) writer.inlineEdge(frame.element, separation)
        continue
      }
      if (node.nodeType === 3 || node.nodeType === 4) {
        yield* writer.write(node as Text, frame)
      } else if (node.nodeType === 1) {
        const element = node as Element
        if (element.localName === 'br' || element.localName === 'hr') writer.breakLine()
        else if (isRead(element, frame.kind, options)) {
          const next = frameFor(element, frame)
          if (next.breaks) writer.breakLine()
          else if (CELL_TAGS.has(element.localName)) writer.separate()
          else writer.inlineEdge(element, separation)
          stack.push(next)
        }
      }
    }
    writer.breakLine()
  }
  return writer.finish()
}

function isRead(element: Element, kind: BlockKind, options: TextOptions): boolean {
  const { exclude, controls = 'in-headings' } = options
  const withButtons = controls === 'all' || (controls === 'in-headings' && kind === 'heading')
  if (exclude?.has(element) || isFurniture(element, withButtons)) return false
  return !(controls === 'all' ? isUndrawn(element) : isHidden(element)) && !isClipped(element)
}

function frameFor(element: Element, parent: Frame | null): Frame {
  const tag = element.localName
  const role = element.getAttribute('role')
  const style = element.getAttribute('style') ?? ''
  let kind = parent?.kind ?? 'paragraph'
  if (HEADING_TAG.test(tag) || role === 'heading') kind = 'heading'
  else if (tag === 'li' || tag === 'dd' || role === 'listitem') kind = 'item'
  return {
    cursor: cursorOver(element),
    element,
    breaks: BLOCK_TAGS.has(tag) || role === 'listitem' || role === 'heading' || tag.includes('-'),
    kind,
    bold: parent?.bold === true || BOLD_TAGS.has(tag) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    keepsLines: parent?.keepsLines === true || tag === 'pre' || /white-space\s*:\s*pre/i.test(style),
  }
}

/** How an inline element stands off from text that touches it: chips are drawn apart, words are not. */
function separation(element: Element): 'none' | 'space' | 'line' {
  const style = styleOf(element)
  if (!style) return CHIP_CLASS.test(element.getAttribute('class') ?? '') ? 'space' : 'none'
  if (style.display === 'inline' || style.display === 'contents') return 'none'
  return style.display.startsWith('inline') ? 'space' : 'line'
}
