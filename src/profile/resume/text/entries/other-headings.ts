/** Headings in words that no list has: what stands over dated jobs, and is dressed as the known headings are, opens jobs. */
import type { Section } from '../../sections.ts'
import { dateRanges } from '../dates/ranges.ts'
import { type Line, plain } from '../lines/sections.ts'
import type { IsTitle } from '../words.ts'
import { isAnchor } from './anchors.ts'
import type { Reader } from './reader.ts'
import { gapped, titleIn, withoutDates } from './title.ts'

const LONGEST = 40
const MOST_WORDS = 5
/** A title stands so many lines from its dates at most. */
const TITLE_REACH = 2
/** Jobs are looked for there already, or what is dated there is none. */
const HAVE_DATES: ReadonlySet<Section> = new Set<Section>(['experience', 'projects', 'other'])
/** Where no mark tells a heading, only these hold nothing that is dated and named as a job is. */
const UNDATED: ReadonlySet<Section> = new Set<Section>(['skills', 'languages'])

/**
 * @returns the lines; those under such a heading, up to the next known one, in the section of jobs.
 */
export function withOtherHeadings(lines: readonly Line[], isTitle: IsTitle, now: number): readonly Line[] {
  const reader: Reader = { lines, named: new Map(), isTitle, now }
  const dress = dressOf(lines)
  const found = new Set<number>()
  const jobs = new Set<number>()
  let end = lines.length
  // From below, so that what closes a candidate's lines is known; one above a found one takes over its lines.
  for (const line of lines.toReversed()) {
    if (line.isHeading) end = line.index
    if (!isCandidate(reader, line, dress)) continue
    if (!holdsJob(reader, line.index + 1, end)) continue
    found.add(line.index)
    for (let at = line.index; at < end && !jobs.has(at); at++) jobs.add(at)
  }
  if (found.size === 0) return lines
  return lines.map((line) =>
    jobs.has(line.index) ? { ...line, section: 'experience', isHeading: found.has(line.index) } : line,
  )
}

interface Dress {
  /** The deepest level of Markdown's marks that a known heading has; 0 where none has marks. */
  level: number
  isCapital: boolean
}

function dressOf(lines: readonly Line[]): Dress {
  const known = lines.filter(({ isHeading }) => isHeading)
  return {
    level: known.map(({ text }) => levelOf(text)).reduce((most, level) => Math.max(most, level), 0),
    isCapital: known.length > 0 && known.every(({ text }) => isCapital(text)),
  }
}

function levelOf(text: string): number {
  return /^\s*(#{1,6})\s/.exec(text)?.[1]?.length ?? 0
}

function isCapital(text: string): boolean {
  return !/\p{Ll}/u.test(text)
}

function isCandidate({ lines, isTitle, now }: Reader, line: Line, dress: Dress): boolean {
  const words = plain(line.text)
  if (line.isBlank || line.isHeading || line.isBullet || HAVE_DATES.has(line.section)) return false
  if (words.length > LONGEST || words.split(' ').length > MOST_WORDS) return false
  if (!/^[^\p{Ll}\d]*\p{Lu}/u.test(words) || /\d|[.;,@!?]/.test(words)) return false
  if (isTitle(words) || dateRanges(words, now).length > 0) return false
  const level = levelOf(line.text)
  if (dress.level > 0) return level > 0 && level <= dress.level && line.section !== 'top'
  if (dress.isCapital) return isCapital(words) && (UNDATED.has(line.section) || line.section === 'summary')
  return UNDATED.has(line.section) && (lines[line.index - 1]?.isBlank ?? false)
}

/** Whether dates with a job's title on them or beside them stand between two lines. */
function holdsJob(reader: Reader, from: number, to: number): boolean {
  const inside = reader.lines.slice(from, to).map((line): Line => ({ ...line, section: 'experience' }))
  return inside.some((line, at) => {
    const range = line.isBlank ? undefined : dateRanges(line.text, reader.now)[0]
    if (!range) return false
    const rest = withoutDates(line.text, range)
    if (!isAnchor(reader, line, range, rest)) return false
    const beside = inside
      .slice(Math.max(0, at - TITLE_REACH), at + TITLE_REACH + 1)
      .filter(({ isBullet, text }) => !isBullet && text.length < LONGEST * 2)
    return titleIn(reader, rest) !== null || beside.some(({ text }) => titleIn(reader, gapped(text)) !== null)
  })
}
