/** Which jobs are shown, and in which order. Pure. */
import { yearlyPay } from '../../../core/compare/pay.ts'
import type { Salaries } from '../../../core/gap/knowledge.ts'
import type { Status } from '../../../core/insight/types.ts'
import type { RoleId, SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import type { Job } from './jobs.ts'

export const SORT_KEYS = ['title', 'board', 'role', 'pay', 'score', 'status', 'lastSeen'] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface Shown {
  query: string
  status: Status | 'all'
  role: RoleId | 'all'
  sort: SortKey
  descending: boolean
}

export const EVERYTHING: Shown = { query: '', status: 'all', role: 'all', sort: 'lastSeen', descending: true }

/** Of these the largest, newest or best comes first where nobody says otherwise. */
export const FALLS: ReadonlySet<SortKey> = new Set(['lastSeen', 'score', 'pay'])

export interface FilterWords {
  name: (skill: SkillId) => string
  /** How many of each pay period make a year; undefined without the documents. */
  periods: Salaries['periods'] | undefined
}

/** Every word of the query has to occur in title, company, board, note, or the name of a skill asked. */
export function filterJobs(
  jobs: readonly Job[],
  { query, status, role, sort, descending }: Shown,
  { name, periods }: FilterWords,
): Job[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = (job: Job): boolean => {
    if (status !== 'all' && job.status !== status) return false
    if (role !== 'all' && job.role !== role) return false
    if (words.length === 0) return true
    const of = (record: HistoryRecord) => [
      record.title,
      record.company,
      record.board,
      ...record.requirements.flatMap(({ oneOf }) => oneOf.map(name)),
    ]
    const text = [job.note, ...job.copies.flatMap(of)].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const found = jobs.filter(matches)
  const byPay = sort === 'pay' ? payOrder(found, periods) : null
  const order = (a: Job, b: Job) =>
    (byPay?.(a, b, descending) ?? compare(sortValue(a, sort), sortValue(b, sort), descending)) ||
    b.lastSeen - a.lastSeen ||
    (a.id < b.id ? -1 : 1)
  return found.sort(order)
}

const STATUS_ORDER: Record<Status, number> = {
  seen: 0,
  saved: 1,
  applied: 2,
  interview: 3,
  offer: 4,
  rejected: 5,
}

function sortValue(record: HistoryRecord, key: SortKey): string | number | null {
  switch (key) {
    case 'pay':
      return null
    case 'status':
      return STATUS_ORDER[record.status]
    case 'score':
    case 'lastSeen':
      return record[key]
    default:
      return record[key].toLowerCase()
  }
}

/** What is not known stands last in either direction. */
function compare(a: string | number | null, b: string | number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = a < b ? -1 : a > b ? 1 : 0
  return descending ? -order : order
}

/**
 * By what a year pays, at most. Nothing is converted, so each currency stands together, the one that most jobs pay in
 * first; then pay of no known period, then no pay at all.
 */
function payOrder(jobs: readonly Job[], periods: Salaries['periods'] | undefined) {
  const yearly = new Map(
    jobs.flatMap((job) => {
      const pay = periods ? yearlyPay(job.pay, periods) : null
      return pay ? [[job.id, { amount: pay.max ?? pay.min, currency: pay.currency ?? '' }] as const] : []
    }),
  )
  const count = new Map<string, number>()
  for (const { currency } of yearly.values()) count.set(currency, (count.get(currency) ?? 0) + 1)
  const rankOf = new Map(
    [...count.keys()]
      .sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : 1))
      .map((currency, rank) => [currency, rank] as const),
  )
  const place = (job: Job) => {
    const own = yearly.get(job.id)
    if (own) return rankOf.get(own.currency) ?? 0
    return rankOf.size + (job.pay ? 0 : 1)
  }
  return (a: Job, b: Job, descending: boolean): number =>
    place(a) - place(b) ||
    compare(yearly.get(a.id)?.amount ?? null, yearly.get(b.id)?.amount ?? null, descending)
}
