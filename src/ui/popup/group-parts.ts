/** The parts of a FitReport in the order in which the popup tells them. Pure. */
import type { FitPart, FitReport, Match, Reading, SkillId, Span } from '../../core/types.ts'

export interface PartGroups {
  /** Must-haves that nothing serves: first, for they decide. */
  missing: FitPart[]
  /** Must-haves matched, then implied. */
  met: FitPart[]
  /** Must-haves that something related serves in part. */
  close: FitPart[]
  preferred: FitPart[]
  mentioned: FitPart[]
  /** Soft skills, spoken languages, general words: shown, never scored. */
  beside: FitPart[]
}

const KIND_ORDER: readonly Match['kind'][] = ['matched', 'implied', 'related', 'missing']

/** Within a group the strongest kind comes first, else the posting's own order. */
export function groupParts(report: FitReport): PartGroups {
  const scored = report.parts.filter((part) => part.weight > 0)
  const required = scored.filter((part) => part.level === 'required')
  const ofKind = (...kinds: Match['kind'][]) =>
    byKind(required.filter((part) => kinds.includes(part.match.kind)))
  return {
    missing: ofKind('missing'),
    met: ofKind('matched', 'implied'),
    close: ofKind('related'),
    preferred: byKind(scored.filter((part) => part.level === 'preferred')),
    mentioned: byKind(scored.filter((part) => part.level === 'mentioned')),
    beside: byKind(report.parts.filter((part) => part.weight === 0)),
  }
}

function byKind(parts: FitPart[]): FitPart[] {
  return parts.toSorted((a, b) => KIND_ORDER.indexOf(a.match.kind) - KIND_ORDER.indexOf(b.match.kind))
}

/** A chip holds a name and little more: single skills that are there, with as many years as asked. */
export function fitsInChip(part: FitPart): boolean {
  return (
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
