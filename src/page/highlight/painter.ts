import {
  DEFAULT_STYLES,
  flashRules,
  PAINT_KINDS,
  type PaintKind,
  type PaintStyles,
  rulesFor,
} from './palette.ts'
import { scrollToRange } from './scroll.ts'
import { AdoptedSheets } from './style-sheets.ts'

/** Long enough to be found after a scroll, short enough not to stand in the way. */
const FLASH_MS = 1_800

/**
 * Paints ranges of the page without touching its DOM (CSS Custom Highlight API). Live ranges, though static ones would
 * cost WebKit less: boards draw anew what is painted, and only a live range tells that its words have gone
 * (tests/e2e/live-page.spec.ts, where the page puts the same words elsewhere).
 */
export interface Painter {
  /** Replaces everything painted. Where the browser has no highlights, nothing happens. */
  paint(ranges: Readonly<Record<PaintKind, readonly Range[]>>): void
  clear(): void
  /** Whether all that was painted last is still there: a range ends up empty when its words are moved or set anew. */
  stands(): boolean
  /** Scrolls to a range, smoothly unless `at-once`, and marks it for a moment. */
  flash(range: Range, how?: 'at-once'): void
}

type View = Window & typeof globalThis

/**
 * @param signal ends the painter: paint and styles go, the page is as it was
 */
export function createPainter(signal: AbortSignal, styles: PaintStyles = DEFAULT_STYLES): Painter {
  const names = randomNames()
  const sheets = new AdoptedSheets(
    [
      ...PAINT_KINDS.map((kind) => (styles[kind] ? rulesFor(names[kind], styles[kind]) : '')),
      flashRules(names.flash),
    ].join('\n'),
  )
  const views = new Set<View>()
  let painted: readonly Range[] = []
  let flashEnd: ReturnType<typeof setTimeout> | undefined

  function put(name: string, ranges: readonly Range[]): void {
    for (const [view, own] of byView(ranges)) {
      if (!view.CSS?.highlights) continue
      for (const range of own) sheets.adopt(range.startContainer)
      view.CSS.highlights.set(name, new view.Highlight(...own))
      views.add(view)
    }
  }

  function remove(name: string): void {
    for (const view of views) view.CSS?.highlights?.delete(name)
  }

  function clear(): void {
    clearTimeout(flashEnd)
    painted = []
    for (const name of Object.values(names)) remove(name)
  }

  signal.addEventListener('abort', () => {
    clear()
    sheets.remove()
  })

  return {
    clear,
    stands: () => painted.every(({ collapsed }) => !collapsed),
    paint(ranges) {
      clear()
      if (signal.aborted) return
      for (const [kind, alike] of byStyle(styles)) {
        const all = alike.flatMap((one) => ranges[one])
        put(names[kind], alike.length > 1 ? inPageOrder(all) : all)
        painted = painted.concat(all)
      }
    },
    flash(range, how) {
      if (signal.aborted) return
      remove(names.flash)
      scrollToRange(range, how === 'at-once')
      put(names.flash, [range])
      clearTimeout(flashEnd)
      flashEnd = setTimeout(() => remove(names.flash), FLASH_MS)
    },
  }
}

/**
 * The kinds that are painted, those of one style together under the first: a page that reads the registry must not
 * tell apart what the user has made look alike.
 */
function byStyle(styles: PaintStyles): Map<PaintKind, PaintKind[]> {
  const groups = new Map<PaintKind, PaintKind[]>()
  for (const kind of PAINT_KINDS) {
    if (!styles[kind]) continue
    const first = PAINT_KINDS.find((other) => styles[other] === styles[kind]) ?? kind
    groups.set(first, [...(groups.get(first) ?? []), kind])
  }
  return groups
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4

/** Their order would tell the kinds apart again. */
function inPageOrder(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => {
    const isBefore = a.startContainer.compareDocumentPosition(b.startContainer)
    if (isBefore === 0) return a.startOffset - b.startOffset
    return isBefore & FOLLOWING ? -1 : 1
  })
}

/** The registry of highlights is the document's: a frame has its own. */
function byView(ranges: readonly Range[]): Map<View, Range[]> {
  const views = new Map<View, Range[]>()
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView as View | null | undefined
    if (!view) continue
    const own = views.get(view)
    if (own) own.push(range)
    else views.set(view, [range])
  }
  return views
}

/** Names that tell a page nothing: made anew for each page, alike for all kinds. */
function randomNames(): Record<PaintKind | 'flash', string> {
  const keys = [...PAINT_KINDS, 'flash'] as const
  const words = crypto.getRandomValues(new Uint32Array(keys.length))
  return Object.fromEntries(keys.map((key, index) => [key, `h${words[index]?.toString(36)}`])) as Record<
    PaintKind | 'flash',
    string
  >
}
