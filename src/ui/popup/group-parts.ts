/** The demands of a FitReport in the order in which the popup tells them. Pure. */
import { type Demand, demandsOf } from '../../core/fit/demands.ts'
import type { FitPart, FitReport, Level, Match, Reading, SkillId, Span } from '../../core/types.ts'

export interface PartGroups {
  /** Must-haves that nothing serves: first, for they decide. */
  missing: Demand[]
  /** Must-haves matched, then implied. */
  met: Demand[]
  /** Must-haves that something serves in part. */
  close: Demand[]
  preferred: Demand[]
  mentioned: Demand[]
  /** Soft skills, spoken languages, general words: shown, never scored. */
  beside: Demand[]
}

const KIND_ORDER: readonly Match['kind'][] = ['matched', 'implied', 'related', 'missing']

/** Within a group the strongest kind comes first, else the posting's own order. */
export function groupParts(report: FitReport): PartGroups {
  const demands = demandsOf(report.parts)
  const at = (level: Level) => byKind(demands.filter((demand) => demand.level === level))
  const required = at('required')
  return {
    missing: required.filter(({ standing }) => standing === 'missing'),
    met: required.filter(({ standing }) => standing === 'had'),
    close: required.filter(({ standing }) => standing === 'partly'),
    preferred: at('preferred'),
    mentioned: at('mentioned'),
    beside: byKind(report.parts.filter((part) => part.weight === 0).map(alone)),
  }
}

/** What is not scored makes no demand of its own accord. */
function alone(part: FitPart): Demand {
  const isHad = part.match.kind === 'matched' || part.match.kind === 'implied'
  return { level: part.level, parts: [part], standing: isHad ? 'had' : 'missing' }
}

function byKind(demands: Demand[]): Demand[] {
  const rank = ({ parts }: Demand) => Math.max(...parts.map(({ match }) => KIND_ORDER.indexOf(match.kind)))
  return demands.toSorted((a, b) => rank(a) - rank(b))
}

/** A chip holds a name and little more: single skills that are there, with as many years as asked. */
export function fitsInChip({ parts: [part, ...more] }: Demand): boolean {
  return (
    part !== undefined &&
    more.length === 0 &&
    part.oneOf.length === 1 &&
    (part.match.kind === 'missing' || part.match.kind === 'matched') &&
    !isShort(part)
  )
}

/** Whether the user has the skill, but for fewer years than asked. */
export function isShort({ yearsAsked, yearsHad, match }: FitPart): boolean {
  return match.kind !== 'missing' && yearsAsked !== null && yearsHad !== null && yearsHad < yearsAsked
}

/** Where the page names a skill of a requirement: within the requirement, else anywhere; null where only the title does. */
export function mentionOf(reading: Reading, part: FitPart | null, skill: SkillId): Span | null {
  const mentions = reading.mentions.filter((mention) => mention.skill === skill)
  const clause = part && reading.requirements[part.requirement]
  const within =
    clause && mentions.find((mention) => mention.start >= clause.start && mention.end <= clause.end)
  const { start, end } = within ?? mentions[0] ?? { start: -1, end: -1 }
  return start < 0 ? null : { start, end }
}
