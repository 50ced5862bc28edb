/** Long work in short tasks: generators that yield often, run in slices that leave the page responsive. */

/** A slice well under a frame of 16 ms, so the page can still draw in the same frame. */
const SLICE_MS = 6

/** Runs to the end at once: for tests, the command line and small pages. */
export function runAtOnce<T>(work: Generator<void, T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/**
 * Runs in slices of a few milliseconds with room for the page between them.
 * Resolves to null when the signal aborts.
 */
export async function runSliced<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    if (signal.aborted) return null
    const until = performance.now() + SLICE_MS
    do {
      const step = work.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await breathe()
  }
}

/** Lets the browser do something else first. */
function breathe(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler
  if (typeof scheduler?.yield === 'function') return scheduler.yield()
  return new Promise((resolve) => setTimeout(resolve, 0))
}
