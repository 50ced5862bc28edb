/** While a posting is awaited, changes are looked at this often at most: once a frame. */
const EAGER_MS = 16
/** While one is awaited, searching takes at most so many parts of the time: bounded by the wait for it. */
const EAGER_FACTOR = 4
const NOTHING_YET_FACTOR = 10
/** Where there is no posting, a page that never stops changing costs next to nothing. */
const CALM_MS = 250
/** Searching for another posting, or for any where none was found, takes at most 2 % of the time. */
const REST_FACTOR = 50
/**
 * No rest is longer, however long a search took: one that a busy or sleeping machine held up says nothing of what
 * searching costs, and what is opened meanwhile would not be seen.
 */
const LONGEST_REST_MS = 10_000
/** While a posting stands untouched, the rest of the page is searched for another this often at most. */
const ELSEWHERE_MS = 1_000
/** A change inside the posting is looked at after this. */
const INSIDE_MS = 50
/** Where the posting never stops changing, looks become rarer up to this. */
const RARELY_MS = 1_600
/** A posting that was left alone for so long is quick to be looked at again. */
const FORGIVEN_MS = 2_000

/** What the wait depends on. */
export interface Situation {
  state: 'none' | 'reading' | 'read'
  hasCandidate: boolean
}

/** Says how long to wait before the next search, so that a page that never stops changing is not slowed down. */
export class Pace {
  #at = Number.NEGATIVE_INFINITY
  #took = 0
  #insideAt = Number.NEGATIVE_INFINITY
  #inside = INSIDE_MS

  /** A search that began at `started` has ended now. Milliseconds. */
  searched(started: number, now: number): void {
    this.#at = now
    this.#took = now - started
  }

  /** Milliseconds to wait after a change anywhere. */
  afterChange({ state, hasCandidate }: Situation, now: number): number {
    if (state === 'read') return CALM_MS
    if (state === 'none') return Math.max(CALM_MS, this.#rest(REST_FACTOR, now))
    const factor = hasCandidate ? EAGER_FACTOR : NOTHING_YET_FACTOR
    return Math.max(0, this.#at + EAGER_MS - now, this.#rest(factor, now))
  }

  /** Milliseconds to wait after a change inside the posting that stands. */
  afterInside(now: number): number {
    return Math.max(0, this.#insideAt + this.#inside - now, INSIDE_MS)
  }

  /** A change inside the posting is being looked at. */
  lookedInside(now: number): void {
    const isRestless = now - this.#insideAt < this.#inside + FORGIVEN_MS
    this.#inside = isRestless ? Math.min(this.#inside * 2, RARELY_MS) : INSIDE_MS
    this.#insideAt = now
  }

  /** Milliseconds until a search where nothing was found and nothing is seen to change: not all changes show. */
  whileNothing(): number {
    return Math.max(CALM_MS, this.#restOf(REST_FACTOR))
  }

  /** Milliseconds until the rest of the page may be searched; 0 or less: now. */
  elsewhere(now: number): number {
    return this.#at + Math.max(ELSEWHERE_MS, this.#restOf(REST_FACTOR)) - now
  }

  #rest(factor: number, now: number): number {
    return this.#at + this.#restOf(factor) - now
  }

  #restOf(factor: number): number {
    return Math.min(this.#took * factor, LONGEST_REST_MS)
  }
}
