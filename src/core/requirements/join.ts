import { inOrder } from '../in-order.ts'
import type { Asked } from './requirements.ts'
import { deniedOnly, skillsOf } from './skills.ts'

/**
 * What a posting asks by names, and what it asks beside them in other words. Names tell how many years are asked, and
 * what the others are is no part of any list of names: each was read without the other.
 */
export function joinAsked(named: Asked, told: Asked): Asked {
  const byPlace = (one: { start: number }, other: { start: number }) => one.start - other.start
  const join = <Item extends { start: number }>(one: readonly Item[], other: readonly Item[]) =>
    inOrder([...one, ...other], byPlace)
  const mentions = join(named.mentions, told.mentions)
  const requirements = join(named.requirements, told.requirements)
  return {
    mentions,
    spoken: join(named.spoken, told.spoken),
    requirements,
    negated: deniedOnly(join(named.negated, told.negated), requirements),
    skills: skillsOf(requirements, mentions),
    years: named.years,
  }
}
