import type { Mention, Posting, Requirement, SkillId, Span } from '../core/types.ts'
import type { CardWords } from '../i18n/card.ts'
import { createHoverCard } from './card/hover-card.ts'
import type { WordStates } from './highlight/kinds.ts'
import { createPainter } from './highlight/painter.ts'
import type { PaintStyles } from './highlight/palette.ts'
import { rangesOf, titleRange } from './highlight/ranges.ts'
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
  /** Concepts and soft skills, which are painted more quietly. */
  quiet: readonly SkillId[]
  /** What the user will not touch. */
  unwanted: readonly SkillId[]
  /** What the documents say of languages: in English, and who hires in the language that is spoken. */
  about?: Readonly<Record<SkillId, { told: string; hire: string }>>
}

/** What a page needs of a posting's reading; offsets are of `Posting.text`. */
export interface PageReading {
  mentions: readonly Mention[]
  requirements: readonly Requirement[]
}

/** The reader's ways out of the page, given by the entrypoint. The engine is not here: its lexicon is too large. */
export interface ReaderPorts {
  /**
   * Has a posting read; gives its skills and how to paint them, or null where there is nothing to paint.
   * @param about how it was found
   */
  read(
    posting: Posting,
    about: Pick<FoundPosting, 'address' | 'byStructure'>,
  ): Promise<{ reading: PageReading; order: PaintOrder } | null>
  /** The posting handed to `read` last has gone. */
  tellGone(): void
  /** Tells every in-page navigation with the new address. */
  subscribe(listener: (url: URL) => void, signal: AbortSignal): void
  /** "I have this" on the hover card. */
  addSkill?(skill: SkillId): void
  /** "Not a skill here" on the hover card. */
  notASkill?(skill: SkillId, phrase: string): void
  /** Called after each painting; `null` when nothing is painted any more. */
  onPainted?(painted: Painted | null): void
}

/** A posting with its words lit up. */
export interface Painted {
  found: FoundPosting
  reading: PageReading
  order: PaintOrder
}

interface ReaderStatus {
  state: Watch['state']
  posting: string | null
}

export interface Reader {
  status(): ReaderStatus
  /** Looks again, tells the reading anew, and resolves when the page is settled. */
  rescan(anyway: boolean): Promise<ReaderStatus>
  repaint(order: PaintOrder): void
  /** Scrolls to a place in the posting’s text, for an empty span to its title; false where it is not on the page. */
  scrollTo(span: Span): boolean
  /** Whether an element is part of the posting that is shown, or is its title. */
  holds(element: Element): boolean
  /** Goes to the next (1) or previous (-1) painted word and opens its card; false where there is none. */
  stepMention(by: 1 | -1): boolean
  /** Takes the highlights of this page away, or brings them back. */
  toggle(): void
  /** Paints with other colours and lines from now on. */
  restyle(styles: PaintStyles): void
  /** Explains in these words from now on. */
  speak(words: CardWords): void
}

/** How long a rescan waits for a page that is still loading. */
const RESCAN_MS = 3_000
const RESCAN_STEP_MS = 40

/** Reads the posting of a page, keeps up with it and paints it, until the signal aborts. */
export function startReader(doc: Document, url: URL, ports: ReaderPorts, signal: AbortSignal): Reader {
  let brush = new AbortController()
  let styles: PaintStyles | null = null
  let painter = createPainter(AbortSignal.any([signal, brush.signal]))
  let isHidden = false
  const { addSkill, notASkill } = ports
  const card = createHoverCard(
    doc,
    {
      have: addSkill && ((content) => addSkill.call(ports, content.skill)),
      notASkill: notASkill && ((content) => notASkill.call(ports, content.skill, content.phrase)),
      reveal: (mention) => void scrollTo(mention, 'at-once'),
    },
    signal,
  )
  let posting: Posting | null = null
  let reading: PageReading | null = null
  let order: PaintOrder | null = null
  /** Counts the questions; an answer to any but the last is stale. */
  let questions = 0
  /** Ends with the answer to the last question; null where none is open. */
  let asking: Promise<void> | null = null
  let painting = new AbortController()

  const watch = watchPosting(
    doc,
    {
      onPosting(found) {
        if (posting?.id === found.posting.id && posting.text === found.posting.text) {
          // The same words, perhaps on new nodes, or moved: an open card stays where nothing happened to its word.
          if (!painter.stands()) void paint()
          return
        }
        if (posting) outdate()
        else forget()
        posting = found.posting
        ask()
      },
      onGone() {
        const told = posting !== null
        forget()
        if (told) ports.tellGone()
      },
    },
    { url, subscribe: ports.subscribe },
    signal,
  )

  /** More of the same posting is shown: what is painted stays until it is read anew. */
  function outdate(): void {
    questions++
    asking = null
    posting = null
    reading = null
    order = null
    painting.abort()
    card.show(null)
  }

  function forget(): void {
    outdate()
    painter.clear()
    ports.onPainted?.(null)
  }

  function ask(): void {
    if (!posting) return
    const { address = null, byStructure = false } = watch.current ?? {}
    asking = answerTo(ports.read(posting, { address, byStructure }), ++questions)
  }

  async function answerTo(answered: ReturnType<ReaderPorts['read']>, question: number): Promise<void> {
    const before = order
    const answer = await answered
    if (question !== questions || signal.aborted) return
    asking = null
    if (!answer) {
      painter.clear()
      return
    }
    reading = answer.reading
    // An order that came in the meantime was made of the same reading, and later.
    if (order === before) order = answer.order
    void paint()
  }

  function repaint(next: PaintOrder): void {
    if (signal.aborted || next.posting !== posting?.id) return
    order = next
    void paint()
  }

  async function paint(): Promise<void> {
    painting.abort()
    painting = new AbortController()
    const found = watch.current
    if (!found || !order || !reading || isHidden) return
    const painted: Painted = { found, reading, order }
    const mine = AbortSignal.any([signal, painting.signal])
    const ranges = await runSliced(rangesOf(found, { ...reading, ...order }), mine)
    if (!ranges || mine.aborted) return
    painter.paint(ranges)
    card.show(painted)
    ports.onPainted?.(painted)
  }

  function scrollTo(span: Span, how?: 'at-once'): boolean {
    const found = watch.current
    const range = found && (span.start === span.end ? titleOf(found) : found.textMap.range(span))
    if (range) painter.flash(range, how)
    return Boolean(range)
  }

  const status = (): ReaderStatus => ({
    state: asking && watch.state === 'read' ? 'reading' : watch.state,
    posting: watch.current?.posting.id ?? null,
  })

  return {
    status,
    repaint,
    async rescan(anyway) {
      const before = questions
      watch.rescan(anyway)
      const until = performance.now() + RESCAN_MS
      do await new Promise((resolve) => setTimeout(resolve, RESCAN_STEP_MS))
      while (watch.state === 'reading' && performance.now() < until && !signal.aborted)
      // The same posting stands: the background may have lost it, or reads by other words now.
      if (before === questions && !asking) ask()
      await asking
      return status()
    },
    scrollTo: (span) => scrollTo(span),
    holds(element) {
      const { roots = [], titleElement = null } = watch.current ?? {}
      return roots.some((root) => root.contains(element)) || isAround(titleElement, element)
    },
    toggle() {
      isHidden = !isHidden
      painting.abort()
      painter.clear()
      card.show(null)
      void paint()
    },
    restyle(next) {
      if (signal.aborted || JSON.stringify(next) === JSON.stringify(styles)) return
      styles = next
      brush.abort()
      brush = new AbortController()
      painter = createPainter(AbortSignal.any([signal, brush.signal]), next)
      void paint()
    },
    speak: (words) => card.speak(words),
    stepMention: (by) => card.step(by) !== null,
  }
}

/** The title's words, or where the description begins. */
function titleOf(found: FoundPosting): Range | null {
  const steps = titleRange(found)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value ?? found.textMap.range({ start: 0, end: 1 })
}

/** A title may be a link's, or hold one. */
function isAround(title: Element | null, element: Element): boolean {
  return title !== null && (title.contains(element) || element.contains(title))
}
