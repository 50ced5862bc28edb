/** Lines that stand as headings do in text that has lost its marks: an empty line above, what they rule right below. */
import { firstFrom } from '../../match/find.ts'
import { SHAPE } from '../../text/shape.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Heard } from '../heard.ts'
import { isFullStop, standsOver } from '../line-shape.ts'
import { OF_SKILLS, SECTION_KINDS, type SectionKind } from '../section.ts'
import { hintedKind, LONGEST_HEADING, namesSkill, type Place, withCue, wouldBe } from './kind.ts'

/** Whether a line is such: short, no sentence, no number, and no item. */
export function standsApart(tokens: Tokens, found: Heard, { from, to, behindHeading }: Place): boolean {
  const length = to - from
  if (length < 2 || length > LONGEST_HEADING) return false
  // The first item of a list that stands apart from its heading: "Requirements ⏎⏎ 5+ years of experience ⏎ Java".
  if (behindHeading || tokens.shape[from] === SHAPE.NUMBER) return false
  if (!standsOver(tokens, from, to) || isFullStop(tokens, tokens.end[to - 1] as number)) return false
  return !namesSkill(found, from, to)
}

/** The kind of section that such a line opens, or null where its words tell none. */
export function kindOfLineApart(tokens: Tokens, found: Heard, place: Place): SectionKind | null {
  const { from, to } = place
  const kind =
    hintedKind(found, from, to) ??
    kindOfMost(found, from, to) ??
    (wouldBe(tokens, found, from, to) ? 'preferred' : null)
  if (kind === null) return null
  // "Apply for this job" at the head of a page rules nothing; behind a list it ends it.
  return OF_SKILLS.has(kind) || OF_SKILLS.has(place.kind) ? withCue(tokens, found, place, kind) : null
}

/** The kind of a phrase of headings that is half of the line or more: "The skills you bring along". */
function kindOfMost(found: Heard, from: number, to: number): SectionKind | null {
  const phrase = found.headings[firstFrom(found.headings, from)]
  if (phrase === undefined || phrase.to > to || 2 * (phrase.to - phrase.from) < to - from) return null
  return SECTION_KINDS[phrase.value - 1] as SectionKind
}
