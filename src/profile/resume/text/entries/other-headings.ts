/**
 * Headings in words that no list has: what is dressed as the known headings are opens a section, whose kind is told by
 * what stands under it: dated jobs, skills, languages, studies.
 */
import type { Headed, Section } from '../../sections.ts'
import { dateRanges } from '../dates/ranges.ts'
import type { Contents } from '../lines/contents.ts'
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
 * @param contents tells what lines are that have no dates.
 * @returns the lines; those under such a heading, up to the next heading, in the section that it opens.
 */
export function withOtherHeadings(
  lines: readonly Line[],
  isTitle: IsTitle,
  contents: Contents,
  now: number,
): readonly Line[] {
  const reader: Reader = { lines, named: new Map(), isTitle, now }
  const dress = dressOf(lines)
  const found = new Set<number>()
  const sections = new Map<number, Headed>()
  let end = lines.length
  let next = end
  // From below, so that what closes a candidate's lines is known; one above a found one takes over its lines.
  for (const line of lines.toReversed()) {
    if (line.isHeading) {
      end = line.index
      next = end
    }
    if (!isCandidate(reader, line, dress)) continue
    const isJobs = mayHoldJobs(line, dress) && holdsJob(reader, line.index + 1, end)
    const opens = isJobs
      ? 'experience'
      : isDressed(line, dress)
        ? undated(reader, line, next, contents)
        : null
    if (opens === null) continue
    found.add(line.index)
    for (let at = line.index; at < (isJobs ? end : next) && !sections.has(at); at++) sections.set(at, opens)
    next = line.index
  }
  return lines.map((line) => {
    const section = sections.get(line.index)
    return section
      ? {
          ...line,
          section,
          isHeading: found.has(line.index),
          isBullet: line.isBullet && !found.has(line.index),
        }
      : line
  })
}

interface Dress {
  /** The deepest level of Markdown's marks that a known heading has; 0 where none has marks. */
  level: number
  isCapital: boolean
  /** The ornament that stands before every known heading, or ''. */
  ornament: string
  /** The line of the name, by its index. */
  name: number | undefined
}

function dressOf(lines: readonly Line[]): Dress {
  const known = lines.filter(({ isHeading }) => isHeading)
  const [ornament = '', ...others] = new Set(known.map(({ text }) => ornamentOf(text)))
  return {
    level: known.map(({ text }) => levelOf(text)).reduce((most, level) => Math.max(most, level), 0),
    isCapital: known.every(({ text }) => isCapital(text)),
    ornament: known.length > 1 && others.length === 0 ? ornament : '',
    name: lines.find(({ isBlank }) => !isBlank)?.index,
  }
}

function levelOf(text: string): number {
  return /^\s*(#{1,6})\s/.exec(text)?.[1]?.length ?? 0
}

function isCapital(text: string): boolean {
  return !/\p{Ll}/u.test(text)
}

/** "◆ Skills", "» Work": the mark; letters, numbers and Markdown's marks are none. */
function ornamentOf(text: string): string {
  return /^\s*(([^\p{L}\p{N}\s#*_("'“-])\2{0,3})\s/u.exec(text)?.[1] ?? ''
}

function isCandidate({ lines, isTitle }: Reader, line: Line, dress: Dress): boolean {
  const words = plain(line.text)
  if (line.isHeading || (line.isBullet && dress.ornament === '')) return false
  if (words.length > LONGEST || words.split(' ').length > MOST_WORDS) return false
  if (!/^[^\p{Ll}\d]*\p{Lu}/u.test(words) || /\d|[.;,@!?]/.test(words)) return false
  if (isTitle(words)) return false
  return isDressed(line, dress) || (UNDATED.has(line.section) && (lines[line.index - 1]?.isBlank ?? false))
}

/** Whether a line wears what all known headings wear, and ordinary lines do not. */
function isDressed(line: Line, { level, isCapital: areCapital, ornament, name }: Dress): boolean {
  // The first such line of all is the name.
  if (level > 0) return levelOf(line.text) > 0 && levelOf(line.text) <= level && line.index !== name
  if (ornament !== '') return ornamentOf(line.text) === ornament
  return areCapital && isCapital(plain(line.text)) && line.section !== 'top'
}

/** Where a mark tells headings, any section may be followed by jobs; capitals alone are companies' names too. */
function mayHoldJobs(line: Line, dress: Dress): boolean {
  if (HAVE_DATES.has(line.section)) return false
  if (dress.level > 0 || dress.ornament !== '') return isDressed(line, dress)
  return UNDATED.has(line.section) || (isDressed(line, dress) && line.section === 'summary')
}

/** What stands under a heading up to the next one; only studies are dated and no job. */
function undated({ lines, now }: Reader, line: Line, end: number, contents: Contents): Headed | null {
  const inside = lines.slice(line.index + 1, end)
  const opens = contents(inside)
  const isDated = inside.some(({ text }) => dateRanges(text, now).length > 0)
  return isDated && opens !== 'education' ? null : opens
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
