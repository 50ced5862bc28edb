/** "Not a skill here": phrases that the user has taken a skill away from. */
import { skillsOf, withTitle } from './requirements/skills.ts'
import { asSeen } from './text/characters.ts'
import type { Mention, Reading, SkillId } from './types.ts'

export interface IgnoredPhrase {
  skill: SkillId
  /** As it stood on a page; compared without regard to case and white space. */
  phrase: string
}

/**
 * A reading without the mentions whose words the user does not take for the skill. A skill that no other words name
 * is not asked any more; a group goes on with its other members.
 * @param words the posting's text and title, which the reading's offsets are of.
 */
export function withoutIgnored(
  reading: Reading,
  words: { text: string; title: string },
  ignored: readonly IgnoredPhrase[],
): Reading {
  if (ignored.length === 0) return reading
  const keys = new Set(ignored.map(({ skill, phrase }) => keyOf(skill, phrase)))
  const kept = (text: string) => (mention: Mention) =>
    !keys.has(keyOf(mention.skill, text.slice(mention.start, mention.end)))
  const mentions = reading.mentions.filter(kept(words.text))
  const negated = reading.negated.filter(kept(words.text))
  const inTitle = reading.title.mentions.filter(kept(words.title))
  const count = reading.mentions.length + reading.negated.length + reading.title.mentions.length
  if (mentions.length + negated.length + inTitle.length === count) return reading

  const touched = new Set(ignored.map(({ skill }) => skill))
  const requirements = reading.requirements.flatMap((asked) => {
    const isStill = (skill: SkillId) =>
      !touched.has(skill) ||
      mentions.some((one) => one.skill === skill && asked.start <= one.start && one.end <= asked.end)
    const oneOf = asked.oneOf.filter(isStill)
    return oneOf.length > 0 ? [{ ...asked, oneOf }] : []
  })
  return {
    ...reading,
    title: { ...reading.title, mentions: inTitle },
    mentions,
    negated,
    requirements,
    skills: withTitle(skillsOf(requirements, mentions), inTitle),
  }
}

function keyOf(skill: SkillId, phrase: string): string {
  return `${skill} ${asSeen(phrase).trim().toLowerCase()}`
}
