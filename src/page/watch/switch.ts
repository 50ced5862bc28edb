import { boardOf, canShowPosting, jobIdOf } from '../boards/apply-adapter.ts'
import { BOARDS } from '../boards/index.ts'
import type { FoundPosting } from '../posting/found.ts'
import { pageKey } from '../posting/identity.ts'
import { lineOf } from '../text/line.ts'

/** Whether a new address shows another posting than the old one. */
export function leads(from: URL, to: URL): boolean {
  const board = boardOf(to, BOARDS)
  const next = board ? jobIdOf(board, to) : null
  if (board && next !== null) return next !== jobIdOf(board, from)
  return pageKey(from) !== pageKey(to)
}

/** Whether a page of this address can show a posting; always, where no board knows it. */
export function canShow(url: URL): boolean {
  const board = boardOf(url, BOARDS)
  return board === null || canShowPosting(board, url)
}

/** Whether pages of this address can hold many postings, of which scrolling brings another to sight. */
export function followsScroll(url: URL): boolean {
  return boardOf(url, BOARDS)?.entries !== undefined
}

/** Whether a posting that was found still stands there, by looks that cost next to nothing. */
export function stands(found: FoundPosting): boolean {
  if (found.roots.some((root) => !root.isConnected)) return false
  const { titleElement } = found
  if (!titleElement) return true
  return titleElement.isConnected && lineOf(titleElement) === titleLines.get(found)
}

/** Whether the nodes of a posting that does not stand are gone: another title on the same nodes is another posting. */
export function isDrawnAnew({ roots, titleElement }: FoundPosting): boolean {
  return roots.some((root) => !root.isConnected) || titleElement?.isConnected === false
}

/** All that has to be observed to notice a change of a posting: observers do not see into shadow trees and frames. */
export function placesOf(found: FoundPosting): Node[] {
  const places = [...found.roots, found.titleElement, ...found.textMap.innerTrees(found.roots)]
  return places.filter((place) => place !== null)
}

const titleLines = new WeakMap<FoundPosting, string>()

/** Remembers what `stands` compares with. */
export function remember(found: FoundPosting): void {
  titleLines.set(found, lineOf(found.titleElement))
}
