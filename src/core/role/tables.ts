/** What role, seniority and duties are read from: the posting so far, and the tables of skills-data/roles. */
import type { Category } from '../lexicon/compile/schema.ts'
import type { Scanned } from '../match/triggers.ts'
import type { Section, SectionKind } from '../posting/section.ts'
import type {
  Block,
  DutyId,
  Level,
  Mention,
  RoleId,
  Seniority,
  SkillId,
  SkillReading,
  YearsAsked,
} from '../types.ts'
import type { Stem } from './duties/concepts.ts'
import type { WeighedTitle } from './title.ts'

/** Title words that speak for a role. */
interface TitleWords {
  role: RoleId
  /** 4: names the role; 2 to 3: leaves room for the content to say otherwise. */
  weight: number
  /** A technology: it names a role only beside "developer" and its like. */
  stack?: boolean
  needsHead?: boolean
  words: string[]
}

interface LevelWords {
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
    /** English ones as they stand in a dictionary; their other forms are made of them. */
    verbs: string[]
    /** Verbs of other languages, each form that postings have. */
    forms: string[]
    /** What tells of things or of people where it opens a clause, and of none of the duties: "our", "the", "mentor". */
    subjects: string[]
    /** Words that turn to the reader or name the job. */
    addressed: string[]
    /** What ends the direct object of a verb: "components that improve services" builds no services. */
    breaks: string[]
    /** What a tool stands behind that is only worked with: "built with PostgreSQL" looks after no database. */
    instruments: string[]
    /** Words right before an act in a sentence: "you will encrypt", "to scale and harden". */
    actsBehind: string[]
    /** Words that stand for each other in `words`, by the name that stands for them there, in capitals. */
    classes: Record<string, string[]>
    duties: DutyWords[]
    quiet: string[]
  }
  'duty-concepts': DutyConcepts
  'duty-weights': DutyWeightsData
}

/** Words that stand for each other where a duty is told (duties/concepts.ts). */
export interface DutyConcepts {
  /** By the name of the concept, in capitals. */
  concepts: Record<string, ConceptWords>
  /** Phrases that hold such a word and mean something else. */
  quiet: string[]
}

interface ConceptWords {
  /** What words begin with, whatever their ending; with "-" in front what stands within a compound. */
  stems?: string[]
  /** Words and phrases as they stand. */
  words?: string[]
}

/**
 * What each thing in a clause says for the six duties, in the order of DUTY_IDS and in tenths of a logit; a row leaves
 * out the zeros at its end. Learned by `npm run train:duties`.
 */
export interface DutyWeightsData {
  /** The sums from which on duties are told. */
  thresholds: number[]
  /** What holds for every clause. */
  always: number[]
  concepts: Record<string, number[]>
  /** By two names with a space between. */
  pairs: Record<string, number[]>
  /** By the first letters of a word. */
  words: Record<string, number[]>
  categories: Record<string, number[]>
  /** By a duty that a verb and its object tell. */
  told: Record<string, number[]>
}

interface DutyWords {
  id: DutyId
  /** Acts that count for these words beside the verbs of all duties ("work with front end developers"). */
  verbs?: string[]
  forms?: string[]
  /** No other act counts: "integrate UI components" is one, "build UI components" is not. */
  only?: boolean
  /** The act must be done to the words themselves, with none of `breaks` between. */
  direct?: boolean
  /** Acts that need no object: "encrypt what is stored". */
  acts?: string[]
  /** Names of skills of these categories count as the words do, unless they are only worked with. */
  categories?: Category[]
  words: string[]
}

/** What the objects of duties tell, without the words themselves. */
export interface DutyTables {
  /** Each kind of words with its duty; the bits of the verbs' values are their places. */
  kinds: Pick<DutyWords, 'id' | 'only' | 'direct'>[]
  /** By value of an object: the kinds that it may be of. What is quiet has a value beyond. */
  objects: number[][]
  /** By category of skills: the value of an object that is such a skill's name. */
  categories: Partial<Record<Category, number>>
  /** What is weighed in a clause. */
  weights: DutyWeightTables
}

/** The concepts by number, and the weights of what a clause holds. */
export interface DutyWeightTables extends Omit<DutyWeightsData, 'concepts' | 'pairs'> {
  names: string[]
  /** By value of a phrase: the concepts that it tells; none for one that means something else. */
  sets: number[][]
  stems: Stem[]
  concepts: number[][]
  pairs: [one: number, other: number, row: number[]][]
}

/** Overall years from which on a posting asks a level. */
interface YearsStep {
  from: number
  level: Seniority
}

type PhraseWeights = Weights & { reason: string }

interface ContentWeights {
  categories: Partial<Record<Category, Weights>>
  skills: (Weights & { reason?: string; skills: string[] })[]
  phrases: PhraseWeights[]
  sections: Partial<Record<SectionKind, number>>
  levels: Record<Level, number>
  /** Words that say in the clause of a skill that little of it is wanted: "basic HTML and CSS". */
  slight: string[]
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
  duties: DutyTables
}

/** A posting as the stages before leave it. */
export interface RoleInput {
  /** The posting's title, as it stands and as it weighs. */
  title: { text: string; weighed: WeighedTitle }
  text: Scanned
  sections: readonly Section[]
  /** Where the page has headings, paragraphs and items; sorted. */
  blocks: readonly Block[]
  mentions: readonly Mention[]
  skills: readonly SkillReading[]
  years: YearsAsked | null
  category: (id: SkillId) => Category | undefined
}
