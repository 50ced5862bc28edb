/** Which requirements of a reading count: each thing asked once, however often the posting says it. */
import { LEVELS, type Level, type Requirement, type SkillId } from '../types.ts'

/** One thing asked. */
export interface Asked {
  /** Index into `Reading.requirements`: the first that says it at this level. */
  requirement: number
  level: Level
  /** As the posting orders them, without repetition. */
  oneOf: SkillId[]
  years: number | null
  /** The skill whose part this is; null for what is asked for itself. */
  partOf: SkillId | null
  /** Any skill of the kind will do; nowhere is this very one asked. */
  orKind: boolean
}

/** Where it stands does not matter. */
type Wanted = Pick<Requirement, 'level' | 'oneOf' | 'years' | 'partOf' | 'orKind'>

const rank = (level: Level): number => LEVELS.indexOf(level)

/**
 * Requirements that count once:
 * 1. The same skills asked twice are one requirement, at the strongest level, with the most years that this level
 *    asks (years that are only preferred do not harden a must). What is asked for itself is no part of something else.
 * 2. A group is left out where a part of it is asked as strongly: who is asked for Java anyway gains nothing from
 *    "Java or Kotlin".
 * 3. What is only mentioned is left out where all its skills are asked for elsewhere: "Our stack: Java" adds
 *    nothing to "Java or Kotlin required".
 *
 * The result does not depend on the order of the requirements, but for its own order, which follows theirs.
 */
export function mergeRequirements(requirements: readonly Wanted[]): Asked[] {
  const merged = mergeSameSkills(requirements)
  const asked = new Set(merged.filter((a) => a.level !== 'mentioned').flatMap((a) => a.oneOf))
  return merged.filter(
    (candidate) =>
      !merged.some((other) => covers(other, candidate)) &&
      !(candidate.level === 'mentioned' && candidate.oneOf.every((skill) => asked.has(skill))),
  )
}

function mergeSameSkills(requirements: readonly Wanted[]): Asked[] {
  const bySkills = new Map<string, Asked>()
  for (const [index, { level, oneOf, years, partOf = null, orKind = false }] of requirements.entries()) {
    const skills = oneOf.length === 1 ? oneOf : [...new Set(oneOf)]
    const [first] = skills
    if (first === undefined) continue
    const key = skills.length === 1 ? first : [...skills].sort().join('\n')
    const known = bySkills.get(key)
    if (!known || rank(level) > rank(known.level)) {
      bySkills.set(key, { requirement: index, level, oneOf: skills, years, partOf, orKind })
    } else if (level === known.level) {
      if (years !== null) known.years = Math.max(known.years ?? 0, years)
      known.partOf = wholeOfBoth(known.partOf, partOf)
      known.orKind &&= orKind
    }
  }
  return [...bySkills.values()].sort((a, b) => a.requirement - b.requirement)
}

/** Between two wholes the first by id, so that the order of the posting does not show. */
function wholeOfBoth(a: SkillId | null, b: SkillId | null): SkillId | null {
  if (a === null || b === null) return null
  return a < b ? a : b
}

/** Whoever meets `part` meets `whole` too, and the posting asks for `part` no less. */
function covers(part: Asked, whole: Asked): boolean {
  return (
    part.oneOf.length < whole.oneOf.length &&
    rank(part.level) >= rank(whole.level) &&
    (whole.years === null || (part.years !== null && part.years >= whole.years)) &&
    part.oneOf.every((skill) => whole.oneOf.includes(skill))
  )
}
