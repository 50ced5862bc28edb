/** What each skill of a posting means to this user: the page paints it, the popup lists it. */
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitProfile, Match, Reading, SkillId } from '../types.ts'
import { bestMatch } from './fit.ts'

/**
 * `covered`: one of a group of which the user has another. `neutral`: asked, and not held against the user: a soft
 * skill, a general word, or anything where there is no profile. It is marked all the same: where only what the user
 * has were marked, the page could tell. `none`: named only to say that it is not needed.
 */
const SKILL_STATES = ['matched', 'covered', 'implied', 'related', 'missing', 'neutral', 'none'] as const
export type SkillState = (typeof SKILL_STATES)[number]

export interface SkillStates {
  states: Record<SkillId, SkillState>
  /** The profile's skill that implies it or is related to it, or the member that covers it; for those states only. */
  by: Record<SkillId, SkillId>
}

/**
 * The state of every skill that the reading names, in the text or the title.
 * A skill that the posting only names to say that it is not needed is `none`. One that the user lacks is `neutral`
 * instead of `missing` where it is not scored.
 */
export function skillStates(reading: Reading, profile: FitProfile, catalog: Catalog): SkillStates {
  const asked = new Set(reading.skills.map((skill) => skill.id))
  const named = new Set([
    ...asked,
    ...[...reading.mentions, ...reading.title.mentions, ...reading.negated].map((mention) => mention.skill),
  ])
  const negated = new Set(reading.negated.map((mention) => mention.skill))
  const match = once((skill: SkillId) => bestMatch(skill, profile, catalog))
  const result: SkillStates = { states: {}, by: {} }
  for (const skill of named) {
    const isNothing = !asked.has(skill) && negated.has(skill)
    const { state, by } = isNothing ? NOTHING : stateOf(skill, asked, reading, profile, catalog, match)
    result.states[skill] = state
    if (by !== null) result.by[skill] = by
  }
  return result
}

const NOTHING = { state: 'none', by: null } as const

function stateOf(
  skill: SkillId,
  asked: ReadonlySet<SkillId>,
  reading: Reading,
  profile: FitProfile,
  catalog: Catalog,
  match: (skill: SkillId) => Match,
): { state: SkillState; by: SkillId | null } {
  const own = match(skill)
  if (own.kind === 'matched') return { state: 'matched', by: null }
  if (own.kind === 'implied') return { state: 'implied', by: own.by }
  const cover = coverOf(skill, reading, match, catalog)
  if (cover !== null) return { state: 'covered', by: cover }
  if (own.kind === 'related') return { state: 'related', by: own.by }
  if (!asked.has(skill)) return NOTHING
  const isCompared = catalog.isScored(skill) && profile.skills.length > 0
  return { state: isCompared ? 'missing' : 'neutral', by: null }
}

/** The member that the user has of every group that asks for a skill; null where anything asks for it alone. */
function coverOf(
  skill: SkillId,
  { requirements }: Reading,
  match: (skill: SkillId) => Match,
  catalog: Catalog,
): SkillId | null {
  const covers = requirements
    .filter(({ oneOf }) => oneOf.includes(skill))
    .map(({ oneOf }) =>
      oneOf.find((other) => other !== skill && catalog.isScored(other) && isMet(match(other))),
    )
  return covers.includes(undefined) ? null : (covers[0] ?? null)
}

function isMet(match: Match): boolean {
  return match.kind === 'matched' || match.kind === 'implied'
}

function once<Value>(of: (skill: SkillId) => Value): (skill: SkillId) => Value {
  const known = new Map<SkillId, Value>()
  return (skill) => {
    if (!known.has(skill)) known.set(skill, of(skill))
    return known.get(skill) as Value
  }
}
