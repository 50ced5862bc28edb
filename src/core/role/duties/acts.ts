/** Duties that a verb and its object tell by themselves: "develop RESTful APIs", "encrypt what is stored". */

import { inOrder } from '../../in-order.ts'
import type { Scanned, Trigger, TriggerList } from '../../match/triggers.ts'
import { clauseStart, Places, tokenAt } from '../../posting/clauses/clauses.ts'
import type { Section } from '../../posting/section.ts'
import type { DutyId } from '../../types.ts'
import type { RoleInput, RoleTables } from '../tables.ts'

/** In tokens: a sentence longer than this is a list that lost its line ends; a verb far away says nothing. */
const FARTHEST_VERB = 14

/** A duty, where its clause begins and what in it tells the duty; tokens, half open. */
export interface Act {
  id: DutyId
  clause: number
  from: number
  to: number
}

export type ActInput = Pick<RoleInput, 'text' | 'mentions' | 'category'>

/**
 * Something is done (a verb) with something that is of the duty (its object): words of skills-data, or the name of a
 * skill of such a category. In a section of duties what opens a clause is the verb, known or not: "Champion security
 * audits". Some acts need no object.
 * @param objects from `objectsOf`
 * @param parts sections, sorted
 * @returns those with an object, then those without; a duty may come often
 */
export function* actsIn(
  { tokens, triggers }: Scanned,
  objects: readonly Trigger[],
  parts: readonly Section[],
  duties: RoleTables['duties'],
): Generator<Act> {
  const place = new Places(tokens, parts)
  for (const [i, object] of objects.entries()) {
    const open = duties.objects[object.value] ?? []
    const clause = open.length > 0 ? place.clauseOf(object) : null
    if (clause === null) continue
    const { from, isDuties } = clause
    const isAct = isDuties && opensWithAct(triggers.of('duty-subject'), object, from)
    for (const one of open) {
      const { id, only = false, direct = false } = duties.kinds[one] as (typeof duties.kinds)[number]
      const least = direct ? lastBefore(triggers.of('duty-break'), from, object.from) + 1 : from
      const acts = verbBefore(triggers.of('duty-verb'), object, { kind: one, objects, i, from: least })
      if (acts || (isAct && !only)) yield { id, clause: from, from: object.from, to: object.to }
    }
  }
  const open = new Places(tokens, parts)
  let before = 0
  for (const act of triggers.of('duty-act').within(0, tokens.count)) {
    while (before < objects.length && (objects[before] as Trigger).to <= act.from) before++
    // "Scalable APIs": what is part of an object is no act.
    const object = objects[before]
    if (object && object.from <= act.from && object.to > act.to) continue
    // "Scale our sales team" is another act.
    const id = duties.kinds[act.value]?.id
    const clause = id === undefined ? null : open.clauseOf(act)
    if (id === undefined || clause === null) continue
    const acts = act.from === clause.from ? clause.isDuties : triggers.of('duty-act-behind').has(act.from - 1)
    if (acts) yield { id, clause: clause.from, from: act.from, to: act.to }
  }
}

/** What duties are done to, from left to right: words, and names of skills that are more than a tool of the work. */
export function objectsOf(
  { text: { tokens, triggers }, mentions, category }: ActInput,
  { categories }: RoleTables['duties'],
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
  return inOrder([...words, ...names.filter(isFree)], (a, b) => a.from - b.from)
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
