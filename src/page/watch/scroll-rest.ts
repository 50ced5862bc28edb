/** Who scrolls through many postings stops at one for this long. */
const REST_MS = 300

/** Tells whenever the page has come to rest after it was scrolled, until the signal aborts. */
export function onScrollRest(doc: Document, tell: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, REST_MS)
  }
  doc.addEventListener('scroll', wait, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}
