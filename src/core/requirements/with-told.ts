import { inOrder } from '../in-order.ts'
import type { RawMatch } from '../match/find.ts'
import type { Segment } from '../posting/section.ts'
import { type Asked, requirementsOf, type Source } from './requirements.ts'
import { deniedOnly, skillsOf } from './skills.ts'

/**
 * What a posting asks by names, and what it asks beside them in other words. Each is read without the other: what the
 * others are is no part of any list of names, and names alone tell how many years are asked.
 * @param told sorted, never overlapping
 */
export function withTold(asked: Asked, told: readonly RawMatch[], source: Source): Asked {
  if (told.length === 0) return asked
  const others = requirementsOf({
    ...source,
    segments: around(told, source.segments),
    found: { ...source.found, matches: [] },
    names: told,
    certificates: [],
  })
  const mentions = join(asked.mentions, others.mentions)
  const requirements = join(asked.requirements, others.requirements)
  return {
    mentions,
    spoken: join(asked.spoken, others.spoken),
    requirements,
    negated: deniedOnly(join(asked.negated, others.negated), requirements),
    skills: skillsOf(requirements, mentions),
    years: asked.years,
  }
}

function join<Item extends { start: number }>(one: readonly Item[], other: readonly Item[]): Item[] {
  return inOrder([...one, ...other], (a, b) => a.start - b.start)
}

/** The segments in which some names stand, each with the one before it, which may lead in to it, and all headings. */
function around(names: readonly RawMatch[], segments: readonly Segment[]): Segment[] {
  const around: Segment[] = []
  let next = 0
  for (const [i, segment] of segments.entries()) {
    while (next < names.length && (names[next] as RawMatch).from < segment.from) next++
    const following = segments[i + 1] ?? segment
    const isNear = next < names.length && (names[next] as RawMatch).from < following.to
    if (segment.heading || isNear) around.push(segment)
  }
  return around
}
