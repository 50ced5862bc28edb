/** skills-data/roles -> trigger words for the automaton, and what is left of the tables without them. Build time only. */

import type { TriggerFamily, TriggerWords } from '../../../match/triggers.ts'
import type { RoleSource, RoleTables, TitleSign } from '../../../role/tables.ts'
import { SENIORITIES } from '../../../types.ts'
import { addConcepts } from './duty-concepts.ts'
import { addDuties } from './duty-triggers.ts'

export function compileRoles(source: RoleSource): { tables: RoleTables; triggers: TriggerWords[] } {
  const { titles, seniority, content, duties, 'duty-concepts': concepts, 'duty-weights': weights } = source
  const triggers: TriggerWords[] = []
  const add = (family: TriggerFamily, value: number, words: readonly string[]) =>
    triggers.push({ family, value, words })

  const signs: TitleSign[] = []
  const sign = (one: TitleSign, words: readonly string[]) => add('title', signs.push(one) - 1, words)
  // Order decides between equal phrases: what names a role, then what names none, then nouns.
  sign({ kind: 'never' }, titles.never)
  for (const { role, weight, stack = false, needsHead = false, words } of titles.roles)
    sign({ kind: 'role', role, weight, stack, needsHead: needsHead || stack }, words)
  sign({ kind: 'head' }, titles.heads)
  sign({ kind: 'domain' }, titles.domains)
  sign({ kind: 'vague' }, titles.vague)
  sign({ kind: 'other' }, titles.others)
  add('head', 0, titles.heads)
  add('introduction', 0, titles.introductions)
  add('introduction-end', 0, titles.introductionEnds)
  add('company', 0, titles.company)

  add('level', QUIET, seniority.quiet)
  for (const [family, entries] of [
    ['level', seniority.title],
    ['numeral', seniority.numerals],
    ['wording', seniority.wording],
  ] as const)
    for (const { level, words } of entries) add(family, SENIORITIES.indexOf(level), words)
  add('numeral-noun', 0, seniority.numeralBefore)
  add('wording-veto', 0, seniority.wordingVeto)

  for (const [i, { words }] of content.phrases.entries()) add('content', i, words)

  const dutyTables = { ...addDuties(duties, add), weights: addConcepts(concepts, weights, add) }

  const phrases = content.phrases.map(({ roles, balance, reason }) => ({ roles, balance, reason }))
  return {
    triggers,
    tables: {
      signs,
      years: seniority.years,
      content: { ...content, phrases },
      duties: dutyTables,
    },
  }
}

/** Names that hold a word for a level and tell none: "lead generation". */
const QUIET = SENIORITIES.length
