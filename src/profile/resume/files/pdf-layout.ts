/**
 * Words with places on a page -> lines of text in the order that a person reads: columns one after the other, but a
 * column of dates or places beside the work that they belong to line by line. Pure.
 */

/** A run of text; `x` grows to the right and `y` downwards, both in points from the page's corner. */
export interface Run {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  width: number
  /** Of the letters. */
  height: number
}

interface Segment {
  text: string
  x: number
  right: number
  y: number
  height: number
}

/** Runs within this share of the letters' height are on one line. */
const SAME_LINE = 0.45
/** Letters further apart than this many heights stand in two columns, or are tabbed. */
const COLUMN_GAP = 1.6
/** A gap of a space. */
const SPACE_GAP = 0.18
/** Lines further apart than so many usual distances have a blank line between them. */
const BLANK_GAP = 1.45
/** A column has at least so many lines. */
const MIN_COLUMN_LINES = 5
/** How much of the lines may cross a gutter: the name at the top does. */
const MAX_CROSSING = 0.12
/** From this share on, a column holds the dates and places of the lines beside it. */
const MOSTLY_DATES = 0.5
const DATE_LIKE = /\b(?:19|20)\d\d\b|\bpresent\b|\bheute\b|^\(?\d{1,2} (?:years?|yrs?|months?|mos?)\b/iu

/** @returns lines joined by "\n", blank where the page leaves room. */
export function layOut(runs: readonly Run[]): string {
  const lines = linesOf(runs)
  const segments = lines.flat()
  const gutter = findGutter(segments)
  if (gutter === null) return write(lines.map(joined))
  const left = segments.filter(({ right }) => right <= gutter)
  const right = segments.filter(({ x }) => x >= gutter)
  if (isDates(left) || isDates(right)) return write(lines.map(joined))
  // What crosses the gutter, such as the name, stands over both.
  const across = segments.filter((one) => one.x < gutter && one.right > gutter)
  const main = columnWidth(left) >= columnWidth(right) ? left : right
  const side = main === left ? right : left
  return [across, main, side]
    .map((part) => write(linesOf(part.map(toRun)).map(joined)))
    .filter((text) => text !== '')
    .join('\n\n')
}

function toRun({ text, x, right, y, height }: Segment): Run {
  return { text, x, y, width: right - x, height }
}

/** Runs by line, each line as segments from left to right. */
function linesOf(runs: readonly Run[]): Segment[][] {
  const rows: { y: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (run.text.trim() === '') continue
    const row = rows.at(-1)
    if (row && Math.abs(row.y - run.y) <= Math.max(2, run.height) * SAME_LINE) row.runs.push(run)
    else rows.push({ y: run.y, runs: [run] })
  }
  return rows.map((row) => segmentsOf(row.runs.sort((a, b) => a.x - b.x)))
}

function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: Segment[] = []
  for (const { text, x, y, width, height } of runs) {
    const last = segments.at(-1)
    const gap = last ? x - last.right : 0
    const isBullet = last !== undefined && /^[•◦▪‣●○■–*·-]$/u.test(last.text.trim())
    if (!last || (gap > height * COLUMN_GAP && !isBullet)) {
      segments.push({ text, x, right: x + width, y, height })
      continue
    }
    const spaced = gap > height * SPACE_GAP && !/\s$/.test(last.text) && !/^\s/.test(text)
    last.text += (spaced ? ' ' : '') + text
    last.right = Math.max(last.right, x + width)
  }
  return segments
}

/** The place between two columns that the fewest lines cross, or null. */
function findGutter(segments: readonly Segment[]): number | null {
  const lefts = segments.map(({ x }) => x)
  const from = Math.min(...lefts)
  const to = Math.max(...segments.map(({ right }) => right))
  let best: { x: number; crossing: number } | null = null
  for (const x of new Set(lefts.map((left) => Math.floor(left) - 1))) {
    if (x < from + (to - from) * 0.1 || x > from + (to - from) * 0.9) continue
    const crossing = segments.filter((one) => one.x < x && one.right > x).length
    const left = segments.filter(({ right }) => right <= x).length
    const right = segments.filter((one) => one.x >= x).length
    if (left < MIN_COLUMN_LINES || right < MIN_COLUMN_LINES) continue
    if (crossing > segments.length * MAX_CROSSING) continue
    if (!best || crossing < best.crossing) best = { x, crossing }
  }
  return best?.x ?? null
}

function isDates(column: readonly Segment[]): boolean {
  const dates = column.filter(({ text }) => DATE_LIKE.test(text) && text.length < 40)
  return dates.length > 0 && dates.length >= column.length * MOSTLY_DATES
}

function columnWidth(column: readonly Segment[]): number {
  return Math.max(...column.map(({ right }) => right)) - Math.min(...column.map(({ x }) => x))
}

interface Written {
  text: string
  y: number
  right: number
  height: number
}

function joined(segments: readonly Segment[]): Written {
  return {
    text: segments.map(({ text }) => text.trim()).join('   '),
    y: segments[0]?.y ?? 0,
    right: Math.max(...segments.map(({ right }) => right)),
    height: Math.max(...segments.map(({ height }) => height)),
  }
}

/** Lines that were only wrapped are one again, so that "Spring" and "Boot" stay together. */
function write(lines: readonly Written[]): string {
  const distances = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index]?.y ?? 0))
    .sort((a, b) => a - b)
  const usual = distances[Math.floor(distances.length / 2)] ?? 0
  const margin = Math.max(0, ...lines.map(({ right }) => right))
  let text = ''
  let last: Written | undefined
  for (const line of lines) {
    const distance = last ? line.y - last.y : 0
    const isWrapped =
      last !== undefined &&
      distance < usual * BLANK_GAP &&
      last.right > margin * 0.75 &&
      !/[.:;!?]$/.test(last.text) &&
      /^[\p{Ll}(]/u.test(line.text)
    if (last) text += isWrapped ? ' ' : distance > Math.max(usual, last.height) * BLANK_GAP ? '\n\n' : '\n'
    text += line.text
    last = line
  }
  return text
}
