/** Between the word and the card, and between the card and the window's edge; CSS px. */
const GAP = 6
const EDGE = 8

interface Size {
  width: number
  height: number
}

/**
 * Where a card stands: below the word, above it where there is no room below, never over it.
 * @param word in the window's coordinates
 * @param view the element whose client size is the window's
 */
export function placeBeside(
  word: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  card: Size,
  view: { clientWidth: number; clientHeight: number },
): { left: number; top: number } {
  const below = word.bottom + GAP
  const above = word.top - GAP - card.height
  const fitsBelow = below + card.height <= view.clientHeight - EDGE
  const left = Math.min(word.left, view.clientWidth - card.width - EDGE)
  return { left: Math.max(EDGE, left), top: fitsBelow || above < EDGE ? below : above }
}
