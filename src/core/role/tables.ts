/** What role, seniority and duties are read from: the posting so far, and the tables of skills-data/roles. */
import type { Category } from '../lexicon/compile/schema.ts'
import type { Scanned } from '../match/triggers.ts'
import type { Section, SectionKind } from '../posting/section.ts'
import type {
  DutyId,
  Level,
  Mention,
  RoleId,
  Seniority,
  SkillId,
  SkillReading,
  YearsAsked,
} from '../types.ts'
import type { WeighedTitle } from './title.ts'

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
export interface RoleSource {
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
    years: YearsStep[]
  }
  content: Omit<ContentWeights, 'phrases'> & { phrases: (PhraseWeights & { words: string[] })[] }
  duties: {
    verbs: string[]
    /** What tells of things where it opens a clause, and of no act: "our", "the". */
    subjects: string[]
    duties: DutyWords[]
    quiet: string[]
  }
}

export interface DutyWords {
  id: DutyId
  /** Acts that count for these words beside the verbs of all duties ("work with front end developers"). */
  verbs?: string[]
  /** No other act counts: "integrate UI components" is one, "build UI components" is not. */
  only?: boolean
  /** Acts that need no object: "encrypt what is stored". */
  acts?: string[]
  words: string[]
}

/** Overall years from which on a posting asks a level. */
export interface YearsStep {
  from: number
  level: Seniority
}

export type PhraseWeights = Weights & { reason: string }

export interface ContentWeights {
  categories: Partial<Record<Category, Weights>>
  skills: (Weights & { reason?: string; skills: string[] })[]
  phrases: PhraseWeights[]
  sections: Partial<Record<SectionKind, number>>
  levels: Record<Level, number>
}

/** What a phrase of a title is a sign of. */
export type TitleSign =
  | { kind: 'role'; role: RoleId; weight: number; stack: boolean; needsHead: boolean }
  | { kind: 'head' | 'never' | 'other' | 'domain' | 'vague' }

/** What the lexicon carries of skills-data/roles: the words themselves are in its automaton (match/triggers.ts). */
export interface RoleTables {
  /** By value of the trigger words of a title. */
  signs: TitleSign[]
  /** Sorted by `from`. */
  years: YearsStep[]
  /** Its phrases by value of the trigger words of content. */
  content: ContentWeights
  /** By value of the objects of duties; bits of the verbs' values. */
  duties: Pick<DutyWords, 'id' | 'only'>[]
}

/** A posting as the stages before leave it. */
export interface RoleInput {
  /** The posting's title, as it stands and as it weighs. */
  title: { text: string; weighed: WeighedTitle }
  text: Scanned
  sections: readonly Section[]
  mentions: readonly Mention[]
  skills: readonly SkillReading[]
  years: YearsAsked | null
  /** Lowest years bound to a language, for postings that ask no years overall. */
  yearsOfSkills: number | null
  category: (id: SkillId) => Category | undefined
}
