/**
 * What learning a skill would bring over all postings: simulated with the real fit function.
 *
 * A posting's score is the sum of its parts, and what a profile with one more skill earns of a part is the better of
 * what the profile earns and what the skill alone earns (fit.ts: "the best credit counts"). So each distinct thing
 * asked is judged once for the profile and once for each skill that could serve it, whatever the number of postings;
 * a property test holds that this equals `fit` with the skill added, for every posting.
 */
import { divideDemands } from '../fit/demands.ts'
import { createJudge, earnedBy, FIT_DEFAULTS, type FitOptions } from '../fit/fit.ts'
import { type Asked, mergeRequirements } from '../fit/merge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitPart, FitProfile, ProfileSkill, Reading, SkillId } from '../types.ts'
import { createServing } from './serving.ts'
import type { PastPosting } from './types.ts'

/** What could be learnt, and what it would bring to the postings. Skills and offers are numbered from 0. */
export interface Simulation {
  postings: SimulatedPosting[]
  /** Every skill that would raise a score. */
  skills: SkillId[]
  offers: Offer[]
}

/** Who would serve one thing asked better than the profile does. One for all postings that ask the same. */
export interface Offer {
  skills: number[]
  /** Credit that each of them alone would add, above 0 up to 1. */
  credits: number[]
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
  const creditOf = (asked: Asked, skill: SkillId) =>
    createJudge({ ...profile, skills: [learnt(skill)] }, catalog, options)(asked).credit
  const { skills, offers, offerFor } = createOffers(candidates, creditOf, catalog)
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

/** Skills that postings name where the profile has nothing, or only something related. */
function missingOf(judged: readonly Judged[], profile: FitProfile, catalog: Catalog): SkillId[] {
  const had = new Set(profile.skills.map(({ skill }) => skill))
  const missing = new Set<SkillId>()
  for (const { part } of judged) {
    const { weight, credit, match, oneOf } = part
    if (weight === 0 || credit >= 1 || match.kind === 'matched' || match.kind === 'implied') continue
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
    requirements: requirements.map(({ level, oneOf, years, partOf }) => ({
      level,
      oneOf,
      years,
      ...(partOf !== undefined && { partOf }),
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
        if (one.asked.level === asked.level && one.asked.years === asked.years) return one
      }
      const one: Judged = { asked, part: judge(asked), offer: null }
      distinct.push(one)
      if (alike) alike.push(one)
      else known.set(key, [one])
      return one
    },
  }
}

/**
 * A group earns what its best member earns, and years asked are not held against a skill without years: so a candidate
 * is judged once for each skill that is asked, in whatever groups that stands.
 */
function createOffers(
  candidates: readonly SkillId[],
  creditOf: (asked: Asked, skill: SkillId) => number,
  catalog: Catalog,
): Pick<Simulation, 'skills' | 'offers'> & { offerFor: (judged: Judged) => number | null } {
  const skills = [...candidates]
  const offers: Offer[] = []
  const numbers = new Map(skills.map((skill, index) => [skill, index]))
  const serving = createServing(skills, catalog)
  const alone = new Map<SkillId, Offer>()
  const offerOf = (member: SkillId): Offer => {
    const before = alone.get(member)
    if (before) return before
    const asked: Asked = {
      requirement: 0,
      level: 'required',
      oneOf: [member],
      years: null,
      partOf: null,
      orKind: false,
    }
    const able = catalog.isScored(member) ? serving(member) : []
    const offer = {
      skills: able.map((skill) => numbers.get(skill) ?? 0),
      credits: able.map((skill) => creditOf(asked, skill)),
    }
    alone.set(member, offer)
    return offer
  }
  /** The most that each skill earns of the thing at hand; 0 between two. */
  const most = new Float64Array(skills.length)
  const beyond = (credit: number, { oneOf }: Asked): Offer => {
    const offer: Offer = { skills: [], credits: [] }
    for (const member of oneOf) {
      const own = offerOf(member)
      for (const [index, skill] of own.skills.entries()) {
        const more = (own.credits[index] ?? 0) - credit
        if (more <= (most[skill] ?? 0)) continue
        if (most[skill] === 0) offer.skills.push(skill)
        most[skill] = more
      }
    }
    for (const skill of offer.skills) {
      offer.credits.push(most[skill] ?? 0)
      most[skill] = 0
    }
    return offer
  }
  /** By what is asked and what the profile earns of it: neither level nor years change what is better. */
  const known = new Map<string, { than: number; offer: number | null }[]>()
  return {
    skills,
    offers,
    offerFor: ({ asked, part: { weight, credit } }) => {
      if (weight === 0 || credit >= 1) return null
      const key = skillsKey(asked)
      const alike = known.get(key) ?? []
      const before = alike.find(({ than }) => than === credit)
      if (before) return before.offer
      const found = beyond(credit, asked)
      const offer = found.skills.length === 0 ? null : offers.push(found) - 1
      alike.push({ than: credit, offer })
      known.set(key, alike)
      return offer
    },
  }
}

/** As "I have this" adds it: years unknown. */
function learnt(skill: SkillId): ProfileSkill {
  return { skill, level: 'working', years: null }
}
