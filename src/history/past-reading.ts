/** A record of the history -> a reading of what is kept of it, to be judged by the profile of today. */
import { readingOf } from '../core/insight/simulate.ts'
import { type Fact, LEVELS, type Reading, type SkillReading } from '../core/types.ts'
import type { HistoryRecord } from './schema.ts'

/** Without the text there are no places: every span is null, and there are no mentions. */
export function pastReading(record: HistoryRecord): Reading {
  const { facts, pay, seniority, seniorityBy } = record
  const reading = readingOf(record)
  return {
    ...reading,
    seniority,
    ...(seniorityBy && { seniorityBy }),
    years: facts.years,
    skills: skillsOf(record),
    facts: {
      ...reading.facts,
      salary: fact(pay),
      workMode: fact(facts.workMode),
      employmentTypes: facts.employmentTypes.map((value) => ({ value, span: null })),
      visaSponsorship: fact(facts.visaSponsorship),
      clearance: fact(facts.clearance),
      onCall: fact(facts.onCall),
      travel: fact(facts.travel),
    },
  }
}

function fact<T>(value: T | null | undefined): Fact<T> | null {
  return value === null || value === undefined ? null : { value, span: null }
}

/** Every skill that is asked, once, at its strongest level. */
function skillsOf({ requirements }: HistoryRecord): SkillReading[] {
  const skills = new Map<string, SkillReading>()
  for (const { level, oneOf, years } of requirements) {
    for (const id of oneOf) {
      const known = skills.get(id)
      if (known && LEVELS.indexOf(known.level) >= LEVELS.indexOf(level)) continue
      skills.set(id, { id, level, group: null, years })
    }
  }
  return [...skills.values()]
}
