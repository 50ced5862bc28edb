/**
 * What learning a skill would bring over all postings: simulated with the real fit function.
 *
 * A posting's score is the sum of its parts, and what a profile with one more skill earns of a part is the better of
 * what the profile earns and what the skill alone earns (fit.ts: "the best credit counts"). So each distinct thing
 * asked is judged once for the profile and once for each skill that could serve it, whatever the number of postings;
 * a property test holds that this equals `fit` with the skill added, for every posting.
 */
import { createJudge, earnedBy, FIT_DEFAULTS, type FitOptions } from '../fit/fit.ts'
import { type Asked, mergeRequirements } from '../fit/merge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitPart, FitProfile, ProfileSkill, Reading, SkillId } from '../types.ts'
import type { PastPosting } from './types.ts'

/** One requirement that a candidate would serve better than the profile does. */
interface Chance {
  /** Credit that each candidate would add, above 0 up to 1. One object for all postings that ask the same. */
  credits: ReadonlyMap<SkillId, number>
  /** Points of this posting's score for a whole credit. */
  worth: number
}

export interface SimulatedPosting {
  posting: PastPosting
  /** The score before it is rounded, or null: not enough to judge. */
  score: number | null
  chances: Chance[]
}

type Judged = Pick<FitPart, 'weight' | 'credit'> & {
  /** Credit of each candidate alone beyond the profile's, where it is more. */
  better: ReadonlyMap<SkillId, number>
}

/** Scores every posting by the profile, with what each missing skill would add. Linear in the postings. */
export function simulate(
  postings: readonly PastPosting[],
  profile: FitProfile,
  catalog: Catalog,
  options: FitOptions = FIT_DEFAULTS,
): SimulatedPosting[] {
  const partOf: PartOf = (asked, skills) => createJudge({ ...profile, skills }, catalog, options)(asked)
  const merged = postings.map(({ requirements }) => mergeRequirements(requirements))
  const judgeOne = onceEach(createJudge(profile, catalog, options))
  const base = merged.map((asked) => asked.map((one) => judgeOne(one)))
  const candidates = missingOf(base.flat(), profile, catalog)
  const serving = createServing([...candidates], catalog)
  const judge = createChances(partOf, serving, catalog)
  return postings.map((posting, index) => {
    const judged = (merged[index] ?? []).map((asked, at) => judge(asked, base[index]?.[at] as FitPart))
    const sum = posting.role === 'other' ? null : earnedBy(judged)
    if (!sum) return { posting, score: null, chances: [] }
    const whole = judged.reduce((total, { weight }) => total + weight, 0)
    const chances = judged
      .filter(({ weight, better }) => weight > 0 && better.size > 0)
      .map(({ weight, better }) => ({ credits: better, worth: (100 * weight) / whole }))
    return {
      posting,
      score: (100 * sum.earned) / sum.possible,
      chances,
    }
  })
}

/** Skills that postings name where the profile has nothing, or only something related. */
function missingOf(parts: readonly FitPart[], profile: FitProfile, catalog: Catalog): Set<SkillId> {
  const had = new Set(profile.skills.map(({ skill }) => skill))
  const missing = new Set<SkillId>()
  for (const { weight, credit, match, oneOf } of new Set(parts)) {
    if (weight === 0 || credit >= 1 || match.kind === 'matched' || match.kind === 'implied') continue
    for (const skill of oneOf) {
      if (!had.has(skill) && catalog.isScored(skill)) missing.add(skill)
    }
  }
  return missing
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
    requirements: requirements.map(({ level, oneOf, years }) => ({ level, oneOf, years, start: 0, end: 0 })),
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

/** Each distinct thing asked is judged once; the same thing gives the same object. */
function onceEach(judge: (asked: Asked) => FitPart): (asked: Asked) => FitPart {
  const known = new Map<string, FitPart[]>()
  return (asked) => {
    const key = skillsKey(asked)
    let alike = known.get(key)
    if (!alike) {
      alike = []
      known.set(key, alike)
    }
    const before = alike.find(({ level, yearsAsked }) => level === asked.level && yearsAsked === asked.years)
    if (before) return before
    const part = judge(asked)
    alike.push(part)
    return part
  }
}

const skillsKey = ({ oneOf }: Asked) => (oneOf.length === 1 ? (oneOf[0] ?? '') : oneOf.join(' '))

/** One thing asked, judged by the fit function for these skills alone. */
type PartOf = (asked: Asked, skills: readonly ProfileSkill[]) => FitPart

/**
 * What each candidate adds to a part, which is that of `createJudge`: the same object for the same thing asked.
 * A group earns what its best member earns, and years asked are not held against a skill without years: so a candidate
 * is judged once for each skill that is asked, in whatever groups that stands.
 */
function createChances(
  partOf: PartOf,
  serving: (skill: SkillId) => readonly SkillId[],
  catalog: Catalog,
): (asked: Asked, part: FitPart) => Judged {
  const known = new Map<FitPart, Judged>()
  const alone = new Map<SkillId, [SkillId, number][]>()
  const creditsFor = (member: SkillId) => {
    const before = alone.get(member)
    if (before) return before
    const asked: Asked = { requirement: 0, level: 'required', oneOf: [member], years: null }
    const credits = serving(member).map((skill): [SkillId, number] => [
      skill,
      partOf(asked, [learnt(skill)]).credit,
    ])
    alone.set(member, credits)
    return credits
  }
  const betterThan = (credit: number, asked: Asked) => {
    const better = new Map<SkillId, number>()
    for (const member of asked.oneOf) {
      if (!catalog.isScored(member)) continue
      for (const [skill, own] of creditsFor(member)) {
        if (own - credit > (better.get(skill) ?? 0)) better.set(skill, own - credit)
      }
    }
    return better
  }
  /** By what is asked and what the profile earns of it: neither level nor years change what is better. */
  const betters = new Map<string, [number, ReadonlyMap<SkillId, number>][]>()
  const sharedBetter = (credit: number, asked: Asked) => {
    const key = skillsKey(asked)
    const alike = betters.get(key)
    const before = alike?.find(([than]) => than === credit)
    if (before) return before[1]
    const better = betterThan(credit, asked)
    if (alike) alike.push([credit, better])
    else betters.set(key, [[credit, better]])
    return better
  }
  return (asked, part) => {
    const before = known.get(part)
    if (before) return before
    const { weight, credit } = part
    const better = weight > 0 && credit < 1 ? sharedBetter(credit, asked) : NOTHING
    const judged = { weight, credit, better }
    known.set(part, judged)
    return judged
  }
}

const NOTHING: ReadonlyMap<SkillId, number> = new Map()

/** As "I have this" adds it: years unknown. */
function learnt(skill: SkillId): ProfileSkill {
  return { skill, level: 'working', years: null }
}

/** For each skill asked, the candidates that match it, imply it or are related to it. */
function createServing(
  candidates: readonly SkillId[],
  catalog: Catalog,
): (skill: SkillId) => readonly SkillId[] {
  const isCandidate = new Set(candidates)
  const byRelation = new Map<string, SkillId[]>()
  const add = (key: string, candidate: SkillId) => {
    const list = byRelation.get(key)
    if (list) list.push(candidate)
    else byRelation.set(key, [candidate])
  }
  for (const candidate of candidates) {
    const { family, related = [] } = catalog.skill(candidate) ?? {}
    if (family !== undefined) add(`family ${family}`, candidate)
    for (const other of related) add(other, candidate)
  }
  const known = new Map<SkillId, SkillId[]>()
  return (skill) => {
    const before = known.get(skill)
    if (before) return before
    const { family, related = [] } = catalog.skill(skill) ?? {}
    // Every one that can be related, in either direction; the catalog says which ones are.
    const near = [
      ...related,
      ...(byRelation.get(skill) ?? []),
      ...(family === undefined ? [] : (byRelation.get(`family ${family}`) ?? [])),
    ]
    const found = [
      skill,
      ...catalog.impliedBy(skill).keys(),
      ...near.filter((one) => catalog.related(skill, one) > 0),
    ].filter((one) => isCandidate.has(one))
    known.set(skill, [...new Set(found)])
    return known.get(skill) ?? []
  }
}
