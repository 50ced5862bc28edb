/** The level that a posting asks: title words, then wording, then years (LABELLING: "Seniority"). */
import type { Seniority } from '../types.ts'
import { introducedSeniority, introducedTitles } from './introduction.ts'
import type { RoleInput, RoleTables } from './tables.ts'
import { readTitle } from './title.ts'
import { addLevels, lowest } from './title-seniority.ts'
import { once, Phrases, textWords } from './words.ts'

const wordings = once((seniority: RoleTables['seniority']) => ({
  phrases: addLevels(new Phrases<Seniority | null>(), seniority.wording),
  veto: new Set(seniority.wordingVeto),
}))

/** Years that no beginner has: a "graduate" in such a posting is a degree. */
const NO_BEGINNER = 3

/** A level, and whether the posting says it or its years make it. */
export interface SeniorityReading {
  level: Seniority
  by: 'words' | 'years'
}

export function readSeniority(
  input: Pick<RoleInput, 'title' | 'text' | 'sections' | 'years' | 'yearsOfSkills' | 'skills'>,
  tables: RoleTables,
): SeniorityReading | null {
  const titled = readTitle(input.title, tables).seniority
  if (titled) return { level: titled, by: 'words' }
  const years = input.years?.min ?? input.yearsOfSkills ?? yearsOfAnySkill(input)
  const introduced = introducedSeniority(introducedTitles(input.text, tables))
  const said = introduced === null || introduced === 'junior' ? wordedSeniority(input, tables) : null
  // "A junior developer for a four month internship"
  const worded = said === 'intern' ? said : (introduced ?? said)
  const beginner = worded === 'junior' || worded === 'intern'
  if (worded && !(beginner && years !== null && years >= NO_BEGINNER)) return { level: worded, by: 'words' }
  const level = years === null ? null : seniorityOfYears(years, tables)
  return level && { level, by: 'years' }
}

/** "At least four years of Linux": the lowest of what is required, where nothing else tells years. */
function yearsOfAnySkill({ skills }: Pick<RoleInput, 'skills'>): number | null {
  const years = skills.flatMap((skill) => (skill.level === 'required' ? (skill.years ?? []) : []))
  return years.length > 0 ? Math.min(...years) : null
}

/** The level that overall years make without a word for it. */
export function seniorityOfYears(years: number, tables: RoleTables): Seniority | null {
  return tables.seniority.years.findLast((step) => years >= step.from)?.level ?? null
}

/** Wording outside the parts about company, benefits and law; levels of colleagues do not count. */
function wordedSeniority(input: Pick<RoleInput, 'text' | 'sections'>, tables: RoleTables): Seniority | null {
  const { phrases, veto } = wordings(tables.seniority)
  const words = textWords(input.text)
  const levels: Seniority[] = []
  for (const hit of phrases.find(words)) {
    const first = words[hit.from]
    const before = words[hit.from - 1]
    if (!first || !hit.value) continue
    if (before && veto.has(before.text) && !/[.;:\n]/.test(first.gap)) continue
    const kind = input.sections.find((one) => one.start <= first.start && first.start < one.end)?.kind
    if (kind === 'company' || kind === 'benefits' || kind === 'legal') continue
    levels.push(hit.value)
  }
  return levels.length > 0 ? lowest(levels) : null
}
