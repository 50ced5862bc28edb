/** Between the word and the card, and between the card and the window's edge; CSS px. */
const GAP = 6
const EDGE = 8

interface Size {
  width: number
  height: number
}

export interface CardPlace {
  left: number
  top: number
  /** Where no side has room for all of it: what the card scrolls in. */
  maxHeight: number | null
}

/**
 * Where a card stands: below its word, else above it, else beside it, and never over it.
 * @param word in the window's coordinates
 * @param view the element whose client size is the window's
 */
export function placeBeside(
  word: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  card: Size,
  view: { clientWidth: number; clientHeight: number },
): CardPlace {
  const left = within(word.left, card.width, view.clientWidth)
  const below = word.bottom + GAP
  const roomBelow = view.clientHeight - EDGE - below
  if (card.height <= roomBelow) return { left, top: below, maxHeight: null }
  const above = word.top - GAP - card.height
  if (above >= EDGE) return { left, top: above, maxHeight: null }
  const top = within(word.top, card.height, view.clientHeight)
  if (card.height <= view.clientHeight - 2 * EDGE) {
    const right = word.right + GAP
    if (right + card.width <= view.clientWidth - EDGE) return { left: right, top, maxHeight: null }
    const before = word.left - GAP - card.width
    if (before >= EDGE) return { left: before, top, maxHeight: null }
  }
  const roomAbove = word.top - GAP - EDGE
  return roomBelow >= roomAbove
    ? { left, top: below, maxHeight: Math.max(0, roomBelow) }
    : { left, top: EDGE, maxHeight: roomAbove }
}

/** As near to `at` as the window lets it. */
function within(at: number, size: number, window: number): number {
  return Math.max(EDGE, Math.min(at, window - size - EDGE))
}
