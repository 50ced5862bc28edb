/**
 * The words of Backlight (ARCHITECTURE: "Words"), as plain values.
 *
 * All offsets are UTF-16 code units of `Posting.text`, half open: `text.slice(start, end)`.
 * Everything here survives `JSON.stringify` and `structuredClone` unchanged.
 */

/** Half-open range of UTF-16 code units in the posting's text; 0 <= start <= end <= text.length. */
export interface Span {
  start: number
  end: number
}

/** Kebab-case id of a skill in skills-data, or `custom:<name>` for a skill the user added. */
export type SkillId = string

/** How strongly a skill is asked, weakest first: see skills-data/README.md and LEVELS. */
export const LEVELS = ['mentioned', 'preferred', 'required'] as const
export type Level = (typeof LEVELS)[number]

export const ROLE_IDS = [
  'backend-developer',
  'api-engineer',
  'java-dotnet-developer',
  'database-developer',
  'platform-engineer',
  'full-stack-developer',
  'data-engineer',
  'devops-sre',
  'frontend-developer',
  'qa-engineer',
  'other',
] as const
export type RoleId = (typeof ROLE_IDS)[number]

/** Seniority, lowest first; the order is meaningful. */
export const SENIORITIES = ['intern', 'junior', 'mid', 'senior', 'lead', 'principal'] as const
export type Seniority = (typeof SENIORITIES)[number]

export type SalaryPeriod = 'hour' | 'day' | 'week' | 'month' | 'year'

/** Pay as told by the posting. `currency` is ISO 4217; min <= max where both are known. */
export interface Salary {
  min: number | null
  max: number | null
  currency: string | null
  period: SalaryPeriod | null
}

/** What a block of the page was: it tells headings and list items that plain text has lost. */
export type BlockKind = 'heading' | 'item' | 'paragraph'

/** One block element of the page, as a range of the posting's text. Blocks are sorted and never overlap. */
export interface Block extends Span {
  kind: BlockKind
}

/** One job ad, as the page reader or the command line found it. */
export interface Posting {
  /** The board's job id, else a hash of URL, title and text. */
  id: string
  title: string
  /** Where one posting hires for several roles: the titles besides, best first. */
  otherTitles?: string[] | undefined
  company: string | null
  location: string | null
  /** From structured data (JSON-LD baseSalary) only; the engine reads pay from the text itself. */
  salary: Salary | null
  /** Schema.org employmentType or the board's words, as found. */
  employmentType: string | null
  /** The description, one block a line. */
  text: string
  /** Empty for plain text. */
  blocks: Block[]
}

export interface Mention extends Span {
  skill: SkillId
}

/** Why a requirement was read as it was. */
export interface Because {
  /** The clause that asks. */
  clause: Span
  /** The words in it that decided: "must", "is a plus", "5+ years". Sorted, may be empty. */
  signals: Span[]
  /** The heading that it stands under, as the posting writes it; null under none. */
  section: string | null
}

/** One thing asked: one skill, or a one-of group of two or more. */
export interface Requirement extends Span {
  level: Level
  oneOf: SkillId[]
  /** Years asked for this skill, or null. */
  years: number | null
  /** The skill whose part this names: in "AWS (EC2, S3)" EC2 and S3 are parts of AWS, and all three are one demand. */
  partOf?: SkillId | undefined
  /** What is named are examples of a kind, any of which will do: "programming languages like Ruby". */
  orKind?: true | undefined
  because?: Because | undefined
}

export interface SkillReading {
  id: SkillId
  level: Level
  /** Index into the one-of groups of this reading (0, 1, …), or null. */
  group: number | null
  years: number | null
}

/** One thing that speaks for a role. Whoever shows it finds the words around it, in the user's language. */
export interface RoleEvidence {
  /** `title`: the posting's title; `called`: what the text calls the job; `content`: what the job is made of. */
  kind: 'title' | 'called' | 'content'
  /** The words of the posting; for `content` with what skills-data calls them before: `Java or .NET: “Java”`. */
  reason: string
  /** Of `content`: what skills-data calls it, and the words of the posting. */
  clue?: { name: string; words: string } | undefined
  /** Null for the title. */
  span: Span | null
}

export interface RoleVerdict {
  id: RoleId
  /** 0 to 1. */
  confidence: number
  runnerUp: RoleId | null
  /** Strongest first, at most three; a span in the text, or null where the title says it. */
  evidence: RoleEvidence[]
  /** Shares of the content that adding up give 1, or all 0 where nothing was found. */
  balance: { frontend: number; backend: number; data: number; operations: number }
}

export interface YearsAsked {
  min: number
  max: number | null
}

/** A fact beside the skills, with the words that say so. */
export interface Fact<T> {
  value: T
  span: Span | null
}

export interface CertificateFact extends Fact<string> {
  /** The same number on all of a choice, one of which is enough ("CKA, CKAD or CKS"). */
  choice?: number | undefined
  /** A plus, and no must. */
  wished?: boolean | undefined
}

export type WorkMode = 'remote' | 'hybrid' | 'on-site'
export type EmploymentType = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship' | 'permanent'
export type Degree = 'bachelor' | 'master' | 'doctorate' | 'associate' | 'any'

export interface Facts {
  salary: Fact<Salary> | null
  employmentTypes: Fact<EmploymentType>[]
  workMode: Fact<WorkMode> | null
  /** Days a week in the office, where the posting says so. */
  officeDays: Fact<number> | null
  location: Fact<string> | null
  /** true: sponsorship offered; false: not offered. */
  visaSponsorship: Fact<boolean> | null
  clearance: Fact<boolean> | null
  onCall: Fact<boolean> | null
  travel: Fact<boolean> | null
  degree: Fact<{ level: Degree; orExperience: boolean; required: boolean }> | null
  /** Ids of certifications in skills-data. */
  certifications: CertificateFact[]
}

export const DUTY_IDS = [
  'architecture',
  'front-back-integration',
  'data-storage',
  'apis',
  'performance-scale',
  'security',
] as const
export type DutyId = (typeof DUTY_IDS)[number]

/** What the engine makes of one posting. */
export interface Reading {
  /** `Posting.id`. */
  posting: string
  title: { text: string; roles: RoleId[]; mentions: Mention[] }
  role: RoleVerdict
  seniority: Seniority | null
  /** Whether title or text say the level, or it follows from the years asked alone; absent where it is null. */
  seniorityBy?: 'words' | 'years' | undefined
  years: YearsAsked | null
  /** In the text, sorted by start, never overlapping. */
  mentions: Mention[]
  /** Sorted by start. */
  requirements: Requirement[]
  negated: Mention[]
  /** Every distinct skill once with its strongest level, in order of first mention. */
  skills: SkillReading[]
  facts: Facts
  duties: Fact<DutyId>[]
  textLength: number
  /** The posting is longer than any that a person wrote: only its first LONGEST_POSTING code units were read. */
  truncated?: boolean | undefined
}

/* ---------- the user's side ---------- */

export const SKILL_LEVELS = ['learning', 'working', 'strong', 'expert'] as const
export type SkillLevel = (typeof SKILL_LEVELS)[number]

/** One skill that the user has. */
export interface ProfileSkill {
  skill: SkillId
  level: SkillLevel
  years: number | null
}

/** The part of the user's profile that scoring needs. */
export interface FitProfile {
  skills: readonly ProfileSkill[]
  seniority: Seniority | null
  /** Overall years of experience. */
  years: number | null
  targetRoles: readonly RoleId[]
}

/* ---------- the score ---------- */

export type Match =
  | { kind: 'matched'; skill: SkillId; by: SkillId }
  | { kind: 'implied'; skill: SkillId; by: SkillId }
  | { kind: 'related'; skill: SkillId; by: SkillId }
  | { kind: 'missing'; skill: SkillId; by: null }

/** One requirement with what the user brings to it. */
export interface FitPart {
  /** Index into `Reading.requirements`. */
  requirement: number
  level: Level
  oneOf: SkillId[]
  /** The best member of the group. */
  match: Match
  /** 0 to 1: what the profile earns of this requirement. */
  credit: number
  /** Concepts and practices alone: no technology is asked. */
  idea?: true
  /** Programming languages alone: one of them is what the job is done in. */
  language?: true
  /**
   * The level's weight, shared with the other parts of the same demand; 0 for what is shown but never scored (soft
   * skills, generic nouns).
   */
  weight: number
  /** The same number for all parts of one demand ("AWS (EC2, S3)"): the first one's `requirement`. */
  demand: number
  yearsAsked: number | null
  yearsHad: number | null
}

export interface FitReport {
  /** 0 to 100, or null: not enough text to judge. */
  score: number | null
  parts: FitPart[]
  /** Demands, so that "AWS (EC2, S3)" is one; met where all of its parts are matched or implied. */
  required: { met: number; asked: number }
  preferred: { met: number; asked: number }
  /** How each language and framework that the title names is served; absent where it names none. */
  title?: Match[]
}
