import type { FoundPosting } from '../posting/found.ts'
import { textSteps } from '../text/read-text.ts'
import { kindsOf, type ToPaint } from './kinds.ts'
import { PAINT_KINDS, type PaintKind } from './palette.ts'

/** A live range costs the page a little on each of its changes; no real posting has as many mentions. */
const MOST_RANGES = 4_000
const RANGES_PER_STEP = 100

/** The ranges to paint, by kind. A generator, so that the caller can slice it. */
export function* rangesOf(
  found: FoundPosting,
  toPaint: ToPaint,
): Generator<void, Record<PaintKind, Range[]>> {
  const ranges = Object.fromEntries(PAINT_KINDS.map((kind) => [kind, []])) as unknown as Record<
    PaintKind,
    Range[]
  >
  const kindOf = kindsOf(toPaint)
  for (const [index, mention] of toPaint.mentions.slice(0, MOST_RANGES).entries()) {
    if (index % RANGES_PER_STEP === RANGES_PER_STEP - 1) yield
    const kind = kindOf(mention)
    const range = kind ? found.textMap.range(mention) : null
    if (kind && range) ranges[kind].push(range)
  }
  const title = yield* titleRange(found)
  if (title) ranges.title.push(title)
  return ranges
}

/** The title's own words in its element, which may hold more; null where the page does not show the title. */
export function* titleRange({ titleElement, posting }: FoundPosting): Generator<void, Range | null> {
  if (!titleElement) return null
  const { title } = posting
  const { text, map } = yield* textSteps([titleElement], { limit: 2_000 })
  const start = text.indexOf(title)
  return map.range(start < 0 ? { start: 0, end: text.length } : { start, end: start + title.length })
}
