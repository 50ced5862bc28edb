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
import type { FitPart, FitProfile, Reading, SkillId } from '../types.ts'
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
  const judged = postings.map(({ requirements }) => {
    const asked = mergeRequirements(requirements)
    const once = asked.map(judgeOnce)
    // The same thing has another weight where it is a part of something.
    const parts = divideDemands(
      once.map(({ part }, index) => ({ ...part, demand: asked[index]?.requirement ?? 0 })),
      asked,
    )
    return once.map((one, index) => ({ offerOf: one, part: parts[index] ?? one.part }))
  })
  const candidates = missingOf(distinct, profile, catalog)
  const { skills, offers, offerFor } = createOffers(candidates)
  for (const one of distinct) one.offer = offerFor(one)
  return {
    postings: postings.map((posting, index) => simulated(posting, judged[index] ?? [])),
    skills,
    offers,
  }
}

function simulated(
  posting: PastPosting,
  judged: readonly { offerOf: Judged; part: FitPart }[],
): SimulatedPosting {
  const sum = posting.role === 'other' ? null : earnedBy(judged.map(({ part }) => part))
  if (!sum) return { posting, score: null, chances: [] }
  let whole = 0
  for (const { part } of judged) whole += part.weight
  const chances: Chance[] = []
  for (const { part, offerOf } of judged) {
    const { offer } = offerOf
    if (offer !== null) chances.push({ offer, worth: (100 * part.weight) / whole })
  }
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

/** A past posting as the fit function takes it: it looks at the role and at what is asked. */
export function readingOf({
  id,
  role,
  title,
  requirements,
}: Pick<PastPosting, 'id' | 'role' | 'title' | 'requirements'>): Reading {
  return {
    posting: id,
    title: { text: title, roles: [], mentions: [] },
    role: {
      id: role,
      confidence: 1,
      runnerUp: null,
      evidence: [],
      balance: { frontend: 0, backend: 0, data: 0, operations: 0 },
    },
    seniority: null,
    years: null,
    mentions: [],
    requirements: requirements.map(({ level, oneOf, years, partOf, orKind }) => ({
      level,
      oneOf,
      years,
      ...(partOf !== undefined && { partOf }),
      ...(orKind && { orKind }),
      start: 0,
      end: 0,
    })),
    negated: [],
    skills: [],
    facts: {
      salary: null,
      employmentTypes: [],
      workMode: null,
      officeDays: null,
      location: null,
      visaSponsorship: null,
      clearance: null,
      onCall: null,
      travel: null,
      degree: null,
      certifications: [],
    },
    duties: [],
    textLength: 0,
  }
}

const skillsKey = ({ oneOf }: Asked) => (oneOf.length === 1 ? (oneOf[0] ?? '') : oneOf.join(' '))

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
