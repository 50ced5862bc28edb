import { findSteps } from '../posting/find-posting.ts'
import type { FoundPosting } from '../posting/found.ts'
import { runSliced } from '../slices.ts'
import { type Candidate, isSamePosting, nextCandidate, quietTime } from './settle.ts'
import { canShow, leads, remember, stands } from './switch.ts'

/** After a switch a slow board gets so long; then the page counts as one without a posting until it changes. */
const LONGEST_WAIT_MS = 10_000
/** A fresh page where nothing looks like a posting counts as such after this. */
const NOTHING_MS = 2_000
/** While a posting is awaited, changes are looked at this often. */
const EAGER_MS = 50
/** Otherwise this often: a page that never stops changing costs next to nothing. */
const CALM_MS = 250
/** While a posting stands untouched, the rest of the page is searched for another this often at most. */
const ELSEWHERE_MS = 1_000
/** A search is repeated after so many times its own duration: searching takes at most 2 % of the time. */
const REST_FACTOR = 50

export interface WatchCallbacks {
  /** A posting is there and settled; also when its text or its nodes have changed. */
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

/** A standing posting as what a changed one is compared with. */
const asCandidate = (found: FoundPosting | null): Candidate | null =>
  found && { found, since: 0, growing: false }

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
  let touched = true
  let lastFind = { at: Number.NEGATIVE_INFINITY, took: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = Number.POSITIVE_INFINITY

  const wide = new MutationObserver(() => {
    wide.disconnect() // one look for however many changes
    onChange(state === 'reading' ? EAGER_MS : CALM_MS)
  })
  const near = new MutationObserver(() => {
    touched = true
    onChange(EAGER_MS)
  })

  function onChange(delay: number): void {
    if (signal.aborted) return
    if (current && !stands(current)) leave()
    const rest = current ? 0 : restAfterNothing()
    checkIn(Math.max(state === 'reading' ? EAGER_MS : delay, rest))
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
    if (canShow(url) || anyway) {
      wide.observe(doc, { subtree: true, childList: true, characterData: true })
    } else wide.disconnect()
  }

  function leave(): void {
    near.disconnect()
    if (current) {
      left = current
      current = null
      expect(LONGEST_WAIT_MS)
      callbacks.onGone()
    } else expect(LONGEST_WAIT_MS)
  }

  function expect(limit: number): void {
    generation++
    candidate = null
    touched = true
    state = 'reading'
    deadline = performance.now() + limit
  }

  async function check(): Promise<void> {
    if (running) {
      again = true
      return
    }
    observe()
    if (current && !touched && !isTimeForElsewhere()) return
    running = true
    touched = false
    const started = performance.now()
    const mine = generation
    const found = canShow(url) || anyway ? await runSliced(findSteps(doc, url, { anyway }), signal) : null
    lastFind = { at: performance.now(), took: performance.now() - started }
    running = false
    if (signal.aborted) return
    if (mine === generation) judge(found)
    if (again || mine !== generation) {
      again = false
      checkIn(0)
    }
  }

  /** A search that found nothing is not repeated at once, however much the page changes. */
  function restAfterNothing(): number {
    if (candidate) return 0
    return lastFind.at + lastFind.took * REST_FACTOR - performance.now()
  }

  function isTimeForElsewhere(): boolean {
    const rest = Math.max(ELSEWHERE_MS, lastFind.took * REST_FACTOR)
    const wait = lastFind.at + rest - performance.now()
    if (wait > 0) checkIn(wait)
    return wait <= 0
  }

  function judge(found: FoundPosting | null): void {
    const now = performance.now()
    if (!found) {
      judgeNothing(now)
      return
    }
    if (current && isSamePosting(found, current)) {
      candidate = null
      if (found.textMap.isOnNodesOf(current.textMap)) return
      take(found) // the page has drawn it anew
      return
    }
    if (current && found.posting.title !== current.posting.title) leave()
    candidate = nextCandidate(found, candidate ?? asCandidate(current), now)
    const quiet = quietTime(candidate, left)
    touched = true
    if (now - candidate.since >= quiet) take(found)
    else if (quiet !== Number.POSITIVE_INFINITY) checkIn(Math.max(1, quiet - (now - candidate.since)))
    else if (now < deadline) checkIn(EAGER_MS * 4)
    else giveUp()
  }

  function judgeNothing(now: number): void {
    candidate = null
    if (current) leave()
    if (state !== 'reading') return
    if (now >= deadline || !(canShow(url) || anyway)) giveUp()
    else checkIn(Math.max(CALM_MS, lastFind.took * REST_FACTOR))
  }

  function giveUp(): void {
    if (state === 'none') return
    state = 'none'
    callbacks.onNone?.()
  }

  function take(found: FoundPosting): void {
    current = found
    left = null
    candidate = null
    touched = false
    state = 'read'
    remember(found)
    near.disconnect()
    for (const part of [...found.roots, found.titleElement]) {
      if (part) near.observe(part, { subtree: true, childList: true, characterData: true })
    }
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
