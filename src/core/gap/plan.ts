/**
 * What to learn for the skills that a posting asks and the user lacks, in which order: must-haves first, what
 * others build on before them, else in the order of the learning path.
 */
import { bestMatch } from '../fit/fit.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import { type FitPart, type FitProfile, type FitReport, LEVELS, type Level, type SkillId } from '../types.ts'
import { knowledgeOf, type PathStep } from './knowledge.ts'
import { isBeginner, standingOf } from './standing.ts'

export interface GapStep {
  skill: SkillId
  /** The strongest level of what asks for it; of a prerequisite, the level of what builds on it. */
  level: Level
  /** False for a prerequisite that the posting does not name. */
  asked: boolean
  /** Other members of its one-of group, each as good. */
  instead: SkillId[]
  /** Where on the learning path it belongs; null for skills that the path does not know. */
  step: PathStep | null
  /** Skills of the profile that carry over, the nearest first. */
  carriesOver: SkillId[]
  /** Earlier steps of this plan that it builds on. */
  after: SkillId[]
  /** Later steps that build on it. */
  before: SkillId[]
}

export interface GapPlan {
  steps: GapStep[]
  /** How many steps the learning path has; null for those who have left it behind: nobody walks it twice. */
  pathLength: number | null
  /** The end of the path: portfolio, interview, applications; none for those who have left it behind. */
  closing: PathStep[]
}

const MOST_CARRIED = 3

/** @param report of `profile`; custom skills take part like any other. */
export function planGap(report: FitReport, profile: FitProfile, catalog: Catalog): GapPlan {
  const path = knowledgeOf(catalog)['learning-path']
  const lacks = (skill: SkillId) => {
    const { kind } = bestMatch(skill, profile, catalog)
    return kind === 'missing' || kind === 'related'
  }
  const steps = askedSteps(report.parts, path, catalog)
  addPrerequisites(steps, path, lacks, catalog)
  link(steps, catalog)
  for (const step of steps.values()) {
    step.step = stepOf(step.skill, path, catalog)
    step.carriesOver = carriedOver(step.skill, profile, catalog)
  }
  const walks = isBeginner(standingOf(profile))
  return {
    steps: inOrder(steps),
    pathLength: walks ? path.length : null,
    closing: walks ? path.filter((step) => step.closing) : [],
  }
}

/** The step that names a skill, or that a skill shows; else that of a kind it belongs to, else the first one of its category. */
function stepOf(skill: SkillId, path: readonly PathStep[], catalog: Catalog): PathStep | null {
  const named = (id: SkillId) =>
    path.find((step) => step.skills.includes(id)) ??
    path.find((step) => step.shownBy.some(({ skills }) => skills.includes(id)))
  const own = named(skill)
  const { category, implies = [] } = catalog.skill(skill) ?? {}
  // "Document databases" are NoSQL, and no project of their own.
  const ofKind = category === 'concept' ? implies.map(named).find(Boolean) : undefined
  return own ?? ofKind ?? path.find((step) => category && step.categories.includes(category)) ?? null
}

type Steps = Map<SkillId, GapStep>

function askedSteps(parts: readonly FitPart[], path: readonly PathStep[], catalog: Catalog): Steps {
  const open = parts.filter(
    ({ weight, match }) => weight > 0 && (match.kind === 'missing' || match.kind === 'related'),
  )
  const foundations = new Set(open.flatMap((part) => part.oneOf.flatMap((skill) => below(skill, catalog))))
  const steps: Steps = new Map()
  for (const part of open) {
    const skill = choice(part, foundations, path)
    const known = steps.get(skill)
    if (known) known.level = stronger(known.level, part.level)
    else {
      const instead = part.oneOf.filter((other) => other !== skill && catalog.isScored(other))
      steps.set(skill, { ...emptyStep(skill, part.level), instead })
    }
  }
  return steps
}

/** Of a group nothing serves: what other missing skills build on, else what the path names, else the first. */
function choice(part: FitPart, foundations: ReadonlySet<SkillId>, path: readonly PathStep[]): SkillId {
  if (part.match.kind === 'related' || part.oneOf.length === 1) return part.match.skill
  return (
    part.oneOf.find((skill) => foundations.has(skill)) ??
    part.oneOf.find((skill) => path.some((step) => step.skills.includes(skill))) ??
    part.match.skill
  )
}

/** Only a foundation of the path is worth a step of its own: "container orchestration" is learnt with Kubernetes. */
function addPrerequisites(
  steps: Steps,
  path: readonly PathStep[],
  lacks: (skill: SkillId) => boolean,
  catalog: Catalog,
): void {
  const foundations = new Set(path.flatMap((step) => step.foundations))
  for (const { skill, level } of [...steps.values()]) {
    for (const needed of below(skill, catalog)) {
      if (!steps.has(needed) && foundations.has(needed) && lacks(needed)) {
        steps.set(needed, { ...emptyStep(needed, level), asked: false })
      }
    }
  }
}

/** Ties each step to what it builds on, and gives that the strength of what needs it, near or far. */
function link(steps: Steps, catalog: Catalog): void {
  for (const step of steps.values()) {
    for (const needed of below(step.skill, catalog)) {
      const first = steps.get(needed)
      // Two skills that imply each other have no order.
      if (!first || step.before.includes(needed)) continue
      step.after.push(needed)
      first.before.push(step.skill)
      first.level = stronger(first.level, step.level)
    }
  }
}

/** Everything that a skill implies, directly or over others; without itself. */
function below(skill: SkillId, catalog: Catalog): SkillId[] {
  const found = new Set<SkillId>([skill])
  for (const id of found) for (const implied of catalog.skill(id)?.implies ?? []) found.add(implied)
  found.delete(skill)
  return [...found]
}

function carriedOver(skill: SkillId, profile: FitProfile, catalog: Catalog): SkillId[] {
  const own = [...new Set(profile.skills.map((one) => one.skill))]
  return own
    .map((id) => ({ id, value: catalog.related(skill, id) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CARRIED)
    .map(({ id }) => id)
}

/** The steps whose ground is laid, the most urgent first, until none is left. */
function inOrder(steps: Steps): GapStep[] {
  const order: GapStep[] = []
  // `open` keeps the order of urgency, and within it that of the posting: sorting is stable.
  const open = [...steps.values()].sort(byUrgency)
  const done = new Set<SkillId>()
  while (open.length > 0) {
    const free = open.findIndex((step) => step.after.every((skill) => done.has(skill)))
    // Skills that imply each other in a circle have no first one: the most urgent is as good as any.
    const [next] = open.splice(Math.max(0, free), 1)
    if (!next) break
    done.add(next.skill)
    order.push(next)
  }
  return order
}

function byUrgency(a: GapStep, b: GapStep): number {
  const level = LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level)
  return level || (a.step?.step ?? Infinity) - (b.step?.step ?? Infinity) || 0
}

function stronger(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b
}

function emptyStep(skill: SkillId, level: Level): GapStep {
  return { skill, level, asked: true, instead: [], step: null, carriesOver: [], after: [], before: [] }
}
