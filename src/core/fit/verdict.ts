/**
 * Should I apply? One word, and the reason that decides.
 *
 * The rule, from the worst to the best; the first that holds is the verdict:
 * 1. `against`: the posting has what the user has ruled out: a deal-breaker of the preferences.
 * 2. `weak`: the score is below 50, or more than half of the must-haves are missing.
 * 3. `stretch`: its title names a technology that is a must, or a language or framework, and the user has none of
 *    it; or it asks for a level at least two steps above the user's, or one step where the years asked do not make up
 *    for it; or the user has less than three quarters of the years asked.
 * 4. `fair`: the score is below 75, or more than a quarter of the must-haves are missing; or programming languages are
 *    must-haves and the user has none of them, however much of the rest; or the level asked is at
 *    least two steps below the user's, or the most years asked are far below the user's; or pay, place or way of
 *    working is not what the user wants.
 * 5. `good`: everything else.
 * Wishes do not spoil it for who has the must-haves: with all of those, skills are `good` from 50 points and `fair`
 * below. Of one or two must-haves no share is taken: missing ones are `fair` at best, and the score tells the rest.
 * Without a score there is no verdict but `against`. What the posting does not say, or the user has not set, decides
 * nothing; a level that follows from the years alone is not held against the user a second time.
 */
import { compareLevels, yearsBeyond } from '../compare/level.ts'
import type { WishKind, WishVerdict } from '../compare/preferences.ts'
import {
  type FitPart,
  type FitProfile,
  type FitReport,
  LEVELS,
  type Reading,
  type Seniority,
  type SkillId,
} from '../types.ts'
import { type Demand, demandsOf, tellingFirst } from './demands.ts'
import { MIN_SCORABLE_REQUIREMENTS, shareOf } from './fit.ts'

/** Best first. */
export const VERDICTS = ['good', 'fair', 'stretch', 'weak', 'against'] as const
export type VerdictKind = (typeof VERDICTS)[number]

/** What was looked at, in the order in which it is told between equals. */
export type Judgement =
  | {
      about: 'skills'
      allows: VerdictKind
      score: number
      /** Of the strongest level that anything is asked at; most telling first. */
      missing: Demand[]
      partly: Demand[]
      /** The must-haves alone would be good: what is only wished for costs the rest. */
      byWishes: boolean
    }
  /** `close`: what the user has that is related to what the title names, where there is none of that itself. */
  | { about: 'title'; allows: VerdictKind; named: SkillId[]; close: SkillId[] }
  /** `asked`: the first must-have of a language, where the user has none of those; `close`: what comes nearest. */
  | { about: 'language'; allows: VerdictKind; asked: Demand; close: SkillId | null }
  | { about: 'level'; allows: VerdictKind; asked: Seniority; own: Seniority }
  /** `most`: the upper end of what is asked, where the user is far beyond it. */
  | { about: 'years'; allows: VerdictKind; asked: number; most: number | null; own: number }
  | { about: 'breakers'; allows: VerdictKind; against: WishVerdict[] }
  | { about: 'preferences'; allows: VerdictKind; against: WishVerdict[] }

export interface Verdict {
  kind: VerdictKind
  /** The first judgement that allows no better. */
  reason: Judgement
  /** All that could be judged. */
  judgements: Judgement[]
}

export interface VerdictQuestion {
  fit: FitReport
  reading: Pick<Reading, 'title' | 'seniority' | 'seniorityBy' | 'years'>
  profile: Pick<FitProfile, 'seniority' | 'years'>
  /** Of `judgeWishes`; empty where the user wants nothing in particular. */
  wishes: readonly WishVerdict[]
}

/** Scores from which the skills make a good fit, and from which they make a possible one. */
const GOOD_SCORE = 75
const FAIR_SCORE = 50
/** Shares of the must-haves that may be missing from a good fit, and from a possible one. */
const GOOD_MISSING = 0.25
const FAIR_MISSING = 0.5
/** All of them are had, or implied by what is: what `FIT_DEFAULTS` gives for that. */
const MUSTS_COVERED = 0.9
/** Recruiters read "5 years" as "about 5": who has four is asked to apply, who has three has to convince. */
const ENOUGH_YEARS = 0.75
/** A level next to one's own is a matter of the company's titles; two are another job. */
const FAR_STEPS = 2
/** "1 to 3 years" seeks somebody early on: twice as many, and these many more, are another stage of a career. */
const FAR_BEYOND_FACTOR = 2
const FAR_BEYOND_YEARS = 4

/** What the user wants, and what the user will not do. */
const BREAKERS: ReadonlySet<WishKind> = new Set(['sponsorship', 'clearance', 'onCall', 'travel', 'skill'])

/** @returns null where there is no score and nothing that is ruled out. */
export function verdictOf(question: VerdictQuestion): Verdict | null {
  const bySkills = skills(question)
  const byTitle = title(question, bySkills?.allows === 'weak')
  const judgements = [
    ...(byTitle?.allows === 'weak' ? [byTitle, bySkills] : [bySkills, byTitle]),
    byTitle ? null : language(question),
    ...levelAndYears(question),
    breakers(question.wishes),
    preferences(question.wishes),
  ].filter((one) => one !== null)
  const worst = Math.max(...judgements.map(({ allows }) => VERDICTS.indexOf(allows)), -1)
  const kind = VERDICTS[worst]
  const reason = judgements.find(({ allows }) => allows === kind)
  if (!kind || !reason || (question.fit.score === null && kind !== 'against')) return null
  return { kind, reason, judgements }
}

function breakers(wishes: readonly WishVerdict[]): Judgement | null {
  const asked = wishes.filter(({ kind }) => BREAKERS.has(kind))
  if (asked.length === 0) return null
  const against = asked.filter(({ verdict }) => verdict === 'against')
  return { about: 'breakers', allows: against.length > 0 ? 'against' : 'good', against }
}

function preferences(wishes: readonly WishVerdict[]): Judgement | null {
  const asked = wishes.filter(({ kind }) => !BREAKERS.has(kind))
  if (asked.length === 0) return null
  const against = asked.filter(({ verdict }) => verdict === 'against')
  return { about: 'preferences', allows: against.length > 0 ? 'fair' : 'good', against }
}

function skills({ fit: { score, parts }, reading }: VerdictQuestion): Judgement | null {
  if (score === null) return null
  const demands = demandsOf(parts)
  const strongest = LEVELS.findLast((level) => demands.some((demand) => demand.level === level))
  const asked = demands.filter(({ level }) => level === strongest)
  const by = (standing: Demand['standing']) =>
    tellingFirst(
      asked.filter((demand) => demand.standing === standing),
      titleSkills(reading),
    )
  const missing = by('missing')
  const musts = shareOf(parts.filter(({ level }) => level === 'required'))
  const share =
    strongest === 'required' ? missing.length / Math.max(asked.length, MIN_SCORABLE_REQUIREMENTS) : 0
  const allows = allowedBySkills(score, share, musts)
  const alone = musts === null ? allows : allowedBySkills(100 * musts, share, null)
  const byWishes = allows !== 'good' && alone === 'good'
  return { about: 'skills', allows, score, missing, partly: by('partly'), byWishes }
}

/**
 * @param missingShare of the must-haves
 * @param musts what the must-haves alone earn, 0 to 1; null where they are too few to say
 */
function allowedBySkills(score: number, missingShare: number, musts: number | null): VerdictKind {
  const isCovered = musts !== null && musts >= MUSTS_COVERED && missingShare === 0
  if (isCovered) return score < FAIR_SCORE ? 'fair' : 'good'
  if (score < FAIR_SCORE || missingShare > FAIR_MISSING) return 'weak'
  return score < GOOD_SCORE || missingShare > GOOD_MISSING ? 'fair' : 'good'
}

/**
 * Null where the title names no technology that the job is done in.
 * @param isWeak by the skills: who lacks so much, and of the title's technology has only a related one, is told so first
 */
function title({ fit, reading }: VerdictQuestion, isWeak: boolean): Judgement | null {
  const named = titleSkills(reading)
  // Where the posting takes another one instead ("Python or Java"), that serves too.
  const asked = fit.parts.filter(
    ({ oneOf, idea, level, weight }) =>
      !idea && level === 'required' && weight > 0 && oneOf.some((skill) => named.has(skill)),
  )
  const inParts = new Set(asked.flatMap(({ oneOf }) => oneOf))
  const alone = (fit.title ?? []).filter(({ skill }) => !inParts.has(skill))
  const matches = [...asked.map(({ match }) => match), ...alone]
  if (matches.length === 0) return null
  const known = [...named].filter((skill) => inParts.has(skill) || alone.some((one) => one.skill === skill))
  const isServed = matches.some(({ kind }) => kind === 'matched' || kind === 'implied')
  const close = isServed ? [] : [...new Set(matches.flatMap(({ by }) => by ?? []))]
  const allows = isServed ? 'good' : isWeak && close.length > 0 ? 'weak' : 'stretch'
  return { about: 'title', allows, named: known, close }
}

/** A job is done in its language: Docker, Git and a database are had by all who apply. Null where one is had. */
function language({ fit: { parts } }: VerdictQuestion): Judgement | null {
  const demands = demandsOf(parts.filter((part) => part.language && part.level === 'required'))
  const [asked] = demands
  if (!asked || demands.some(({ standing }) => standing === 'had')) return null
  const [close = null] = demands.flatMap((demand) => demand.parts.flatMap(({ match }) => match.by ?? []))
  return { about: 'language', allows: 'fair', asked, close }
}

function titleSkills({ title: { mentions } }: Pick<Reading, 'title'>): ReadonlySet<SkillId> {
  return new Set(mentions.map(({ skill }) => skill))
}

function levelAndYears({ fit, reading, profile }: VerdictQuestion): Judgement[] {
  const found: Judgement[] = []
  const hasYears = reading.years
    ? (yearsBeyond(reading.years, profile.years) ?? -1) >= 0
    : hasYearsOfSkills(fit.parts)
  const asked = reading.seniorityBy === 'years' ? null : reading.seniority
  const { steps } = compareLevels(asked, profile.seniority, [])
  if (asked && profile.seniority && steps !== null) {
    found.push({ about: 'level', allows: allowedByLevel(steps, hasYears), asked, own: profile.seniority })
  }
  if (reading.years && profile.years !== null) {
    const { min, max } = reading.years
    const isEnough = profile.years >= min * ENOUGH_YEARS
    const most = max !== null && isFarBeyond(profile.years, max) ? max : null
    found.push({
      about: 'years',
      allows: !isEnough ? 'stretch' : most === null ? 'good' : 'fair',
      asked: min,
      most,
      own: profile.years,
    })
  }
  return found
}

function isFarBeyond(own: number, most: number): boolean {
  return own >= most * FAR_BEYOND_FACTOR && own >= most + FAR_BEYOND_YEARS
}

/** Where no years are asked overall, those of the must-haves speak for the level: all that are asked, and some are. */
function hasYearsOfSkills(parts: readonly FitPart[]): boolean {
  const asked = parts.filter(({ level, yearsAsked }) => level === 'required' && yearsAsked !== null)
  return asked.length > 0 && asked.every((part) => (part.yearsHad ?? 0) >= (part.yearsAsked ?? 0))
}

function allowedByLevel(steps: number, hasYears: boolean): VerdictKind {
  if (steps >= FAR_STEPS || (steps > 0 && !hasYears)) return 'stretch'
  return steps <= -FAR_STEPS ? 'fair' : 'good'
}
