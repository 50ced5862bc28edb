/** The lines around the dates of a job that name its title, employer and place. */
import { dateRanges } from '../dates/ranges.ts'
import { type Line, plain } from '../lines/sections.ts'
import { endsShort, isInside, isTerm, labelledAs, looksLikeName, tellsDuty } from '../words.ts'
import type { Anchor, Reader } from './reader.ts'
import { DURATION, gapped, isFirm, isShort, startsAsTitle, titleIn, withoutDates } from './title.ts'

const LONGEST_HEADER = 90
const HEADER_ABOVE = 4
const HEADER_BELOW = 3
/** A line of a company's name is more than the technology in it. */
const NAME_SHARE = 0.6

/** A job before its lines are told: its dates, what names it, its title. */
export interface Entry {
  anchor: Anchor
  header: Line[]
  title: string | null
  /** Its title is told by nothing but its place. */
  isTitleLikely?: boolean
}

export function headerAbove(reader: Reader, { line }: Anchor, dated: ReadonlySet<number>): Line[] {
  const { lines } = reader
  const found: Line[] = []
  let at = line.index - 1
  // A title in a heading of its own stands apart from its dates.
  if (lines[at]?.isBlank && lines[at - 1] && titleIn(reader, plain(lines[at - 1]?.text ?? ''))) at--
  for (; at >= 0 && found.length < HEADER_ABOVE; at--) {
    const above = lines[at] as Line
    // "Engineer, Acme, Pune," over "May 2019 to June 2021": the comma goes on to the dates.
    const goesOn = at === line.index - 1
    if (above.section !== line.section || dated.has(at) || !isHeader(reader, above, goesOn)) break
    found.unshift(above)
  }
  return found
}

export function headerBelow(reader: Reader, { line }: Anchor, dated: ReadonlySet<number>): Line[] {
  const found: Line[] = []
  let at = line.index + 1
  // Where the dates stand over a title in a heading.
  if (
    reader.lines[at]?.isBlank &&
    titleIn(reader, plain(reader.lines[at + 1]?.text ?? '')) &&
    withoutWords(reader, line)
  )
    at++
  for (; at < reader.lines.length && found.length < HEADER_BELOW; at++) {
    const below = reader.lines[at] as Line
    if (below.section !== line.section || dated.has(at) || !isHeader(reader, below)) break
    found.push(below)
  }
  return found
}

/** Its dates are all of the line. */
function withoutWords({ now }: Reader, { text }: Line): boolean {
  const [range] = dateRanges(text, now)
  return range !== undefined && withoutDates(text, range) === ''
}

/**
 * Whether a line may name title, employer or place.
 * @param goesOn a comma at its end may lead to the next line.
 */
function isHeader(reader: Reader, line: Line, goesOn = false): boolean {
  if (line.isBlank || line.isBullet || line.isHeading || line.text.trim().length > LONGEST_HEADER)
    return false
  const label = labelledAs(line.text)
  if (label) return label.label === 'title' || label.label === 'employer'
  const whole = gapped(line.text)
  const text = goesOn ? whole.replace(/,$/, '') : whole
  if (DURATION.test(text)) return true
  if (/[.;,:]$/.test(text) && !endsShort(text)) return false
  const title = titleIn(reader, text)
  // "Working student" and "Engineering Manager, Core Services" begin as work does.
  if (tellsDuty(text) && !(title !== null && (isShort(text) || startsAsTitle(reader, text)))) return false
  if (title !== null && text.length <= LONGEST_HEADER && !isSentence(text)) return true
  return looksLikeName(text) && !namesWork(reader.named.get(line.index) ?? [], line.text)
}

function isSentence(text: string): boolean {
  return (text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0) > 4
}

/** A technology behind "in" or "with", or several of them, or nothing else: no company's name. */
function namesWork([place, ...others]: readonly { start: number; end: number }[], text: string): boolean {
  if (!place) return false
  if (others.length > 0) return true
  // "Technologies: Perl"
  if (/:\s/.test(text.slice(0, place.start))) return true
  const before = /(?<!\p{L})(\p{L}{1,12})\s{1,3}$/u.exec(
    text.slice(Math.max(0, place.start - 20), place.start),
  )?.[1]
  if (before && isInside(before)) return true
  return place.end - place.start >= text.trim().length * NAME_SHARE
}

/** Counted over all entries whose line of dates has no title: most have it on one side, which decides for all. */
export function titlesStandAbove(reader: Reader, anchors: readonly Anchor[]): boolean {
  const open = anchors.filter(({ own }) => own === null)
  const has = (lines: readonly Line[]) => lines.some(({ text }) => headerTitle(reader, text) !== null)
  const above = open.filter((anchor) => has(anchor.above)).length
  const below = open.filter((anchor) => has(anchor.below)).length
  return above === below ? open[0] !== undefined && has(open[0].above) : above > below
}

export function headerOf(reader: Reader, anchor: Anchor, isAbove: boolean): Entry {
  const { own, above, below, line } = anchor
  const isApart = (lines: readonly Line[]) => {
    const before = reader.lines[(lines[0]?.index ?? 0) - 1]
    // Behind a list of what was done, a line without a bullet opens what follows.
    return before === undefined || before.isBlank || before.isHeading || before.isBullet
  }
  if (own !== null) {
    const over = isApart(above) && !above.some(({ text }) => headerTitle(reader, text)) ? above : []
    return {
      anchor,
      header: [...over, line, ...below.filter((one) => !headerTitle(reader, one.text))],
      title: own,
    }
  }
  const titled = (lines: readonly Line[]) => {
    const told = lines.filter(({ text }) => headerTitle(reader, text) !== null)
    const best = told.find(({ text }) => isFirm(reader, gapped(text))) ?? told[0]
    return best ? headerTitle(reader, best.text) : null
  }
  // Nearest to the dates first.
  const over = titled(above.toReversed())
  const under = titled(below)
  if (isAbove ? over !== null : over !== null && under === null && isApart(above)) {
    return { anchor, header: [...above, line, ...(isAbove ? placeBelow(reader, below) : [])], title: over }
  }
  if (under !== null) return { anchor, header: [line, ...below], title: under }
  return {
    anchor,
    header: [...(isAbove && isApart(above) ? above : []), line, ...(isAbove ? [] : below)],
    title: null,
  }
}

/** Right below the dates may stand the place, or the employer; what follows tells what was done. */
function placeBelow(reader: Reader, below: readonly Line[]): Line[] {
  const [first] = below
  return first && headerTitle(reader, first.text) === null ? [first] : []
}

function headerTitle(reader: Reader, text: string): string | null {
  const label = labelledAs(text)
  if (label) return label.label === 'title' ? plain(label.value) || null : null
  const title = titleIn(reader, gapped(text))
  return title && !isTerm(title) ? title : null
}

/** "Internship" beside the employer or over the dates, where nothing else names what was done. */
export function termOf(reader: Reader, { term, above, below }: Anchor): string | null {
  if (term) return term
  for (const { text } of [...above.toReversed(), ...below]) {
    const title = titleIn(reader, gapped(text))
    if (title) return title
  }
  return null
}
