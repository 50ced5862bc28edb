/** Degrees, languages and years that a resume tells, each with its line. */
import type { SkillId } from '../../../core/types.ts'
import type { DegreeLevel } from '../../schema/career.ts'
import { YEARS, yearsIn } from './dates/years.ts'
import { degreesIn } from './degrees.ts'
import { headingOf } from './lines/headings.ts'
import { type Line, plain, shown, withoutBullet } from './lines/sections.ts'
import { labelledAs } from './words.ts'

export interface Evident<Value> {
  value: Value
  /** The line of the resume that says so. */
  evidence: string
}

const CERTIFIES = /certif|zertif|scrum/i

/** Highest of each kind once, in the order of the text. */
export function degreesOf(lines: readonly Line[]): Evident<DegreeLevel>[] {
  const found = new Map<DegreeLevel, string>()
  const inEducation = lines.some(({ section }) => section === 'education')
  for (const { text, section } of lines) {
    // Where courses are all of the education, the degree stands among them.
    if (inEducation ? section !== 'education' : section === 'certifications' && CERTIFIES.test(text)) continue
    for (const level of degreesIn(withoutBullet(text), section === 'education'))
      if (!found.has(level)) found.set(level, shown(text))
  }
  return [...found].map(([value, evidence]) => ({ value, evidence }))
}

const STATED = new RegExp(YEARS, 'giu')
const EXPERIENCE = /^[^.]{0,50}\b(?:experience|erfahrung|berufserfahrung|develop|engineer|entwickl)/iu

/** "10+ years of experience", as the head of the resume tells it. */
export function statedYears(lines: readonly Line[]): Evident<number> | null {
  for (const line of lines) {
    if (line.section !== 'top' && line.section !== 'summary') continue
    const text = plain(line.text)
    for (const match of text.matchAll(STATED)) {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
      if (EXPERIENCE.test(after)) return { value: yearsIn(match[0]), evidence: shown(line.text) }
    }
  }
  return null
}

const PROFICIENCY =
  /\b(?:native|fluent|mother tongue|bilingual|professional|business|intermediate|basic|conversational|muttersprach|verhandlungssicher|fließend|[abc][12])/iu

const BETWEEN_LANGUAGES = /(?<!\s)\s*(?:[,;|/·]|(?<=\s)(?:and|und|&)\s)\s*/u

/**
 * @param named the languages that the text names, each with its lines.
 * @returns those that a section, a label or a proficiency says are spoken.
 */
export function languagesOf(named: ReadonlyMap<SkillId, readonly Line[]>): Evident<SkillId>[] {
  const all = [...named.values()].flat()
  const times = new Map<number, number>()
  for (const { index } of all) times.set(index, (times.get(index) ?? 0) + 1)
  // "Welsh, English": a line of nothing else, whatever stands over it.
  const isOnly = ({ index, text, section }: Line) =>
    section !== 'experience' &&
    (times.get(index) ?? 0) > 1 &&
    plain(text).split(BETWEEN_LANGUAGES).filter(Boolean).length === times.get(index)
  const tells: ((line: Line) => boolean)[] = [
    ({ section }) => section === 'languages',
    (line) => labelledAs(line.text)?.label === 'languages' || labelOpens(line.text) || isOnly(line),
    ({ text, section }) => section !== 'experience' && PROFICIENCY.test(text),
  ]
  const found = new Map<SkillId, Line>()
  for (const tell of tells.slice(0, all.some((line) => tells[0]?.(line) || tells[1]?.(line)) ? 2 : 3))
    for (const [value, lines] of named) {
      const line = lines.find(tell)
      if (line && !found.has(value)) found.set(value, line)
    }
  return [...found]
    .sort(([, a], [, b]) => a.index - b.index)
    .map(([value, { text }]) => ({ value, evidence: shown(text) }))
}

/** "Languages: Danish, English", or what is left of it where the colon was a narrow gap. */
function labelOpens(text: string): boolean {
  const colon = text.indexOf(':')
  if (colon > 0 && colon < 40) return headingOf(text.slice(0, colon)) === 'languages'
  const [word, rest = ''] = plain(text).split(/ (.*)/)
  return /^\p{Lu}/u.test(rest) && headingOf(word ?? '') === 'languages'
}
