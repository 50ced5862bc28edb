/** Which missing skills cost most, alone and together. */
import type { SkillId } from '../types.ts'
import type { SimulatedPosting } from './simulate.ts'
import { bestTogether, type Gains, gainsOf, sumOf } from './together.ts'

/** Under so many scored postings a single one decides what is "most": no advice is honest advice. */
export const MIN_TO_LEARN = 10

export interface Lesson {
  /** One, two or three, sorted by id. */
  skills: SkillId[]
  /** Postings whose score they would raise. */
  raised: number
  /** Points over all postings together, not rounded. */
  total: number
  /** Points a posting that they would raise. */
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

/** Points are sums of fractions: what differs by less is the same. */
const EPSILON = 1e-9

export function lessonsOf(simulated: readonly SimulatedPosting[]): Lessons {
  const scored = simulated.filter(({ score }) => score !== null)
  const gains = gainsOf(scored)
  const singles = singlesOf(scored, gains)
  const { pair, triple } = bestTogether(
    gains,
    singles.map(({ skill }) => skill),
  )
  const lesson = (skills: readonly number[] | null) => {
    return (
      skills &&
      measure(
        scored,
        skills.map((skill) => gains.skills[skill] ?? ''),
      )
    )
  }
  return {
    postings: scored.length,
    singles: singles.slice(0, MOST_SINGLES).map(({ skill, total, raised }) => ({
      skills: [gains.skills[skill] ?? ''],
      raised,
      total,
      average: total / raised,
    })),
    pair: lesson(pair),
    triple: lesson(triple),
  }
}

interface Single {
  skill: number
  raised: number
  total: number
}

/** Most points first, then by id. */
function singlesOf(scored: readonly SimulatedPosting[], { skills, points, asked }: Gains): Single[] {
  const raised = new Int32Array(skills.length)
  /** The last posting that counted for a skill: a posting asks for it twice and is raised once. */
  const last = new Int32Array(skills.length).fill(-1)
  for (const [index, { chances }] of scored.entries()) {
    for (const { credits } of chances) {
      for (const skill of asked.get(credits) ?? []) {
        if (last[skill] === index) continue
        last[skill] = index
        raised[skill] = (raised[skill] ?? 0) + 1
      }
    }
  }
  return skills
    .map((_, skill) => ({ skill, raised: raised[skill] ?? 0, total: sumOf(points[skill]) }))
    .sort((a, b) => compare(b.total, a.total) || ((skills[a.skill] ?? '') < (skills[b.skill] ?? '') ? -1 : 1))
}

function compare(a: number, b: number): number {
  return Math.abs(a - b) < EPSILON ? 0 : a - b
}

/** Skills that serve the same requirement bring it once: the best of them counts. */
function measure(scored: readonly SimulatedPosting[], skills: readonly SkillId[]): Lesson {
  let raised = 0
  let total = 0
  for (const { chances } of scored) {
    let points = 0
    for (const { credits, worth } of chances) {
      points += worth * skills.reduce((most, skill) => Math.max(most, credits.get(skill) ?? 0), 0)
    }
    if (points > EPSILON) raised++
    total += points
  }
  return { skills: [...skills].sort(), raised, total, average: raised === 0 ? 0 : total / raised }
}
