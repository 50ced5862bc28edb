/** The dated jobs of a resume: where each stands in the text, when it was, and its title. */
import { type DateRange, dateRanges, type Months } from './dates.ts'
import { type Line, plain, type Section } from './sections.ts'

export interface Position extends Months {
  /** As the resume writes it, or null. */
  title: string | null
  /** The line with the dates. */
  line: string
  /** Lines, by their place in the text, that only name company and place. */
  names: number[]
  /** Range of the resume's text that belongs to it. */
  start: number
  end: number
}

export const ROLE =
  /\b(?:developers?|engineers?|\p{L}*entwickler(?:in)?|\p{L}*ingenieur(?:in)?|architects?|\p{L}*architekt(?:in)?|administrator(?:in)?|analysts?|analyst(?:in)?|consultant|\p{L}*berater(?:in)?|programmer|programmierer(?:in)?|scientist|manager(?:in)?|lead|intern|trainee|specialist|dba|sre|devops|founder|cto|technician|tester(?:in)?|designer(?:in)?|researcher|assistant|director|werkstudent(?:in)?|praktikant(?:in)?|\p{L}*informatiker(?:in)?|head of \p{L}+)(?!\p{L})/iu
const SCHOOL =
  /\b(?:b\.? ?sc|m\.? ?sc|bachelor|master of|university|universität|college|school|degree|diplom|hochschule|ph\.? ?d)\b/iu
/** "Technologies: Java, Kafka" closes a job and opens none. */
const LABEL = /^\s*[\p{L} /&-]{2,30}:\s+\S/u
const ROLE_LABEL = /^\s*(?:role|position|title|job title|rolle|funktion|tätigkeit)\s*:\s*/iu
const SEPARATOR = /\s+[–—|·•@/-]\s+|,\s+|\s{2,}|\t|\s+\bat\b\s+|\s+\bbei\b\s+|\s*\(/u
const LONGEST_HEADER = 90
const LONGEST_TITLE = 80
/** Lines above the dates that may name company, title and place; and below them. */
const HEADER_ABOVE = 3
const HEADER_BELOW = 2

/**
 * @param now the current month (`year * 12 + month`).
 * @returns in the order of the text. Jobs of the experience section; else dated projects; else, in a resume without
 *   such headings, whatever is dated and no school.
 */
export function positionsOf(lines: readonly Line[], now: number): Position[] {
  for (const sections of [['experience'], ['projects'], ['top', 'summary', 'other']] as Section[][]) {
    const found = inSections(lines, new Set(sections), now)
    if (found.length > 0) return found
  }
  return []
}

interface Anchor {
  at: number
  header: number
  range: DateRange
}

function inSections(lines: readonly Line[], sections: ReadonlySet<Section>, now: number): Position[] {
  const anchors: Anchor[] = []
  for (const [at, line] of lines.entries()) {
    if (!sections.has(line.section) || (line.section !== 'experience' && SCHOOL.test(line.text))) continue
    const range = dateRanges(line.text, now)[0]
    if (!range || !isDateLine(line, range)) continue
    anchors.push({ at, header: headerStart(lines, at, anchors.at(-1)?.at ?? -1, range), range })
  }
  return anchors.map(({ at, header, range }, index) => {
    const next = anchors[index + 1]?.header ?? lines.length
    let last = at
    while (last + 1 < next && sections.has(lines[last + 1]?.section as Section)) last++
    const end = lines[last] as Line
    return {
      from: range.from,
      to: range.to,
      title: titleOf(lines.slice(header, Math.min(at + HEADER_BELOW, last) + 1), at - header, range),
      line: plain((lines[at] as Line).text),
      names: namesOf(lines.slice(header, Math.min(at + 1, last) + 1)),
      start: (lines[header] as Line).start,
      end: end.start + end.text.length,
    }
  })
}

/** Dates open a job where they stand apart; "… ran from 2019 to 2020, and again later …" is prose. */
function isDateLine(line: Line, range: DateRange): boolean {
  const rest = withoutDates(line.text, range)
  if (rest.length > LONGEST_HEADER + 30) return false
  return !line.isBullet || range.start < 4 || ROLE.test(rest)
}

/** Where the job's own lines begin: above its dates stand company and title, unless the line itself has the title. */
function headerStart(lines: readonly Line[], at: number, before: number, range: DateRange): number {
  const own = lines[at] as Line
  if (ROLE.test(withoutDates(own.text, range))) return at
  let first = at
  while (first > before + 1 && at - first < HEADER_ABOVE) {
    const above = lines[first - 1] as Line
    if (above.isBlank && first === at) {
      // A title in a heading of its own stands apart from its dates.
      const title = lines[at - 2]
      if (!title || title.section !== own.section || !isHeaderLine(title) || !ROLE.test(title.text)) break
      first -= 2
      continue
    }
    if (above.isBlank || above.section !== own.section || !isHeaderLine(above)) break
    first--
  }
  return first
}

function isHeaderLine({ text, isBullet }: Line): boolean {
  const line = text.trim()
  return !(isBullet || line.length > LONGEST_HEADER || /[.;,]$/.test(line) || LABEL.test(line))
}

function namesOf(lines: readonly Line[]): number[] {
  return lines.filter((line) => isHeaderLine(line) && !ROLE.test(line.text)).map(({ start }) => start)
}

function titleOf(lines: readonly Line[], dated: number, range: DateRange): string | null {
  for (const [index, line] of lines.entries()) {
    if (index > dated && line.isBullet) return null
    const rest = index === dated ? withoutDates(line.text, range) : line.text
    const words = plain(rest).replace(ROLE_LABEL, '')
    // Below the dates only a line that is nothing but a title counts.
    if (index > dated && (words.length > LONGEST_TITLE || /[.;]$/.test(words))) continue
    const parts = words.split(SEPARATOR)
    const at = parts.findIndex((one) => ROLE.test(one))
    const [bare = '', field = ''] = [parts[at], parts[at + 1]]
    // "Intern, software development" is one title; "Developer, Acme" is not.
    const part = /^\p{L}+$/u.test(bare) && /^\p{Ll}/u.test(field) ? `${bare}, ${field}` : bare
    if (part && part.length <= LONGEST_TITLE) return part.trim().replace(/(?<![:;,.])[:;,.]+$/, '')
  }
  return null
}

function withoutDates(text: string, { start, end }: DateRange): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/(?<![*()_])[*()_]+\s*$/u, '').trim()
}
