import type { Mention } from '../../core/types.ts'
import type { CardWords } from '../../i18n/card.ts'
import type { Painted } from '../reader.ts'
import { shadowRootOf } from '../shadow-host.ts'
import { contentOf, mentionAt } from './card-content.ts'
import { type CardActions, CardView } from './card-view.ts'

/** The pointer rests on a word before the card opens, and may cross the gap to it before it closes. */
const OPEN_MS = 180
const CLOSE_MS = 220
/** The pointer's place is looked up this often at most while it moves. */
const LOOK_MS = 60
/** The scroll event of a jump comes a frame or two later, or much later on a busy machine. */
const SCROLLED_MS = 80

export interface HoverCard {
  /** What is painted now; null closes the card. */
  show(painted: Painted | null): void
  /** What the card says from now on; it opens for nobody before it has words. */
  speak(words: CardWords): void
  /** Opens the card of the next (1) or previous (-1) painted mention, by keyboard; null where there is none. */
  step(by: 1 | -1): Mention | null
}

/** Explains the painted word under the pointer, until the signal aborts. */
export function createHoverCard(
  doc: Document,
  actions: Pick<CardActions, 'have' | 'notASkill'> & { reveal(mention: Mention): void },
  signal: AbortSignal,
): HoverCard {
  const card = new CardView(doc)
  let painted: Painted | null = null
  let words: CardWords | null = null
  let shown: Mention | null = null
  let last: Mention | null = null
  /** Where the word stood when its card opened. */
  let place: DOMRect | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking: ReturnType<typeof setTimeout> | undefined
  /** What the running timer will open; null: it will close. */
  let aimed: Mention | null = null
  let pointer = { x: 0, y: 0, inCard: false }

  function open(mention: Mention, focus: boolean): void {
    const content = painted && contentOf(painted, mention)
    const box = painted?.found.textMap.range(mention)?.getBoundingClientRect()
    timer = undefined
    if (!content || !box || !words) return
    shown = mention
    last = mention
    place = box
    const step = (_: unknown, by: 1 | -1) => {
      const next = neighbour(mention, by, (other) => other.skill === mention.skill)
      if (next) visit(next)
    }
    card.open(content, words, box, { have: actions.have, notASkill: actions.notASkill, step }, focus)
  }

  function visit(mention: Mention): void {
    close()
    last = mention
    actions.reveal(mention)
    timer = setTimeout(() => open(mention, true), SCROLLED_MS)
  }

  /** The card stands where its word stood. A late event of the jump that led to it has moved nothing since. */
  function onScroll(): void {
    const box = shown && painted?.found.textMap.range(shown)?.getBoundingClientRect()
    if (box && box.top === place?.top && box.left === place.left) return
    if (shown) close()
  }

  function close(): void {
    clearTimeout(timer)
    timer = undefined
    shown = null
    card.close()
  }

  function neighbour(from: Mention | null, by: 1 | -1, fits: (mention: Mention) => boolean): Mention | null {
    const all = (painted?.reading.mentions ?? []).filter((mention) => {
      return fits(mention) && painted !== null && contentOf(painted, mention) !== null
    })
    if (all.length === 0) return null
    const at = from ? all.findIndex((mention) => mention.start === from.start) : -1
    const next = at < 0 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length
    return all[next] ?? null
  }

  function onMove(event: PointerEvent): void {
    if (!painted || event.buttons !== 0) return
    pointer = { x: event.clientX, y: event.clientY, inCard: card.owns(event) }
    looking ??= setTimeout(look, LOOK_MS)
  }

  function look(): void {
    looking = undefined
    if (!painted) return
    const under = pointer.inCard ? shown : mentionUnder(doc, painted, pointer.x, pointer.y)
    if (under?.start === (timer ? aimed?.start : shown?.start)) return
    clearTimeout(timer)
    timer = undefined
    aimed = under
    if (under?.start === shown?.start) return
    timer = setTimeout(() => (under ? open(under, false) : close()), under ? OPEN_MS : CLOSE_MS)
  }

  const options = { signal, passive: true, capture: true }
  doc.addEventListener('pointermove', onMove, options)
  doc.addEventListener('scroll', onScroll, options)
  // In another width the word stands elsewhere.
  doc.defaultView?.addEventListener('resize', onScroll, options)
  doc.addEventListener('pointerdown', (event) => !card.owns(event) && shown && close(), options)
  doc.addEventListener('keydown', (event) => event.key === 'Escape' && shown && close(), options)
  signal.addEventListener('abort', () => {
    clearTimeout(looking)
    close()
  })

  return {
    show(next) {
      if (next?.reading !== painted?.reading) last = null
      painted = next
      close()
    },
    speak(next) {
      words = next
    },
    step(by) {
      const next = neighbour(last, by, () => true)
      if (next) visit(next)
      return next
    },
  }
}

/** The painted mention under a point of the window, or null. Highlights get no pointer events of their own. */
function mentionUnder(doc: Document, painted: Painted, x: number, y: number): Mention | null {
  // The page may have taken the posting out of the document since it was painted.
  const shadowRoots = painted.found.roots.flatMap((root) => shadowRootOf(root) ?? [])
  const caret = doc.caretPositionFromPoint?.(x, y, { shadowRoots })
  if (!caret) return null
  const offset = painted.found.textMap.offsetOf(caret.offsetNode, caret.offset)
  const mention = offset === null ? null : mentionAt(painted.reading.mentions, offset)
  if (!mention || !contentOf(painted, mention)) return null
  // The caret is the nearest one, which may be far off: the point has to be on the word.
  const boxes = painted.found.textMap.range(mention)?.getClientRects() ?? []
  for (const box of boxes)
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mention
  return null
}
