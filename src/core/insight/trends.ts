/** What is asked, by whom, when and for what pay; how the fit and the applications went. */
import { yearlyPay } from '../compare/pay.ts'
import type { Salaries } from '../gap/knowledge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { RoleId, SkillId } from '../types.ts'
import { roundedScore, type SimulatedPosting } from './simulate.ts'
import { type PastPosting, STATUSES, type Status } from './types.ts'

const WEEK = 7 * 86_400_000
/** 5 January 1970 was the first Monday. */
const FIRST_MONDAY = 4 * 86_400_000

/** Monday, midnight UTC, of a time's week; both in milliseconds since 1970. */
export function weekOf(time: number): number {
  return Math.floor((time - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY
}

export interface Demand {
  skill: SkillId
  /** Postings that ask for it, and of those the ones that require it. */
  asked: number
  required: number
}

export interface RoleDemand {
  role: RoleId
  postings: number
  /** The most asked, at most five. */
  skills: Demand[]
}

export interface WeekCount {
  week: number
  postings: number
}

const TOP_OF_ROLE = 5

/** What is asked of a member of a one-of group is asked; what is only mentioned is not. Most asked first, then by id. */
export function demandOf(postings: readonly PastPosting[], catalog: Catalog): Demand[] {
  return inOrder(countDemand(postings, catalog, () => 0).get(0) ?? [])
}

export function demandByRole(postings: readonly PastPosting[], catalog: Catalog): RoleDemand[] {
  const demand = countDemand(postings, catalog, ({ role }) => role)
  return [...groupBy(postings, ({ role }) => role)]
    .map(([role, of]) => ({
      role,
      postings: of.length,
      skills: inOrder(demand.get(role) ?? []).slice(0, TOP_OF_ROLE),
    }))
    .sort((a, b) => b.postings - a.postings || (a.role < b.role ? -1 : 1))
}

/** In one pass over all that is asked. A posting that asks for a skill twice asks for it once. */
function countDemand<Group>(
  postings: readonly PastPosting[],
  catalog: Catalog,
  groupOf: (posting: PastPosting) => Group,
): Map<Group, Counted[]> {
  const groups = new Map<Group, Map<SkillId, Counted>>()
  for (const [index, posting] of postings.entries()) {
    const group = groupOf(posting)
    let counts = groups.get(group)
    if (!counts) {
      counts = new Map()
      groups.set(group, counts)
    }
    for (const { level, oneOf } of posting.requirements) {
      if (level === 'mentioned') continue
      for (const skill of oneOf) {
        let count = counts.get(skill)
        if (!count) {
          count = { skill, asked: 0, required: 0, lastAsked: -1, lastRequired: -1 }
          counts.set(skill, count)
        }
        if (count.lastAsked !== index) count.asked++
        count.lastAsked = index
        if (level === 'required' && count.lastRequired !== index) {
          count.required++
          count.lastRequired = index
        }
      }
    }
  }
  return new Map(
    [...groups].map(([group, counts]) => [
      group,
      [...counts.values()].filter(({ skill }) => catalog.isScored(skill)),
    ]),
  )
}

/** With the last posting that was counted. */
type Counted = Demand & { lastAsked: number; lastRequired: number }

function inOrder(counted: readonly Counted[]): Demand[] {
  return counted
    .map(({ skill, asked, required }) => ({ skill, asked, required }))
    .sort((a, b) => b.asked - a.asked || b.required - a.required || (a.skill < b.skill ? -1 : 1))
}

/** Every week from the first to the last, also those without a posting; at most the last `most`. */
export function byWeek(postings: readonly PastPosting[], most: number): WeekCount[] {
  const counts = new Map([...groupBy(postings, ({ firstSeen }) => weekOf(firstSeen))])
  return weeksOf([...counts.keys()], most).map((week) => ({ week, postings: counts.get(week)?.length ?? 0 }))
}

export interface FitWeek {
  week: number
  postings: number
  /** Mean score as it was read, and with the profile of today. */
  before: number
  today: number
}

/** Only weeks in which a posting had a score both then and now. */
export function fitByWeek(simulated: readonly SimulatedPosting[], most: number): FitWeek[] {
  const judged = simulated.flatMap((one) => {
    const today = roundedScore(one)
    const before = one.posting.score
    return today === null || before === null ? [] : [{ week: weekOf(one.posting.lastSeen), today, before }]
  })
  return [...groupBy(judged, ({ week }) => week)]
    .map(([week, of]) => ({
      week,
      postings: of.length,
      before: mean(of.map(({ before }) => before)),
      today: mean(of.map(({ today }) => today)),
    }))
    .sort((a, b) => a.week - b.week)
    .slice(-most)
}

export interface PayRange {
  role: RoleId
  /** Amounts in one currency stand together; nothing is converted. */
  currency: string | null
  postings: number
  /** A year, of the middles of what postings tell. */
  low: number
  median: number
  high: number
}

export function payByRole(postings: readonly PastPosting[], periods: Salaries['periods']): PayRange[] {
  const told = postings.flatMap(({ role, pay }) => {
    const yearly = yearlyPay(pay, periods)
    if (!yearly) return []
    const { min, max, currency } = yearly
    return [{ role, currency, middle: ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2 }]
  })
  return [...groupBy(told, ({ role, currency }) => `${role} ${currency ?? ''}`).values()]
    .flatMap((of) => {
      const [first] = of
      if (!first) return []
      const middles = of.map(({ middle }) => middle).sort((a, b) => a - b)
      const { role, currency } = first
      return [
        {
          role,
          currency,
          postings: of.length,
          low: middles[0] ?? 0,
          median: median(middles),
          high: middles.at(-1) ?? 0,
        },
      ]
    })
    .sort((a, b) => b.postings - a.postings || (a.role < b.role ? -1 : 1))
}

export interface FunnelStep {
  status: Status
  /** Postings that came this far, wherever they stand now. */
  reached: number
  /** Postings that stand here now. */
  now: number
}

export function funnelOf(postings: readonly PastPosting[]): FunnelStep[] {
  return STATUSES.map((status) => ({
    status,
    now: postings.filter((one) => one.status === status).length,
    reached: postings.filter((one) => hasReached(one, status)).length,
  }))
}

/**
 * Whether a posting came this far, wherever it stands now. An offer was applied for, also where nobody noted when. A
 * rejection is no step of that way: its dates say how far it had come.
 */
export function hasReached(
  { status: now, statusDates }: Pick<PastPosting, 'status' | 'statusDates'>,
  status: Status,
): boolean {
  const was = (step: Status) => step === now || statusDates[step] !== undefined
  if (status === 'rejected') return was(status)
  // Every posting was seen.
  return (
    status === 'seen' ||
    STATUSES.slice(STATUSES.indexOf(status)).some((step) => step !== 'rejected' && was(step))
  )
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function weeksOf(weeks: readonly number[], most: number): number[] {
  const [first, last] = weeks.reduce(
    ([low, high], week) => [Math.min(low, week), Math.max(high, week)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const all: number[] = []
  for (let week = Math.max(first, last - (most - 1) * WEEK); week <= last; week += WEEK) all.push(week)
  return all
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  const high = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + high) / 2 : high
}
