/** What of a page is one card, and what it shows. */
import type { Box } from './place-mark.ts'

/** A card is not deeper than this above its title. */
const HIGHEST = 12
/** A card is no taller: what is may be the whole list of one entry. CSS px. */
const TALLEST = 600
const THINGS = 'img, svg, button, input, video, canvas, [role="button"]'
/** A card of more is no card of a list; the rest is not looked at. */
const MOST_THINGS = 150

/** The largest element around a title that holds no other card's. */
export function cardAround(title: Element, titles: readonly Element[]): Element {
  let card = title
  for (let height = 0; height < HIGHEST; height++) {
    const { parentElement: around } = card
    if (!around || around === title.ownerDocument.body) break
    if (titles.some((other) => other !== title && around.contains(other))) break
    if (around.getBoundingClientRect().height > TALLEST) break
    card = around
  }
  return card
}

/** The boxes of a title's own lines. */
export function linesOf(title: Element): Box[] {
  return [...textsIn(title)].flatMap(boxesOf)
}

/** The boxes of all words and controls of a card but its title. */
export function shownIn(card: Element, title: Element): Box[] {
  const boxes: Box[] = []
  let left = MOST_THINGS
  for (const text of textsIn(card)) {
    if (left-- === 0) break
    if (!title.contains(text)) boxes.push(...boxesOf(text))
  }
  for (const thing of [...card.querySelectorAll(THINGS)].slice(0, MOST_THINGS)) {
    boxes.push(thing.getBoundingClientRect())
  }
  return boxes.filter(isDrawn)
}

/** Where a text's letters stand; none where nobody sees them. */
function boxesOf(text: Text): Box[] {
  if (!text.data.trim() || isClipped(text)) return []
  const range = text.ownerDocument.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()].filter(isDrawn)
}

/**
 * Whether words are for screen readers only: within a box of a pixel that hides what does not fit. Their letters are
 * laid out all the same, each word on a line of its own, over half the card.
 */
function isClipped(text: Text): boolean {
  let box = text.parentElement
  for (let height = 0; box && height < HIGHEST; height++, box = box.parentElement) {
    const { width, height: tall } = box.getBoundingClientRect()
    // One that has no box of its own (`display: contents`) hides nothing.
    if (width <= 1 && tall <= 1 && hidesMore(box)) return true
  }
  return false
}

function hidesMore(box: Element): boolean {
  const style = box.ownerDocument.defaultView?.getComputedStyle(box)
  if (!style || style.display === 'contents') return false
  return (
    style.overflowX !== 'visible' ||
    style.clipPath !== 'none' ||
    !['', 'auto'].includes(style.getPropertyValue('clip'))
  )
}

/** `NodeFilter.SHOW_TEXT`. */
const SHOW_TEXT = 4

function* textsIn(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}

function isDrawn({ left, top, right, bottom }: Box): boolean {
  return right - left > 1 && bottom - top > 1
}
