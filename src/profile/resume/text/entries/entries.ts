/**
 * The dated jobs of a resume: where each stands, when it was, its title. A line with dates is the anchor of an entry;
 * title and employer stand on it, above it or below it, and one resume does it one way throughout.
 */

import type { Section } from '../../sections.ts'
import { type Months, monthsTogether } from '../dates/months.ts'
import { type ByYear, type DateRange, dateRanges, lastDate } from '../dates/ranges.ts'
import { type Line, plain, shown } from '../lines/sections.ts'
import { type IsTitle, isTerm, labelledAs, tellsDuty } from '../words.ts'
import { isAnchor, opensSchool } from './anchors.ts'
import { type Entry, headerAbove, headerBelow, headerOf, termOf, titlesStandAbove } from './header.ts'
import type { Anchor, Named, Reader } from './reader.ts'
import { withTitlesAlike } from './slots.ts'
import { gapped, isFirm, titleIn, withoutDates } from './title.ts'

export interface Position {
  /** As the resume writes it, or null. */
  title: string | null
  /** Its title is told by nothing but its place. */
  isTitleLikely: boolean
  /** Null where its dates are wrong. */
  months: Months | null
  /** It goes on. */
  open: boolean
  byYear: ByYear
  /** The line with the dates. */
  line: string
  /** The line that names the title, or that with the dates. */
  titleLine: string
  /** Lines, by their index, that name title, employer and place rather than tell what was done. */
  header: ReadonlySet<number>
  /** The line with the dates, by its index. */
  anchor: number
  /** Of its first and last line. */
  from: number
  to: number
}

export interface Work {
  /** In the order of the text. */
  positions: Position[]
  /** Dated projects within the time of a job: what they name was used then, but they are no job beside it. */
  parts: Position[]
}

/**
 * The jobs of the experience section, and the projects outside their time whose role, client or dates are labelled, as
 * those of freelancers are; else dated projects; else whatever is dated and no school.
 */
export function workOf(lines: readonly Line[], named: Named, isTitle: IsTitle, now: number): Work {
  const reader = { lines, named, isTitle, now }
  const worked = inSections(reader, new Set<Section>(['experience']))
  const projects = inSections(reader, new Set<Section>(['projects']))
  if (worked.length > 0) {
    const called = worked.filter((one) => isCalledProject(reader, one))
    const jobs = worked.filter((one) => !called.includes(one))
    const told = [...called, ...projects.filter((one) => one.months && isLabelled(reader, one))]
    const parts = told.filter(({ months }) => isWithin(months, jobs))
    const apart = told.filter((one) => !parts.includes(one))
    return { positions: [...jobs, ...apart].sort((a, b) => a.from - b.from), parts }
  }
  if (projects.length > 0) return { positions: projects, parts: [] }
  const above = inSections(reader, new Set<Section>(['top', 'summary']))
  return {
    positions: above.length > 0 ? above : inSections(reader, new Set<Section>(['other'])),
    parts: [],
  }
}

function isLabelled({ lines }: Reader, { from, to }: Position): boolean {
  return lines.slice(from, to + 1).some(({ text }) => {
    const label = labelledAs(text)?.label
    return label === 'title' || label === 'employer' || label === 'dates'
  })
}

/** "Project #2", "Project Name: …" at its beginning or on the line above; "Client: a bank (2022 – 2024)". */
function isCalledProject({ lines }: Reader, { from, header, title, anchor }: Position): boolean {
  if (title === null && labelledAs(lines[anchor]?.text ?? '')?.label === 'employer') return true
  return lines
    .slice(Math.max(0, from - 1), Math.max(from, ...header) + 1)
    .some(
      ({ text, isBullet }) => !isBullet && /^\W*proje[ck]t(?:\s+name)?\s*(?:[#№]|\d|:|\s{3}|$)/iu.test(text),
    )
}

/** Whether the jobs fill all of a span. */
function isWithin(months: Months | null, jobs: readonly Position[]): boolean {
  if (!months) return true
  const dated = jobs.flatMap((job) => job.months ?? [])
  return monthsTogether([...dated, months]) === monthsTogether(dated)
}

function inSections(reader: Reader, sections: ReadonlySet<Section>): Position[] {
  const anchors: Anchor[] = []
  for (const line of reader.lines) {
    if (!sections.has(line.section) || line.isBlank || line.isHeading) continue
    const range = dateRanges(line.text, reader.now)[0] ?? aloneIn(reader, line)
    if (!range) continue
    const rest = withoutDates(line.text, range)
    if (!isAnchor(reader, line, range, rest)) continue
    const told = titleIn(reader, rest)
    const [own, term] = told && isTerm(told) ? [null, told] : [told, null]
    anchors.push({ line, range, rest, own, term, above: [], below: [] })
  }
  const dated = new Set(anchors.map(({ line }) => line.index))
  for (const anchor of anchors) {
    anchor.above = headerAbove(reader, anchor, dated)
    anchor.below = headerBelow(reader, anchor, dated)
    // "Head & Partners, 2019 – 2021" over "Developer": a name with the noun of a job in it.
    const beside = [...anchor.above, ...anchor.below]
    if (!isFirm(reader, anchor.rest) && beside.some(({ text }) => isFirm(reader, gapped(text))))
      anchor.own = null
  }
  const isAbove = titlesStandAbove(reader, anchors)
  const entries = withTitlesAlike(
    withoutSpans(anchors.map((anchor) => headerOf(reader, anchor, isAbove))),
    reader.lines,
  )
  return entries.flatMap(({ anchor, header, title, isTitleLikely = false }, index) => {
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
    const { months, open, byYear } = anchor.range
    const inside = reader.lines.slice(from, to + 1)
    return {
      title: title ?? labelled(inside, 'title') ?? termOf(reader, anchor),
      isTitleLikely,
      months,
      open,
      byYear,
      anchor: anchor.line.index,
      line: shown(anchor.line.text),
      titleLine: shown(lineWith(title, inside)?.text ?? anchor.line.text),
      header: new Set([
        ...header.map((line) => line.index),
        ...inside.filter(({ text }) => labelledAs(text)?.label === 'employer').map((line) => line.index),
      ]),
      from,
      to,
    }
  })
}

/** A job that was over in a month or a season tells no range: only a line that names its title is believed. */
function aloneIn(reader: Reader, line: Line): DateRange | null {
  if (line.section !== 'experience') return null
  const date = lastDate(line.text, reader.now)
  const title = date && titleIn(reader, withoutDates(line.text, date))
  return title && !tellsDuty(plain(line.text)) ? date : null
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

function lineWith(title: string | null, lines: readonly Line[]): Line | undefined {
  return title === null ? undefined : lines.find(({ text }) => plain(text).includes(title))
}

function labelled(lines: readonly Line[], wanted: 'title'): string | null {
  for (const { text } of lines) {
    const label = labelledAs(text)
    if (label?.label === wanted && label.value.trim()) return plain(label.value)
  }
  return null
}
