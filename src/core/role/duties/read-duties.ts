/** The six kinds of responsibility, each with the clause that says so. */
import type { Category } from '../../lexicon/compile/schema.ts'
import type { Section } from '../../posting/section.ts'
import type { Range } from '../../text/sentences.ts'
import { DUTY_IDS, type DutyId, type Fact, type Mention } from '../../types.ts'
import type { RoleInput, RoleTables } from '../tables.ts'
import { type Act, type ActInput, actsIn } from './acts.ts'
import { clauseEnd } from './clauses.ts'
import { conceptsIn } from './concepts.ts'
import { placesIn } from './items.ts'
import { type Clause, featuresOf, prepareWeights, weigh } from './weigh.ts'

/**
 * In sections of duties each clause is weighed (weigh.ts), so that one in words of no list is read by all that it
 * holds. Where the posting has no such section, the heading may be one that nobody knows: then a verb and its object
 * tell a duty (acts.ts) in every part that may, and so does an item of a list that speaks clearly.
 * @returns at most one fact a kind, in the order of DUTY_IDS, with the clause that speaks most clearly
 */
export function readDuties(
  input: DutyInput & Pick<RoleInput, 'sections'>,
  { duties }: RoleTables,
): Fact<DutyId>[] {
  const { tokens } = input.text
  const asked = input.sections.filter((section) => section.kind === 'duties')
  const found = asked.length > 0 ? weighed(input, asked, duties, leastAsked) : elsewhere(input, duties)
  return DUTY_IDS.flatMap((value) => {
    const clause = found.get(value)
    if (clause === undefined) return []
    const end = tokens.end[clause.to - 1] as number
    return { value, span: { start: tokens.start[clause.from] as number, end } }
  })
}

/** What is read: `blocks` tell the items of a page, whose text has no marks in front of them. */
type DutyInput = ActInput & Pick<RoleInput, 'blocks'>

/** In tenths of a logit: how much more must be said where neither a heading nor a list tells that it is a duty. */
const CLEARLY = 10

/** "Founded in Lyon, Vellum serves publishers" tells of others; prose that turns to the reader or opens with a deed may praise the job. */
function leastAsked({ isProse, isAddressed }: Clause): number {
  if (!isProse) return 0
  return isAddressed ? CLEARLY : Number.POSITIVE_INFINITY
}

/** Where no heading tells duties, items may. */
function leastElsewhere({ isItem }: Clause): number {
  return isItem ? CLEARLY : Number.POSITIVE_INFINITY
}

/** In UTF-16 code units: what is shorter is a word of a heading or the rest of a line. */
const SHORTEST_CLAUSE = 12

function elsewhere(
  input: DutyInput & Pick<RoleInput, 'sections'>,
  duties: RoleTables['duties'],
): Map<DutyId, Range> {
  const parts = input.sections.filter((section) => section.kind === 'other' || section.kind === 'stack')
  const found = weighed(input, parts, duties, leastElsewhere)
  const acts = new Set<DutyId>()
  for (const { id, clause, to } of actsIn(input, parts, duties)) {
    if (!found.has(id) && !acts.has(id)) found.set(id, { from: clause, to: clauseEnd(input.text.tokens, to) })
    acts.add(id)
  }
  return found
}

/** @param least how much more than its threshold a duty's sum must reach in a clause */
function weighed(
  input: DutyInput,
  sections: readonly Section[],
  duties: RoleTables['duties'],
  least: (clause: Clause) => number,
): Map<DutyId, Range> {
  const weights = prepareWeights(duties.weights)
  const found = new Map<DutyId, Range>()
  const best = DUTY_IDS.map(() => -1)
  for (const clause of clausesIn(input, sections, duties)) {
    const more = least(clause)
    if (more === Number.POSITIVE_INFINITY) continue
    for (const [i, sum] of weigh(featuresOf(input.text.tokens, clause), weights).entries()) {
      const beyond = sum - (weights.thresholds[i] as number) - more
      if (beyond <= (best[i] as number)) continue
      best[i] = beyond
      found.set(DUTY_IDS[i] as DutyId, clause)
    }
  }
  return found
}

/** The clauses of some sections from left to right, with all that is weighed. */
export function* clausesIn(
  input: DutyInput,
  sections: readonly Section[],
  duties: RoleTables['duties'],
): Generator<Clause> {
  const { tokens, triggers } = input.text
  const { stems, sets } = prepareWeights(duties.weights)
  const phrases = triggers.of('duty-word')
  const addressed = triggers.of('duty-addressed')
  const acts = [...actsIn(input, sections, duties)].sort((one, other) => one.from - other.from)
  const { mentions } = input
  let [mention, act] = [0, 0]
  for (const place of placesIn(tokens, sections, input.blocks)) {
    const { from, to } = place
    const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number]
    if (end - start < SHORTEST_CLAUSE) continue
    while (mention < mentions.length && (mentions[mention] as Mention).start < start) mention++
    while (act < acts.length && (acts[act] as Act).from < from) act++
    const categories = new Set<Category>()
    for (; mention < mentions.length && (mentions[mention] as Mention).end <= end; mention++) {
      const category = input.category((mentions[mention] as Mention).skill)
      if (category !== undefined) categories.add(category)
    }
    const told = new Set<DutyId>()
    for (; act < acts.length && (acts[act] as Act).from < to; act++) told.add((acts[act] as Act).id)
    yield {
      ...place,
      isSpokenOf: triggers.of('duty-subject').has(from),
      isAddressed: triggers.of('duty-verb').has(from) || addressed.next(from) < addressed.next(to),
      concepts: conceptsIn(tokens, { from, to }, { phrases, sets, stems }),
      categories,
      told,
    }
  }
}
