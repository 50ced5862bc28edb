/** The six kinds of responsibility, each with the first words that say so. */
import type { Section } from '../posting/section.ts'
import type { DutyId, Fact } from '../types.ts'
import { DUTY_IDS } from '../types.ts'
import type { RoleTables } from './tables.ts'
import { once, Phrases, textWords, type Word } from './words.ts'

const dutyPhrases = once((duties: RoleTables['duties']) => {
  const objects = new Phrases<DutyId | null>().add(duties.quiet, null)
  for (const { id, words } of duties.duties) objects.add(words, id)
  const verbs = new Phrases<DutyId | 'any'>().add(duties.verbs, 'any')
  for (const { id, verbs: own = [] } of duties.duties) verbs.add(own, id)
  return { objects, verbs }
})

/** A sentence longer than this is a list that lost its line ends; a verb far away says nothing of the object. */
const FARTHEST_VERB = 14

/**
 * In the sections of duties, or where the posting has none in every part that may tell duties.
 * @returns at most one fact a kind, in the order of DUTY_IDS
 */
export function readDuties(text: string, sections: readonly Section[], tables: RoleTables): Fact<DutyId>[] {
  const { objects, verbs } = dutyPhrases(tables.duties)
  const asked = sections.filter((section) => section.kind === 'duties')
  const parts =
    asked.length > 0
      ? asked
      : sections.filter((section) => section.kind === 'other' || section.kind === 'stack')
  const words = textWords(text)
  const found = new Map<DutyId, Fact<DutyId>>()
  let part = 0
  let verb: { word: Word; at: number; of: DutyId | 'any' } | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    while (part < parts.length && (parts[part]?.end ?? 0) <= word.start) part++
    const section = parts[part]
    if (!section) break
    if (word.start < section.start) continue
    if (/[.;!?•](?:\s|$)|\n/.test(word.gap)) verb = null
    // The object first: "design patterns" is no act of designing.
    const object = objects.at(words, i)
    if (object) {
      const last = words[object.to - 1]
      if (object.value && last && !found.has(object.value)) {
        const near = verb && i - verb.at <= FARTHEST_VERB && (verb.of === 'any' || verb.of === object.value)
        if (verb && near) {
          found.set(object.value, { value: object.value, span: { start: verb.word.start, end: last.end } })
        }
      }
    }
    const acts = object ? null : verbs.at(words, i)
    if (acts && (acts.value === 'any' || verb?.of !== 'any')) verb = { word, at: i, of: acts.value }
    if (object) i = object.to - 1
  }
  return DUTY_IDS.flatMap((id) => found.get(id) ?? [])
}
