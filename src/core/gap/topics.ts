/** What an interview for this posting is likely to be about, from its requirements. */
import type { Catalog } from '../lexicon/catalog.ts'
import { LEVELS, type Reading, type SkillId } from '../types.ts'
import { type InterviewTopic, knowledgeOf } from './knowledge.ts'

export interface Topic {
  topic: InterviewTopic
  /** Skills of the posting that bring it up, the strongest asked first; empty for what every interview asks. */
  because: SkillId[]
}

/** Topics that the posting's requirements bring up, those asked most first, then what every interview asks. */
export function interviewTopics(reading: Reading, catalog: Catalog): Topic[] {
  const asked = [...reading.skills].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
  const weight = new Map(asked.map(({ id, level }) => [id, LEVELS.indexOf(level) + 1]))
  const brings = (topic: InterviewTopic, id: SkillId) => {
    const category = catalog.skill(id)?.category
    if (topic.skills.includes(id) || (category !== undefined && topic.categories.includes(category)))
      return true
    // Who asks for a language asks about nothing that can be done with it.
    if (category === 'language') return false
    // Kong is an API gateway, and so about APIs.
    return topic.skills.some((skill) => catalog.impliedBy(skill).has(id))
  }
  return knowledgeOf(catalog)
    .interview.map((topic) => {
      const because = asked.map(({ id }) => id).filter((id) => brings(topic, id))
      return { topic, because, worth: because.reduce((sum, id) => sum + (weight.get(id) ?? 0), 0) }
    })
    .filter(({ topic, worth }) => topic.always || worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ topic, because }) => ({ topic, because }))
}
