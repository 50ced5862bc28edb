/** Reading + profile -> FitReport, by the rules of ARCHITECTURE "The score". Every point has a reason. */
import { type Catalog, SAME_FAMILY } from '../lexicon/catalog.ts'
import type { Category } from '../lexicon/compile/schema.ts'
import type {
  FitPart,
  FitProfile,
  FitReport,
  Level,
  Match,
  ProfileSkill,
  Reading,
  SkillId,
} from '../types.ts'
import { demandsOf, divideDemands } from './demands.ts'
import { type Asked, mergeRequirements } from './merge.ts'

/** How the score counts. */
export interface FitOptions {
  /** 0 or more; 0 for what shall not count at all. */
  weights: Readonly<Record<Level, number>>
  /** 0 to 1: what a skill earns that another of the profile implies. */
  implied: number
  /** 0 to 1: what a skill of the same family earns; looser relations earn in proportion. */
  related: number
}

export const FIT_DEFAULTS: FitOptions = {
  // A must-have that is missing can end an application, and three nice-to-haves do not make up for it. What is only
  // named asks nothing: a long list of "our stack" is not to drown one wish.
  weights: { required: 4, preferred: 1, mentioned: 0.25 },
  // Who has PostgreSQL writes SQL, but was not asked to show it: a little less than the skill itself.
  implied: 0.9,
  related: SAME_FAMILY,
}

/** One or two skills say more about the length of a text than about a fit. */
export const MIN_SCORABLE_REQUIREMENTS = 3

/**
 * Credits and weights are counted in whole steps, so that no order of adding can change a sum. Shares of a weight come
 * out even for demands of up to twelve parts (the least common multiple of 1 to 12).
 */
const CREDIT_STEPS = 10_000
const WEIGHT_STEPS = 27_720

const KIND_RANK = { missing: 0, related: 1, implied: 2, matched: 3 } as const

/** One way in which the profile serves one skill. */
interface Way {
  match: Match
  credit: number
  yearsHad: number | null
}

/**
 * Scores one posting for one user.
 *
 * Each demand is worth its level's weight, which its parts share ("AWS (EC2, S3)" asks one thing); the credit of a part is that of its best member:
 * - the skill is in the profile: 1; a profile skill implies it: 0.9; a profile skill is related to it: up to 0.5 (`options`);
 * - times min(1, years had / years asked) where both are known. The years had are those of the profile skill that
 *   serves: four years of Spring Boot are four years of Java, and no more.
 *
 * The best credit counts even if a weaker kind of match earns it, else adding Java (1 year) to Spring Boot (5 years)
 * would cost points. The kind that is shown is the strongest all the same: who has Java is not told "implied".
 * Members that are never scored (soft skills, natural languages, general words) earn nothing in a group with others;
 * a requirement of nothing else has the weight 0.
 */
export function fit(
  reading: Reading,
  profile: FitProfile,
  catalog: Catalog,
  options: FitOptions = FIT_DEFAULTS,
): FitReport {
  const asked = mergeRequirements(reading.requirements)
  const parts = divideDemands(asked.map(createJudge(profile, catalog, options)), asked)
  const title = titleMatches(reading, profile, catalog)
  return {
    // What is no software role is not judged by software skills.
    score: reading.role.id === 'other' ? null : score(parts),
    parts,
    required: count(parts, 'required'),
    preferred: count(parts, 'preferred'),
    ...(title.length > 0 && { title }),
  }
}

/** A language or framework in a title is what the job is done in; "Analytics" or "Cloud" may be a team's name. */
const TITLE_CATEGORIES: ReadonlySet<Category> = new Set<Category>(['language', 'framework'])

function titleMatches({ title }: Reading, profile: FitProfile, catalog: Catalog): Match[] {
  const named = new Set(title.mentions.map(({ skill }) => skill))
  return [...named].flatMap((skill) => {
    const category = catalog.skill(skill)?.category
    return category && TITLE_CATEGORIES.has(category) ? bestMatch(skill, profile, catalog) : []
  })
}

/** How `fit` judges one thing asked, before demands are divided, for whoever has many to judge by one profile. */
export function createJudge(
  profile: FitProfile,
  catalog: Catalog,
  options: FitOptions = FIT_DEFAULTS,
): (asked: Asked) => FitPart {
  const skills = indexProfile(profile.skills)
  return (asked) => judge(asked, skills, catalog, options)
}

/** The best way in which a profile serves a skill, regardless of years. */
export function bestMatch(skill: SkillId, profile: FitProfile, catalog: Catalog): Match {
  return serve(skill, { years: null, orKind: false }, indexProfile(profile.skills), catalog, FIT_DEFAULTS)
    .match
}

type ProfileIndex = ReadonlyMap<SkillId, readonly ProfileSkill[]>

/** A skill may stand in a profile twice (two imports): the better entry serves. */
function indexProfile(skills: readonly ProfileSkill[]): ProfileIndex {
  const index = new Map<SkillId, ProfileSkill[]>()
  for (const skill of skills) {
    const list = index.get(skill.skill)
    if (list) list.push(skill)
    else index.set(skill.skill, [skill])
  }
  return index
}

function judge(asked: Asked, profile: ProfileIndex, catalog: Catalog, options: FitOptions): FitPart {
  const scored = asked.oneOf.filter((skill) => catalog.isScored(skill))
  // "A database like MongoDB": any database will do, so the term that alone is never scored serves, too.
  const members = scored.length > 0 && !asked.orKind ? scored : asked.oneOf
  const ways = members.map((skill) => serve(skill, asked, profile, catalog, options))
  const best = ways.reduce((a, b) => (isBetter(b, a) ? b : a))
  return {
    requirement: asked.requirement,
    level: asked.level,
    oneOf: asked.oneOf,
    match: best.match,
    credit: best.credit,
    ...(members.every((skill) => catalog.isIdea(skill)) && { idea: true as const }),
    ...(scored.length > 0 &&
      scored.every((skill) => isLanguage(skill, catalog)) && { language: true as const }),
    weight: scored.length > 0 ? options.weights[asked.level] : 0,
    demand: asked.requirement,
    yearsAsked: asked.years,
    yearsHad: best.yearsHad,
  }
}

/** Of skills-data: languages that a program is written in, where SQL, shells and markup are families of their own. */
const LANGUAGE_FAMILY = 'programming-language'

function isLanguage(skill: SkillId, catalog: Catalog): boolean {
  return catalog.skill(skill)?.family === LANGUAGE_FAMILY
}

/** Between members of a group the credit decides, then the kind; the first named wins a draw. */
function isBetter(a: Way, b: Way): boolean {
  return a.credit !== b.credit ? a.credit > b.credit : KIND_RANK[a.match.kind] > KIND_RANK[b.match.kind]
}

/** The strongest kind of match for one skill, with the best credit of all. */
function serve(
  skill: SkillId,
  asked: Pick<Asked, 'years' | 'orKind'>,
  profile: ProfileIndex,
  catalog: Catalog,
  options: FitOptions,
): Way {
  const ways = waysTo(skill, asked, profile, catalog, options)
  let best: Way = { match: { kind: 'missing', skill, by: null }, credit: 0, yearsHad: null }
  for (const way of ways) {
    const byKind = KIND_RANK[way.match.kind] - KIND_RANK[best.match.kind]
    if (byKind > 0 || (byKind === 0 && comesFirst(way, best))) best = way
  }
  return { ...best, credit: ways.reduce((credit, way) => Math.max(credit, way.credit), 0) }
}

/** More credit first, then by id, so that the order of the profile never shows. */
function comesFirst(a: Way, b: Way): boolean {
  if (a.credit !== b.credit) return a.credit > b.credit
  const [left, right] = [a.match.by ?? '', b.match.by ?? '']
  return left !== right ? left < right : (a.yearsHad ?? -1) > (b.yearsHad ?? -1)
}

function waysTo(
  skill: SkillId,
  { years: yearsAsked, orKind }: Pick<Asked, 'years' | 'orKind'>,
  profile: ProfileIndex,
  catalog: Catalog,
  { implied, related }: FitOptions,
): Way[] {
  const ways: Way[] = []
  const add = (kind: 'matched' | 'implied' | 'related', by: SkillId, value: number) => {
    for (const { years } of profile.get(by) ?? []) {
      const credit = Math.round(value * yearsFactor(years, yearsAsked) * CREDIT_STEPS) / CREDIT_STEPS
      ways.push({ match: { kind, skill, by }, credit, yearsHad: years })
    }
  }
  add('matched', skill, 1)
  for (const by of catalog.impliedBy(skill).keys()) add('implied', by, implied)
  for (const by of profile.keys()) {
    const value = catalog.related(skill, by)
    // "Programming languages like Ruby": whoever has another of the family has what is asked.
    if (orKind && value === SAME_FAMILY) add('implied', by, implied)
    else if (value > 0) add('related', by, (value * related) / SAME_FAMILY)
  }
  return ways
}

function yearsFactor(had: number | null, asked: number | null): number {
  if (had === null || asked === null || asked <= 0) return 1
  return Math.min(1, Math.max(0, had) / asked)
}

/** The share of what these parts could earn that they do earn, 0 to 1; null where there are too few to judge. */
export function shareOf(parts: readonly FitPart[]): number | null {
  const sum = earnedBy(parts)
  return sum && sum.earned / sum.possible
}

function score(parts: readonly FitPart[]): number | null {
  const share = shareOf(parts)
  return share === null ? null : Math.round(100 * share)
}

/**
 * What the parts earn of what they could, in steps of credit times weight: 100 · earned / possible is the score
 * before it is rounded. Null where there are too few demands to judge.
 */
export function earnedBy(
  parts: readonly Pick<FitPart, 'weight' | 'credit' | 'demand'>[],
): { earned: number; possible: number } | null {
  const scorable = parts.filter((part) => part.weight > 0)
  if (new Set(scorable.map(({ demand }) => demand)).size < MIN_SCORABLE_REQUIREMENTS) return null
  let earned = 0
  let possible = 0
  for (const part of scorable) {
    const weight = Math.round(part.weight * WEIGHT_STEPS)
    earned += weight * Math.round(part.credit * CREDIT_STEPS)
    possible += weight * CREDIT_STEPS
  }
  return { earned, possible }
}

/** Too few years show in the score and beside the skill, not here. */
function count(parts: readonly FitPart[], level: Level): { met: number; asked: number } {
  const asked = demandsOf(parts).filter((demand) => demand.level === level)
  return { met: asked.filter(({ standing }) => standing === 'had').length, asked: asked.length }
}
