/** The two and the three skills that bring most together: exact, among all that bring anything. */
import type { Simulation } from './simulate.ts'

/** What one skill brings over all postings: the offers that it serves, ascending, and the points of each. */
export interface Points {
  offers: number[]
  points: number[]
}

/** By skill. Postings that ask the same are summed up once, however many they are. */
export function gainsOf({ postings, skills, offers }: Simulation): Points[] {
  const worth = new Float64Array(offers.length)
  for (const { chances } of postings) {
    for (const chance of chances) worth[chance.offer] = (worth[chance.offer] ?? 0) + chance.worth
  }
  const gains = skills.map((): Points => ({ offers: [], points: [] }))
  for (const [offer, { skills: serving, credit }] of offers.entries()) {
    const whole = worth[offer] ?? 0
    if (whole === 0) continue
    for (const skill of serving) {
      gains[skill]?.offers.push(offer)
      gains[skill]?.points.push(credit * whole)
    }
  }
  return gains
}

/** Points of these skills together: the best of them brings each thing asked, once. */
export function pointsOf(gains: readonly Points[], skills: readonly number[]): number {
  const most = new Map<number, number>()
  const [only, ...others] = skills
  if (only !== undefined && others.length === 0) return sum(gains[only]?.points ?? [])
  for (const skill of skills) raise(most, gains[skill])
  return sum([...most.values()])
}

function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** What differs by less is the same: sums of fractions. */
const EPSILON = 1e-9

export interface Together {
  pair: number[] | null
  triple: number[] | null
}

/**
 * The best pair and triple.
 *
 * What a skill adds to others is never more than what it adds to fewer of them. So with `a` learnt, no triple brings
 * more than a and what b and c each add to it: in the order of those additions the search ends as soon as this bound
 * is no more than the best that was found.
 * @param order skills, most points alone first.
 */
export function bestTogether(gains: readonly Points[], order: readonly number[]): Together {
  const alone = order.map((skill) => pointsOf(gains, [skill]))
  const best = { pair: null as number[] | null, two: 0, triple: null as number[] | null, three: 0 }
  for (const [index, a] of order.entries()) {
    const own = alone[index] ?? 0
    const [next = 0, afterNext = 0] = alone.slice(index + 1, index + 3)
    // Each pair and triple is sought where the first of them in this order is learnt first.
    if (own + next <= best.two + EPSILON && own + next + afterNext <= best.three + EPSILON) break
    const had = raise(new Map(), gains[a])
    const added = order
      .slice(index + 1)
      .map((skill) => ({ skill, more: beyond(gains[skill], had) }))
      .sort((x, y) => y.more - x.more)
    const [first] = added
    if (first && own + first.more > best.two + EPSILON) {
      best.two = own + first.more
      best.pair = [a, first.skill]
    }
    for (const [at, b] of added.entries()) {
      const two = own + b.more
      if (two + (added[at + 1]?.more ?? 0) <= best.three + EPSILON) break
      const both = raise(new Map(had), gains[b.skill])
      for (const c of added.slice(at + 1)) {
        if (two + c.more <= best.three + EPSILON) break
        const three = two + beyond(gains[c.skill], both)
        if (three <= best.three + EPSILON) continue
        best.three = three
        best.triple = [a, b.skill, c.skill]
      }
    }
  }
  return { pair: best.pair, triple: best.triple }
}

/** Points had by offer, with another skill learnt. Changes and returns `had`. */
function raise(had: Map<number, number>, gain: Points | undefined): Map<number, number> {
  for (const [index, offer] of gain?.offers.entries() ?? []) {
    had.set(offer, Math.max(had.get(offer) ?? 0, gain?.points[index] ?? 0))
  }
  return had
}

/** Points of a skill above those that are had already. */
function beyond(gain: Points | undefined, had: ReadonlyMap<number, number>): number {
  let more = 0
  for (const [index, offer] of gain?.offers.entries() ?? []) {
    more += Math.max(0, (gain?.points[index] ?? 0) - (had.get(offer) ?? 0))
  }
  return more
}
