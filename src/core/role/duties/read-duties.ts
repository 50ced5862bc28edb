/** The six kinds of responsibility, each with the clause that says so. */

import { inOrder } from '../../in-order.ts'
import type { Category } from '../../lexicon/compile/schema.ts'
import type { Scanned } from '../../match/triggers.ts'
import { once } from '../../once.ts'
import { clauseEnd } from '../../posting/clauses/clauses.ts'
import { type Place, placesIn } from '../../posting/clauses/items.ts'
import type { Section, SectionKind } from '../../posting/section.ts'
import type { Range } from '../../text/sentences.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { DUTY_IDS, type DutyId, type Fact, type Mention } from '../../types.ts'
import type { RoleInput, RoleTables } from '../tables.ts'
import { type Act, type ActInput, actsIn, objectsOf } from './acts.ts'
import { conceptsIn, prepareStems } from './concepts.ts'
import { type Clause, Scale } from './weigh.ts'

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

/** How much more than its threshold a duty's sum must reach in a clause that stands there. */
type Least = (place: Place, text: Scanned) => number

/**
 * "Founded in Lyon, Vellum serves publishers" tells of others; prose that speaks to the reader or of the job, or opens
 * with what is to be done, may praise the job.
 */
const leastAsked: Least = ({ from, to, isProse }, { triggers }) => {
  if (!isProse) return 0
  const addressed = triggers.of('duty-addressed')
  const isAddressed = triggers.of('duty-verb').has(from) || addressed.next(from) < addressed.next(to)
  return isAddressed ? CLEARLY : Number.POSITIVE_INFINITY
}

/** Beside sections of duties, one that tells the reader what they will do. */
const leastTold: Least = ({ from, to, isItem }, { tokens }) =>
  !isItem && tellsReader(tokens, from, tokens.end[to - 1] as number) ? CLEARLY : Number.POSITIVE_INFINITY

/** Where no heading tells duties, items may, and what tells the reader what they will do. */
const leastElsewhere: Least = (place, text) => (place.isItem ? CLEARLY : leastTold(place, text))

/** What opens a sentence that tells the reader what they will do … */
const TELLS_READER =
  /^(?:[^.,;:\n]{0,50}, |in (?:the|your) [^.,;:\n]{3,30} (?=you))?(?:(?:and|so|here|in this (?:role|position|job)),? )?(?:you(?:['’]ll| will|['’]d| would)|du (?:wirst|sollst)|your (?:job|task|role|mission) (?:is|will be))\b(?! (?:be (?:joining|working|part|based|reporting|surrounded)|join|report|receive|get|find|love|learn|have|need|enjoy|grow))/i
/** … and so much of it, in UTF-16 code units. */
const LEAD = 110
/** In UTF-16 code units: what is shorter is a word of a heading or the rest of a line. */
const SHORTEST_CLAUSE = 12

/** @param from token; @param end in UTF-16 code units */
function tellsReader({ text, start }: Tokens, from: number, end = text.length): boolean {
  const at = start[from] as number
  return TELLS_READER.test(text.slice(at, Math.min(end, at + LEAD)))
}

/** "You will build an infrastructure for billions of events", above the list of duties, is one of them. */
function askedAndTold(
  input: DutyInput,
  asked: readonly Section[],
  sections: readonly Section[],
  duties: RoleTables['duties'],
): Map<DutyId, Range> {
  const found = weighed(input, asked, duties, leastAsked)
  addTold(found, input, sections, ['other', 'company', 'requirements'], duties)
  return found
}

/** Adds what sections of other kinds tell the reader, where no duty of the kind is found yet. */
function addTold(
  found: Map<DutyId, Range>,
  input: DutyInput,
  sections: readonly Section[],
  kinds: readonly SectionKind[],
  duties: RoleTables['duties'],
): void {
  const others = sections.filter(({ kind }) => kinds.includes(kind))
  for (const [id, clause] of weighed(input, others, duties, leastTold))
    if (!found.has(id)) found.set(id, clause)
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
  addTold(found, input, sections, ['company', 'requirements'], duties)
  const { tokens } = input.text
  const acts = new Map<DutyId, Range>()
  const toReader = new Set<DutyId>()
  for (const { id, clause, to } of actsIn(input.text, objectsOf(input, duties), parts, duties)) {
    // "Our client needs a SQL developer" tells less than "you will write PL/SQL".
    const tells = tellsReader(tokens, clause)
    if (acts.has(id) && (toReader.has(id) || !tells)) continue
    if (tells) toReader.add(id)
    acts.set(id, { from: clause, to: clauseEnd(tokens, to) })
  }
  for (const [id, act] of acts) if (!found.has(id)) found.set(id, act)
  return found
}

/** The clause that speaks most clearly of each duty. */
function weighed(
  input: DutyInput,
  sections: readonly Section[],
  duties: RoleTables['duties'],
  least: Least,
): Map<DutyId, Range> {
  const { tokens } = input.text
  const { scale } = prepared(duties)
  const found = new Map<DutyId, Range>()
  const best = DUTY_IDS.map(() => -1)
  for (const clause of clausesIn(input, sections, duties, least)) {
    const sums = scale.weigh(tokens, clause)
    for (let i = 0; i < sums.length; i++) {
      const beyond = (sums[i] as number) - (scale.thresholds[i] as number) - clause.least
      if (beyond <= (best[i] as number)) continue
      best[i] = beyond
      found.set(DUTY_IDS[i] as DutyId, clause)
    }
  }
  return found
}

const prepared = once(({ weights }: RoleTables['duties']) => ({
  scale: new Scale(weights),
  stems: prepareStems(weights.stems),
}))

/** The clauses of some sections that may tell a duty, from left to right, with what they hold. */
export function clausesIn(
  input: DutyInput,
  sections: readonly Section[],
  duties: RoleTables['duties'],
  least: Least = () => 0,
): (Clause & { least: number })[] {
  const { text, mentions, category } = input
  const { tokens, triggers } = text
  const found: (Clause & { least: number })[] = []
  const { stems } = prepared(duties)
  const { sets } = duties.weights
  const phrases = triggers.of('duty-word')
  let acts: Act[] | null = null
  let [mention, act] = [0, 0]
  for (const place of placesIn(tokens, sections, input.blocks)) {
    const { from, to } = place
    const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number]
    if (end - start < SHORTEST_CLAUSE) continue
    const more = least(place, text)
    if (more === Number.POSITIVE_INFINITY) continue
    acts ??= inOrder([...actsIn(text, objectsOf(input, duties), sections, duties)], byPlace)
    while (mention < mentions.length && (mentions[mention] as Mention).start < start) mention++
    while (act < acts.length && (acts[act] as Act).from < from) act++
    const categories: Category[] = []
    for (; mention < mentions.length && (mentions[mention] as Mention).end <= end; mention++) {
      const of = category((mentions[mention] as Mention).skill)
      if (of !== undefined) categories.push(of)
    }
    const told: DutyId[] = []
    for (; act < acts.length && (acts[act] as Act).from < to; act++) told.push((acts[act] as Act).id)
    found.push({
      from,
      to,
      least: more,
      isSpokenOf: triggers.of('duty-subject').has(from),
      concepts: conceptsIn(tokens, place, { phrases, sets, stems }),
      categories,
      told,
    })
  }
  return found
}

const byPlace = (one: Act, other: Act): number => one.from - other.from
