/**
 * The order in which a person reads a page: columns one after the other, but a column of dates, labels or places beside
 * the work that they belong to line by line. A recursive cut along white gutters (XY-cut, Nagy and Seth 1984), which
 * prefers the gutter that the most lines respect. Pure.
 */
import { type Band, cardsIn } from './cards.ts'
import { isDates, type Row, rowsOfSegments, type Segment } from './rows.ts'

/** A column has at least so many lines. */
const MIN_COLUMN_LINES = 4
/** One that has a heading as the one beside it has. */
const MIN_HEADED_LINES = 2
/** A gutter narrower than this share of the letters' height is a wide space. */
const MIN_GUTTER = 0.8
/** Deeper nests are no resumes. */
const MAX_DEPTH = 4
/** A column of labels has at most this share of the letters that stand beside it. */
const LABEL_SHARE = 0.45

/** A piece of the page whose rows are read from the top. */
export interface Block {
  rows: Row[]
  /** Where its column ends, where its own few lines may not reach that. */
  right?: number
}

/**
 * @param isHeading whether words are a section's heading: two columns that both have some are read one by one.
 */
export function blocksOf(rows: readonly Row[], isHeading: (text: string) => boolean, depth = 0): Block[] {
  const band = depth < MAX_DEPTH ? widestBand(rows, isHeading) : null
  if (!band) return rows.length > 0 ? [{ rows: [...rows] }] : []
  const { from, to, x } = band
  const inside = rows.slice(from, to).flat()
  const left = inside.filter((segment) => segment.right <= x)
  const right = inside.filter((segment) => segment.x >= x)
  const above = rows.slice(0, from)
  const below = rows.slice(to)
  const cards = cardsIn(rows, band, isHeading)
  if (cards) {
    const end = rightOf(rows.slice(cards.from, cards.to).flat())
    return [
      ...blocksOf(rows.slice(0, cards.from), isHeading, depth + 1),
      ...cards.groups.flatMap((row) => {
        const segments = row.flat()
        const first = { rows: rowsOfSegments(segments.filter((segment) => segment.right <= x)), right: x }
        const others = rowsOfSegments(segments.filter((segment) => segment.x >= x))
        return [first, ...blocksOf(others, isHeading, depth + 1).map((block) => ({ right: end, ...block }))]
      }),
      ...blocksOf(rows.slice(cards.to), isHeading, depth + 1),
    ]
  }
  if (isBeside(left, right, isHeading))
    return [
      ...blocksOf(above, isHeading, depth + 1),
      { rows: rows.slice(from, to) },
      ...blocksOf(below, isHeading, depth + 1),
    ]
  const [main, side] = letters(left) >= letters(right) ? [left, right] : [right, left]
  // What goes on below goes on from the main column, so that the side column must not come between.
  const columns = below.length > 0 ? [side, main] : [main, side]
  return [
    ...blocksOf(above, isHeading, depth + 1),
    ...columns.flatMap((column) => blocksOf(rowsOfSegments(column), isHeading, depth + 1)),
    ...blocksOf(below, isHeading, depth + 1),
  ]
}

interface Gutter extends Band {
  score: number
}

/** The gutter that the longest run of rows respects, with at least some lines on either side. */
function widestBand(columns: readonly Row[], isHeading: (text: string) => boolean): Gutter | null {
  const rows = withTheirDates(columns)
  let best: Gutter | null = null
  for (const x of gutterPlaces(rows)) {
    let from = 0
    for (let to = 0; to <= rows.length; to++) {
      const row = rows[to]
      if (row && !row.some((segment) => segment.x < x && segment.right > x)) continue
      const band = measure(rows, from, to, x, isHeading)
      if (band && (!best || band.score > best.score)) best = band
      from = to + 1
    }
  }
  return best
}

/**
 * Dates at the right edge of what they date are one with it. In a column of its own text they begin where that does, so
 * that no other words begin at their place.
 */
function withTheirDates(rows: readonly Row[]): readonly Row[] {
  const begins = new Map<number, number>()
  for (const { text, x } of rows.flat())
    if (!isDates(text)) begins.set(Math.round(x), (begins.get(Math.round(x)) ?? 0) + 1)
  const isColumn = (x: number) =>
    [-1, 0, 1].reduce((sum, by) => sum + (begins.get(Math.round(x) + by) ?? 0), 0) > 1
  return rows.map((row) => {
    const made: Segment[] = []
    for (const one of row) {
      const before = made.at(-1)
      if (before && isDates(one.text) && !isDates(before.text) && !isColumn(one.x))
        made[made.length - 1] = { ...before, right: one.right }
      else made.push(one)
    }
    return made
  })
}

/** Where segments begin: a column begins where several do. */
function gutterPlaces(rows: readonly Row[]): number[] {
  const count = new Map<number, number>()
  for (const row of rows)
    for (const segment of row) {
      const x = Math.round(segment.x)
      count.set(x, (count.get(x) ?? 0) + 1)
    }
  const places = [...count].filter(([, many]) => many >= MIN_COLUMN_LINES / 2)
  return places
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PLACES)
    .map(([x]) => x - 1)
}
/** More places where many lines begin are no columns. */
const MOST_PLACES = 24

function measure(
  rows: readonly Row[],
  first: number,
  last: number,
  x: number,
  isHeading: (text: string) => boolean,
): Gutter | null {
  let [from, to] = [first, last]
  const isLeft = (row: Row | undefined) => row?.some((segment) => segment.right <= x) ?? false
  const isRight = (row: Row | undefined) => row?.some((segment) => segment.x >= x) ?? false
  // Full-width lines that happen not to reach the gutter stand over or under the columns, not in them.
  while (
    from < to &&
    !(isLeft(rows[from]) && isRight(rows[from])) &&
    !startsBoth(rows, from, to, isLeft, isRight)
  )
    from++
  while (to > from && !(isLeft(rows[to - 1]) || isRight(rows[to - 1]))) to--
  const count = () => {
    const inside = rows.slice(from, to)
    return { inside, left: inside.filter(isLeft).length, right: inside.filter(isRight).length }
  }
  let { inside, left, right } = count()
  if (Math.min(left, right) < MIN_COLUMN_LINES && isHeadedTwice(inside[0], x, isHeading)) {
    // What has a heading where one column has ended stands under both.
    const both = inside.findLastIndex((row) => isLeft(row) && isRight(row))
    const next = inside.findIndex((row, at) => at > both && row.some(({ text }) => isHeading(text)))
    if (next > 0) to = from + next
    ;({ inside, left, right } = count())
    if (Math.min(left, right) < MIN_HEADED_LINES) return null
  } else if (Math.min(left, right) < MIN_COLUMN_LINES) return null
  const segments = inside.flat()
  const edge = segments.reduce((most, one) => (one.right <= x && one.right > most ? one.right : most), 0)
  const begin = segments.reduce(
    (least, one) => (one.x >= x && one.x < least ? one.x : least),
    Number.MAX_VALUE,
  )
  const height = median(segments.map((one) => one.height)) ?? 10
  if (begin - edge < height * MIN_GUTTER) return null
  return {
    from,
    to,
    x,
    score: Math.min(left, right) + (left + right) / 4 + Math.min(begin - edge, height * 4) / height,
  }
}

/** "Skills" beside "Languages": two columns, however few lines they have. */
function isHeadedTwice(row: Row | undefined, x: number, isHeading: (text: string) => boolean): boolean {
  const headings = row?.filter(({ text }) => isHeading(text)) ?? []
  return headings.some((one) => one.right <= x) && headings.some((one) => one.x >= x)
}

/** A column may begin some lines above the other. */
function startsBoth(
  rows: readonly Row[],
  from: number,
  to: number,
  isLeft: (row: Row | undefined) => boolean,
  isRight: (row: Row | undefined) => boolean,
): boolean {
  const next = rows.slice(from, Math.min(to, from + LEAD))
  return next.some(isLeft) && next.some(isRight)
}
/** How many lines one column may begin above the other. */
const LEAD = 3

function rightOf(segments: readonly Segment[]): number {
  return segments.reduce((most, { right }) => Math.max(most, right), 0)
}

/** Whether one column only says when, where or what kind, for the lines of the other. */
function isBeside(
  left: readonly Segment[],
  right: readonly Segment[],
  isHeading: (text: string) => boolean,
): boolean {
  const [few, many] = letters(left) <= letters(right) ? [left, right] : [right, left]
  const dates = (column: readonly Segment[]) => column.filter(({ text }) => isDates(text)).length
  const called = [...left, ...right].filter(({ text }) => isHeading(text))
  const largest = called.reduce((most, { height }) => Math.max(most, height), 0)
  // "Languages" in the letters of what stands beside it is a label, where headings are larger.
  const headings = (column: readonly Segment[]) =>
    called.filter((one) => one.height > largest * LABEL_HEIGHT && column.includes(one)).length
  const share = letters(few) / Math.max(1, letters(many))
  if (dates(few) > 0 && dates(few) >= few.length / 2) return true
  if (headings(left) > 0 && headings(right) > 0) return false
  if (share < LABEL_SHARE && dates(few) > 1 && dates(few) > dates(many)) return true
  // A form: what is asked at the left stands on the lines of what is answered at the right; headings over both.
  const heights = new Set(many.flatMap(({ y }) => [Math.floor(y / 2), Math.ceil(y / 2)]))
  const body = few.filter(({ text }) => !isHeading(text))
  const aligned = body.filter(
    ({ y }) => heights.has(Math.floor(y / 2)) || heights.has(Math.ceil(y / 2)),
  ).length
  if (aligned >= body.length * FORM_SHARE && (few === left || body.length === few.length)) return true
  return few.length <= SMALL_GRID && aligned === few.length
}
/** Of the headings' letters; smaller ones are labels. */
export const LABEL_HEIGHT = 0.95
/** Columns that are read one by one meet on fewer lines by chance. */
const FORM_SHARE = 0.85
/** A grid of so few rows is read from left to right. */
const SMALL_GRID = 6

function letters(column: readonly Segment[]): number {
  return column.reduce((sum, { text }) => sum + text.length, 0)
}

function median(values: number[]): number | undefined {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
