/** What role, seniority and duties are read from: the posting so far, and the tables of skills-data/roles. */
import type { Category } from '../lexicon/compile/schema.ts'

import type { Section, SectionKind } from '../posting/section.ts'
import type {
  DutyId,
  Level,
  Mention,
  Requirement,
  RoleId,
  Seniority,
  SkillId,
  SkillReading,
  YearsAsked,
} from '../types.ts'

/** Title words that speak for a role. */
export interface TitleWords {
  role: RoleId
  /** 4: names the role; 2 to 3: leaves room for the content to say otherwise. */
  weight: number
  /** A technology: it names a role only beside "developer" and its like. */
  stack?: boolean
  needsHead?: boolean
  words: string[]
}

export interface LevelWords {
  level: Seniority
  words: string[]
}

export interface Balance {
  frontend: number
  backend: number
  data: number
  operations: number
}

/** What a skill or a phrase says about the work. */
export interface Weights {
  roles: Partial<Record<RoleId, number>>
  balance: Partial<Balance>
}

/** Plain JSON, one key a file of skills-data/roles. */
export interface RoleTables {
  titles: {
    roles: TitleWords[]
    /** Nouns of people who write software. */
    heads: string[]
    /** Titles of people who write none, wherever they stand. */
    never: string[]
    /** Nouns that mean no software role where no software noun comes before them. */
    others: string[]
    /** Trades that mean no software role where the title has no software noun ("Sales"). */
    domains: string[]
    /** Nouns that tell nothing: the content decides. */
    vague: string[]
    /** Words right before a title in running text ("looking for"). */
    introductions: string[]
    /** Words that end a title in running text ("who", "to"). */
    introductionEnds: string[]
    /** Words between a title and the company's name. */
    company: string[]
  }
  seniority: {
    title: LevelWords[]
    quiet: string[]
    numerals: LevelWords[]
    numeralBefore: string[]
    wording: LevelWords[]
    wordingVeto: string[]
    /** Sorted by `from`: overall years that make a level. */
    years: { from: number; level: Seniority }[]
  }
  content: {
    categories: Record<string, Weights>
    skills: (Weights & { reason?: string; skills: string[] })[]
    phrases: (Weights & { reason: string; words: string[] })[]
    sections: Partial<Record<SectionKind, number>>
    levels: Record<Level, number>
  }
  duties: {
    verbs: string[]
    /** `verbs`: acts that count for this duty alone ("work with front end developers"). */
    duties: { id: DutyId; verbs?: string[]; words: string[] }[]
    quiet: string[]
  }
}

/** A posting as the stages before leave it. */
export interface RoleInput {
  title: string
  text: string
  sections: readonly Section[]
  mentions: readonly Mention[]
  skills: readonly SkillReading[]
  requirements: readonly Requirement[]
  years: YearsAsked | null
  /** Lowest years bound to a language, for postings that ask no years overall. */
  yearsOfSkills: number | null
  category: (id: SkillId) => Category | undefined
}
