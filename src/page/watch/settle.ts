import type { FoundPosting } from '../posting/found.ts'

/** A description that was there in one piece stays unchanged for this long; short, as nothing is painted before. */
export const QUIET_MS = 25
/** A text that grows comes in pieces: the next one is waited for. */
const QUIET_GROWING_MS = 400
/** What may be a teaser, a skeleton's label or a leftover gets time to be replaced. */
const QUIET_DOUBTFUL_MS = 600
/** Real descriptions are longer; a shorter one may be half rendered. */
const SHORT_TEXT = 400
/** Skeletons and spinners, as frameworks mark them. */
const BUSY = '[aria-busy="true"], [role="progressbar"], [class*="skeleton" i], [class*="shimmer" i]'

/** A find that waits to be taken as the posting. */
export interface Candidate {
  found: FoundPosting
  /** Milliseconds; when it was first seen as it is now. */
  since: number
  /** The text has grown while it was waited for. */
  growing: boolean
}

/** The candidate that a new find makes of the one before. */
export function nextCandidate(found: FoundPosting, before: Candidate | null, now: number): Candidate {
  if (before && isSamePosting(found, before.found)) return { ...before, found }
  const grew = before !== null && found.posting.text.length > before.found.posting.text.length
  return { found, since: now, growing: grew || before?.growing === true }
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

function isBusy(found: FoundPosting): boolean {
  return found.roots.some(
    (root) => root.closest('[aria-busy="true"]') !== null || root.querySelector(BUSY) !== null,
  )
}
