/** How far somebody has come, as far as advice goes: who has worked for years is not told how to begin. */
import { type FitProfile, SENIORITIES } from '../types.ts'

export const STANDINGS = ['unknown', 'starting', 'working', 'senior'] as const
/** `unknown`: the profile tells neither level nor years. */
export type Standing = (typeof STANDINGS)[number]

/** The years from which a title of the middle and of the senior level is usual, as skills-data/roles/seniority.json has them. */
const WORKING_YEARS = 2
const SENIOR_YEARS = 5

/** By level or by years, whichever says more. */
export function standingOf({ seniority, years }: Pick<FitProfile, 'seniority' | 'years'>): Standing {
  const byLevel: Standing =
    seniority === null
      ? 'unknown'
      : SENIORITIES.indexOf(seniority) < SENIORITIES.indexOf('mid')
        ? 'starting'
        : seniority === 'mid'
          ? 'working'
          : 'senior'
  const byYears: Standing =
    years === null
      ? 'unknown'
      : years < WORKING_YEARS
        ? 'starting'
        : years < SENIOR_YEARS
          ? 'working'
          : 'senior'
  return STANDINGS.indexOf(byLevel) > STANDINGS.indexOf(byYears) ? byLevel : byYears
}

/** Whether advice for beginners is meant for somebody; who tells nothing of themselves is spared none. */
export function isBeginner(standing: Standing): boolean {
  return standing === 'unknown' || standing === 'starting'
}
