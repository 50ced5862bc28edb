import { type ListMark, MOST_LISTED } from '../../core/display.ts'
import { boardOf } from '../boards/apply-adapter.ts'
import { BOARDS } from '../boards/index.ts'
import { type Card, cardsOf } from './cards.ts'
import { MarkLayer } from './mark-layer.ts'

export interface ListPorts {
  /** What to mark these cards with, in their order; null where lists are to stay as they are. */
  ask(cards: readonly Pick<Card, 'id' | 'title'>[]): Promise<readonly (ListMark | null)[] | null>
  /** Whether an element belongs to the posting that is open, and not to a list. */
  isOfPosting(element: Element): boolean
}

export interface ListMarks {
  /** Settings, the history or the language have changed: all is asked anew. */
  refresh(): void
}

/** After a change the list is looked at again so much later at least; ms. */
const REST_MS = 400
/** Looking takes at most 1 % of the time, however often the page changes. */
const REST_FACTOR = 100
/** But never longer than this: a look that a busy or sleeping machine held up says nothing of what looking costs; ms. */
const LONGEST_REST_MS = 5_000
/** So many answers are kept: lists that go on and on do not fill the page's memory. */
const MOST_KNOWN = 1_000

/**
 * Marks the cards of a board's result lists with role, seniority and the score of what was read, until the signal
 * aborts. No page is fetched for it. On a site that is no board it does nothing.
 * @param address tells where the page is now
 */
export function markList(
  doc: Document,
  address: () => URL,
  ports: ListPorts,
  signal: AbortSignal,
): ListMarks {
  const view = doc.defaultView
  const board = boardOf(address(), BOARDS)
  if (!view || !board || board.entries) return { refresh() {} }
  let layer: MarkLayer | null = null
  const known = new Map<string, ListMark | null>()
  /** Asked since the last refresh; until then the answers from before stand. */
  let asked = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOff = false
  let round = 0

  const changes = new MutationObserver(() => {
    // One look for however many changes.
    changes.disconnect()
    lookIn(rest)
  })
  let rest = REST_MS

  const cardsNow = () => cardsOf(doc, address(), board, ports.isOfPosting)

  function lookIn(delay: number): void {
    clearTimeout(timer)
    if (!signal.aborted && !isOff) timer = setTimeout(whenIdle, delay)
  }

  function whenIdle(): void {
    if (typeof view?.requestIdleCallback === 'function')
      view.requestIdleCallback(() => look(), { timeout: 1_000 })
    else look()
  }

  function look(): void {
    if (signal.aborted || isOff) return
    changes.observe(doc, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] })
    const started = performance.now()
    const cards = cardsNow()
    const open = cards.filter((card) => !asked.has(keyOf(card)))
    if (open.length > 0) void ask(open)
    if (layer) show(cards)
    rest = Math.min(Math.max(REST_MS, (performance.now() - started) * REST_FACTOR), LONGEST_REST_MS)
  }

  async function ask(cards: readonly Card[]): Promise<void> {
    const mine = round
    for (const card of cards) asked.add(keyOf(card))
    for (let from = 0; from < cards.length; from += MOST_LISTED) {
      const some = cards.slice(from, from + MOST_LISTED)
      const marks = await ports.ask(some.map(({ id, title }) => ({ id, title })))
      if (signal.aborted || mine !== round) return
      if (!marks) return rested()
      if (known.size > MOST_KNOWN) forget()
      some.forEach((card, at) => {
        known.set(keyOf(card), marks[at] ?? null)
      })
    }
    show(cardsNow())
  }

  function show(cards: readonly Card[]): void {
    const marked = cards.flatMap((card) => {
      const mark = known.get(keyOf(card))
      return mark ? [{ card, mark }] : []
    })
    if (marked.length > 0) layer ??= new MarkLayer(doc, signal)
    layer?.show(marked)
  }

  function forget(): void {
    known.clear()
    asked = new Set()
  }

  /** Lists are to stay as they are, until something changes. */
  function rested(): void {
    isOff = true
    clearTimeout(timer)
    changes.disconnect()
    layer?.show([])
  }

  function refresh(): void {
    round++
    isOff = false
    asked = new Set()
    lookIn(0)
  }

  // What was read in another tab meanwhile has a score now.
  doc.addEventListener('visibilitychange', () => doc.visibilityState === 'visible' && refresh(), { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    changes.disconnect()
  })
  look()
  return { refresh }
}

/** A board may show another title for the same posting later. */
function keyOf({ id, title }: Card): string {
  return `${id}\n${title}`
}
