/** What each mention of a posting is painted as. Pure. */
import type { SkillState } from '../../core/fit/states.ts'
import { own } from '../../core/own.ts'
import { LEVELS, type Level, type Mention, type Requirement, type SkillId } from '../../core/types.ts'
import type { PaintKind, PaintState } from './palette.ts'

/** What each skill of the posting means to the user. */
export type WordStates = Readonly<Record<SkillId, SkillState>>

const STATE_OF: Readonly<Record<SkillState, PaintState | null>> = {
  matched: 'matched',
  covered: 'matched',
  implied: 'related',
  related: 'related',
  missing: 'missing',
  neutral: 'neutral',
  none: null,
}

/** What is painted: the skills of a posting, what each is to the user, and which are concepts. */
export interface ToPaint {
  mentions: readonly Mention[]
  /** Sorted by start, as the engine gives them. */
  requirements: readonly Requirement[]
  states: WordStates
  /** Skills that are painted quietly. */
  quiet: readonly SkillId[]
}

/** The kind of each mention; null for what is not painted. */
export function kindsOf({
  requirements,
  states,
  quiet,
}: Omit<ToPaint, 'mentions'>): (mention: Mention) => PaintKind | null {
  const levelOf = levelsAt(requirements)
  return (mention) => {
    const state = STATE_OF[own(states, mention.skill) ?? 'none'] ?? null
    if (!state) return null
    return `${state}-${quiet.includes(mention.skill) ? 'quiet' : levelOf(mention)}`
  }
}

/** How strongly a mention is asked at its place: by the requirement that it stands in, else it is only mentioned. */
function levelsAt(requirements: readonly Requirement[]): (mention: Mention) => Level {
  const bySkill = new Map<SkillId, Requirement[]>()
  for (const requirement of requirements) {
    for (const skill of requirement.oneOf) {
      const known = bySkill.get(skill)
      if (known) known.push(requirement)
      else bySkill.set(skill, [requirement])
    }
  }
  return ({ skill, start, end }) => {
    const around = bySkill.get(skill)?.filter((one) => one.start <= start && end <= one.end) ?? []
    return LEVELS.findLast((level) => around.some((one) => one.level === level)) ?? 'mentioned'
  }
}
