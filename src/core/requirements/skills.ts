import { LEVELS, type Level, type Mention, type Requirement, type SkillReading } from '../types.ts'

interface Told extends SkillReading {
  asked: boolean
  /** Asked by itself, as strongly as anywhere. */
  alone: boolean
}

/**
 * Every skill once, in order of first mention, with its strongest level, its group and its years. A skill that is asked
 * alone as strongly is in no group, whatever else offers it as an alternative.
 */
export function skillsOf(requirements: readonly Requirement[], mentions: readonly Mention[]): SkillReading[] {
  const told = new Map<string, Told>()
  for (const { skill } of mentions) told.set(skill, fresh(skill))
  let group = 0
  for (const { level, oneOf, years } of requirements) {
    const number = oneOf.length > 1 ? group++ : null
    for (const id of oneOf) {
      const one = told.get(id) ?? fresh(id)
      const stronger = LEVELS.indexOf(level) > LEVELS.indexOf(one.level)
      if (stronger || !one.asked) {
        one.level = level
        one.group = number
        one.alone = number === null
      } else if (level === one.level && number === null) one.alone = true
      // "3+ years of Go … 5 years of Go": one must have the lower to be asked, and the text binds the lowest.
      if (years !== null) one.years = Math.min(one.years ?? years, years)
      one.asked = true
      told.set(id, one)
    }
  }
  return [...told.values()]
    .filter(({ asked }) => asked)
    .map(({ id, level, group: own, years, alone }) => ({ id, level, group: alone ? null : own, years }))
}

function fresh(id: string): Told {
  return { id, level: 'mentioned', group: null, years: null, asked: false, alone: false }
}

/** The strongest of some levels; there is at least one. */
export function strongest(levels: readonly Level[]): Level {
  let strongest = 0
  for (const level of levels) strongest = Math.max(strongest, LEVELS.indexOf(level))
  return LEVELS[strongest] as Level
}

/** What is denied in one place and asked in none. */
export function deniedOnly(negated: readonly Mention[], requirements: readonly Requirement[]): Mention[] {
  if (negated.length === 0) return []
  const asked = requirements.filter(({ level }) => level !== 'mentioned')
  const skills = new Set(asked.flatMap(({ oneOf }) => oneOf))
  return negated.filter(({ skill }) => !skills.has(skill))
}
