/** The level that a posting asks: title words, then wording, then years (LABELLING: "Seniority"). */
import { GAP } from '../text/characters.ts'
import { SENIORITIES, type Seniority } from '../types.ts'
import { introducedSeniority, introducedTitles } from './introduction.ts'
import type { RoleInput, RoleTables } from './tables.ts'
import { lowest } from './title-seniority.ts'

/** Years that no beginner has: a "graduate" in such a posting is a degree. */
const NO_BEGINNER = 3

/** A level, and whether the posting says it or its years make it. */
export interface SeniorityReading {
  level: Seniority
  by: 'words' | 'years'
}

type SeniorityInput = Pick<RoleInput, 'title' | 'text' | 'sections' | 'years' | 'skills'>

export function readSeniority(input: SeniorityInput, tables: RoleTables): SeniorityReading | null {
  const { seniority: titled, numbered } = input.title.weighed
  if (titled) return { level: titled, by: 'words' }
  const years = input.years?.min ?? yearsOfAnySkill(input)
  const introduced = introducedSeniority(introducedTitles(input.text, tables))
  const said = introduced === null || introduced === 'junior' ? wordedSeniority(input) : null
  // "A junior developer for a four month internship"
  const worded = said === 'intern' ? said : (introduced ?? said)
  const beginner = worded === 'junior' || worded === 'intern'
  if (worded && !(beginner && years !== null && years >= NO_BEGINNER)) return { level: worded, by: 'words' }
  const ofYears = years === null ? null : seniorityOfYears(years, tables)
  if (ofYears) return { level: ofYears, by: 'years' }
  // "Engineer II" says less than the years that are asked.
  return numbered && { level: numbered, by: 'words' }
}

/** "At least four years of Linux": the lowest of what is required, where nothing else tells years. */
function yearsOfAnySkill({ skills }: Pick<RoleInput, 'skills'>): number | null {
  const years = skills.flatMap((skill) => (skill.level === 'required' ? (skill.years ?? []) : []))
  return years.length > 0 ? Math.min(...years) : null
}

/** The level that overall years make without a word for it. */
function seniorityOfYears(years: number, tables: RoleTables): Seniority | null {
  return tables.years.findLast((step) => years >= step.from)?.level ?? null
}

/** Between the word that gives a level to colleagues and the level. */
const SENTENCE_END = GAP.STOP | GAP.SEMICOLON | GAP.COLON | GAP.NEWLINE | GAP.GLUE

/** Wording outside the parts about company, benefits and law; levels of colleagues do not count. */
function wordedSeniority({ text, sections }: Pick<RoleInput, 'text' | 'sections'>): Seniority | null {
  const { tokens, triggers } = text
  const veto = triggers.of('wording-veto')
  const levels: Seniority[] = []
  for (const { from, value } of triggers.of('wording').within(0, tokens.count)) {
    if (veto.has(from - 1) && ((tokens.gap[from] as number) & SENTENCE_END) === 0) continue
    const start = tokens.start[from] as number
    const kind = sections.find((one) => one.start <= start && start < one.end)?.kind
    if (kind === 'company' || kind === 'benefits' || kind === 'legal') continue
    levels.push(SENIORITIES[value] as Seniority)
  }
  return levels.length > 0 ? lowest(levels) : null
}
