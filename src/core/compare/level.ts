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

/** Years that the user has beyond the least asked; negative for years that are missing, null where one is unknown. */
export function yearsBeyond(asked: YearsAsked | null, own: number | null): number | null {
  return asked === null || own === null ? null : Math.round((own - asked.min) * 10) / 10
}
