/** What every part of the Guide reads: the facts, and the profile that they stand beside. */
import { createContext, useContext } from 'react'
import { bestMatch } from '../../core/fit/fit.ts'
import type { GuideData, Knowledge } from '../../core/gap/knowledge.ts'
import { type Catalog, createCatalog } from '../../core/lexicon/catalog.ts'
import type { FitProfile, Match, SkillId } from '../../core/types.ts'

export interface GuideFacts {
  catalog: Catalog
  knowledge: Knowledge
  guide: GuideData
  profile: FitProfile
  /** False while there is nothing to compare with. */
  hasProfile: boolean
}

export const GuideContext = createContext<GuideFacts>({
  catalog: createCatalog({ skills: [], knowledge: null }),
  knowledge: {} as Knowledge,
  guide: {} as GuideData,
  profile: { skills: [], seniority: null, years: null, targetRoles: [] },
  hasProfile: false,
})

export function useGuide(): GuideFacts & {
  name: (skill: SkillId) => string
  match: (skill: SkillId) => Match
} {
  const facts = useContext(GuideContext)
  return {
    ...facts,
    name: (skill) => facts.catalog.name(skill),
    match: (skill) => bestMatch(skill, facts.profile, facts.catalog),
  }
}
