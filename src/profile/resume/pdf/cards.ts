/** Jobs on cards side by side, two or more in a row, which a page of columns would be read wrongly by. Pure. */
import { isDates, type Row } from './rows.ts'

/** Rows, half open, that a gutter at `x` parts. */
export interface Band {
  from: number
  to: number
  x: number
}

/**
 * Jobs side by side, each with its dates, all at one height: read a row of cards at a time, each card from its top.
 * @returns the rows of a band that are such cards, also by rows of cards; or null.
 */
export function cardsIn(
  rows: readonly Row[],
  { from, to, x }: Band,
  isHeading: (text: string) => boolean,
): { from: number; to: number; groups: Row[][] } | null {
  const isBoth = (row: Row) => row.some(({ right }) => right <= x) && row.some((one) => one.x >= x)
  const band = rows.slice(from, to)
  const [first, last] = [band.findIndex(isBoth), band.findLastIndex(isBoth)]
  const inside = band.slice(first, last + 1).flat()
  if (first < 0 || inside.some(({ text }) => isHeading(text))) return null
  const left = inside.filter(({ right }) => right <= x)
  const most = Math.min(left.length, inside.length - left.length) * MOST_DATES
  const dated = band.filter(hasDates)
  const isPaired = (row: Row) =>
    hasDates(row.filter(({ right }) => right <= x)) && hasDates(row.filter((one) => one.x >= x))
  if (dated.length === 0 || dated.length > most || !dated.every(isPaired)) return null
  const groups = rowsOfCards(band.slice(first, last + 1))
  // Title and employer over the dates stand at one height too.
  const isAlike = (group: Row[]) => group.slice(0, group.findIndex(hasDates) + 1).every(isBoth)
  return groups.every(isAlike) ? { from: from + first, to: from + last + 1, groups } : null
}
/** Of the lines of a card, those with dates; a column of dates has more. */
const MOST_DATES = 0.4

/** Between the dates of two rows of cards the widest gap parts them. */
function rowsOfCards(rows: readonly Row[]): Row[][] {
  const dated = rows.flatMap((row, at) => (hasDates(row) ? [at] : []))
  const begins = dated.slice(1).map((to, at) => {
    const from = (dated[at] ?? 0) + 1
    const gaps = rows
      .slice(from, to + 1)
      .map((row, by) => (row[0]?.y ?? 0) - (rows[from + by - 1]?.[0]?.y ?? 0))
    return from + gaps.indexOf(gaps.reduce((most, gap) => Math.max(most, gap), 0))
  })
  return [0, ...begins].map((begin, at) => rows.slice(begin, begins[at]))
}

function hasDates(row: Row): boolean {
  return row.some(({ text }) => isDates(text))
}
