import { type Cursor, cursorOver, take } from '../text/children.ts'
import { isFurniture, isHidden } from '../text/visible.ts'

/** What stands in one element and everything inside it; lengths in UTF-16 code units without outer spaces. */
export interface Measure {
  element: Element
  text: number
  /** Text inside links. */
  link: number
  /** Text that the caller's `matches` accepted. */
  matched: number
  /** Bit set of the job-ad headings found (see headings.ts). */
  groups: number
  parent: Measure | null
}

interface Frame extends Measure {
  parent: Frame | null
  cursor: Cursor
  inLink: boolean
  inHeading: boolean
}

export interface MeasureOptions {
  matches?: (text: string) => boolean
  groupOf?: (text: string, marked: boolean) => number
}

const NODES_PER_STEP = 256

/**
 * One walk over everything drawn under `root`. Gives the elements that hold matched text or a heading, inner
 * ones first. A generator, so that the caller can slice it; never recursive.
 */
export function* measureSteps(root: Element, options: MeasureOptions): Generator<void, Measure[]> {
  const done: Measure[] = []
  let visited = 0
  let frame: Frame | null = frameFor(root, null)
  while (frame) {
    if (++visited % NODES_PER_STEP === 0) yield
    const node = take(frame.cursor)
    if (!node) {
      const outer: Frame | null = frame.parent
      if (outer) {
        outer.text += frame.text
        outer.link += frame.link
        outer.matched += frame.matched
        outer.groups |= frame.groups
      }
      if (frame.matched > 0 || frame.groups > 0) done.push(frame)
      frame = outer
    } else if (node.nodeType === 3) {
      readText((node as Text).data, frame, options)
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (!isFurniture(element, false) && !isHidden(element)) frame = frameFor(element, frame)
    }
  }
  return done
}

function frameFor(element: Element, parent: Frame | null): Frame {
  const tag = element.localName
  const inLink = parent?.inLink === true || tag === 'a'
  const marks = /^(?:h[1-6]|b|strong|dt)$/.test(tag) || element.getAttribute('role') === 'heading'
  const inHeading = parent?.inHeading === true || marks
  return {
    element,
    text: 0,
    link: 0,
    matched: 0,
    groups: 0,
    parent,
    cursor: cursorOver(element),
    inLink,
    inHeading,
  }
}

function readText(data: string, frame: Frame, options: MeasureOptions): void {
  const text = data.trim()
  if (!text) return
  frame.text += text.length
  if (frame.inLink) frame.link += text.length
  else if (options.groupOf) frame.groups |= options.groupOf(text, frame.inHeading)
  if (options.matches?.(text)) frame.matched += text.length
}
