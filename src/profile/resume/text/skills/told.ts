/** What a line says of the skill that it names: its years, and how well it is known. */
import type { SkillLevel } from '../../../../core/types.ts'
import { MAX_YEARS } from '../../../schema/fields.ts'
import { YEARS, yearsIn } from '../dates/years.ts'
import type { Line } from '../lines/sections.ts'

/** One place that names a skill; offsets are of the line. */
export interface Place {
  line: Line
  start: number
  end: number
}

const YEARS_AFTER = new RegExp(`^\\s{0,3}[(:,–—-]{0,2}\\s{0,3}${YEARS}`, 'iu')
const YEARS_BEFORE = new RegExp(
  `${YEARS}\\s+(?:of\\s+|with\\s+|in\\s+|mit\\s+)?(?:(?:professional\\s+|hands-on\\s+)?experience\\s+(?:with|in|of)\\s+)?$`,
  'iu',
)
/** Before the last of several: "5 years of experience in data engineering, Java and …", "5 years of Perl, Java and …". */
const AND = '(?:,\\s(?:and\\s|und\\s)?|\\s(?:and|und)\\s)'
const YEARS_OF_ALL = new RegExp(
  `${YEARS}\\s(?:of\\s)?(?:(?:\\p{L}+\\s)?experience\\s(?:in|with|of)\\s(?:[^\\s,.;:()]+(?:\\s[^\\s,.;:()]+){0,2}${AND}){1,6}|(?:[\\p{L}][^\\s,;:()]*(?:\\s[\\p{L}][^\\s,;:()]*)?${AND}){1,6})$`,
  'iu',
)

/** "Java (8 years)", "8+ years of Java". */
export function yearsBeside({ line, start, end }: Place): number | null {
  const told =
    YEARS_AFTER.exec(line.text.slice(end, end + 40)) ??
    YEARS_BEFORE.exec(line.text.slice(Math.max(0, start - 60), start)) ??
    YEARS_OF_ALL.exec(line.text.slice(Math.max(0, start - 120), start))
  if (!told) return null
  const years = yearsIn(told[1] ?? '')
  return years <= MAX_YEARS ? years : null
}

const LEVELS: readonly [SkillLevel, RegExp][] = [
  [
    'learning',
    /^(?:currently learning|learning|basics?(?: knowledge)?(?: of| in)?|beginner|novice|familiar(?: with)?|exposure to|grundkenntnisse|grundlagen)\b/iu,
  ],
  ['working', /^(?:intermediate|working knowledge|competent|gute kenntnisse|good)\b/iu],
  ['strong', /^(?:advanced|proficient|strong|sehr gute kenntnisse|very good)\b/iu],
  ['expert', /^(?:expert|experte)\b/iu],
]

/** A label opens its line within so many characters, and a level stands right behind its skill. */
const NEAR = 80

/** "Basic knowledge: MongoDB" by the line's beginning, "Java (expert)" by what follows. */
export function levelIn({ line, end }: Place): SkillLevel | null {
  const opening = line.text.slice(0, NEAR).replace(/^[\s•*#·-]+/u, '')
  const after = line.text.slice(end, end + NEAR)
  const beside = /^\s{0,2}[(–—:-]\s{0,2}/u.test(after) ? after.replace(/^[\s(–—:-]+/u, '') : ''
  const isLabel =
    opening.slice(0, 40).includes(':') || /^(?:currently )?learning\b|^familiar with\b|^basic/iu.test(opening)
  return (
    LEVELS.find(([, words]) => words.test(beside))?.[0] ??
    (isLabel ? (LEVELS.find(([, words]) => words.test(opening))?.[0] ?? null) : null)
  )
}
