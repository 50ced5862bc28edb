/** Which missing skills cost most, alone and together. */
import type { SkillId } from '../types.ts'
import type { Simulation } from './simulate.ts'
import { bestTogether, gainsOf, type Points, pointsOf } from './together.ts'

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

export function lessonsOf(simulation: Simulation): Lessons {
  const { skills } = simulation
  const gains = gainsOf(simulation)
  const singles = singlesOf(simulation, gains)
  const { pair, triple } = bestTogether(
    gains,
    singles.map(({ skill }) => skill),
  )
  const lesson = (own: readonly number[], total: number, raised: number): Lesson => ({
    skills: own.map((skill) => skills[skill] ?? '').sort(),
    raised,
    total,
    average: raised === 0 ? 0 : total / raised,
  })
  const together = (own: readonly number[] | null) =>
    own && lesson(own, pointsOf(gains, own), raisedBy(simulation, gains, own))
  return {
    postings: simulation.postings.filter(({ score }) => score !== null).length,
    singles: singles.slice(0, MOST_SINGLES).map(({ skill, total, raised }) => lesson([skill], total, raised)),
    pair: together(pair),
    triple: together(triple),
  }
}

interface Single {
  skill: number
  raised: number
  total: number
}

/** Most points first, then by id. */
function singlesOf({ postings, skills, offers }: Simulation, gains: readonly Points[]): Single[] {
  const raised = new Int32Array(skills.length)
  /** The last posting that counted for a skill: what asks for it twice is raised once. */
  const last = new Int32Array(skills.length).fill(-1)
  for (const [index, { chances }] of postings.entries()) {
    for (const { offer } of chances) {
      for (const skill of offers[offer]?.skills ?? []) {
        if (last[skill] === index) continue
        last[skill] = index
        raised[skill] = (raised[skill] ?? 0) + 1
      }
    }
  }
  const idOf = ({ skill }: Single) => skills[skill] ?? ''
  return skills
    .map((_, skill) => ({ skill, raised: raised[skill] ?? 0, total: pointsOf(gains, [skill]) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => compare(b.total, a.total) || (idOf(a) < idOf(b) ? -1 : 1))
}

function compare(a: number, b: number): number {
  return Math.abs(a - b) < EPSILON ? 0 : a - b
}

/** Postings whose score any of these skills would raise. */
function raisedBy(
  { postings, offers }: Simulation,
  gains: readonly Points[],
  skills: readonly number[],
): number {
  const serves = new Uint8Array(offers.length)
  for (const skill of skills) for (const offer of gains[skill]?.offers ?? []) serves[offer] = 1
  return postings.filter(({ chances }) => chances.some(({ offer }) => serves[offer] === 1)).length
}
