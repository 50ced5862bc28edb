/** A resume's text -> its lines, each with the section that it stands in. */
import type { Headed, Section } from '../../sections.ts'
import { bareHeading, headingOf } from './headings.ts'

export interface Line {
  /** Its place among the lines. */
  index: number
  text: string
  /** Offset in the resume's text. */
  start: number
  section: Section
  /** It opens the section, or is half of a heading that does. */
  isHeading: boolean
  isBullet: boolean
  isBlank: boolean
}

/** What the user has said of lines that were read as nothing: the section that a line opens, by its place. */
export type Corrections = ReadonlyMap<number, Headed>

const BULLET = /^\s*([•◦▪‣●○■□◆◇▶➤➢✓✔–—*·»>-]|\d{1,2}[.)])\s+/u
/** "-> Engineer": an arrow leads to anything, so that a line behind one may be a title too. */
const ARROW = /^\s*[-=~]{1,2}>\s+/
/** How a heading is dressed: those of one resume are dressed alike. */
type Dress = 'marked' | 'capitals' | 'plain' | 'label'
const STRENGTH: Readonly<Record<Dress, number>> = { marked: 3, capitals: 3, plain: 2, label: 1 }

/** @param text lines end with "\n"; Markdown's `#` may stand before headings. */
export function linesOf(text: string, corrections: Corrections = new Map()): Line[] {
  const texts = text.split('\n')
  const headings = headingsOf(texts, corrections)
  let section: Section = 'top'
  let start = 0
  return texts.map((line, index) => {
    const opens = headings.get(index)
    if (opens) section = opens
    const made: Line = {
      index,
      text: line,
      start,
      section,
      isHeading: opens !== undefined,
      isBullet: BULLET.test(line) && !opens,
      // A rule of tildes or dashes parts as a blank line does.
      isBlank: !/[\p{L}\p{N}]/u.test(line),
    }
    start += line.length + 1
    return made
  })
}

function headingsOf(texts: readonly string[], corrections: Corrections): Map<number, Headed> {
  const found: { index: number; section: Headed; dress: Dress; length: number }[] = []
  let last = -1
  for (const [index, line] of texts.entries()) {
    if (index <= last || isListed(texts, index)) continue
    const below = texts[index + 1] ?? ''
    const own = headingOf(line)
    // "TECHNICAL" over "SKILLS": two lines, one heading.
    // Dates over a label are no half of a heading.
    const both =
      isShort(line) && isShort(below) && !/\d/.test(line) ? headingOf(`${line} ${below.trim()}`) : null
    if (both && headingOf(below) && (own === null || isHalf(line))) {
      found.push({ index, section: both, dress: dressOf(line), length: 2 })
      last = index + 1
    } else if (own) found.push({ index, section: own, dress: dressOf(line), length: 1 })
  }
  const times = new Map<string, number>()
  for (const { index } of found) {
    const words = bareHeading(texts[index] ?? '')
    times.set(words, (times.get(words) ?? 0) + 1)
  }
  const most = strongestDress(found)
  const headings = new Map<number, Headed>()
  for (const { index, section, dress, length } of found) {
    // Where headings are marked or in capitals, "Technologies:" below a job is none.
    if (STRENGTH[dress] < most && (dress === 'label' || most - STRENGTH[dress] > 1)) continue
    // "Projects:" below each of several jobs opens none.
    if (dress === 'label' && (times.get(bareHeading(texts[index] ?? '')) ?? 0) > 1) continue
    for (let at = index; at < index + length; at++) headings.set(at, section)
  }
  for (const [index, section] of corrections) headings.set(index, section)
  return headings
}

/**
 * The strength of the dress that tells sections from labels: the strongest that at least as many kinds of sections wear
 * as any other, and more than one. "Project" over each of two projects is no dress of sections.
 */
function strongestDress(found: readonly { section: Headed; dress: Dress }[]): number {
  const kinds = new Map<number, Set<Headed>>()
  for (const { section, dress } of found) {
    const strength = STRENGTH[dress]
    kinds.set(strength, (kinds.get(strength) ?? new Set()).add(section))
  }
  const many = Math.max(2, ...[...kinds].map(([, { size }]) => Math.min(size, MANY_KINDS)))
  return Math.max(0, ...[...kinds].filter(([, { size }]) => size >= many).map(([strength]) => strength))
}
/** Nobody's labels below a job are of more kinds of sections. */
const MANY_KINDS = 3

/** Half of a heading has words; a rule of tildes over one is none of it. */
function isShort(line: string): boolean {
  return /\p{L}/u.test(line) && line.trim().length <= 24
}

/** Words that headings begin with and that are seldom one by themselves. */
function isHalf(line: string): boolean {
  return /^(?:technical|tech|professional|work|career|academic|personal|computer)$/.test(bareHeading(line))
}

function dressOf(line: string): Dress {
  if (/^\s*#{1,6}\s/.test(line) || /^\s*\p{Extended_Pictographic}/u.test(line)) return 'marked'
  if (!/\p{Ll}/u.test(line)) return 'capitals'
  return /:\s*$/.test(line) ? 'label' : 'plain'
}

/** An item of a list is no heading, though a square may stand before headings too. */
function isListed(texts: readonly string[], index: number): boolean {
  const mark = BULLET.exec(texts[index] ?? '')?.[1]
  if (!mark || /\d/.test(mark)) return false
  const beside = (step: number) => BULLET.exec(texts[index + step] ?? '')?.[1] === mark
  return beside(1) || beside(-1) || mark === '-' || mark === '*' || mark === '•'
}

/** What is shown of a line; longer ones are paragraphs. */
const LONGEST_SHOWN = 300

/** A line as evidence. */
export function shown(line: string): string {
  const words = plain(line.slice(0, LONGEST_SHOWN * 2))
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
}

/** A line without its bullet, Markdown marks and spare spaces: what a person reads. */
export function plain(line: string): string {
  return withoutBullet(line)
    .replace(/^\s*#+\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line whose gaps are as they were. */
export function withoutBullet(line: string): string {
  return line.replace(ARROW, '').replace(BULLET, '')
}
