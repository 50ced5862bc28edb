import { LEVELS, type Level, type Mention, type Requirement, type SkillReading } from '../types.ts'

/**
 * Every skill once, in order of first mention, with its strongest level, its group and its years. A skill that is asked
 * alone as strongly is in no group, whatever else offers it as an alternative.
 */
export function skillsOf(requirements: readonly Requirement[], mentions: readonly Mention[]): SkillReading[] {
  // Null until it is asked.
  const told = new Map<string, SkillReading | null>(mentions.map(({ skill }) => [skill, null]))
  let groups = 0
  for (const { level, oneOf, years } of requirements) {
    const group = oneOf.length > 1 ? groups++ : null
    for (const id of oneOf) {
      const one = told.get(id)
      if (!one) {
        told.set(id, { id, level, group, years })
        continue
      }
      if (LEVELS.indexOf(level) > LEVELS.indexOf(one.level)) {
        one.level = level
        one.group = group
      } else if (level === one.level && group === null) one.group = null
      // "3+ years of Go … 5 years of Go": one must have the lower to be asked, and the text binds the lowest.
      if (years !== null) one.years = Math.min(one.years ?? years, years)
    }
  }
  return [...told.values()].filter((one) => one !== null)
}

/** A technology of the title is mentioned, even where the text does not name it. */
export function withTitle(skills: readonly SkillReading[], mentions: readonly Mention[]): SkillReading[] {
  const known = new Set(skills.map((skill) => skill.id))
  const added: SkillReading[] = []
  for (const { skill } of mentions) {
    if (known.has(skill)) continue
    known.add(skill)
    added.push({ id: skill, level: 'mentioned', group: null, years: null })
  }
  return [...added, ...skills]
}

/** The strongest of some levels; there is at least one. */
export function strongest(levels: readonly Level[]): Level {
  let strongest = 0
  for (const level of levels) strongest = Math.max(strongest, LEVELS.indexOf(level))
  return LEVELS[strongest] as Level
}

/** What is denied in one place and asked in none. */
export function deniedOnly(negated: readonly Mention[], requirements: readonly Requirement[]): Mention[] {
  const asked = requirements.filter(({ level }) => level !== 'mentioned')
  const skills = new Set(asked.flatMap(({ oneOf }) => oneOf))
  return negated.filter(({ skill }) => !skills.has(skill))
}
