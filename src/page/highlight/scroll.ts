import { shadowRootOf } from '../shadow-host.ts'

/**
 * Brings a range to the middle of every pane around it. Not `scrollIntoView`: that scrolls to an element, and
 * boards put whole descriptions into one.
 */
export function scrollToRange(range: Range, atOnce: boolean): void {
  const view = range.startContainer.ownerDocument?.defaultView
  if (!view) return
  const still = atOnce || view.matchMedia('(prefers-reduced-motion: reduce)').matches
  const behavior = still ? 'instant' : 'smooth'
  for (
    let pane = paneAround(range.startContainer.parentElement);
    pane;
    pane = paneAround(parentAcross(pane))
  ) {
    const box = pane.getBoundingClientRect()
    // Inner panes scroll at once: the outer ones need to know where the range has come to.
    pane.scrollBy({ top: middleOf(range) - (box.top + pane.clientHeight / 2), behavior: 'instant' })
  }
  view.scrollBy({ top: middleOf(range) - view.innerHeight / 2, behavior })
}

function middleOf(range: Range): number {
  const box = range.getBoundingClientRect()
  return (box.top + box.bottom) / 2
}

/** The nearest element around that scrolls by itself; the page's own scrolling is the window's. */
function paneAround(from: Element | null): Element | null {
  for (let at = from; at; at = parentAcross(at)) {
    if (at === at.ownerDocument.documentElement || at === at.ownerDocument.body) return null
    if (at.scrollHeight <= at.clientHeight + 1) continue
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  }
  return null
}

function parentAcross(element: Element): Element | null {
  return element.parentElement ?? shadowRootOf(element)?.host ?? null
}
