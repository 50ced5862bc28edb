/** Where the points of a score come from, and what costs the others. */
import { type FitPart, LEVELS, type Level } from '../types.ts'
import { earnedBy } from './fit.ts'

interface LevelPoints {
  level: Level
  /** Points earned and points there are; over all levels these are the score before it is rounded, and 100. */
  earned: number
  possible: number
}

export interface Cost {
  part: FitPart
  /** Points that a whole credit would add, above 0. */
  points: number
}

export interface Points {
  /** Strongest first; levels that nothing asks at are left out. */
  levels: LevelPoints[]
  /** Dearest first, else as the posting has them. */
  costs: Cost[]
}

/** @returns null where there is too little to judge. */
export function pointsOf(parts: readonly FitPart[]): Points | null {
  if (!earnedBy(parts)) return null
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  const worth = ({ weight }: FitPart) => (100 * weight) / whole
  const levels = LEVELS.toReversed().flatMap((level): LevelPoints[] => {
    const own = parts.filter((part) => part.level === level && part.weight > 0)
    if (own.length === 0) return []
    const sum = (value: (part: FitPart) => number) => own.reduce((total, part) => total + value(part), 0)
    return [{ level, earned: sum((part) => worth(part) * part.credit), possible: sum(worth) }]
  })
  const costs = parts
    .map((part) => ({ part, points: worth(part) * (1 - part.credit) }))
    .filter(({ points }) => points > 0)
  return { levels, costs: costs.toSorted((a, b) => b.points - a.points) }
}
