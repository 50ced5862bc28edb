/** The six kinds of responsibility, each with the clause that says so. */
import type { Scanned, Trigger, TriggerList } from '../match/triggers.ts'
import type { Section } from '../posting/section.ts'
import { GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'
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
 * known or not: "Champion security audits".
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
  let part = 0
  for (const [i, object] of objects.entries()) {
    const duty = duties[object.value]
    if (duty === undefined || found.has(duty.id)) continue
    const start = tokens.start[object.from] as number
    while (part < parts.length && (parts[part]?.end ?? 0) <= start) part++
    const section = parts[part]
    if (!section) break
    if (start < section.start) continue
    const from = Math.max(clauseStart(tokens, object.from), tokenFrom(tokens, section.start, object.from))
    const free = { triggers: objects, i, from }
    const acts =
      verbBefore(triggers.of('duty-verb'), object, free) ||
      (section.kind === 'duties' && !duty.only && opensWithAct(triggers.of('duty-subject'), object, from))
    if (!acts) continue
    const end = clauseEnd(tokens, object.to)
    found.set(duty.id, {
      value: duty.id,
      span: { start: tokens.start[from] as number, end: tokens.end[end - 1] as number },
    })
  }
  return DUTY_IDS.flatMap((id) => found.get(id) ?? [])
}

/** Whether a verb that counts for the object stands before it in its clause, outside other objects. */
function verbBefore(
  verbs: TriggerList,
  object: Trigger,
  { triggers, i, from }: { triggers: readonly Trigger[]; i: number; from: number },
): boolean {
  const first = Math.max(from, object.from - FARTHEST_VERB)
  for (let at = verbs.next(first); at < verbs.count && verbs.from(at) < object.from; at++) {
    if ((verbs.value(at) & (1 << object.value)) === 0) continue
    // "Design patterns" is no act of designing.
    if (!isWithin(verbs.from(at), triggers, i)) return true
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
