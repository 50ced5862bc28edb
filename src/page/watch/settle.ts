import type { FoundPosting } from '../posting/found.ts'

/** A description that was there in one piece stays unchanged for this long; short, as nothing is painted before. */
export const QUIET_MS = 25
/** A text that grows comes in pieces: the next one is waited for. */
const QUIET_GROWING_MS = 400
/** What may be a teaser, a skeleton's label or a leftover gets time to be replaced. */
const QUIET_DOUBTFUL_MS = 600
/** A text in which something never stops, such as a clock, but which no longer grows, is whole after this. */
const RESTLESS_MS = 3_000
/** A text that never stops growing is taken as it is after this, and read again later. */
const LONGEST_GROWTH_MS = 10_000
/** A clock or counter stays below this; a piece of a description does not. */
const LEAST_PIECE = 40
/** Real descriptions are longer; a shorter one may be half rendered. */
const SHORT_TEXT = 400
/** Skeletons and spinners, as frameworks mark them. */
const BUSY = '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="shimmer" i]'

/** A find that waits to be taken as the posting. Times are milliseconds. */
export interface Candidate {
  found: FoundPosting
  /** When it was first seen as it is now. */
  since: number
  /** The text has grown while it was waited for. */
  growing: boolean
  /** When anything of it was first seen. */
  first: number
  /** When the last piece came, and the length of the text with it. */
  pieceAt: number
  length: number
}

/**
 * The candidate that a new find makes of the one before.
 * @param now a time since which the page has not changed
 */
export function nextCandidate(found: FoundPosting, before: Candidate | null, now: number): Candidate {
  const { length } = found.posting.text
  if (!before) return { found, since: now, growing: false, first: now, pieceAt: now, length }
  if (isSamePosting(found, before.found)) return { ...before, found }
  const growing = before.growing || length > before.found.posting.text.length
  const isPiece = Math.abs(length - before.length) >= LEAST_PIECE
  const piece = isPiece ? { pieceAt: now, length } : { pieceAt: before.pieceAt, length: before.length }
  return { found, since: now, growing, first: before.first, ...piece }
}

/** A posting that stands, as what a changed one is compared with. */
export function standing(found: FoundPosting, now: number): Candidate {
  return { ...nextCandidate(found, null, now), since: 0 }
}

/** Whether two finds show the same words; the nodes may differ. */
export function isSamePosting(one: FoundPosting, other: FoundPosting): boolean {
  const first = one.posting
  const second = other.posting
  return first.id === second.id && first.title === second.title && first.text === second.text
}

/**
 * How many milliseconds a candidate has to stay as it is; Infinity for what is never taken: a busy pane, or
 * the text of the posting before, still on its old nodes while the address is already the next one's.
 * @param left the posting that was left, null on a fresh page
 */
export function quietTime(candidate: Candidate, left: FoundPosting | null): number {
  const { found, growing } = candidate
  const { text, title } = found.posting
  if (isBusy(found)) return Number.POSITIVE_INFINITY
  if (left && left.posting.text === text) {
    if (found.root && found.textMap.isOnNodesOf(left.textMap)) return Number.POSITIVE_INFINITY
    return QUIET_DOUBTFUL_MS
  }
  if (left && left.posting.title === title) return QUIET_DOUBTFUL_MS
  if (text.length < SHORT_TEXT) return QUIET_DOUBTFUL_MS
  return growing ? QUIET_GROWING_MS : QUIET_MS
}

/** Whether a candidate that never stands still has been waited for long enough. */
export function isOverdue({ pieceAt, first }: Candidate, now: number): boolean {
  return now - pieceAt >= RESTLESS_MS || now - first >= LONGEST_GROWTH_MS
}

function isBusy(found: FoundPosting): boolean {
  return found.roots.some(
    (root) => root.closest('[aria-busy="true"]') !== null || root.querySelector(BUSY) !== null,
  )
}
