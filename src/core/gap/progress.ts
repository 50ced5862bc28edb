/** How much of the learning path a profile shows: which part of each step, and by what. */
import { bestMatch } from '../fit/fit.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitProfile, SkillId } from '../types.ts'
import type { PathStep } from './knowledge.ts'
import { standingOf } from './standing.ts'

interface StepPart {
  /** In English, of skills-data. */
  name: string
  met: boolean
  /** The profile's skill that shows it; null where it is not met, or met by years of work. */
  by: SkillId | null
}

export type StepState = 'done' | 'begun' | 'open'

export interface StepProgress {
  step: PathStep
  parts: StepPart[]
  /** `done`: every part is met; `begun`: some are. */
  state: StepState
}

/** One entry a step of the path, in its order. */
export function progressOf(path: readonly PathStep[], profile: FitProfile, catalog: Catalog): StepProgress[] {
  const standing = standingOf(profile)
  const hasWorked = standing === 'working' || standing === 'senior'
  return path.map((step) => {
    const parts = step.shownBy.map(({ name, skills, categories, experience }): StepPart => {
      const by = shownBy(skills, categories, profile, catalog)
      return { name, by, met: by !== null || (experience === true && hasWorked) }
    })
    return { step, parts, state: stateOf(parts.map(({ met }) => met)) }
  })
}

/** The state of what covers several steps, such as one of five; null where it covers none. */
export function stateOfSteps(covers: readonly string[], progress: readonly StepProgress[]): StepState | null {
  const states = progress.filter(({ step }) => covers.includes(step.id)).map(({ state }) => state)
  if (states.length === 0) return null
  if (states.every((state) => state === 'done')) return 'done'
  return states.every((state) => state === 'open') ? 'open' : 'begun'
}

function stateOf(met: readonly boolean[]): StepState {
  if (met.every(Boolean)) return 'done'
  return met.some(Boolean) ? 'begun' : 'open'
}

function shownBy(
  skills: readonly SkillId[],
  categories: readonly string[],
  profile: FitProfile,
  catalog: Catalog,
): SkillId | null {
  const matches = skills.map((skill) => bestMatch(skill, profile, catalog))
  const match =
    matches.find(({ kind }) => kind === 'matched') ?? matches.find(({ kind }) => kind === 'implied')
  if (match) return match.by
  const own = profile.skills.find(({ skill }) => {
    const category = catalog.skill(skill)?.category
    return category !== undefined && categories.includes(category)
  })
  return own?.skill ?? null
}
