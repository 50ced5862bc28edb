/** Children as they are drawn: shadow trees instead of their hosts' children, slots, same-origin frames. */

/** A position among siblings; `next` is null at the end. */
export interface Cursor {
  next: Node | null
  /** Slotted nodes, which are not siblings in the tree. */
  list: readonly Node[] | null
  index: number
}

export function cursorOver(element: Element): Cursor {
  if (element.localName === 'slot') {
    const list = (element as HTMLSlotElement).assignedNodes?.() ?? []
    if (list.length > 0) return { next: list[0] ?? null, list, index: 0 }
  }
  if (element.localName === 'iframe') {
    return { next: frameDocument(element)?.body ?? null, list: null, index: 0 }
  }
  return { next: (element.shadowRoot ?? element).firstChild, list: null, index: 0 }
}

/** Takes the node under the cursor and moves on. */
export function take(cursor: Cursor): Node | null {
  const node = cursor.next
  if (!node) return null
  cursor.index++
  cursor.next = cursor.list ? (cursor.list[cursor.index] ?? null) : node.nextSibling
  return node
}

/** The document of a same-origin frame, or null. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null
  } catch {
    return null // some browsers throw for another origin
  }
}
