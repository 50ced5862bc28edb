/** The runs of a PDF's pages -> lines of text in the order that a person reads. Pure. */
import { headingMark } from '../files/flow.ts'
import { dateRanges } from '../text/dates/ranges.ts'
import { headingOf } from '../text/lines/headings.ts'
import { isInside } from '../text/words.ts'
import { type Block, blocksOf, LABEL_HEIGHT } from './columns.ts'
import { type Row, type Run, rowsOf, type Segment } from './rows.ts'

export interface Page {
  runs: readonly Run[]
  /** In points. */
  height: number
}

/** Lines further apart than so many usual distances have a blank line between them. */
const BLANK_GAP = 1.45
/** What stands in these shares of a page's height may be its header or footer. */
const HEADER_SHARE = 0.1
const FOOTER_SHARE = 0.9
/** Between the pages, so that no line is taken for the next one's. */
const PAGE_GAP = 40
const PAGE_NUMBER = /^(?:page|seite)?\s*\d{1,2}\s*(?:(?:of|von|\/|\|)\s*\d{1,2})?$/i

/** @returns lines joined by "\n", blank where the page leaves room. */
export function layOut(pages: readonly Page[]): string {
  const repeated = repeatedLines(pages)
  let top = 0
  const runs: Run[] = []
  for (const { rows, height } of pages.map((page) => ({ rows: rowsOf(page.runs), height: page.height }))) {
    const kept = rows.filter((row) => !isRepeated(row, height, repeated))
    for (const row of kept)
      for (const { text, x, right, y, height: size } of row)
        runs.push({ text, x, y: y + top, width: right - x, height: size })
    top += height + PAGE_GAP
  }
  // The pages as one long one: a column goes on over the page's end.
  const blocks = blocksOf(rowsOf(runs), (text) => headingOf(text) !== null)
  const isMarked = headingLetters(blocks.flatMap(({ rows }) => rows))
  return blocks
    .map((block) => write(block, isMarked))
    .filter((text) => text !== '')
    .join('\n\n')
}

function repeatedLines(pages: readonly Page[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const { runs, height } of pages) {
    const keys = new Set(
      rowsOf(runs)
        .filter((row) => isAtEdge(row, height))
        .map(keyOf),
    )
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([key]) => key))
}

function isAtEdge(row: Row, height: number): boolean {
  const y = row[0]?.y ?? 0
  return y < height * HEADER_SHARE || y > height * FOOTER_SHARE
}

/** The same words at the same height, whatever the page's number. */
function keyOf(row: Row): string {
  return `${Math.round((row[0]?.y ?? 0) / 3)} ${textOf(row).replace(/\d+/g, '#')}`
}

function isRepeated(row: Row, height: number, repeated: ReadonlySet<string>): boolean {
  if (!isAtEdge(row, height)) return false
  return repeated.has(keyOf(row)) || PAGE_NUMBER.test(textOf(row))
}

function textOf(row: Row): string {
  return row.map(({ text }) => text.trim()).join('   ')
}

interface Written {
  text: string
  x: number
  y: number
  right: number
  height: number
  isBullet: boolean
}

const BULLET = /^[•◦▪‣●○■□◆–*·➢✓-]\s+\S/u
/** No wrapped line begins so: a bullet, a heading, a date. */
const OPENS = /^(?:[•◦▪‣●○■□◆➢✓]|[-–*]\s|\d{1,2}[./]\d{2,4}\b|(?:19|20)\d\d\b)/u

/** A narrow column wraps its dates: "Mar 2016 – Jan" over "2018". */
function withWholeDates(rows: readonly Row[]): Row[] {
  const made: Row[] = []
  for (const row of rows) {
    const [first, ...rest] = row
    const last = made.at(-1)
    const over = last?.[0]
    const isUnder =
      first &&
      over &&
      (Math.abs(first.x - over.x) < 2 || Math.abs(first.right - over.right) < 2) &&
      first.y - over.y < over.height * 2
    if (isUnder && first.text.length < LONGEST_DATE && over.text.length < LONGEST_DATE && last) {
      const whole = `${over.text.trim()} ${first.text.trim()}`
      if (isRange(whole) && !isRange(over.text)) {
        made[made.length - 1] = [{ ...over, text: whole }, ...last.slice(1)]
        if (rest.length > 0) made.push(rest)
        continue
      }
    }
    made.push(row)
  }
  return made
}
const LONGEST_DATE = 30

/** Whether the words are nothing but a whole range of dates; of which years does not matter. */
function isRange(text: string): boolean {
  const [range] = dateRanges(text, LAST_MONTH)
  return range !== undefined && !/[–—-]\s*$/.test(text) && range.end - range.start >= text.trim().length - 2
}
const LAST_MONTH = 2099 * 12

/**
 * A heading beside what stands under it is a line of its own. Where headings have lines of their own in larger letters,
 * "Languages" beside "Go, Rust" is a label.
 */
function linesOf(rows: readonly Row[]): Written[] {
  const isHeading = ({ text }: Segment) => text.length > 3 && headingOf(text) !== null
  const largest = rows.reduce((most, [first, second]) => {
    return first && !second && isHeading(first) ? Math.max(most, first.height) : most
  }, 0)
  return rows.flatMap((row) => {
    const [first, ...rest] = row
    if (first && rest.length > 0 && first.height > largest * LABEL_HEIGHT && isHeading(first))
      return [written([first]), written(rest)]
    return [written(row)]
  })
}

function written(row: Row): Written {
  const text = textOf(row)
  return {
    text,
    x: row[0]?.x ?? 0,
    y: row[0]?.y ?? 0,
    right: Math.max(...row.map(({ right }) => right)),
    height: Math.max(...row.map(({ height }) => height)),
    isBullet: BULLET.test(text),
  }
}

/**
 * Whether a line is set in the letters of the headings: larger than most of the text, of a height that at least two known
 * headings have and few other lines. A name is larger still; titles and employers as large as headings tell nothing.
 */
function headingLetters(rows: readonly Row[]): (line: Written) => boolean {
  const lines = rows.map(written)
  const count = (some: readonly Written[], height: number) =>
    some.reduce((sum, line) => sum + (isAlike(line.height, height) ? 1 : 0), 0)
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  const alone = lines.filter(mayBeHeading)
  const known = alone.filter(({ text }) => headingOf(text) !== null)
  const heights = [...new Set(known.map(({ height }) => height))].filter((height) => {
    const smaller = lines.reduce(
      (sum, line) => sum + (line.height < height * BODY_HEIGHT ? line.text.length : 0),
      0,
    )
    const told = count(known, height)
    return (
      told >= MIN_KNOWN_HEADINGS &&
      told >= count(alone, height) * KNOWN_SHARE &&
      smaller > letters * BODY_SHARE
    )
  })
  return (line) => mayBeHeading(line) && heights.some((height) => isAlike(line.height, height))
}
const MIN_KNOWN_HEADINGS = 2
/** Of the lines of one height, the headings that are known by their words. */
const KNOWN_SHARE = 0.5
/** Of the headings' letters. */
const BODY_HEIGHT = 0.95
/** Of all letters, those that are smaller than the headings. */
const BODY_SHARE = 0.7
const LONGEST_MARKED = 60

function mayBeHeading({ text }: Written): boolean {
  return text.length <= LONGEST_MARKED && !/\s{3}/.test(text) && !BULLET.test(text)
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) < other * 0.02
}

/** Lines that were only wrapped are one again, so that "Spring" and "Boot" stay together. */
function write({ rows, right: end = 0 }: Block, isMarked: (line: Written) => boolean): string {
  const lines = linesOf(withWholeDates(rows))
  const distances = lines
    .slice(1)
    .map((line, index) => line.y - (lines[index]?.y ?? 0))
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b)
  const usual = distances[Math.floor(distances.length / 2)] ?? 0
  const loose = distances[Math.floor(distances.length * LOOSE)] ?? 0
  const margin = lines.reduce((most, { right }) => Math.max(most, right), end)
  let text = ''
  let last: Written | undefined
  for (const line of lines) {
    const distance = last ? line.y - last.y : 0
    const isFar = distance > Math.max(usual, (last?.height ?? 0) * 1.1) * BLANK_GAP
    const isTight = distance < loose * TIGHT
    const isWrapped = last !== undefined && distance > 0 && !isFar && goesOn(last, line, margin, isTight)
    if (last) text += isWrapped ? joint(last.text) : isFar ? '\n\n' : '\n'
    text += !isWrapped && isMarked(line) ? `${headingMark(1)}${line.text}` : line.text
    last = line
  }
  return text
}

/** Of the distances between lines of a column, one that is wide where it leaves room between its paragraphs. */
const LOOSE = 0.75
/** Lines nearer than this share of it belong together. */
const TIGHT = 0.85

/** A line goes on where its next word would not have fitted any more. */
function goesOn(last: Written, line: Written, margin: number, isTight: boolean): boolean {
  if (OPENS.test(line.text) || /[.:;!?]$/.test(last.text) || headingOf(line.text) !== null) return false
  if (Math.abs(line.height - last.height) > last.height * 0.1) return false
  const isLower = /^[\p{Ll}(]/u.test(line.text)
  if (isLower && last.right > margin * 0.75) return true
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const letter = (line.right - line.x) / Math.max(1, line.text.length)
  const fits = last.right + (word + 1) * letter < margin
  // Under a bullet's text, or from the same edge of prose that fills its column.
  const isUnder = last.isBullet && line.x !== last.x
  const end = last.text.slice(last.text.lastIndexOf(' ') + 1)
  // "Toronto, ON" is whole.
  const isOpen = /,$/.test(last.text) || (/\p{Ll}/u.test(end) && isInside(end))
  // "English (Native or" over "Bilingual)".
  const inBrackets =
    last.text.lastIndexOf('(') > last.text.lastIndexOf(')') && /^[^()]{0,30}\)/.test(line.text)
  // A narrow column wraps its names; what has gaps or dates is a line of its own.
  const isPart = isTight && margin - last.x < letter * NARROW && !/\s{3}|\d/.test(last.text + line.text)
  return !fits && (isUnder || isOpen || inBrackets || ((isLower || isPart) && Math.abs(line.x - last.x) < 1))
}
/** In letters: a column beside the work. */
const NARROW = 34

function endsHyphenated(text: string): boolean {
  return /\p{Ll}-$/u.test(text)
}

/** A hyphen at a line's end belongs to a word such as "event-driven" more often than it parts one. */
function joint(text: string): string {
  return endsHyphenated(text) ? '' : ' '
}
