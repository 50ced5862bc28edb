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
  const sections = belowHead(input)
  const asked = sections.filter(({ kind }) => kind === 'duties')
  const found =
    asked.length > 0 ? askedAndTold(input, asked, sections, duties) : elsewhere(input, sections, duties)
  return DUTY_IDS.flatMap((value) => {
    const clause = found.get(value)
    if (clause === undefined) return []
    const end = tokens.end[clause.to - 1] as number
    return { value, span: { start: tokens.start[clause.from] as number, end } }
  })
}

/** What is read: `blocks` tell the items of a page, whose text has no marks in front of them. */
type DutyInput = ActInput & Pick<RoleInput, 'blocks'> & Partial<Pick<RoleInput, 'title'>>

/** In tenths of a logit: how much more must be said where neither a heading nor a list tells that it is a duty. */
const CLEARLY = 10

/** "Founded in Lyon, Vellum serves publishers" tells of others; prose that turns to the reader or opens with a deed may praise the job. */
function leastAsked({ isProse, isAddressed }: Clause): number {
  if (!isProse) return 0
  return isAddressed ? CLEARLY : Number.POSITIVE_INFINITY
}

/** Beside sections of duties, one that tells the reader what they will do. */
function leastTold({ tellsReader }: Clause): number {
  return tellsReader ? CLEARLY : Number.POSITIVE_INFINITY
}

/** Where no heading tells duties, items may. */
function leastElsewhere({ isItem }: Clause): number {
  return isItem ? CLEARLY : Number.POSITIVE_INFINITY
}

/** What opens a sentence that tells the reader what they will do … */
const TELLS_READER =
  /^(?:[^.,;:\n]{0,50}, )?(?:(?:and|so|here|in this (?:role|position|job)),? )?(?:you(?:['’]ll| will|['’]d| would)|du (?:wirst|sollst)|your (?:job|task|role|mission) (?:is|will be))\b(?! (?:be (?:joining|working|part|based|reporting|surrounded)|join|report|receive|get|find|love|learn|have|need|enjoy|grow))/i
/** … and so much of it, in UTF-16 code units. */
const LEAD = 110
/** In UTF-16 code units: what is shorter is a word of a heading or the rest of a line. */
const SHORTEST_CLAUSE = 12

/** "You will build an infrastructure for billions of events", above the list of duties, is one of them. */
function askedAndTold(
  input: DutyInput,
  asked: readonly Section[],
  sections: readonly Section[],
  duties: RoleTables['duties'],
): Map<DutyId, Range> {
  const found = weighed(input, asked, duties, leastAsked)
  const others = sections.filter(({ kind }) => kind === 'other' || kind === 'company')
  for (const [id, clause] of weighed(input, others, duties, leastTold))
    if (!found.has(id)) found.set(id, clause)
  return found
}

/** The title, or a line of facts in its place, tells no duty: "Engineer (Storage) | Kettle | Berlin". */
function belowHead({ text, sections, title }: DutyInput & Pick<RoleInput, 'sections'>): readonly Section[] {
  const whole = text.tokens.text
  const [line = ''] = whole.trimStart().split('\n', 1)
  const isTitle = title !== undefined && line.trim() === title.text.trim()
  const isHead = line.length <= LONGEST_HEAD && (isTitle || HEAD_LINE.test(line))
  if (!isHead) return sections
  const end = whole.indexOf(line) + line.length
  return sections.flatMap((section) =>
    section.end <= end ? [] : [{ ...section, start: Math.max(section.start, end) }],
  )
}

/** In UTF-16 code units: a longer line is a posting that lost its lines. */
const LONGEST_HEAD = 160
const HEAD_LINE = /^[^|]+\|[^|]+\|/

function elsewhere(
  input: DutyInput,
  sections: readonly Section[],
  duties: RoleTables['duties'],
): Map<DutyId, Range> {
  const parts = sections.filter((section) => section.kind === 'other' || section.kind === 'stack')
  const found = weighed(input, parts, duties, leastElsewhere)
  const { tokens } = input.text
  const acts = new Map<DutyId, Range>()
  const toReader = new Set<DutyId>()
  for (const { id, clause, to } of actsIn(input, parts, duties)) {
    // "Our client needs a SQL developer" tells less than "you will write PL/SQL".
    const tells = TELLS_READER.test(
      tokens.text.slice(tokens.start[clause], (tokens.start[clause] as number) + LEAD),
    )
    if (acts.has(id) && (toReader.has(id) || !tells)) continue
    if (tells) toReader.add(id)
    acts.set(id, { from: clause, to: clauseEnd(tokens, to) })
  }
  for (const [id, act] of acts) if (!found.has(id)) found.set(id, act)
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
      tellsReader: TELLS_READER.test(tokens.text.slice(start, Math.min(end, start + LEAD))),
      concepts: conceptsIn(tokens, { from, to }, { phrases, sets, stems }),
      categories,
      told,
    }
  }
}
