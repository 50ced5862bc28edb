/**
 * What the surfaces have to say of a posting, counted anew from its requirements and the skill files alone. It shares
 * no line with src/core/fit: it is slow, plain, and written from the rules as the README and ARCHITECTURE tell them.
 */
import type { CategorisedSkill } from '../../../src/core/lexicon/compile/catalog-data.ts'
import type { Level, Requirement } from '../../../src/core/types.ts'

export interface Had {
  skill: string
  years: number | null
}

interface Thing {
  level: Level
  oneOf: string[]
  years: number | null
  partOf: string | undefined
  /** Another of its kind would do as well. */
  orKind: boolean
  credit: number
  /** Of the way that is shown: there, close to it, or not at all. */
  met: 'had' | 'close' | 'missing'
}

export interface Counted {
  score: number | null
  /** Demands by how much of them is there. */
  required: { had: number; partly: number; missing: number }
  preferred: { had: number; all: number }
  mentioned: { had: number; all: number }
  /** Points earned and there to be earned, of a hundred. */
  points: Record<Level, { earned: number; possible: number }>
}

const WEIGHT: Record<Level, number> = { required: 4, preferred: 1, mentioned: 0.25 }
const RANK: Record<Level, number> = { mentioned: 0, preferred: 1, required: 2 }

export function countByHand(
  requirements: readonly Requirement[],
  had: readonly Had[],
  skills: readonly CategorisedSkill[],
): Counted {
  const demands = demandsByHand(requirements, had, skills)
  const standing = (parts: readonly Thing[]) =>
    parts.every(({ met }) => met === 'had')
      ? 'had'
      : parts.every(({ met }) => met === 'missing')
        ? 'missing'
        : 'partly'
  const count = (level: Level, which?: string) =>
    demands.filter((parts) => parts[0]?.level === level && (!which || standing(parts) === which)).length
  const whole = demands.reduce((sum, parts) => sum + WEIGHT[parts[0]?.level ?? 'mentioned'], 0)
  const points = (level: Level) => {
    const own = demands.filter((parts) => parts[0]?.level === level)
    const mean = (parts: readonly Thing[]) =>
      parts.reduce((sum, { credit }) => sum + credit, 0) / parts.length
    return {
      earned: (100 * own.reduce((sum, parts) => sum + WEIGHT[level] * mean(parts), 0)) / whole,
      possible: (100 * own.length * WEIGHT[level]) / whole,
    }
  }
  const all = { required: points('required'), preferred: points('preferred'), mentioned: points('mentioned') }
  const score = all.required.earned + all.preferred.earned + all.mentioned.earned
  return {
    score: demands.length < 3 ? null : Math.round(score),
    required: {
      had: count('required', 'had'),
      partly: count('required', 'partly'),
      missing: count('required', 'missing'),
    },
    preferred: { had: count('preferred', 'had'), all: count('preferred') },
    mentioned: { had: count('mentioned', 'had'), all: count('mentioned') },
    points: all,
  }
}

/** Everything asked that is scored, by the demand that it belongs to. */
function demandsByHand(
  requirements: readonly Requirement[],
  had: readonly Had[],
  skills: readonly CategorisedSkill[],
): Thing[][] {
  const data = byId(skills)
  const isScored = (id: string) => {
    const skill = data.get(id)
    if (!skill) return true
    return !skill.generic && !skill.assumed && !['soft', 'human-language'].includes(skill.category)
  }
  const things = once(requirements)
    .filter(({ oneOf }) => oneOf.some(isScored))
    .map((thing) => {
      const ways = thing.oneOf.filter(isScored).map((skill) => served(skill, thing, had, data))
      return {
        ...thing,
        credit: Math.max(...ways.map(({ credit }) => credit)),
        // Between members the one that earns most is shown, and of those the better kind.
        met: ways.sort((a, b) => b.credit - a.credit || KINDS.indexOf(a.met) - KINDS.indexOf(b.met))[0]?.met,
      } as Thing
    })
  return [...Map.groupBy(things, (thing) => demandOf(thing, things)).values()]
}

/**
 * Points that learning some skills would add to one posting: each thing asked that names one of them is then met. Null
 * where the posting has no score.
 */
export function gainByHand(
  requirements: readonly Requirement[],
  had: readonly Had[],
  learnt: readonly string[],
  skills: readonly CategorisedSkill[],
): number | null {
  const demands = demandsByHand(requirements, had, skills)
  if (demands.length < 3) return null
  const weightOf = (parts: readonly Thing[]) => WEIGHT[parts[0]?.level ?? 'mentioned']
  const whole = demands.reduce((sum, parts) => sum + weightOf(parts), 0)
  let gain = 0
  for (const parts of demands) {
    for (const { level, oneOf, credit } of parts) {
      if (level === 'mentioned' || !oneOf.some((skill) => learnt.includes(skill))) continue
      gain += ((100 * weightOf(parts)) / whole / parts.length) * (1 - credit)
    }
  }
  return gain
}

const KINDS = ['had', 'close', 'missing']

/** Each thing asked once: at its strongest level, no group where a member is asked anyway, no mention of what is asked. */
function once(requirements: readonly Requirement[]): Omit<Thing, 'credit' | 'met'>[] {
  const keyOf = (oneOf: readonly string[]) => [...new Set(oneOf)].sort().join('|')
  const merged = [...Map.groupBy(requirements, ({ oneOf }) => keyOf(oneOf)).values()].map((same) => {
    const level = same.map((one) => one.level).sort((a, b) => RANK[b] - RANK[a])[0] as Level
    const strongest = same.filter((one) => one.level === level)
    const years = strongest.flatMap((one) => one.years ?? [])
    const wholes = strongest.map(({ partOf }) => partOf)
    return {
      level,
      oneOf: [...new Set(strongest[0]?.oneOf)],
      years: years.length > 0 ? Math.max(...years) : null,
      orKind: strongest.every((one) => one.orKind),
      partOf: wholes.includes(undefined) ? undefined : (wholes as string[]).sort()[0],
    }
  })
  return merged.filter((one) => {
    if (one.level === 'mentioned') {
      const asked = (skill: string) => merged.some((o) => o.level !== 'mentioned' && o.oneOf.includes(skill))
      if (one.oneOf.every(asked)) return false
    }
    return !merged.some(
      (other) =>
        other.oneOf.length < one.oneOf.length &&
        other.oneOf.every((skill) => one.oneOf.includes(skill)) &&
        RANK[other.level] >= RANK[one.level] &&
        (one.years === null || (other.years !== null && other.years >= one.years)),
    )
  })
}

function demandOf(thing: Thing, all: readonly Thing[]): string {
  let whole = thing.partOf ?? thing.oneOf.toSorted().join('|')
  for (let deep = 0; deep < 5; deep++) {
    const next = all.find((one) => one.level === thing.level && one.oneOf.join('|') === whole)?.partOf
    if (!next) break
    whole = next
  }
  return `${thing.level} ${whole}`
}

function served(
  skill: string,
  { years: asked, orKind }: Pick<Thing, 'years' | 'orKind'>,
  had: readonly Had[],
  data: ReadonlyMap<string, CategorisedSkill>,
): { credit: number; met: Thing['met'] } {
  const share = (years: number | null) => (years === null || !asked ? 1 : Math.min(1, years / asked))
  const best = { credit: 0, met: 'missing' as Thing['met'] }
  const take = (credit: number, met: Thing['met']) => {
    best.credit = Math.max(best.credit, credit)
    if (KINDS.indexOf(met) < KINDS.indexOf(best.met)) best.met = met
  }
  for (const own of had) {
    const [mine, theirs] = [data.get(own.skill), data.get(skill)]
    if (own.skill === skill) take(share(own.years), 'had')
    else if (implied(own.skill, data).has(skill)) take(0.9 * share(own.years), 'had')
    else if (orKind && mine?.family && mine.family === theirs?.family) take(0.9 * share(own.years), 'had')
    else if (mine?.family && mine.family === theirs?.family) take(0.5 * share(own.years), 'close')
    else if (mine?.related.includes(skill) || theirs?.related.includes(own.skill))
      take(0.4 * share(own.years), 'close')
  }
  return best
}

/** The skill files are counted over thousands of times. */
const maps = new WeakMap<readonly CategorisedSkill[], ReadonlyMap<string, CategorisedSkill>>()

function byId(skills: readonly CategorisedSkill[]): ReadonlyMap<string, CategorisedSkill> {
  const made = maps.get(skills) ?? new Map(skills.map((skill) => [skill.id, skill]))
  maps.set(skills, made)
  return made
}

/** Everything that a skill implies, over others too. */
function implied(skill: string, data: ReadonlyMap<string, CategorisedSkill>): Set<string> {
  const found = new Set<string>()
  const open = [skill]
  for (const one of open) {
    const { implies = [], brings = [] } = data.get(one) ?? {}
    for (const next of [...implies, ...brings]) {
      if (!found.has(next)) open.push(next)
      found.add(next)
    }
  }
  return found
}
