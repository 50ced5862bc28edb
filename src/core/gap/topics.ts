/** What an interview for this posting is likely to be about, from its requirements. */
import type { Catalog } from '../lexicon/catalog.ts'
import { type DutyId, LEVELS, type Reading, type SkillId } from '../types.ts'
import { ofKind } from './kind.ts'
import { type InterviewTopic, knowledgeOf } from './knowledge.ts'

export interface Topic {
  topic: InterviewTopic
  /** Skills of the posting that bring it up, the strongest asked first; empty for what every interview asks. */
  because: SkillId[]
  /** Duties of the posting that do, in the order of DUTY_IDS. */
  duties: DutyId[]
}

/** What a duty is worth beside a skill: what is done all day is asked about as what is a must. */
const DUTY_WORTH = LEVELS.length

/** Topics that the posting's requirements and duties bring up, those asked most first, then what every interview asks. */
export function interviewTopics(reading: Reading, catalog: Catalog): Topic[] {
  const asked = [...reading.skills].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
  const told = reading.duties.map(({ value }) => value)
  const weight = new Map(asked.map(({ id, level }) => [id, LEVELS.indexOf(level) + 1]))
  return knowledgeOf(catalog)
    .interview.map((topic) => {
      // Kong is an API gateway, and so about APIs.
      const because = asked.map(({ id }) => id).filter(ofKind(topic, catalog))
      const duties = told.filter((id) => topic.duties.includes(id))
      const worth = because.reduce((sum, id) => sum + (weight.get(id) ?? 0), duties.length * DUTY_WORTH)
      return { topic, because, duties, worth }
    })
    .filter(({ topic, worth }) => topic.always || worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ topic, because, duties }) => ({ topic, because, duties }))
}
