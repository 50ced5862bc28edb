/**
 * The dated jobs of a resume: where each stands, when it was, its title. A line with dates is the anchor of an entry;
 * title and employer stand on it, above it or below it, and one resume does it one way throughout.
 */
import { type DateRange, dateRanges, type Months } from './dates.ts'
import { degreesIn } from './degrees.ts'
import type { Section } from './lines/headings.ts'
import { type Line, plain, shown, withoutBullet } from './lines/sections.ts'
import { type IsTitle, isBreak, isInside, labelledAs, looksLikeName, tellsDuty } from './words.ts'

export interface Position {
  /** As the resume writes it, or null. */
  title: string | null
  /** Null where its dates are wrong. */
  months: Months | null
  /** It goes on. */
  open: boolean
  /** The line with the dates. */
  line: string
  /** Lines, by their index, that name title, employer and place rather than tell what was done. */
  header: ReadonlySet<number>
  /** Of its first and last line. */
  from: number
  to: number
}

/** The places of a line that name technologies, by the line's index; offsets are of the line. */
export type Named = ReadonlyMap<number, readonly { start: number; end: number }[]>

interface Reader {
  lines: readonly Line[]
  named: Named
  isTitle: IsTitle
  now: number
}

const LONGEST_HEADER = 90
/** What may stand beside the dates. */
const LONGEST_REST = 120
const HEADER_ABOVE = 4
const HEADER_BELOW = 3
/** A line of a company's name is more than the technology in it. */
const NAME_SHARE = 0.6

const SCHOOL =
  /(?<!\p{L})(?:university|universität|universidad|universidade|università|université|uniwersytet|politechnika|politecnico|college|school|gymnasium|degree|diploma|hochschule|fachhochschule|abitur|matura|bootcamp)(?!\p{L})/iu
const DURATION =
  /^\(?(?:less than a year|\d{1,2} (?:years?|yrs?|jahre?)(?: \d{1,2} (?:months?|mos?|monate?))?|\d{1,2} (?:months?|mos?|monate?))\)?$/iu
const PARTS = /\s[–—|·•@/-]\s|,\s|\s{2}|\sat\s|\sbei\s|:\s|[()]/iu

/** @returns in the order of the text: jobs of the experience section; else dated projects; else whatever is dated and no school. */
export function positionsOf(lines: readonly Line[], named: Named, isTitle: IsTitle, now: number): Position[] {
  const reader = { lines, named, isTitle, now }
  for (const sections of [['experience'], ['projects'], ['top', 'summary', 'other']] as Section[][]) {
    const found = inSections(reader, new Set(sections))
    if (found.length > 0) return found
  }
  return []
}

interface Anchor {
  line: Line
  range: DateRange
  /** The line without its dates. */
  rest: string
  own: string | null
  above: Line[]
  below: Line[]
}

function inSections(reader: Reader, sections: ReadonlySet<Section>): Position[] {
  const anchors: Anchor[] = []
  for (const line of reader.lines) {
    if (!sections.has(line.section) || line.isBlank || line.isHeading) continue
    const range = dateRanges(line.text, reader.now)[0]
    if (!range) continue
    const rest = withoutDates(line.text, range)
    if (!isAnchor(reader, line, range, rest)) continue
    anchors.push({ line, range, rest, own: titleIn(reader, rest), above: [], below: [] })
  }
  const dated = new Set(anchors.map(({ line }) => line.index))
  for (const anchor of anchors) {
    anchor.above = headerAbove(reader, anchor, dated)
    anchor.below = headerBelow(reader, anchor, dated)
  }
  const isAbove = titlesStandAbove(reader, anchors)
  const entries = withoutSpans(anchors.map((anchor) => headerOf(reader, anchor, isAbove)))
  return entries.flatMap(({ anchor, header, title }, index) => {
    const from = Math.min(anchor.line.index, ...header.map((line) => line.index))
    const following = entries[index + 1]
    const limit = following
      ? Math.min(following.anchor.line.index, ...following.header.map((line) => line.index))
      : reader.lines.length
    let to = anchor.line.index
    while (
      to + 1 < limit &&
      sections.has(reader.lines[to + 1]?.section as Section) &&
      !(sections.has('top') && opensSchool(reader, to + 1))
    )
      to++
    if (to >= limit) return []
    const { months, open } = anchor.range
    const inside = reader.lines.slice(from, to + 1)
    return {
      title: title ?? labelled(inside, 'title'),
      months,
      open,
      line: shown(anchor.line.text),
      header: new Set([
        ...header.map((line) => line.index),
        ...inside.filter(({ text }) => labelledAs(text)?.label === 'employer').map((line) => line.index),
      ]),
      from,
      to,
    }
  })
}

interface Entry {
  anchor: Anchor
  header: Line[]
  title: string | null
}

/** How many lines may stand between a company with all its years and the first title held there. */
const SPAN_GAP = 3

/** A company whose years are parted among the titles below it is no job of its own. */
function withoutSpans(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = []
  let span: Entry | null = null
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]
    const [all, part] = [entry.anchor.range.months, next?.anchor.range.months]
    const isSpan =
      entry.title === null &&
      next?.title &&
      next.anchor.line.index - entry.anchor.line.index <= SPAN_GAP &&
      all &&
      part &&
      part.from >= all.from &&
      part.to <= all.to
    if (isSpan) span = entry
    else {
      kept.push(span ? { ...entry, header: [...span.header, ...entry.header] } : entry)
      span = null
    }
  }
  return kept
}

/** In a text without headings a paragraph that names a school or a degree ends the last job. */
function opensSchool(reader: Reader, blank: number): boolean {
  if (!reader.lines[blank]?.isBlank) return false
  for (let at = blank + 1; at < reader.lines.length && !reader.lines[at]?.isBlank; at++) {
    const line = reader.lines[at] as Line
    if (isSchool(line) && titleIn(reader, plain(line.text)) === null) return true
  }
  return false
}

/** Dates open a job where they stand apart; "… ran from 2019 to 2020, and again later …" is prose. */
function isAnchor(reader: Reader, line: Line, range: DateRange, rest: string): boolean {
  if (labelledAs(line.text)?.label === 'dates') return true
  if (sentenceTitle(reader, rest)) return true
  if (rest.length > LONGEST_REST || (tellsDuty(rest) && !standsApart(line.text, range))) return false
  const title = titleIn(reader, rest)
  // "Tutor, Example University" works there, and in a section of jobs the university alone is an employer.
  if (!title && (line.section === 'experience' ? isDegree(line) : isAtSchool(reader, line, rest)))
    return false
  if (!title && isTimeOff(reader, line, rest)) return false
  if (line.isBullet && !title && range.start > 4) return false
  if (title) return true
  const atEdge = range.start < 4 || line.text.slice(range.end).replace(/[\s)\].,;|·-]/g, '').length === 0
  return atEdge || parts(rest).every(looksLikeName)
}

/** A leave takes the place of a job: on the line of its dates, below it, or above where no other dates stand over that. */
function isTimeOff({ lines, now }: Reader, { index }: Line, rest: string): boolean {
  if (rest !== '') return isBreak(rest)
  const text = (step: number) => plain(lines[index + step]?.text ?? '')
  return isBreak(text(1)) || (isBreak(text(-1)) && dateRanges(text(-2), now).length === 0)
}

function isAtSchool({ lines }: Reader, line: Line, rest: string): boolean {
  const beside = rest === '' ? [lines[line.index - 1], lines[line.index + 1]] : []
  return [line, ...beside].some((one) => one && isSchool(one))
}

function isDegree(line: Line): boolean {
  return degreesIn(withoutBullet(line.text), false).length > 0
}

function isSchool(line: Line): boolean {
  return SCHOOL.test(line.text) || isDegree(line)
}

/** "…, 2019 – 2021", "… (2019 – 2021)", dates tabbed to the margin. */
function standsApart(text: string, { start }: DateRange): boolean {
  return (
    /(?:[,|·(–—]\s*|\s{2})$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    text.slice(0, start).trim() === ''
  )
}

function headerAbove(reader: Reader, { line }: Anchor, dated: ReadonlySet<number>): Line[] {
  const { lines } = reader
  const found: Line[] = []
  let at = line.index - 1
  // A title in a heading of its own stands apart from its dates.
  if (lines[at]?.isBlank && lines[at - 1] && titleIn(reader, plain(lines[at - 1]?.text ?? ''))) at--
  for (; at >= 0 && found.length < HEADER_ABOVE; at--) {
    const above = lines[at] as Line
    if (above.section !== line.section || dated.has(at) || !isHeader(reader, above)) break
    found.unshift(above)
  }
  return found
}

function headerBelow(reader: Reader, { line }: Anchor, dated: ReadonlySet<number>): Line[] {
  const found: Line[] = []
  for (let at = line.index + 1; at < reader.lines.length && found.length < HEADER_BELOW; at++) {
    const below = reader.lines[at] as Line
    if (below.section !== line.section || dated.has(at) || !isHeader(reader, below)) break
    found.push(below)
  }
  return found
}

/** Whether a line may name title, employer or place. */
function isHeader(reader: Reader, line: Line): boolean {
  if (line.isBlank || line.isBullet || line.isHeading || line.text.trim().length > LONGEST_HEADER)
    return false
  const label = labelledAs(line.text)
  if (label) return label.label === 'title' || label.label === 'employer'
  const text = gapped(line.text)
  if (DURATION.test(text)) return true
  if (/[.;,:]$/.test(text) && !/\b(?:inc|ltd|co|corp|z o\.o|s\.a|e\.v)\.$/iu.test(text)) return false
  const title = titleIn(reader, text)
  // "Working student" begins as work does.
  if (tellsDuty(text) && !(title !== null && isShort(text))) return false
  if (title !== null && text.length <= LONGEST_HEADER && !isSentence(text)) return true
  return looksLikeName(text) && !namesWork(reader.named.get(line.index) ?? [], line.text)
}

/** "Worked with Acme as Java Developer from …", "Tätig als Entwicklerin bei …". */
const WORKS =
  /(?<!\p{L})(?:work(?:ed|ing)|employed|serv(?:ed|ing)|joined|tätig|beschäftigt|angestellt)(?!\p{L})/iu
const AS = /\s(?:as|als)\s(?:an?\s|the\s|eine?r?\s)?/iu
const AS_ENDS = /\s(?:from|since|at|in|for|with|during|between|von|seit|bei|vom|im)\s|\s?[,;.(·]/iu

/** The job that a sentence tells, or null. */
function sentenceTitle({ isTitle }: Pick<Reader, 'isTitle'>, text: string): string | null {
  const works = WORKS.exec(text)
  if (!works) return null
  const [, ...told] = text.slice(works.index, works.index + LONGEST_REST).split(AS)
  const title = told.map((one) => one.split(AS_ENDS)[0]?.trim() ?? '').find((one) => one && isTitle(one))
  return title ? plain(title) : null
}

function isShort(text: string): boolean {
  return text.split(' ').length <= 3
}

function isSentence(text: string): boolean {
  return (text.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0) > 4
}

/** A technology behind "in" or "with", or several of them, or nothing else: no company's name. */
function namesWork(places: readonly { start: number; end: number }[], text: string): boolean {
  if (places.length === 0) return false
  if (places.length > 1) return true
  const [place] = places
  const before = /(?<!\p{L})(\p{L}{1,12})\s{1,3}$/u.exec(
    text.slice(Math.max(0, (place?.start ?? 0) - 20), place?.start),
  )?.[1]
  if (before && isInside(before)) return true
  return (place?.end ?? 0) - (place?.start ?? 0) >= text.trim().length * NAME_SHARE
}

/** Counted over all entries whose line of dates has no title: most have it on one side, which decides for all. */
function titlesStandAbove(reader: Reader, anchors: readonly Anchor[]): boolean {
  const open = anchors.filter(({ own }) => own === null)
  const has = (lines: readonly Line[]) => lines.some(({ text }) => headerTitle(reader, text) !== null)
  const above = open.filter((anchor) => has(anchor.above)).length
  const below = open.filter((anchor) => has(anchor.below)).length
  return above === below ? open[0] !== undefined && has(open[0].above) : above > below
}

function headerOf(reader: Reader, anchor: Anchor, isAbove: boolean): Entry {
  const { own, above, below, line } = anchor
  const isApart = (lines: readonly Line[]) => {
    const before = reader.lines[(lines[0]?.index ?? 0) - 1]
    return before === undefined || before.isBlank || before.isHeading
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
    for (const { text } of lines) {
      const title = headerTitle(reader, text)
      if (title) return title
    }
    return null
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
  return titleIn(reader, gapped(text))
}

/** A line whose gaps part it. */
function gapped(text: string): string {
  return plain(text.trim().replace(/\s{3,}/g, GAP))
}

function labelled(lines: readonly Line[], wanted: 'title'): string | null {
  for (const { text } of lines) {
    const label = labelledAs(text)
    if (label?.label === wanted && label.value.trim()) return plain(label.value)
  }
  return null
}

function parts(text: string): string[] {
  return text
    .replace(/\s{2,}/g, '  ')
    .split(PARTS)
    .map((one) => one.trim())
    .filter(Boolean)
}

/** The part of a header that is a title. */
function titleIn({ isTitle }: Pick<Reader, 'isTitle'>, text: string): string | null {
  const label = labelledAs(text)
  if (label?.label === 'title') return plain(label.value) || null
  if (label) return null
  const told = sentenceTitle({ isTitle }, text)
  if (told) return told
  const all = parts(text)
  const at = all.findIndex((part) => isTitle(part) && (isShort(part) || !tellsDuty(part)))
  const [bare, field = ''] = [all[at], all[at + 1]]
  if (!bare) return null
  // "Intern, software development" is one title; "Developer, Acme" is not.
  const title = /^\p{L}+$/u.test(bare) && /^\p{Ll}/u.test(field) ? `${bare}, ${field}` : bare
  return plain(title).replace(/[:;,.]{1,3}$/, '') || null
}

const GAP = ' · '
/** What stands before and after the dates, without the marks around them. */
function withoutDates(text: string, { start, end }: DateRange): string {
  return [text.slice(0, start), text.slice(end)]
    .map((part) =>
      plain(part.replace(/\s{3,}/g, GAP)).replace(
        /^[\s()[\]*_,:;|·–—-]{1,8}|[\s()[\]*_,:;|·–—-]{1,8}$/gu,
        '',
      ),
    )
    .filter((part) => part !== '' && !DURATION.test(part))
    .join(GAP)
}
