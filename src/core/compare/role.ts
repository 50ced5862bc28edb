/** The posting beside the typical profile of its role, and the careers next to it. */
import { bestMatch } from '../fit/fit.ts'
import type { Career, RoleProfile } from '../gap/knowledge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitProfile, Reading, RoleId, SkillId } from '../types.ts'

/** Skills that the posting asks and that a reader would not expect of such a role, must-haves first. */
export function unusualSkills(reading: Reading, { usual, tools }: RoleProfile, catalog: Catalog): SkillId[] {
  const expected = new Set([...usual.skills, ...tools.map(({ skill }) => skill)])
  const asked = (level: string) => reading.skills.filter((skill) => skill.level === level)
  return [...asked('required'), ...asked('preferred')]
    .map(({ id }) => id)
    .filter((id) => {
      const category = catalog.skill(id)?.category
      // The user's own skills have no category: nobody knows whether they are usual.
      if (category === undefined || !catalog.isScored(id)) return false
      return !expected.has(id) && !usual.categories.includes(category)
    })
}

export interface CareerStep {
  career: Career
  /** What it takes besides and the user lacks. */
  lacks: SkillId[]
  has: SkillId[]
}

/** Careers next to a role, those first that need the least. */
export function careersBeside(
  role: RoleId,
  careers: readonly Career[],
  profile: FitProfile,
  catalog: Catalog,
): CareerStep[] {
  const has = (skill: SkillId) => {
    const { kind } = bestMatch(skill, profile, catalog)
    return kind === 'matched' || kind === 'implied'
  }
  return careers
    .filter((career) => career.role !== role || career.upward)
    .map((career) => ({
      career,
      has: career.adds.filter(has),
      lacks: career.adds.filter((skill) => !has(skill)),
    }))
    .sort((a, b) => a.lacks.length - b.lacks.length)
}
