import { findSteps } from '../posting/find-posting.ts'
import type { FoundPosting } from '../posting/found.ts'
import { runSliced } from '../slices.ts'
import { Pace } from './pace.ts'
import { onScrollRest } from './scroll-rest.ts'
import {
  type Candidate,
  isOverdue,
  isSamePosting,
  nextCandidate,
  QUIET_MS,
  quietTime,
  standing,
} from './settle.ts'
import { canShow, followsScroll, isDrawnAnew, leads, placesOf, remember, stands } from './switch.ts'

/** After a switch a slow board gets so long; then the page counts as one without a posting until it changes. */
const LONGEST_WAIT_MS = 10_000
/** A fresh page where nothing looks like a posting counts as such after this. */
const NOTHING_MS = 2_000
/** A pane that says it is busy is looked at this often: that it is done may show in an attribute alone. */
const BUSY_MS = 200
/** Looks in a row that may find nothing of a posting that is drawn anew again and again: some come in between. */
const MOST_MISSES = 3
const CHANGES = { subtree: true, childList: true, characterData: true } as const

export interface WatchCallbacks {
  /** A posting is there and settled; also when its text or its nodes have changed, or its nodes were moved. */
  onPosting(found: FoundPosting): void
  /** The posting told last has gone. Comes before the next one's text is there. */
  onGone(): void
  /** The wait is over and there is none. */
  onNone?(): void
}

export interface WatchOptions {
  url: URL
  /** Tells every in-page navigation with the new address, which `doc.location` may not have yet. */
  subscribe(listener: (url: URL) => void, signal: AbortSignal): void
}

export interface Watch {
  readonly state: 'none' | 'reading' | 'read'
  readonly current: FoundPosting | null
  /** Looks again; with `anyway`, also where the page does not look like a posting's. */
  rescan(anyway: boolean): void
}

/** Keeps up with the posting that a page shows, until the signal aborts. */
export function watchPosting(
  doc: Document,
  callbacks: WatchCallbacks,
  options: WatchOptions,
  signal: AbortSignal,
): Watch {
  let url = options.url
  let anyway = false
  let state: Watch['state'] = 'none'
  let current: FoundPosting | null = null
  let left: FoundPosting | null = null
  let candidate: Candidate | null = null
  let deadline = 0
  let generation = 0
  let running = false
  let again = false
  /** The posting that stands, or the candidate, may have changed since it was searched for. */
  let touched = true
  /**
   * The posting that stands has been drawn anew before, or was taken from a page that would not stand still. When its
   * nodes go, it is looked for again before it is given up: a page that does so without end would never come to rest.
   */
  let isRestless = false
  /** How many looks in a row have not found it. */
  let misses = 0
  const pace = new Pace()
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = Number.POSITIVE_INFINITY

  /** When the page was last seen to change while a posting is awaited. Milliseconds. */
  let changedAt = Number.NEGATIVE_INFINITY
  /** Since when no change can have been missed. */
  let watchedFrom = 0

  const wide = new MutationObserver(() => {
    changedAt = performance.now()
    // One look for however many changes; but what is awaited has to stand still, which only this shows.
    if (state !== 'reading') wide.disconnect()
    onChange(pace.afterChange({ state, hasCandidate: candidate !== null }, changedAt))
  })
  const near = new MutationObserver(() => {
    touched = true
    const now = performance.now()
    changedAt = now
    onChange(current ? pace.afterInside(now) : pace.afterChange({ state, hasCandidate: true }, now))
  })

  function onChange(delay: number): void {
    if (signal.aborted) return
    if (current && !stands(current)) {
      if (isRestless && isDrawnAnew(current)) {
        touched = true
        checkIn(pace.afterInside(performance.now()))
        return
      }
      leave()
      checkIn(0)
    } else checkIn(delay)
  }

  function checkIn(delay: number): void {
    const at = performance.now() + delay
    if (at >= timerAt || signal.aborted) return
    clearTimeout(timer)
    timerAt = at
    timer = setTimeout(() => {
      timerAt = Number.POSITIVE_INFINITY
      void check()
    }, delay)
  }

  function observe(): void {
    if (isLookedFor()) wide.observe(doc, CHANGES)
    else wide.disconnect()
  }

  const isLookedFor = () => canShow(url) || anyway

  function observeNear(found: FoundPosting): void {
    near.disconnect()
    for (const place of placesOf(found)) near.observe(place, CHANGES)
  }

  function leave(): void {
    near.disconnect()
    const gone = current
    if (gone) left = gone
    current = null
    isRestless = false
    expect(LONGEST_WAIT_MS)
    if (gone) callbacks.onGone()
  }

  function expect(limit: number): void {
    generation++
    candidate = null
    touched = true
    state = 'reading'
    watchedFrom = performance.now()
    deadline = watchedFrom + limit
    observe()
  }

  async function check(): Promise<void> {
    if (running) {
      again = true
      return
    }
    observe()
    if (candidate && !current && !touched && settle(candidate)) return
    const started = performance.now()
    if (current && !touched) {
      const wait = pace.elsewhere(started)
      if (wait > 0) return checkIn(wait)
    } else if (current) pace.lookedInside(started)
    const wasTouched = touched
    running = true
    touched = false
    const mine = generation
    const found = await search()
    pace.searched(started, performance.now())
    running = false
    if (signal.aborted) return
    if (mine === generation) judge(found, started, wasTouched)
    if (again || mine !== generation) {
      again = false
      checkIn(0)
    }
  }

  /** A page can make itself unreadable, and then has no posting; but the script goes on. */
  async function search(): Promise<FoundPosting | null> {
    if (!isLookedFor()) return null
    try {
      return await runSliced(findSteps(doc, url, { anyway }), signal)
    } catch {
      return null
    }
  }

  /** Takes a candidate that nothing has touched, without a second search. False where one is needed. */
  function settle(waiting: Candidate): boolean {
    if (quietTime(waiting, left) !== QUIET_MS) return false
    const rest = waiting.since + QUIET_MS - performance.now()
    if (rest > 0) checkIn(rest)
    else take(waiting.found)
    return true
  }

  /**
   * @param started when the search began
   * @param wasTouched the posting that stands had changed in some way
   */
  function judge(found: FoundPosting | null, started: number, wasTouched: boolean): void {
    const now = performance.now()
    if (!found) {
      judgeNothing(now)
      return
    }
    if (current && isSamePosting(found, current)) {
      candidate = null
      // Drawn anew, or moved: the same words, which may have lost their paint.
      if (wasTouched || !found.textMap.isOnNodesOf(current.textMap)) take(found, isRestless)
      misses = 0
      return
    }
    if (current && found.posting.title !== current.posting.title) leave()
    candidate = nextCandidate(
      found,
      candidate ?? (current && standing(current, now)),
      stillSince(found, started),
    )
    const quiet = quietTime(candidate, left)
    if (quiet === Number.POSITIVE_INFINITY) {
      touched = true
      if (now < deadline) checkIn(BUSY_MS)
      else giveUp()
    } else if (now - candidate.since >= quiet) take(found)
    else if (isOverdue(candidate, now)) take(found, true)
    else {
      // What was found in a page that changed meanwhile, or beside a posting that stands, is searched for again.
      if (current || changedAt > started) touched = true
      if (!current) observeNear(found)
      checkIn(quiet - (now - candidate.since))
    }
  }

  /** Since when a find stands as it is, as far as is known: shadow trees and frames change without being seen. */
  function stillSince(found: FoundPosting, started: number): number {
    const isSeen = state === 'reading' && found.textMap.innerTrees(found.roots).length === 0
    return Math.max(changedAt, isSeen ? watchedFrom : started)
  }

  function judgeNothing(now: number): void {
    candidate = null
    if (current && isRestless && ++misses < MOST_MISSES) {
      checkIn(BUSY_MS)
      return
    }
    if (current) leave()
    if (state !== 'reading') return
    if (now >= deadline || !isLookedFor()) giveUp()
    else checkIn(pace.whileNothing())
  }

  function giveUp(): void {
    if (state === 'none') return
    state = 'none'
    callbacks.onNone?.()
  }

  function take(found: FoundPosting, restless = false): void {
    // The same words on new nodes: what was drawn anew once will be again.
    isRestless = restless || (left !== null && isSamePosting(found, left))
    current = found
    left = null
    candidate = null
    misses = 0
    state = 'read'
    remember(found)
    observeNear(found)
    callbacks.onPosting(found)
  }

  options.subscribe((to) => {
    if (signal.aborted) return
    const other = leads(url, to)
    url = to
    if (!other) return
    anyway = false
    leave()
    checkIn(0)
  }, signal)

  if (followsScroll(url)) {
    onScrollRest(
      doc,
      () => {
        touched = true
        checkIn(0)
      },
      signal,
    )
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    wide.disconnect()
    near.disconnect()
  })

  expect(NOTHING_MS)
  void check()

  return {
    get state() {
      return state
    },
    get current() {
      return current
    },
    rescan(force) {
      anyway = force || anyway
      if (!current) expect(NOTHING_MS)
      touched = true
      checkIn(0)
    },
  }
}
