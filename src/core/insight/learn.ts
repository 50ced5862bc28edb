/** Which missing skills cost most, alone and together. */
import type { SkillId } from '../types.ts'
import type { Simulation } from './simulate.ts'
import { bestTogether, gainsOf, STEPS_PER_POINT, stepsOf } from './together.ts'
import type { PastPosting } from './types.ts'

/** Under so many scored postings a single one decides what is "most": no advice is honest advice. */
export const MIN_TO_LEARN = 10

export interface Lesson {
  /** One, two or three, sorted by id. */
  skills: SkillId[]
  /** Postings with a score that ask for one of them at least, and of those the ones that require one. */
  asked: number
  required: number
  /** Points over all postings together, as fractions. */
  total: number
  /** Points a posting that asks. */
  average: number
}

export interface Lessons {
  /** Postings that have a score. */
  postings: number
  /** Most points first, then by id. */
  singles: Lesson[]
  pair: Lesson | null
  triple: Lesson | null
}

/** Beyond this nobody learns next what is listed. */
const MOST_SINGLES = 50

export function lessonsOf({ postings, skills, offers }: Simulation): Lessons {
  const gains = gainsOf({ postings, skills, offers })
  const singles = skills
    .map((id, skill) => ({ id, skill, steps: stepsOf(gains, [skill]) }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => b.steps - a.steps || (a.id < b.id ? -1 : 1))
  const { pair, triple } = bestTogether(
    gains,
    singles.map(({ skill }) => skill),
  )
  const scored = postings.filter(({ score }) => score !== null).map(({ posting }) => posting)
  const lesson = (own: readonly number[]): Lesson => {
    const ids = own.flatMap((skill) => skills[skill] ?? []).sort()
    const total = stepsOf(gains, own) / STEPS_PER_POINT
    const levels = scored.map((posting) => levelAsked(posting, ids))
    const asked = levels.filter((level) => level !== null).length
    const required = levels.filter((level) => level === 'required').length
    return { skills: ids, asked, required, total, average: total / asked }
  }
  return {
    postings: scored.length,
    singles: singles.slice(0, MOST_SINGLES).map(({ skill }) => lesson([skill])),
    pair: pair && lesson(pair),
    triple: triple && lesson(triple),
  }
}

/** How strongly a posting asks for one of these skills, alone or among others; null where it only mentions them. */
export function levelAsked(
  { requirements }: Pick<PastPosting, 'requirements'>,
  skills: readonly SkillId[],
): 'required' | 'preferred' | null {
  let found: 'preferred' | null = null
  for (const { level, oneOf } of requirements) {
    if (level === 'mentioned' || !oneOf.some((skill) => skills.includes(skill))) continue
    if (level === 'required') return level
    found = level
  }
  return found
}
