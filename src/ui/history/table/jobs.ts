/** The postings as jobs: what stands on two boards, or was put up again, is one. Pure. */
import { STATUSES } from '../../../core/insight/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'

/** A job, told by the posting of it that has come furthest; its id is `job`, which no edit changes. */
export interface Job extends HistoryRecord {
  /** Every posting of it, the one that stands for it first. */
  copies: readonly HistoryRecord[]
}

/** In the order in which each job first occurs. The choice is that of `onceEach`, so that insight and table agree. */
export function jobsOf(records: readonly HistoryRecord[]): Job[] {
  return [...Map.groupBy(records, ({ job }) => job).values()].map((own) => {
    const copies = own.toSorted(
      (a, b) => STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status) || b.lastSeen - a.lastSeen,
    )
    const [first] = copies as [HistoryRecord, ...HistoryRecord[]]
    return {
      ...first,
      copies,
      company: first.company ?? copies.find(({ company }) => company)?.company ?? null,
      pay: first.pay ?? copies.find(({ pay }) => pay)?.pay ?? null,
      firstSeen: Math.min(...copies.map(({ firstSeen }) => firstSeen)),
      lastSeen: Math.max(...copies.map(({ lastSeen }) => lastSeen)),
      statusDates: Object.assign({}, ...copies.map(({ statusDates }) => statusDates).reverse()),
      // Nothing that the user wrote is hidden, on whichever board.
      note: [...new Set(copies.map(({ note }) => note).filter(Boolean))].join('\n'),
    }
  })
}

/** The ids of all postings of some jobs. */
export function recordsOf(jobs: readonly Job[]): string[] {
  return jobs.flatMap(({ copies }) => copies.map(({ id }) => id))
}
