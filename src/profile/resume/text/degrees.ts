/** Degrees as resumes write them; the words are those of skills-data/resume/words.json. */
import data from '../../../../skills-data/resume/words.json' with { type: 'json' }
import type { DegreeLevel } from '../../schema/career.ts'

type Forms = (typeof data.degrees)[DegreeLevel]

/** "Jackson, MS" is a place, "BE" a word in capitals: two letters without dots open a part of the line and have a subject. */
const SHORT = 2

const LEVELS = Object.entries(data.degrees).map(
  ([level, forms]) => [level as DegreeLevel, formsOf(forms)] as const,
)
/** @returns the levels that a line names, the highest first. */
export function degreesIn(line: string): DegreeLevel[] {
  return LEVELS.filter(([, forms]) => forms.some((form) => form.test(line))).map(([level]) => level)
}

function formsOf({ words, abbreviations }: Forms): RegExp[] {
  const any = (forms: readonly string[]) => forms.join('|')
  const short = abbreviations.filter(({ length }) => length <= SHORT)
  const long = abbreviations.filter(({ length }) => length > SHORT)
  const dotted = (form: string) => pieces(form).join('\\. ?')
  return [
    new RegExp(`(?<!scrum |[\\p{L}-])(?:${any(words.map(worded))})`, 'iu'),
    new RegExp(`(?<![\\p{L}.])(?:${any(long.map((form) => pieces(form).join('\\.? ?')))})(?![\\p{L}])`, 'iu'),
    new RegExp(`(?<![\\p{L}.])(?:${any(short.map(dotted))})\\.?(?![\\p{L}])`, 'u'),
    new RegExp(`(?:^|[|·–—(:]|\\s{2})\\s{0,3}(?:${any(short)})(?:[,:]?\\s(?:in |of )?\\p{Lu}|\\s?\\()`, 'u'),
  ].filter(({ source }) => !source.includes('(?:)'))
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
