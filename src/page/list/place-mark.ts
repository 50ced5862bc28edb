/** Where a mark stands beside a title: in free room of the card, never over what it shows. */

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

/** Between the title and its mark, and to the card's edge; CSS px. */
const GAP = 6
const EDGE = 4

/**
 * @param lines of the title, in the window's coordinates as all boxes here; at least one
 * @param card the room there is
 * @param taken what the card shows besides
 * @returns the upper left corner: after the title's last line where there is room, else in the card's corner
 */
export function placeMark(
  lines: readonly Box[],
  card: Box,
  taken: readonly Box[],
  { width, height }: Size,
): { left: number; top: number } {
  const first = lines[0] as Box
  const last = lastLine(lines)
  const middle = (last.top + last.bottom - height) / 2
  const right = card.right - EDGE - width
  const places = [
    { left: last.right + GAP, top: middle },
    { left: right, top: middle },
    { left: first.left, top: first.top - height },
    { left: right, top: card.top + EDGE },
    { left: right, top: card.bottom - EDGE - height },
    { left: first.left, top: card.bottom - EDGE - height },
  ]
  const isFree = ({ left, top }: { left: number; top: number }) => {
    const box = { left, top, right: left + width, bottom: top + height }
    if (box.right > card.right - 1 || left < card.left || top < card.top || box.bottom > card.bottom)
      return false
    return ![...lines, ...taken].some((other) => overlap(box, other))
  }
  // Full cards: on the line between two of them, where words are least likely.
  return places.find(isFree) ?? { left: right, top: card.bottom - height / 2 }
}

/** The last line of a title, of which each line may be several boxes. */
function lastLine(lines: readonly Box[]): Box {
  const lowest = Math.max(...lines.map(({ bottom }) => bottom))
  const last = lines.filter(({ top, bottom }) => (top + bottom) / 2 > lowest - (bottom - top))
  const right = Math.max(...last.map((line) => line.right))
  return last.find((line) => line.right === right) as Box
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
