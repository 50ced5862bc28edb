/** The level and years asked, beside the user's. */
import type { Rung } from '../gap/knowledge.ts'
import { SENIORITIES, type Seniority, type YearsAsked } from '../types.ts'

export interface LevelComparison {
  /** Rungs of the ladder, lowest first. */
  rungs: { rung: Rung; asked: boolean; own: boolean }[]
  /** Steps from the user's level up to the one asked; negative for a step down, null where one is unknown. */
  steps: number | null
}

export function compareLevels(
  asked: Seniority | null,
  own: Seniority | null,
  ladder: readonly Rung[],
): LevelComparison {
  return {
    rungs: ladder.map((rung) => ({
      rung,
      asked: asked !== null && rung.levels.includes(asked),
      own: own !== null && rung.levels.includes(own),
    })),
    steps: asked === null || own === null ? null : SENIORITIES.indexOf(asked) - SENIORITIES.indexOf(own),
  }
}

/**
 * Years that the user has beyond those asked: of "1 to 3 years" beyond three, of "5+ years" beyond five. Negative for
 * years that are missing to the least, zero between the two, null where one is unknown.
 */
export function yearsBeyond(asked: YearsAsked | null, own: number | null): number | null {
  if (asked === null || own === null) return null
  const most = asked.max ?? asked.min
  const beyond = own < asked.min ? own - asked.min : Math.max(0, own - most)
  return Math.round(beyond * 10) / 10
}
