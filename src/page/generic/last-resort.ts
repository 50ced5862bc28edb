/**
 * Where the user says that a page is a posting and nothing here sees one, a reader of articles has the last word. Its
 * library is as large as half of the content script, so it is a script of its own, which the background puts into a
 * page only then; the two scripts of a document share its isolated world.
 */
import type { Candidate } from '../posting/found.ts'
import { NO_META } from '../posting/found.ts'
import { lineOf } from '../text/line.ts'
import { documentTitle, findTitle } from './find-generic.ts'
import { locateSteps } from './locate.ts'

/** Gives the text that a page is about, or null. It may throw, and must leave the page as it is. */
export type MainText = (doc: Document) => string | null

/** Shorter is no posting. */
const LEAST_TEXT = 200

const PLACE = Symbol.for('backlight.last-resort')
type Place = { [PLACE]?: MainText }

/** From now on the finder may ask it. */
export function offerLastResort(mainText: MainText): void {
  ;(globalThis as Place)[PLACE] = mainText
}

/** What is seen by the reader of articles, if it is there; null where it sees nothing either. */
export function* lastResortSteps(doc: Document): Generator<void, Candidate | null> {
  const text = mainTextOf(doc)
  if (!text || text.length < LEAST_TEXT || !doc.body) return null
  const root = yield* locateSteps(doc.body, text)
  if (!root || root === doc.body) return null
  const titleElement = findTitle(doc)
  return {
    meta: { ...NO_META, title: lineOf(titleElement) || documentTitle(doc) },
    roots: [root],
    exclude: new Set(),
    titleElement,
    foundBy: 'generic',
  }
}

function mainTextOf(doc: Document): string | null {
  try {
    return (globalThis as Place)[PLACE]?.(doc)?.trim() ?? null
  } catch {
    return null
  }
}
