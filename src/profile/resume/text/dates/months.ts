/** Spans of months, counted from year 0: `year * 12 + month`, January being 0. Pure. */

/** Half open: `to` is the first month after it. */
export interface Months {
  from: number
  to: number
}

/** How many months lie in any of the ranges; overlaps count once. */
export function monthsTogether(ranges: readonly Months[]): number {
  let months = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return months
}

/** To one decimal, as people say it. */
export function inYears(months: number): number {
  return Math.round((months / 12) * 10) / 10
}
