/** The two and the three skills that bring most together: exact, among all that bring anything. */
import type { Simulation } from './simulate.ts'

/** Points are counted in whole steps, so that no order of adding can change a sum, nor what comes first. */
export const STEPS_PER_POINT = 1e9

/** What one skill brings over all postings: steps by the offer that it serves. */
export type Gain = ReadonlyMap<number, number>

/** By skill. Postings that ask the same are summed up once, however many they are. */
export function gainsOf({ postings, skills, offers }: Simulation): Gain[] {
  const worth = offers.map(() => 0)
  for (const { chances } of postings) {
    for (const chance of chances) worth[chance.offer] = (worth[chance.offer] ?? 0) + chance.worth
  }
  const gains = skills.map(() => new Map<number, number>())
  for (const [offer, { skills: serving, credit }] of offers.entries()) {
    const steps = Math.round(credit * (worth[offer] ?? 0) * STEPS_PER_POINT)
    for (const skill of serving) gains[skill]?.set(offer, steps)
  }
  return gains
}

/** Steps of these skills together: the best of them brings each thing asked, once. */
export function stepsOf(gains: readonly Gain[], skills: readonly number[]): number {
  const most = new Map<number, number>()
  for (const skill of skills) raise(most, gainOf(gains, skill))
  return [...most.values()].reduce((total, steps) => total + steps, 0)
}

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
export function bestTogether(gains: readonly Gain[], order: readonly number[]): Together {
  const alone = order.map((skill) => stepsOf(gains, [skill]))
  const best = { pair: null as number[] | null, two: 0, triple: null as number[] | null, three: 0 }
  for (const [index, a] of order.entries()) {
    const [own = 0, next = 0, afterNext = 0] = alone.slice(index)
    // Each pair and triple is sought where the first of them in this order is learnt first.
    if (own + next <= best.two && own + next + afterNext <= best.three) break
    const had = raise(new Map(), gainOf(gains, a))
    const added = order
      .slice(index + 1)
      .map((skill) => ({ skill, more: beyond(gainOf(gains, skill), had) }))
      .sort((x, y) => y.more - x.more)
    const [first] = added
    if (first && own + first.more > best.two) {
      best.two = own + first.more
      best.pair = [a, first.skill]
    }
    for (const [at, b] of added.entries()) {
      const two = own + b.more
      if (two + (added[at + 1]?.more ?? 0) <= best.three) break
      const both = raise(new Map(had), gainOf(gains, b.skill))
      for (const c of added.slice(at + 1)) {
        if (two + c.more <= best.three) break
        const three = two + beyond(gainOf(gains, c.skill), both)
        if (three <= best.three) continue
        best.three = three
        best.triple = [a, b.skill, c.skill]
      }
    }
  }
  return { pair: best.pair, triple: best.triple }
}

const gainOf = (gains: readonly Gain[], skill: number): Gain => gains[skill] as Gain

/** Steps had by offer, with another skill learnt. Changes and returns `had`. */
function raise(had: Map<number, number>, gain: Gain): Map<number, number> {
  for (const [offer, steps] of gain) had.set(offer, Math.max(had.get(offer) ?? 0, steps))
  return had
}

/** Steps of a skill above those that are had already. */
function beyond(gain: Gain, had: ReadonlyMap<number, number>): number {
  let more = 0
  for (const [offer, steps] of gain) more += Math.max(0, steps - (had.get(offer) ?? 0))
  return more
}
