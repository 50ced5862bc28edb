/** What a section of unknown name is, by what stands in it: skills, spoken languages, studies. */
import type { Lexicon } from '../../../../core/lexicon/load.ts'
import type { SkillId } from '../../../../core/types.ts'
import type { Headed } from '../../sections.ts'
import { degreesIn } from '../degrees.ts'
import { kindsOf } from '../skills/beside.ts'
import { type Line, plain, withoutBullet } from './sections.ts'

/** Of the parts of a list, those that are names of skills; a sentence that names one has no such share. */
const SKILLS_SHARE = 0.5
const MIN_SKILLS = 2
/** Of the lines, those that begin with a language. */
const LANGUAGES_SHARE = 0.6
/** A degree stands at the head of a section of studies. */
const DEGREE_LINES = 2
const BETWEEN = /[,;|•·:()/]|\s{3,}|\s[–—-]\s/u
/** Longer sections are prose, and their kind is clear by then. */
const MOST_LINES = 40

/** @returns null where the lines tell none. */
export type Contents = (lines: readonly Line[]) => Headed | null

export function contentsBy(lexicon: Lexicon): Contents {
  const { isSpoken } = kindsOf(lexicon)
  const named = (words: string): SkillId | null => (words ? lexicon.resolve(words) : null)
  return (lines) => {
    const full = lines.filter(({ isBlank }) => !isBlank).slice(0, MOST_LINES)
    if (full.length === 0) return null
    const parts = full.map(({ text }) =>
      withoutBullet(text)
        .split(BETWEEN)
        .map((part) => plain(part))
        .filter(Boolean),
    )
    const isLanguage = (part = '') => {
      const id = named(part) ?? named(part.split(' ')[0] ?? '')
      return id !== null && isSpoken(id)
    }
    if (parts.filter(([first]) => isLanguage(first)).length >= full.length * LANGUAGES_SHARE)
      return 'languages'
    if (full.slice(0, DEGREE_LINES).some(({ text }) => degreesIn(withoutBullet(text), false).length > 0))
      return 'education'
    const all = parts.flat()
    const skills = all.filter((part) => named(part) !== null).length
    return skills >= MIN_SKILLS && skills >= all.length * SKILLS_SHARE ? 'skills' : null
  }
}
