import type { ListMark } from '../../core/display.ts'
import { AdoptedSheets } from '../highlight/style-sheets.ts'
import { createShadowHost } from '../shadow-host.ts'
import { cardAround, linesOf, shownIn } from './card-box.ts'
import type { Card } from './cards.ts'
import { MARK_CSS } from './mark-style.ts'
import { placeMark } from './place-mark.ts'

interface Drawn {
  card: Card
  mark: ListMark
  element: HTMLElement
  /** From the title's upper left corner; null before it was placed. */
  offset: { x: number; y: number } | null
}

/**
 * Marks above the page, in a closed shadow root: the page's own elements stay as they are, and its scripts do not see
 * which score stands where. A mark goes where its title goes, and hides where something covers the title.
 */
export class MarkLayer {
  readonly #doc: Document
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #sheets = new AdoptedSheets(MARK_CSS)
  readonly #drawn = new Map<Element, Drawn>()
  readonly #inSight: IntersectionObserver
  readonly #near = new Set<Element>()
  #frame = 0

  constructor(doc: Document, signal: AbortSignal) {
    this.#doc = doc
    const { host, root } = createShadowHost(doc)
    this.#host = host
    this.#root = root
    this.#inSight = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target)
        else this.#near.delete(target)
        const drawn = this.#drawn.get(target)
        if (drawn && !isIntersecting) drawn.element.hidden = true
      }
      this.place()
    })
    const options = { signal, passive: true, capture: true }
    doc.addEventListener('scroll', () => this.place(), options)
    doc.defaultView?.addEventListener('resize', () => this.layOut(), options)
    signal.addEventListener('abort', () => {
      this.#inSight.disconnect()
      this.show([])
      this.#sheets.remove()
    })
  }

  /** Draws these marks and no others. */
  show(marks: readonly { card: Card; mark: ListMark }[]): void {
    const wanted = new Map(marks.map((one) => [one.card.element, one]))
    for (const [title, drawn] of this.#drawn) if (!wanted.has(title)) this.#drop(title, drawn)
    for (const [title, { card, mark }] of wanted) {
      const before = this.#drawn.get(title)
      if (before && before.card.id === card.id && isSame(before.mark, mark)) continue
      if (before) this.#drop(title, before)
      const element = draw(this.#doc, mark)
      this.#root.append(element)
      this.#drawn.set(title, { card, mark, element, offset: null })
      this.#inSight.observe(title)
    }
    if (this.#drawn.size === 0) this.#host.remove()
    else if (!this.#host.isConnected) this.#doc.documentElement.append(this.#host)
    if (this.#host.isConnected) this.#sheets.adopt(this.#root)
    this.layOut()
  }

  /** The page has changed: places are looked for anew. */
  layOut(): void {
    for (const drawn of this.#drawn.values()) drawn.offset = null
    this.place()
  }

  /** Brings every mark in sight to its title, once a frame. */
  place(): void {
    const view = this.#doc.defaultView
    if (!view || this.#frame !== 0 || this.#drawn.size === 0) return
    this.#frame = view.requestAnimationFrame(() => {
      this.#frame = 0
      this.#placeNow()
    })
  }

  #placeNow(): void {
    const origin = this.#host.getBoundingClientRect()
    const titles = [...this.#drawn.keys()]
    // All is measured before anything is moved: each turn from one to the other lays the page out again.
    const moves = [...this.#near].flatMap((title) => {
      const drawn = this.#drawn.get(title)
      if (!drawn) return []
      const box = title.getBoundingClientRect()
      const isShown = box.width > 0 && isOnTop(this.#doc, title, box)
      if (isShown) drawn.offset ??= this.#offsetOf(title, titles, drawn.element)
      return [{ drawn, box, isShown }]
    })
    for (const { drawn, box, isShown } of moves) {
      const { element, offset } = drawn
      element.hidden = !isShown || !offset
      if (!offset) continue
      const x = Math.round(box.left - origin.left + offset.x)
      const y = Math.round(box.top - origin.top + offset.y)
      element.style.transform = `translate(${x}px, ${y}px)`
    }
  }

  #offsetOf(title: Element, titles: readonly Element[], mark: HTMLElement): Drawn['offset'] {
    const lines = linesOf(title)
    if (lines.length === 0) return null
    mark.hidden = false
    const box = title.getBoundingClientRect()
    const card = cardAround(title, titles)
    const place = placeMark(
      lines,
      card.getBoundingClientRect(),
      shownIn(card, title),
      mark.getBoundingClientRect(),
    )
    return { x: place.left - box.left, y: place.top - box.top }
  }

  #drop(title: Element, { element }: Drawn): void {
    element.remove()
    this.#inSight.unobserve(title)
    this.#near.delete(title)
    this.#drawn.delete(title)
  }
}

/** Whether the page shows a title at its place: nothing covers it, and no pane that it is in has scrolled it away. */
function isOnTop(doc: Document, title: Element, box: DOMRect): boolean {
  const y = (box.top + box.bottom) / 2
  for (const x of [box.left + 2, (box.left + box.right) / 2]) {
    const top = doc.elementFromPoint(x, y)
    // A card's link often lies over all of it.
    if (top && (title.contains(top) || top.contains(title) || isCover(top, title))) return true
  }
  return false
}

/** A link laid over a card belongs to it: it shares an ancestor near the title, as a dialog or a header does not. */
function isCover(top: Element, title: Element): boolean {
  let around: Element | null = title
  for (let height = 0; around && height < 5; height++) {
    if (around.contains(top)) return top.closest('a') !== null
    around = around.parentElement
  }
  return false
}

function draw(doc: Document, { text, label, score, tone }: ListMark): HTMLElement {
  const mark = doc.createElement('span')
  mark.className = 'mark'
  mark.hidden = true
  mark.setAttribute('role', 'note')
  mark.setAttribute('aria-label', label)
  const part = (className: string, words: string) => {
    const element = doc.createElement('span')
    element.className = className
    element.textContent = words
    mark.append(element)
    return element
  }
  if (text) part('role', text)
  if (score !== null) part('score', score).dataset.tone = tone
  return mark
}

function isSame(one: ListMark, other: ListMark): boolean {
  return one.label === other.label && one.score === other.score && one.tone === other.tone
}
