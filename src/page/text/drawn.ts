import { type Cursor, cursorOver, take } from './children.ts'
import { isHidden } from './visible.ts'

/**
 * The elements under a root that are drawn, outer ones first, in the order of the page. What is hidden is not entered:
 * each part of it would say of itself that it is drawn, and to ask the browser of each costs as much as it is deep.
 */
export function* drawnUnder(root: Element): Generator<Element> {
  const open: Cursor[] = [cursorOver(root)]
  for (let cursor = open.at(-1); cursor; cursor = open.at(-1)) {
    const node = take(cursor)
    if (!node) open.pop()
    else if (node.nodeType === ELEMENT_NODE && !isHidden(node as Element)) {
      yield node as Element
      open.push(cursorOver(node as Element))
    }
  }
}
const ELEMENT_NODE = 1
