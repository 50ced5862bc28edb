/** What each skill of a posting means to this user: the page paints it, the popup lists it. */
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitPart, FitProfile, FitReport, Match, Reading, SkillId } from '../types.ts'
import { bestMatch } from './fit.ts'

/** `none`: named, but nothing the user lacks (soft skills, general words, an alternative that is not needed). */
export const SKILL_STATES = ['matched', 'implied', 'related', 'missing', 'none'] as const
export type SkillState = (typeof SKILL_STATES)[number]

export interface SkillStates {
  states: Record<SkillId, SkillState>
  /** The profile's skill that implies it or is related to it; only for those two states. */
  by: Record<SkillId, SkillId>
}

/**
 * The state of every skill that the reading names, in the text or the title.
 * A skill that the posting only names to say that it is not needed is `none`. One that the user lacks is `none`
 * instead of `missing` where it is not scored, or where every group that asks for it is met by another member.
 * @param report of the same reading and profile.
 */
export function skillStates(
  reading: Reading,
  report: FitReport,
  profile: FitProfile,
  catalog: Catalog,
): SkillStates {
  const asked = new Set(reading.skills.map((skill) => skill.id))
  const named = new Set([
    ...asked,
    ...[...reading.mentions, ...reading.title.mentions, ...reading.negated].map((mention) => mention.skill),
  ])
  const negated = new Set(reading.negated.map((mention) => mention.skill))
  const states = new Map<SkillId, SkillState>()
  const by = new Map<SkillId, SkillId>()
  for (const skill of named) {
    if (!asked.has(skill) && negated.has(skill)) {
      states.set(skill, 'none')
      continue
    }
    const match = bestMatch(skill, profile, catalog)
    const isNoLack = match.kind === 'missing' && !isMissed(skill, asked, report.parts, catalog)
    states.set(skill, isNoLack ? 'none' : match.kind)
    if (match.kind === 'implied' || match.kind === 'related') by.set(skill, match.by)
  }
  return { states: Object.fromEntries(states), by: Object.fromEntries(by) }
}

function isMissed(
  skill: SkillId,
  asked: ReadonlySet<SkillId>,
  parts: readonly FitPart[],
  catalog: Catalog,
): boolean {
  if (!asked.has(skill) || !catalog.isScored(skill)) return false
  const own = parts.filter((part) => part.oneOf.includes(skill))
  return own.length === 0 || own.some((part) => !isMet(part.match))
}

function isMet(match: Match): boolean {
  return match.kind === 'matched' || match.kind === 'implied'
}
