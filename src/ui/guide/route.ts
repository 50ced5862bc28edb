/**
 * Where a link into the Guide leads: `guide.html#/CHAPTER/PLACE`, or `#/skill/ID` for wherever a skill is told of.
 * Pure, and small: the popup links with it and carries nothing else of the Guide.
 */
import type { SkillId } from '../../core/types.ts'

/** In the order of the contents. */
export const CHAPTERS = [
  'work',
  'roles',
  'asked',
  'languages',
  'databases',
  'tools',
  'path',
  'hired',
  'career',
  'pay',
  'outlook',
  'sources',
] as const
export type Chapter = (typeof CHAPTERS)[number]

export interface Route {
  chapter: Chapter
  /** Id of a part of the chapter: a topic, a role, a skill, a step; null for its beginning. */
  place: string | null
}

const SKILL = 'skill'

/** Any address leads somewhere: what names no chapter, to the first one. */
export function parseRoute(hash: string, placeOfSkill: (skill: SkillId) => Route | null = () => null): Route {
  const [chapter = '', rest = ''] = hash.replace(/^#\/?/, '').split('/')
  const place = decode(rest)
  if (chapter === SKILL) return placeOfSkill(place) ?? { chapter: 'tools', place: null }
  const known = CHAPTERS.find((one) => one === chapter)
  return { chapter: known ?? CHAPTERS[0], place: known && place ? place : null }
}

/** @param place of the chapter, as `Route` has it. */
export function hashOf(chapter: Chapter | typeof SKILL, place?: string | null): string {
  return place ? `#/${chapter}/${encodeURIComponent(place)}` : `#/${chapter}`
}

/** An address for links from other pages of the extension. */
export function guideLink(chapter: Chapter | typeof SKILL, place?: string | null): string {
  return `/guide.html${hashOf(chapter, place)}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
