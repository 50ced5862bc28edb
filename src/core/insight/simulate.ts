/**
 * What learning a skill would bring over all postings, by the score that `fit` gives them.
 *
 * Learning a skill is credited with what asks for that very skill: in full, since years are not held against it. What
 * it implies or is related to would earn something too (Google Kubernetes Engine meets a wish for Kubernetes), but a
 * figure that counts this tells of postings which never asked for the skill. So each distinct thing asked is judged
 * once for the profile, and what is left of its credit is offered to the skills that it names.
 */
import { divideDemands } from '../fit/demands.ts'
import { createJudge, earnedBy, FIT_DEFAULTS, type FitOptions } from '../fit/fit.ts'
import { type Asked, mergeRequirements } from '../fit/merge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitPart, FitProfile, SkillId } from '../types.ts'
import type { PastPosting } from './types.ts'

/** What could be learnt, and what it would bring to the postings. Skills and offers are numbered from 0. */
export interface Simulation {
  postings: SimulatedPosting[]
  /** Every skill that would raise a score. */
  skills: SkillId[]
  offers: Offer[]
}

/** Whose learning one thing asked would meet. One for all postings that ask the same. */
interface Offer {
  skills: number[]
  /** Credit that each of them would add, above 0 up to 1. */
  credit: number
}

export interface SimulatedPosting {
  posting: PastPosting
  /** The score before it is rounded, or null: not enough to judge. */
  score: number | null
  chances: Chance[]
}

/** One requirement that could be served better. */
interface Chance {
  offer: number
  /** Points of this posting's score for a whole credit. */
  worth: number
}

/** A distinct thing asked, as the profile serves it. */
interface Judged {
  asked: Asked
  part: FitPart
  /** Null where the profile earns all there is. */
  offer: number | null
}

/** Scores every posting by the profile, with what each missing skill would add. Linear in the postings. */
export function simulate(
  postings: readonly PastPosting[],
  profile: FitProfile,
  catalog: Catalog,
  options: FitOptions = FIT_DEFAULTS,
): Simulation {
  const { judgeOnce, distinct } = createRegister(createJudge(profile, catalog, options))
  const judged = postings.map((posting) => {
    const asked = mergeRequirements(posting.requirements)
    const once = asked.map(judgeOnce)
    // The same thing has another weight where it is a part of something.
    const parts = divideDemands(
      once.map(({ part }, index) => ({ ...part, demand: index })),
      asked,
    )
    return { posting, parts, once }
  })
  const { skills, offers, offerFor } = createOffers(missingOf(distinct, profile, catalog))
  for (const one of distinct) one.offer = offerFor(one)
  return { postings: judged.map(simulated), skills, offers }
}

/** @param parts with their weights in this posting; @param once what each of them is in all postings */
function simulated({
  posting,
  parts,
  once,
}: {
  posting: PastPosting
  parts: readonly FitPart[]
  once: readonly Judged[]
}): SimulatedPosting {
  const sum = posting.role === 'other' ? null : earnedBy(parts)
  if (!sum) return { posting, score: null, chances: [] }
  const whole = parts.reduce((total, { weight }) => total + weight, 0)
  const chances = parts.flatMap(({ weight }, index): Chance[] => {
    const offer = once[index]?.offer ?? null
    return offer === null ? [] : [{ offer, worth: (100 * weight) / whole }]
  })
  return { posting, score: (100 * sum.earned) / sum.possible, chances }
}

/** Skills that postings ask for where the profile has nothing, or only something related. */
function missingOf(distinct: readonly Judged[], profile: FitProfile, catalog: Catalog): SkillId[] {
  const had = new Set(profile.skills.map(({ skill }) => skill))
  const missing = new Set<SkillId>()
  for (const one of distinct) {
    const { match, oneOf } = one.part
    if (!isOpen(one) || match.kind === 'matched' || match.kind === 'implied') continue
    for (const skill of oneOf) if (!had.has(skill)) missing.add(skill)
  }
  return [...missing].filter((skill) => catalog.isScored(skill))
}

/** The score that `fit` gives, or null. */
export function roundedScore({ score }: Pick<SimulatedPosting, 'score'>): number | null {
  return score === null ? null : Math.round(score)
}

const skillsKey = ({ oneOf }: Asked) => oneOf.join(' ')

/** Each distinct thing asked is judged once; the same thing gives the same object. */
function createRegister(judge: (asked: Asked) => FitPart): {
  judgeOnce: (asked: Asked) => Judged
  distinct: Judged[]
} {
  const distinct: Judged[] = []
  const known = new Map<string, Judged[]>()
  return {
    distinct,
    judgeOnce: (asked) => {
      const key = skillsKey(asked)
      const alike = known.get(key)
      for (const one of alike ?? []) {
        const { level, years, orKind } = one.asked
        if (level === asked.level && years === asked.years && orKind === asked.orKind) return one
      }
      const one: Judged = { asked, part: judge(asked), offer: null }
      distinct.push(one)
      if (alike) alike.push(one)
      else known.set(key, [one])
      return one
    },
  }
}

/** Who would serve what is asked: the skills that it names, which the catalog scores. */
function createOffers(
  candidates: readonly SkillId[],
): Pick<Simulation, 'skills' | 'offers'> & { offerFor: (judged: Judged) => number | null } {
  const skills = [...candidates]
  const offers: Offer[] = []
  const numbers = new Map(skills.map((skill, index) => [skill, index]))
  /** By what is asked and what the profile earns of it: neither level nor years change what is better. */
  const known = new Map<string, number>()
  return {
    skills,
    offers,
    offerFor: (judged) => {
      const { asked, part } = judged
      if (!isOpen(judged)) return null
      const key = `${part.credit} ${skillsKey(asked)}`
      const before = known.get(key)
      if (before !== undefined) return before
      const able = asked.oneOf.flatMap((skill) => numbers.get(skill) ?? [])
      if (able.length === 0) return null
      const offer = offers.push({ skills: able, credit: 1 - part.credit }) - 1
      known.set(key, offer)
      return offer
    },
  }
}

/** Asked, not only named, and not yet served as well as can be. */
function isOpen({ asked, part: { weight, credit } }: Judged): boolean {
  return asked.level !== 'mentioned' && weight > 0 && credit < 1
}
