/** All that the insight page shows, from the history and the profile. Plain values in, plain values out. */
import { FIT_DEFAULTS, type FitOptions } from '../fit/fit.ts'
import type { Knowledge } from '../gap/knowledge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitProfile } from '../types.ts'
import { type Lessons, lessonsOf } from './learn.ts'
import { roundedScore, simulate } from './simulate.ts'
import {
  byWeek,
  type Demand,
  demandByRole,
  demandOf,
  type FitWeek,
  type FunnelStep,
  fitByWeek,
  funnelOf,
  type PayRange,
  payByRole,
  type RoleDemand,
  type WeekCount,
} from './trends.ts'
import { type PastPosting, STATUSES } from './types.ts'

export interface Insight {
  /** Jobs: what stands on two boards counts once. */
  jobs: number
  /** Today's score of each posting that has one, by its id. */
  scores: Record<string, number>
  learn: Lessons
  demand: Demand[]
  roles: RoleDemand[]
  weeks: WeekCount[]
  fit: FitWeek[]
  pay: PayRange[]
  funnel: FunnelStep[]
}

/** A year is as far as a job search looks back, and as many bars as can be told apart. */
const MOST_WEEKS = 52
const MOST_DEMAND = 200

/** @param options how the score counts, as the user set it; `catalog` is then the user's as well. */
export function insightOf(
  postings: readonly PastPosting[],
  profile: FitProfile,
  catalog: Catalog,
  options: FitOptions = FIT_DEFAULTS,
): Insight {
  const jobs = onceEach(postings)
  const simulated = simulate(jobs, profile, catalog, options)
  const periods = periodsOf(catalog)
  return {
    jobs: jobs.length,
    scores: Object.fromEntries(
      simulated.postings.flatMap((one) => {
        const score = roundedScore(one)
        return score === null ? [] : [[one.posting.id, score]]
      }),
    ),
    learn: lessonsOf(simulated),
    demand: demandOf(jobs, catalog).slice(0, MOST_DEMAND),
    roles: demandByRole(jobs, catalog),
    weeks: byWeek(jobs, MOST_WEEKS),
    fit: fitByWeek(simulated.postings, MOST_WEEKS),
    pay: periods ? payByRole(jobs, periods) : [],
    funnel: funnelOf(jobs),
  }
}

/** How many of each pay period make a year; undefined without the documents. */
export function periodsOf({
  knowledge,
}: Pick<Catalog, 'knowledge'>): Knowledge['salaries']['periods'] | undefined {
  return (knowledge as Partial<Knowledge> | undefined)?.salaries?.periods
}

/** Of one job on several boards the posting that has come furthest stands for all, then the newest. */
export function onceEach<Item extends PastPosting>(postings: readonly Item[]): Item[] {
  const best = new Map<string, Item>()
  const rank = ({ status }: Item) => STATUSES.indexOf(status)
  for (const one of postings) {
    const other = best.get(one.job)
    if (!other || rank(one) > rank(other) || (rank(one) === rank(other) && one.lastSeen > other.lastSeen)) {
      best.set(one.job, one)
    }
  }
  return [...best.values()]
}
