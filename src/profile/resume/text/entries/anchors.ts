/** Which lines with dates open a job, and which tell of a leave, a school or of something that was done. */
import { type DateRange, dateRanges } from '../dates/ranges.ts'
import { degreesIn } from '../degrees.ts'
import { type Line, plain, withoutBullet } from '../lines/sections.ts'
import { isBreak, labelledAs, looksLikeName, tellsDuty } from '../words.ts'
import type { Reader } from './reader.ts'
import { LONGEST_REST, parts, sentenceTitle, startsAsTitle, titleIn } from './title.ts'

const SCHOOL =
  /(?<!\p{L})(?:university|universität|universidad|universidade|università|université|uniwersytet|politechnika|politecnico|college|school|gymnasium|degree|diploma|hochschule|fachhochschule|abitur|matura|bootcamp)(?!\p{L})/iu

/** Dates open a job where they stand apart; "… ran from 2019 to 2020, and again later …" is prose. */
export function isAnchor(reader: Reader, line: Line, range: DateRange, rest: string): boolean {
  if (labelledAs(line.text)?.label === 'dates') return true
  if (sentenceTitle(reader, rest)) return true
  if (opensParagraph(reader, range, rest)) return true
  if (
    rest.length > LONGEST_REST ||
    (tellsDuty(rest) && !startsAsTitle(reader, rest) && !standsApart(line.text, range))
  )
    return false
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

/** "2015–2020   Engineer, Acme. Built …": the dates open a paragraph that begins with the job. */
function opensParagraph({ isTitle }: Reader, { start }: DateRange, rest: string): boolean {
  const [first = ''] = parts(rest)
  return start < 4 && isTitle(first) && looksLikeName(first)
}

/** A leave takes the place of a job: on the line of its dates, below it, or above where no other dates stand over that. */
function isTimeOff({ lines, now }: Reader, { index }: Line, rest: string): boolean {
  if (rest !== '') return isBreak(rest)
  const text = (step: number) => plain(lines[index + step]?.text ?? '')
  // A heading leaves room above it.
  const below = text(1) === '' ? text(2) : text(1)
  return isBreak(below) || (isBreak(text(-1)) && dateRanges(text(-2), now).length === 0)
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

/** In a text without headings a paragraph that names a school or a degree ends the last job. */
export function opensSchool(reader: Reader, blank: number): boolean {
  if (!reader.lines[blank]?.isBlank) return false
  for (let at = blank + 1; at < reader.lines.length && !reader.lines[at]?.isBlank; at++) {
    const line = reader.lines[at] as Line
    if (isSchool(line) && titleIn(reader, plain(line.text)) === null) return true
  }
  return false
}
