/**
 * Where the titles of a resume stand: most of its jobs have a title that is known as one, and the rest wear theirs at the
 * same place. So a "Hotelfachmann" or a "Punktschweißer" is told by the jobs beside it, and no list need know it.
 */
import { type Line, plain } from '../lines/sections.ts'
import { isBreak, isCompany, labelledAs, looksLikeName, tellsDuty } from '../words.ts'
import type { Entry } from './header.ts'
import { DURATION, gapped, parts } from './title.ts'

/** Of the jobs with a title, the share that has it at one place. */
const MOST = 0.6
/** One job alone is no custom. */
const MIN_ALIKE = 2
const LONGEST = 60

interface Slot {
  /** Lines below the line of the dates; 0 is that line, less is above it. */
  by: number
  /** Which of the line's parts, from 0. */
  part: number
}

/** @returns the entries, those without a title with the one that stands where the others have theirs. */
export function withTitlesAlike(entries: readonly Entry[], lines: readonly Line[]): Entry[] {
  const slots = new Map<string, { slot: Slot; count: number }>()
  const titled = entries.filter(({ title }) => title !== null)
  for (const entry of titled) {
    const slot = slotOf(entry)
    if (!slot) continue
    const key = `${slot.by} ${slot.part}`
    slots.set(key, { slot, count: (slots.get(key)?.count ?? 0) + 1 })
  }
  const [best] = [...slots.values()].sort((a, b) => b.count - a.count)
  if (!best || best.count < MIN_ALIKE || best.count < titled.length * MOST) return withWholeTitles(entries)
  return withWholeTitles(
    entries.map((entry) => (entry.title === null ? titledAt(entry, best.slot, lines) : entry)),
  )
}

function slotOf({ anchor, header, title }: Entry): Slot | null {
  for (const line of header) {
    const at = partsOf(line, anchor).findIndex((part) => title !== null && plain(part).startsWith(title))
    if (at >= 0) return { by: line.index - anchor.line.index, part: at }
  }
  return null
}

function titledAt(entry: Entry, { by, part }: Slot, lines: readonly Line[]): Entry {
  const line = lines[entry.anchor.line.index + by]
  const beside = by === 0 || by < 0 ? entry.anchor.above : entry.anchor.below
  if (!line || (by !== 0 && !beside.includes(line)) || labelledAs(line.text)) return entry
  const told = plain(partsOf(line, entry.anchor)[part] ?? '')
  const isName =
    told.length > 1 &&
    told.length <= LONGEST &&
    looksLikeName(told) &&
    !/\d/.test(told) &&
    !isCompany(told) &&
    !isBreak(told) &&
    !tellsDuty(told) &&
    !DURATION.test(told)
  if (!isName) return entry
  return {
    ...entry,
    title: told,
    isTitleLikely: true,
    header: entry.header.includes(line) ? entry.header : [...entry.header, line],
  }
}

/**
 * "Registered Nurse, ICU" beside "Developer" and "Assistant Coach", each with the employer on a line of its own: what
 * follows the comma is of the title, for it is nobody's employer there.
 */
function withWholeTitles(entries: readonly Entry[]): Entry[] {
  const alone = entries.filter((entry) => isAlone(entry))
  if (alone.length < MIN_ALIKE) return [...entries]
  return entries.map((entry) => {
    const { title, anchor } = entry
    const line = titleLine(entry)
    if (title === null || !line || isAlone(entry) || !hasOther(entry, line)) return entry
    const whole = wordsOf(line, anchor)
    const rest = whole.startsWith(`${title}, `) ? whole.slice(title.length + 2) : ''
    if (rest === '' || /[,·|(]|\s[–—-]\s/.test(rest) || isCompany(rest) || !looksLikeName(rest)) return entry
    return { ...entry, title: whole }
  })
}

/** Its title is all of a line of its own, or of that with the dates while another line of the header names the employer. */
function isAlone(entry: Entry): boolean {
  const line = titleLine(entry)
  if (line === undefined || wordsOf(line, entry.anchor) !== entry.title) return false
  return line !== entry.anchor.line || hasOther(entry, line)
}

function hasOther({ header, anchor }: Entry, line: Line): boolean {
  return header.some((one) => one !== line && (one !== anchor.line || anchor.rest !== ''))
}

function titleLine({ header, title }: Entry): Line | undefined {
  return header.find(({ text }) => title !== null && plain(text).includes(title))
}

function wordsOf(line: Line, { line: dated, rest }: Entry['anchor']): string {
  return line === dated ? rest : gapped(line.text)
}

function partsOf(line: Line, anchor: Entry['anchor']): string[] {
  return parts(wordsOf(line, anchor))
}
