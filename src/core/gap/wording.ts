/** The posting's own words for the skills that it asks. */

import { own } from '../own.ts'
import { asSeen } from '../text/characters.ts'
import { type FitProfile, LEVELS, type Reading, type SkillId } from '../types.ts'

/** Names are short; a mention beyond this is a list that was joined. */
const LONGEST = 80

/**
 * How the posting writes each skill of its reading: where it asks for it most strongly, else where it names it first.
 * @param text `Posting.text` that the reading was made of.
 */
export function postingWording(text: string, reading: Reading): Record<SkillId, string> {
  const wording = new Map<SkillId, string>()
  const strongestFirst = [...reading.requirements].sort(
    (a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level),
  )
  for (const { id } of reading.skills) {
    const mentions = reading.mentions.filter((mention) => mention.skill === id)
    const clause = strongestFirst.find(({ oneOf }) => oneOf.includes(id))
    const asked = clause && mentions.find(({ start, end }) => start >= clause.start && end <= clause.end)
    const place = asked ?? mentions[0]
    const inTitle = reading.title.mentions.find((mention) => mention.skill === id)
    const words = place
      ? text.slice(place.start, place.end)
      : inTitle && reading.title.text.slice(inTitle.start, inTitle.end)
    const clean = words && asSeen(words).trim()
    if (clean && clean.length <= LONGEST) wording.set(id, clean)
  }
  return Object.fromEntries(wording)
}

/**
 * The posting's words for skills that stand in the profile, what it asks most strongly first. Skills that the profile
 * only implies are left out: nobody is told to claim what they did not say themselves.
 */
export function cvWords(
  reading: Reading,
  profile: FitProfile,
  wording: Readonly<Record<SkillId, string>>,
): { skill: SkillId; words: string }[] {
  const had = new Set(profile.skills.map(({ skill }) => skill))
  return reading.skills
    .filter(({ id }) => had.has(id) && own(wording, id) !== undefined)
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
    .map(({ id }) => ({ skill: id, words: own(wording, id) ?? '' }))
}
