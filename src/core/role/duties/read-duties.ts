/** The six kinds of responsibility, each with the clause that says so. */
import type { Trigger, TriggerList } from '../../match/triggers.ts'
import { once } from '../../once.ts'
import type { DutyId, Fact } from '../../types.ts'
import { DUTY_IDS } from '../../types.ts'
import type { DutyTables, RoleInput, RoleTables } from '../tables.ts'
import { clauseEnd, clauseStart, Places, tokenAt } from './clauses.ts'
import { readPairs } from './pairs.ts'
import { prepareStems } from './stems.ts'

/** In tokens: a sentence longer than this is a list that lost its line ends; a verb far away says nothing. */
const FARTHEST_VERB = 14

const stemsOf = once(({ stems }: DutyTables['together']) => prepareStems(stems))

/**
 * In the sections of duties, or where the posting has none in every part that may tell duties: something is done
 * (a verb) with something that is of the duty (its object): words of skills-data, or the name of a skill of such a
 * category. In a section of duties what opens a clause is the verb, known or not: "Champion security audits". Some
 * acts need no object: "encrypt what is stored". And in a section of duties two words that neither tell a duty alone
 * may tell it together, wherever they stand in a clause (pairs.ts).
 * @returns at most one fact a kind, in the order of DUTY_IDS
 */
export function readDuties(
  input: Pick<RoleInput, 'text' | 'sections' | 'mentions' | 'category'>,
  { duties }: RoleTables,
): Fact<DutyId>[] {
  const { tokens, triggers } = input.text
  const asked = input.sections.filter((section) => section.kind === 'duties')
  const parts =
    asked.length > 0
      ? asked
      : input.sections.filter((section) => section.kind === 'other' || section.kind === 'stack')
  const objects = objectsOf(input, duties.categories)
  const found = new Map<DutyId, Fact<DutyId>>()
  const place = new Places(tokens, parts)
  const tell = (id: DutyId, from: number, to: number) => {
    const span = { start: tokens.start[from] as number, end: tokens.end[clauseEnd(tokens, to) - 1] as number }
    found.set(id, { value: id, span })
  }
  for (const [i, object] of objects.entries()) {
    const open = duties.objects[object.value]?.filter((one) => !found.has(duties.kinds[one]?.id as DutyId))
    const clause = open?.length ? place.clauseOf(object) : null
    if (clause === null) continue
    const { from, isDuties } = clause
    const isAct = isDuties && opensWithAct(triggers.of('duty-subject'), object, from)
    for (const one of open ?? []) {
      const { id, only = false, direct = false } = duties.kinds[one] as (typeof duties.kinds)[number]
      const least = direct ? lastBefore(triggers.of('duty-break'), from, object.from) + 1 : from
      const acts = verbBefore(triggers.of('duty-verb'), object, { kind: one, objects, i, from: least })
      if (acts || (isAct && !only)) tell(id, from, object.to)
    }
  }
  const open = new Places(tokens, parts)
  let before = 0
  for (const act of triggers.of('duty-act').within(0, tokens.count)) {
    while (before < objects.length && (objects[before] as Trigger).to <= act.from) before++
    // "Scalable APIs": what is part of an object is no act.
    const object = objects[before]
    if (object && object.from <= act.from && object.to > act.to) continue
    const id = duties.kinds[act.value]?.id
    // "Scale our sales team" is another act.
    const clause = id === undefined || found.has(id) ? null : open.clauseOf(act)
    if (clause === null) continue
    const acts = act.from === clause.from ? clause.isDuties : triggers.of('duty-act-behind').has(act.from - 1)
    if (id !== undefined && acts) tell(id, clause.from, act.to)
  }
  const pairInput = {
    tokens,
    phrases: triggers.of('duty-pair'),
    subjects: triggers.of('duty-subject'),
    sections: asked,
    places: new Places(tokens, asked),
  }
  for (const { id, from, to } of readPairs(pairInput, duties.together, stemsOf(duties.together)))
    if (!found.has(id)) tell(id, from, to)
  return DUTY_IDS.flatMap((id) => found.get(id) ?? [])
}

/** What duties are done to, from left to right: words, and names of skills that are more than a tool of the work. */
function objectsOf(
  { text: { tokens, triggers }, mentions, category }: Pick<RoleInput, 'text' | 'mentions' | 'category'>,
  categories: RoleTables['duties']['categories'],
): Trigger[] {
  const words = triggers.of('duty-object').within(0, tokens.count)
  const names: Trigger[] = []
  for (const { skill, start, end } of mentions) {
    const of = category(skill)
    const value = of && categories[of]
    if (value === undefined) continue
    const from = tokenAt(tokens, start)
    const clause = clauseStart(tokens, from)
    const verb = lastBefore(triggers.of('duty-verb'), clause, from)
    // "Built with PostgreSQL", "in Go and Redis".
    if (lastBefore(triggers.of('duty-instrument'), clause, from) > verb) continue
    names.push({ from, to: Math.max(from + 1, tokenAt(tokens, end)), value })
  }
  if (names.length === 0) return words
  const isFree = ({ from, to }: Trigger) => !words.some((word) => word.from < to && from < word.to)
  return [...words, ...names.filter(isFree)].sort((a, b) => a.from - b.from)
}

/** Whether a verb that counts for the kind stands before the object in its clause, outside other objects. */
function verbBefore(
  verbs: TriggerList,
  object: Trigger,
  { kind, objects, i, from }: { kind: number; objects: readonly Trigger[]; i: number; from: number },
): boolean {
  const first = Math.max(from, object.from - FARTHEST_VERB)
  for (let at = verbs.next(first); at < verbs.count && verbs.from(at) < object.from; at++) {
    if ((verbs.value(at) & (1 << kind)) === 0) continue
    // "Design patterns" is no act of designing.
    if (!isWithin(verbs.from(at), objects, i)) return true
  }
  return false
}

function isWithin(token: number, objects: readonly Trigger[], before: number): boolean {
  for (let i = before - 1; i >= 0; i--) {
    const object = objects[i] as Trigger
    if (object.to <= token) return false
    if (object.from <= token) return true
  }
  return false
}

/** "Run security audits" opens with what is done, "our APIs are famous" with what is spoken of. */
function opensWithAct(subjects: TriggerList, object: Trigger, from: number): boolean {
  return from < object.from && object.from - from <= FARTHEST_VERB && !subjects.has(from)
}

/** The last token before `to`, `from` at the least, at which one of the list begins; else the one before `from`. */
function lastBefore(list: TriggerList, from: number, to: number): number {
  const at = list.next(to) - 1
  return at >= 0 ? Math.max(from - 1, list.from(at)) : from - 1
}
