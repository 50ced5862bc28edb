/**
 * Should I apply? One word, and the reason that decides.
 *
 * The rule, from the worst to the best; the first that holds is the verdict:
 * 1. `against`: the posting has what the user has ruled out: a deal-breaker of the preferences.
 * 2. `weak`: the score is below 50, or more than half of the must-haves are missing.
 * 3. `stretch`: it asks for a level at least two steps above the user's, or one step where the years asked do not
 *    make up for it; or the user has less than three quarters of the years asked.
 * 4. `fair`: the score is below 75, or more than a quarter of the must-haves are missing; or the level asked is at
 *    least two steps below the user's; or pay, place or way of working is not what the user wants.
 * 5. `good`: everything else.
 * Without a score there is no verdict but `against`. What the posting does not say, or the user has not set, decides
 * nothing; a level that follows from the years alone is not held against the user a second time.
 */
import { compareLevels, yearsBeyond } from '../compare/level.ts'
import type { WishKind, WishVerdict } from '../compare/preferences.ts'
import type { FitPart, FitProfile, FitReport, Reading, Seniority } from '../types.ts'
import { type Demand, demandsOf } from './demands.ts'

/** Best first. */
export const VERDICTS = ['good', 'fair', 'stretch', 'weak', 'against'] as const
export type VerdictKind = (typeof VERDICTS)[number]

/** What was looked at, in the order in which it is told between equals. */
export type Judgement =
  | { about: 'skills'; allows: VerdictKind; score: number; missing: Demand[]; partly: Demand[] }
  | { about: 'level'; allows: VerdictKind; asked: Seniority; own: Seniority }
  | { about: 'years'; allows: VerdictKind; asked: number; own: number }
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
  reading: Pick<Reading, 'seniority' | 'seniorityBy' | 'years'>
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
/** Recruiters read "5 years" as "about 5": who has four is asked to apply, who has three has to convince. */
const ENOUGH_YEARS = 0.75
/** A level next to one's own is a matter of the company's titles; two are another job. */
const FAR_STEPS = 2

/** What the user wants, and what the user will not do. */
const BREAKERS: ReadonlySet<WishKind> = new Set(['sponsorship', 'clearance', 'onCall', 'travel', 'skill'])

/** @returns null where there is no score and nothing that is ruled out. */
export function verdictOf(question: VerdictQuestion): Verdict | null {
  const judgements = [
    skills(question.fit),
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

function skills({ score, parts }: FitReport): Judgement | null {
  if (score === null) return null
  const required = demandsOf(parts).filter(({ level }) => level === 'required')
  const missing = required.filter(({ standing }) => standing === 'missing')
  const partly = required.filter(({ standing }) => standing === 'partly')
  const share = required.length === 0 ? 0 : missing.length / required.length
  return { about: 'skills', allows: allowedBySkills(score, share), score, missing, partly }
}

function allowedBySkills(score: number, missingShare: number): VerdictKind {
  if (score < FAIR_SCORE || missingShare > FAIR_MISSING) return 'weak'
  return score < GOOD_SCORE || missingShare > GOOD_MISSING ? 'fair' : 'good'
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
    const isEnough = profile.years >= reading.years.min * ENOUGH_YEARS
    found.push({
      about: 'years',
      allows: isEnough ? 'good' : 'stretch',
      asked: reading.years.min,
      own: profile.years,
    })
  }
  return found
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
