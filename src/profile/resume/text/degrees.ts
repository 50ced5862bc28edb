/** Degrees as resumes write them; the words are those of skills-data/resume/words.json. */
import data from '../../../../skills-data/resume/words.json' with { type: 'json' }
import type { DegreeLevel } from '../../schema/career.ts'

type Forms = (typeof data.degrees)[DegreeLevel]

/** "Jackson, MS" is a place, "BE" a word in capitals: so few letters without dots open a part of the line and have a subject. */
const SHORT = 2

const LEVELS = Object.keys(data.degrees) as DegreeLevel[]
const WORDS = new RegExp(`(?<!scrum |[\\p{L}-])(?:${ofEach(({ words }) => words.map(worded))})`, 'giu')
const LONG = new RegExp(
  `(?<![\\p{L}.])(?:${ofEach(({ abbreviations }) => abbreviations.filter(isLong).map((form) => pieces(form).join('\\.? ?')))})(?!\\p{L})`,
  'giu',
)
const DOTTED = new RegExp(
  `(?<![\\p{L}.])(?:${ofEach(({ abbreviations }) => abbreviations.filter(isShort).map((form) => pieces(form).join('\\. ?')))})\\.?(?!\\p{L})`,
  'gu',
)
const BARE = new RegExp(
  `(?:^|[|·–—(:]|\\s{2})\\s{0,3}(?:${ofEach(({ abbreviations }) => abbreviations.filter(isShort))})(?:[,:]?\\s(?:in |of )?\\p{Lu}|\\s?\\()`,
  'gu',
)
/** What is a degree among studies, and may be a skill's or a thing's name elsewhere. */
const AMONG_STUDIES = /(?<!scrum |[\p{L}-])master(?!\p{L})/iu

/**
 * @param studies the line stands in a section of education.
 * @returns the levels that a line names, each once.
 */
export function degreesIn(line: string, studies: boolean): DegreeLevel[] {
  const found = new Set<DegreeLevel>()
  for (const forms of [WORDS, LONG, DOTTED, BARE])
    for (const [, ...groups] of line.matchAll(forms))
      for (const [at, level] of LEVELS.entries()) if (groups[at] !== undefined) found.add(level)
  if (studies && AMONG_STUDIES.test(line)) found.add('master')
  return LEVELS.filter((level) => found.has(level))
}

/** One group a level, so that the group that matched tells it. */
function ofEach(write: (forms: Forms) => string[]): string {
  return LEVELS.map((level) => `(${write(data.degrees[level]).join('|') || '(?!)'})`).join('|')
}

function isShort(form: string): boolean {
  return form.length <= SHORT
}

function isLong(form: string): boolean {
  return form.length > SHORT
}

/** "BTech" -> "B", "Tech". */
function pieces(form: string): string[] {
  return form.match(/\p{Lu}\p{Ll}*/gu) ?? []
}

/** "diplom-*" -> words that begin so. */
function worded(form: string): string {
  const word = form.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return form.endsWith('*') ? word : `${word}(?!\\p{L})`
}
