/** Pages that hold many postings, one below the other: which of them the visitor looks at. */
import { lineOf } from '../text/line.ts'
import { isUndrawn } from '../text/visible.ts'
import type { BoardEntries } from './contract.ts'

/** Whether a page is such a list. */
export function isListOfPostings(doc: Document, { page }: BoardEntries): boolean {
  return page.text.test(lineOf(doc.querySelector(page.selector)))
}

/**
 * The entry that the visitor looks at: the one that the address names, while it is in view, else the one at the
 * middle of the window, whose answers may stand there in its place. Null where there is none.
 */
export function entryLookedAt(doc: Document, url: URL, entries: BoardEntries): Element | null {
  const all = [...doc.querySelectorAll(entries.each)].filter(
    (entry) => entry.querySelector(entries.holds) !== null && !isUndrawn(entry),
  )
  const named = all.find(({ id }) => id !== '' && id === url.hash.slice(1))
  const height = doc.defaultView?.innerHeight ?? 0
  const places = all.map((entry) => placeOf(entry))
  const inView = places.filter(({ top, bottom }) => bottom > 0 && top < height)
  // Nothing is drawn: a saved page, or one in the background.
  if (inView.length === 0 && places.every(({ top, bottom }) => top === bottom)) return named ?? all[0] ?? null
  if (named && inView.some(({ entry }) => entry === named)) return named
  const begun = (list: readonly Place[]) => list.findLast(({ top }) => top <= height / 2)
  return (begun(inView) ?? inView[0] ?? begun(places))?.entry ?? null
}

interface Place {
  entry: Element
  top: number
  bottom: number
}

function placeOf(entry: Element): Place {
  const { top = 0, bottom = 0 } = entry.getBoundingClientRect?.() ?? {}
  return { entry, top, bottom }
}
