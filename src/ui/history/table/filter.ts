/** Which postings the table shows, and in which order. Pure. */
import type { Status } from '../../../core/insight/types.ts'
import type { RoleId, SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'

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

/** Every word of the query has to occur in title, company, board, note, or the name of a skill asked. */
export function filterRecords(
  records: readonly HistoryRecord[],
  { query, status, role, sort, descending }: Shown,
  name: (skill: SkillId) => string,
): HistoryRecord[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = (record: HistoryRecord): boolean => {
    if (status !== 'all' && record.status !== status) return false
    if (role !== 'all' && record.role !== role) return false
    if (words.length === 0) return true
    const skills = record.requirements.flatMap(({ oneOf }) => oneOf.map(name))
    const text = [record.title, record.company, record.board, record.note, ...skills].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const order = (a: HistoryRecord, b: HistoryRecord) =>
    compare(sortValue(a, sort), sortValue(b, sort), descending) ||
    b.lastSeen - a.lastSeen ||
    (a.id < b.id ? -1 : 1)
  return records.filter(matches).sort(order)
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
      return record.pay?.max ?? record.pay?.min ?? null
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
