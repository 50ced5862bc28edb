/** Degrees and certifications that a resume names, each with its line. */
import type { DegreeLevel } from '../../schema/career.ts'
import { type Line, plain } from './sections.ts'

export interface Evident<Value> {
  value: Value
  /** The line of the resume that says so. */
  evidence: string
}

const DEGREE_WORDS: readonly [DegreeLevel, RegExp][] = [
  ['doctorate', /\b(?:ph\.? ?d\.?|doctorate|doctor of|dr\. ?(?:rer|ing)|promotion zum)/iu],
  [
    'master',
    /\b(?:master(?:['’]s)?(?: degree)?(?: (?:of|in))|master(?:['’]s)? degree|m\. ?sc\.?|msc|m\.? ?eng\.?|mba|m\.s\.|diplom(?:-?\p{L}+)?|magister|master(?:['’]s)?$|master\b(?=[,:;(–-]))/iu,
  ],
  [
    'bachelor',
    /\b(?:bachelor(?:['’]s)?|b\. ?sc\.?|bsc|b\.? ?eng\.?|b\. ?tech|btech|b\.s\.|b\.a\.)(?!\p{L})/iu,
  ],
  ['associate', /\bassociate(?:['’]s)?(?: degree| of (?:science|arts|applied))/iu],
]

/** Highest of each kind once, in the order of the text. */
export function degreesOf(lines: readonly Line[]): Evident<DegreeLevel>[] {
  const found = new Map<DegreeLevel, string>()
  const inEducation = lines.some(({ section }) => section === 'education')
  for (const { text, section } of lines) {
    if (inEducation ? section !== 'education' : section === 'certifications') continue
    for (const [level, words] of DEGREE_WORDS)
      if (words.test(text) && !found.has(level)) found.set(level, plain(text))
  }
  return [...found].map(([value, evidence]) => ({ value, evidence }))
}

/** "10+ years of experience" where no dated job tells it. */
export function statedYears(lines: readonly Line[]): Evident<number> | null {
  for (const { text, section } of lines) {
    if (section !== 'top' && section !== 'summary') continue
    const years =
      /\b(\d{1,2})\s{0,3}\+?\s{0,3}(?:years?|yrs?|jahre)\b(?=[^.\n]{0,40}\b(?:experience|erfahrung|develop|engineer))/iu.exec(
        text,
      )
    if (years) return { value: Number(years[1]), evidence: plain(text) }
  }
  return null
}
