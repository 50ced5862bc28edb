import type { Posting, Reading, SkillId, Span } from '../core/types.ts'
import { createHoverCard } from './card/hover-card.ts'
import { createPainter, type Painter } from './highlight/painter.ts'
import { rangesOf, type WordStates } from './highlight/ranges.ts'
import type { FoundPosting } from './posting/found.ts'
import { runSliced } from './slices.ts'
import { type Watch, watchPosting } from './watch/watch-posting.ts'

/** What a page needs to know to paint: a part of the background's answer. */
export interface PaintOrder {
  /** `Posting.id` that it belongs to. */
  posting: string
  states: WordStates
  by: Readonly<Record<SkillId, SkillId>>
  names: Readonly<Record<SkillId, string>>
}

/** The reader's ways out of the page, given by the entrypoint. */
export interface ReaderPorts {
  read(posting: Posting): Reading
  /** Tells that a posting was read; gives what to paint, or null. */
  tellReading(posting: Posting, reading: Reading): Promise<PaintOrder | null>
  tellGone(): void
  /** Tells every in-page navigation with the new address. */
  subscribe(listener: (url: URL) => void, signal: AbortSignal): void
  /** "I have this" on the hover card. */
  addSkill?(skill: SkillId): void
  /** Called after each painting; `null` when nothing is painted any more. */
  onPainted?(painted: Painted | null): void
}

/** A posting with its words lit up. */
export interface Painted {
  found: FoundPosting
  reading: Reading
  order: PaintOrder
}

export interface ReaderStatus {
  state: Watch['state']
  posting: string | null
}

export interface Reader {
  status(): ReaderStatus
  /** Looks again, tells the reading anew, and resolves when the page is settled. */
  rescan(anyway: boolean): Promise<ReaderStatus>
  repaint(order: PaintOrder): void
  /** Scrolls to a place in the posting's text and flashes it; false where it is not on the page. */
  scrollTo(span: Span): boolean
  /** Goes to the next (1) or previous (-1) painted word and opens its card; false where there is none. */
  stepMention(by: 1 | -1): boolean
}

/** How long a rescan waits for a page that is still loading. */
const RESCAN_MS = 3_000
const RESCAN_STEP_MS = 40

/** Reads the posting of a page, keeps up with it and paints it, until the signal aborts. */
export function startReader(doc: Document, url: URL, ports: ReaderPorts, signal: AbortSignal): Reader {
  const painter: Painter = createPainter(signal)
  const { addSkill } = ports
  const card = createHoverCard(
    doc,
    {
      have: addSkill && ((content) => addSkill.call(ports, content.skill)),
      reveal: (mention) => void scrollTo(mention, 'at-once'),
    },
    signal,
  )
  let reading: Reading | null = null
  let read: Posting | null = null
  let order: PaintOrder | null = null
  let painting = new AbortController()

  const watch = watchPosting(
    doc,
    {
      onPosting(found) {
        if (reading && read?.id === found.posting.id && read.text === found.posting.text) {
          void paint() // the same words on new nodes
          return
        }
        unpaint()
        read = found.posting
        reading = ports.read(found.posting)
        void tell()
      },
      onGone() {
        const told = reading !== null
        unpaint()
        reading = null
        read = null
        if (told) ports.tellGone()
      },
    },
    { url, subscribe: ports.subscribe },
    signal,
  )

  function unpaint(): void {
    painting.abort()
    order = null
    painter.clear()
    card.show(null)
    ports.onPainted?.(null)
  }

  async function tell(): Promise<void> {
    const [posting, told] = [read, reading]
    if (!posting || !told) return
    const answer = await ports.tellReading(posting, told)
    if (answer && told === reading) repaint(answer)
  }

  function repaint(next: PaintOrder): void {
    if (signal.aborted || next.posting !== read?.id) return
    order = next
    void paint()
  }

  async function paint(): Promise<void> {
    painting.abort()
    painting = new AbortController()
    const found = watch.current
    if (!found || !order || !reading) return
    const painted: Painted = { found, reading, order }
    const mine = AbortSignal.any([signal, painting.signal])
    const ranges = await runSliced(rangesOf(found, reading.mentions, order.states), mine)
    if (!ranges || mine.aborted) return
    painter.paint(ranges)
    card.show(painted)
    ports.onPainted?.(painted)
  }

  function scrollTo(span: Span, how?: 'at-once'): boolean {
    const range = watch.current?.textMap.range(span)
    if (range) painter.flash(range, how)
    return Boolean(range)
  }

  const status = (): ReaderStatus => ({ state: watch.state, posting: watch.current?.posting.id ?? null })

  return {
    status,
    repaint,
    async rescan(anyway) {
      const before = reading
      watch.rescan(anyway)
      const until = performance.now() + RESCAN_MS
      do await new Promise((resolve) => setTimeout(resolve, RESCAN_STEP_MS))
      while (watch.state === 'reading' && performance.now() < until && !signal.aborted)
      if (before !== null && before === reading) void tell() // the background may have lost it
      return status()
    },
    scrollTo: (span) => scrollTo(span),
    stepMention: (by) => card.step(by) !== null,
  }
}
