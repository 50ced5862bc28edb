/** What happens to a record that comes in: it joins its job, and where there are too many, others go. */
import { type HistoryDatabase, type StoredRecord, toStored } from '../database.ts'
import type { HistoryRecord } from '../schema.ts'
import { sameJob } from '../similarity.ts'
import { deleteAll, setAside, sift, takeReadable } from './rows.ts'

/** A job that is known from another board, or under another number, is the same job. */
export async function withJob(database: HistoryDatabase, record: HistoryRecord): Promise<HistoryRecord> {
  const { companyKey, titleKey } = toStored(record)
  const { postings } = database
  const candidates = [
    ...(companyKey ? await takeReadable(database, postings.where({ companyKey }).toArray()) : []),
    ...(titleKey ? await takeReadable(database, postings.where({ titleKey }).toArray()) : []),
  ]
  let best = { job: record.id, alike: 0 }
  for (const other of candidates) {
    const alike = sameJob(record, other)
    if (alike > best.alike) best = { job: other.job, alike }
  }
  return { ...record, job: best.job }
}

/**
 * The newest stay; among the others those go last of which the user has said something. A site that has filled half
 * of the history makes room of its own: one page that shows postings without end pushes out no other site's.
 * @param board of the record that came in; null where many did.
 */
export async function prune(
  database: HistoryDatabase,
  limit: number,
  board: string | null = null,
): Promise<void> {
  if ((await database.postings.count()) <= limit) return
  // A row without a date is none of them: it is no record, and is found by those who read all.
  const oldest = await database.postings.orderBy('lastSeen').toArray()
  const surplus = Math.max(0, oldest.length - limit)
  const own = oldest.filter((one) => one.board === board).length
  const rank = ({ status, note, board: site }: StoredRecord) => {
    if (status !== 'seen' || note !== '') return 2
    return site === board && own > limit / 2 ? 0 : 1
  }
  const goes = oldest.toSorted((a, b) => rank(a) - rank(b)).slice(0, surplus)
  const { records, unreadable } = sift(goes)
  // What cannot be read is not let go of.
  if (unreadable.length > 0) await setAside(database, unreadable)
  await deleteAll(
    database,
    records.map(({ id }) => id),
  )
}
