/** What each skill of a posting means to this user: the page paints it, the popup lists it. */
import type { SkillId } from '../types.ts'

/** `none`: named, but not asked of the user (soft skills, general words, natural languages). */
export const SKILL_STATES = ['matched', 'implied', 'related', 'missing', 'none'] as const
export type SkillState = (typeof SKILL_STATES)[number]

export interface SkillStates {
  states: Record<SkillId, SkillState>
  /** The profile's skill that implies it or is related to it; only for those two states. */
  by: Record<SkillId, SkillId>
}
