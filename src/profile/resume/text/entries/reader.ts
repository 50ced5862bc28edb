/** What each part of the reader of jobs looks at. */
import type { DateRange } from '../dates/ranges.ts'
import type { Line } from '../lines/sections.ts'
import type { IsTitle } from '../words.ts'

/** The places of a line that name technologies, by the line's index; offsets are of the line. */
export type Named = ReadonlyMap<number, readonly { start: number; end: number }[]>

export interface Reader {
  lines: readonly Line[]
  named: Named
  isTitle: IsTitle
  now: number
}

/** A line with dates that opens a job. */
export interface Anchor {
  line: Line
  range: DateRange
  /** The line without its dates. */
  rest: string
  own: string | null
  /** Terms of employment on it, for want of a title. */
  term: string | null
  above: Line[]
  below: Line[]
}
