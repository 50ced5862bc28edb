/** The lines of a resume that nothing was read of, for the review to show. */
import type { ResumeReading, UnreadLine } from '../../reading.ts'
import type { Position } from '../entries/entries.ts'
import type { Place } from '../skills/told.ts'
import { type Line, shown } from './sections.ts'

/** More would be a wall of text. */
const MOST_LINES = 60
/** The head of a resume has a name and ways to reach its owner, which nobody looks for here. */
const CONTACT = /@|https?:|www\.|\.(?:com|org|net|io|dev)\b|\+?\d[\d ()/-]{7,}/i

export function unreadLines(
  lines: readonly Line[],
  positions: readonly Position[],
  { titles, degrees, certifications, languages }: Omit<ResumeReading, 'unread'>,
  places: readonly Place[],
): UnreadLine[] {
  const read = new Set(places.map(({ line }) => line.index))
  for (const { from, to } of positions) for (let at = from; at <= to; at++) read.add(at)
  const told = new Set(
    [...titles, ...degrees, ...certifications, ...languages].map(({ evidence }) => evidence),
  )
  const name = lines.find(({ isBlank }) => !isBlank)?.index
  return lines
    .filter(({ index, text, section, isBlank, isHeading }) => {
      if (isBlank || isHeading || read.has(index) || index === name || !/\p{L}{2}/u.test(text)) return false
      // What these sections say is no profile's business; a summary is prose.
      if (section === 'other' || section === 'summary') return false
      return !told.has(shown(text)) && !CONTACT.test(text)
    })
    .slice(0, MOST_LINES)
    .map(({ index, text }) => ({ index, text: shown(text) }))
}
