/** The six kinds of responsibility, each with the clause that says so. */
import type { Scanned, Trigger, TriggerList } from '../match/triggers.ts'
import type { Section } from '../posting/section.ts'
import { GAP } from '../text/characters.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { DutyId, Fact } from '../types.ts'
import { DUTY_IDS } from '../types.ts'
import type { RoleTables } from './tables.ts'

/** In tokens: a sentence longer than this is a list that lost its line ends; a verb far away says nothing. */
const FARTHEST_VERB = 14
/** In tokens: how far a clause is followed to either side. */
const LONGEST_CLAUSE = 40
const CLAUSE_END = GAP.NEWLINE | GAP.STOP | GAP.SEMICOLON | GAP.BULLET | GAP.GLUE

/**
 * In the sections of duties, or where the posting has none in every part that may tell duties: something is done
 * (a verb) with something that is of the duty (its object). In a section of duties what opens a clause is the verb,
 * known or not: "Champion security audits". Some acts need no object: "encrypt what is stored".
 * @returns at most one fact a kind, in the order of DUTY_IDS
 */
export function readDuties(
  scanned: Scanned,
  sections: readonly Section[],
  { duties }: RoleTables,
): Fact<DutyId>[] {
  const { tokens, triggers } = scanned
  const asked = sections.filter((section) => section.kind === 'duties')
  const parts =
    asked.length > 0
      ? asked
      : sections.filter((section) => section.kind === 'other' || section.kind === 'stack')
  const objects = triggers.of('duty-object').within(0, tokens.count)
  const found = new Map<DutyId, Fact<DutyId>>()
  const place = new Places(tokens, parts)
  const tell = (value: number, from: number, to: number) => {
    const id = duties[value]?.id as DutyId
    const span = { start: tokens.start[from] as number, end: tokens.end[clauseEnd(tokens, to) - 1] as number }
    found.set(id, { value: id, span })
  }
  for (const [i, object] of objects.entries()) {
    const duty = duties[object.value]
    if (duty === undefined || found.has(duty.id)) continue
    const clause = place.clauseOf(object)
    if (clause === null) continue
    const { from, isDuties } = clause
    const acts =
      verbBefore(triggers.of('duty-verb'), object, { objects, i, from }) ||
      (isDuties && !duty.only && opensWithAct(triggers.of('duty-subject'), object, from))
    if (acts) tell(object.value, from, object.to)
  }
  const open = new Places(tokens, parts)
  let before = 0
  for (const act of triggers.of('duty-act').within(0, tokens.count)) {
    while (before < objects.length && (objects[before] as Trigger).to <= act.from) before++
    // "Scalable APIs": what is part of an object is no act.
    const object = objects[before]
    if (object && object.from <= act.from && object.to > act.to) continue
    const clause = found.has(duties[act.value]?.id as DutyId) ? null : open.clauseOf(act)
    if (clause === null) continue
    if (act.from === clause.from ? clause.isDuties : ACTS_BEHIND.has(wordAt(tokens, act.from - 1)))
      tell(act.value, clause.from, act.to)
  }
  return DUTY_IDS.flatMap((id) => found.get(id) ?? [])
}

/** Words right before an act in a sentence: "you will encrypt", "to scale and harden". */
const ACTS_BEHIND = new Set(['will', 'to', 'and', 'you'])

/** The clauses of the parts that tell duties, asked for from left to right. */
class Places {
  private part = 0
  private readonly tokens: Tokens
  private readonly parts: readonly Section[]

  constructor(tokens: Tokens, parts: readonly Section[]) {
    this.tokens = tokens
    this.parts = parts
  }

  /** Where the clause of a phrase begins; null where nothing there tells duties. */
  clauseOf({ from: token }: Trigger): { from: number; isDuties: boolean } | null {
    const { tokens, parts } = this
    const start = tokens.start[token] as number
    while (this.part < parts.length && (parts[this.part]?.end ?? 0) <= start) this.part++
    const section = parts[this.part]
    if (!section || start < section.start) return null
    const from = Math.max(clauseStart(tokens, token), tokenFrom(tokens, section.start, token))
    return { from, isDuties: section.kind === 'duties' }
  }
}

/** Whether a verb that counts for the object stands before it in its clause, outside other objects. */
function verbBefore(
  verbs: TriggerList,
  object: Trigger,
  { objects, i, from }: { objects: readonly Trigger[]; i: number; from: number },
): boolean {
  const first = Math.max(from, object.from - FARTHEST_VERB)
  for (let at = verbs.next(first); at < verbs.count && verbs.from(at) < object.from; at++) {
    if ((verbs.value(at) & (1 << object.value)) === 0) continue
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

function clauseStart(tokens: Tokens, token: number): number {
  let from = token
  while (from > 0 && token - from < LONGEST_CLAUSE && ((tokens.gap[from] as number) & CLAUSE_END) === 0)
    from--
  return from
}

function clauseEnd(tokens: Tokens, token: number): number {
  let to = token
  while (to < tokens.count && to - token < LONGEST_CLAUSE && ((tokens.gap[to] as number) & CLAUSE_END) === 0)
    to++
  return to
}

/** The first token at or behind a place of the text, if it stands before `token`; else `token`. */
function tokenFrom(tokens: Tokens, start: number, token: number): number {
  let from = token
  while (from > 0 && (tokens.start[from - 1] as number) >= start) {
    from--
    if (token - from >= LONGEST_CLAUSE) break
  }
  return from
}
