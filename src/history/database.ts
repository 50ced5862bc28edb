/** The database of the history and its versions. */
import { Dexie, type Table } from 'dexie'
import type { HistoryRecord } from './schema.ts'
import { companyKey, titleKey } from './similarity.ts'

/** A record with what it is looked up by. */
export type StoredRecord = HistoryRecord & { companyKey: string; titleKey: string }

/** Without its text, which stands in a table of its own: nobody who lists the postings reads all their texts. */
export function toStored({ text: _, ...record }: HistoryRecord): StoredRecord {
  return { ...record, companyKey: companyKey(record.company), titleKey: titleKey(record.title) }
}

/** The text of a posting, by the id of its record. */
interface StoredText {
  id: string
  text: string
}

/** What stood among the postings and makes no record, as it stood there; with its text as `{ row, text }`. */
interface UnreadableRow {
  key?: number
  value: unknown
}

export interface DatabaseVersion {
  version: number
  stores: Record<string, string | null>
  /** Changes one record of the version before, in place. It may import nothing that changes later. */
  upgrade?: (record: Record<string, unknown>) => void
}

/**
 * Frozen: a version that was released is never edited. A change of the stored record or of an index appends one here,
 * with an example of the version before in tests/unit/history/versions/. Dexie upgrades in one transaction: where it
 * fails, the old data stays as it was.
 */
export const VERSIONS: readonly DatabaseVersion[] = [
  { version: 1, stores: { postings: '&id, job, lastSeen, companyKey, titleKey' } },
  { version: 2, stores: { texts: '&id' } },
  { version: 3, stores: { unreadable: '++key' } },
]

export type HistoryDatabase = Dexie & {
  postings: Table<StoredRecord, string>
  texts: Table<StoredText, string>
  unreadable: Table<UnreadableRow, number>
}

const DATABASE = 'backlight-history'

export interface DatabaseOptions {
  name?: string
  versions?: readonly DatabaseVersion[]
  /** For tests: another IndexedDB, or null for a browser without one. */
  indexedDB?: IDBFactory | null
}

/** Not opened yet. */
export function createDatabase(options: DatabaseOptions = {}): HistoryDatabase {
  const { name = DATABASE, versions = VERSIONS, indexedDB } = options
  const given = indexedDB === undefined ? {} : { indexedDB: indexedDB as IDBFactory }
  const database = new Dexie(name, { autoOpen: false, ...given }) as HistoryDatabase
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores(stores)
    if (upgrade) declared.upgrade((change) => change.table('postings').toCollection().modify(upgrade))
  }
  return database
}
