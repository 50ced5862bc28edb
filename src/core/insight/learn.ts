/** Which missing skills cost most, alone and together. */
import type { SkillId } from '../types.ts'
import type { SimulatedPosting } from './simulate.ts'

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
/**
 * Pairs and triples are sought among so many, those that bring most alone. What brings little alone brings little
 * more together, since skills never add up to more than their sum; and all triples of hundreds take minutes.
 */
const MOST_TOGETHER = 24

/** Points are sums of fractions: what differs by less is the same. */
const EPSILON = 1e-9

export function lessonsOf(simulated: readonly SimulatedPosting[]): Lessons {
  const scored = simulated.filter(({ score }) => score !== null)
  const singles = singlesOf(scored)
  const gains = gainsOf(scored, singles.slice(0, MOST_TOGETHER))
  const lesson = (skills: readonly SkillId[] | null) => skills && measure(scored, skills)
  return {
    postings: scored.length,
    singles: singles.slice(0, MOST_SINGLES),
    pair: lesson(bestPair(gains)),
    triple: lesson(bestTriple(gains)),
  }
}

function singlesOf(scored: readonly SimulatedPosting[]): Lesson[] {
  const found = new Map<SkillId, { total: number; raised: number; last: number }>()
  for (const [index, { chances }] of scored.entries()) {
    for (const { credits, worth } of chances) {
      for (const [skill, credit] of credits) {
        let sum = found.get(skill)
        if (!sum) {
          sum = { total: 0, raised: 0, last: -1 }
          found.set(skill, sum)
        }
        sum.total += credit * worth
        if (sum.last !== index) sum.raised++
        sum.last = index
      }
    }
  }
  return [...found]
    .map(([skill, { total, raised }]) => ({ skills: [skill], raised, total, average: total / raised }))
    .sort((a, b) => compare(b.total, a.total) || ((a.skills[0] ?? '') < (b.skills[0] ?? '') ? -1 : 1))
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
    for (const chance of chances) {
      points +=
        chance.worth * skills.reduce((most, skill) => Math.max(most, chance.credits.get(skill) ?? 0), 0)
    }
    if (points > EPSILON) raised++
    total += points
  }
  return { skills: [...skills].sort(), raised, total, average: raised === 0 ? 0 : total / raised }
}

interface Gains {
  /** Points of a skill over all postings. */
  alone: (skill: SkillId) => number
  /** Points that two or three would bring more than once, were their own added up: the least of theirs, each time. */
  shared: (skills: readonly SkillId[]) => number
  skills: SkillId[]
}

function gainsOf(scored: readonly SimulatedPosting[], singles: readonly Lesson[]): Gains {
  /** Points by skill, by requirement. */
  const points = new Map(singles.map(({ skills }) => [skills[0] ?? '', new Map<number, number>()]))
  let requirement = 0
  for (const { chances } of scored) {
    for (const { credits, worth } of chances) {
      requirement++
      for (const [skill, list] of points) {
        const credit = credits.get(skill)
        if (credit !== undefined) list.set(requirement, credit * worth)
      }
    }
  }
  const sums = new Map(singles.map(({ skills, total }) => [skills[0] ?? '', total]))
  const known = new Map<string, number>()
  return {
    skills: [...points.keys()],
    alone: (skill) => sums.get(skill) ?? 0,
    shared: (skills) => {
      const key = [...skills].sort().join('\n')
      const before = known.get(key)
      if (before !== undefined) return before
      const lists = skills.map((skill) => points.get(skill) ?? new Map<number, number>())
      const [shortest, ...others] = lists.sort((a, b) => a.size - b.size)
      let sum = 0
      for (const [at, own] of shortest ?? []) {
        sum += others.reduce((least, list) => Math.min(least, list.get(at) ?? 0), own)
      }
      known.set(key, sum)
      return sum
    },
  }
}

/** Together two bring at most the sum of both: candidates in order of their gain can be cut off early. */
function bestPair({ skills: order, alone, shared }: Gains): SkillId[] | null {
  let best: SkillId[] | null = null
  let most = 0
  for (const [index, a] of order.entries()) {
    for (const b of order.slice(index + 1)) {
      const bound = alone(a) + alone(b)
      if (bound <= most + EPSILON) break
      const together = bound - shared([a, b])
      if (together > most + EPSILON) [best, most] = [[a, b], together]
    }
  }
  return best
}

/** By inclusion and exclusion: what all three share was taken away once too often. */
function bestTriple({ skills: order, alone, shared }: Gains): SkillId[] | null {
  let best: SkillId[] | null = null
  let most = 0
  for (const [first, a] of order.entries()) {
    for (let second = first + 1; second < order.length - 1; second++) {
      const b = order[second] as SkillId
      if (alone(a) + 2 * alone(b) <= most + EPSILON) break
      const two = alone(a) + alone(b) - shared([a, b])
      for (let third = second + 1; third < order.length; third++) {
        const c = order[third] as SkillId
        if (two + alone(c) <= most + EPSILON) break
        const twice = shared([a, c]) + shared([b, c])
        const together = two + alone(c) - twice + (twice > 0 ? shared([a, b, c]) : 0)
        if (together > most + EPSILON) [best, most] = [[a, b, c], together]
      }
    }
  }
  return best
}
