/** The real catalog, and postings of a few words read by hand. */
import { resolve } from 'node:path'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { fit } from '../../../../src/core/fit/fit.ts'
import { type GapPlan, planGap } from '../../../../src/core/gap/plan.ts'
import { createCatalog } from '../../../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../../../src/core/lexicon/compile/compile.ts'
import type { Level, Reading, SkillId } from '../../../../src/core/types.ts'
import { oneOf, profile, reading } from '../fit/samples.ts'

export const catalog = createCatalog(
  compileCatalog(readSkillsData(resolve(import.meta.dirname, '../../../..'))),
)

export type Ask = SkillId | [level: Level, ...oneOf: SkillId[]]

/** A reading that asks for these; a bare id is a must-have. */
export function posting(...asks: Ask[]): Reading {
  const requirements = asks.map((ask) =>
    typeof ask === 'string' ? oneOf([ask]) : oneOf(ask.slice(1) as SkillId[], ask[0]),
  )
  const made = reading(requirements)
  return {
    ...made,
    skills: made.skills.map((skill) => ({
      ...skill,
      level: requirements.find((one) => one.oneOf.includes(skill.id))?.level ?? 'mentioned',
    })),
  }
}

export function plan(asks: Ask[], own: SkillId[]): GapPlan {
  const has = profile(...own)
  return planGap(fit(posting(...asks), has, catalog), has, catalog)
}

export const order = (made: GapPlan): SkillId[] => made.steps.map(({ skill }) => skill)
