/** The open database: opened when it is first asked, let go where another window needs it, and opened again after that. */
import { createDatabase, type DatabaseOptions, type HistoryDatabase, VERSIONS } from '../database.ts'
import { faultOf, type HistoryFault } from '../faults.ts'

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; fault: HistoryFault }

/** An open that takes longer waits for another window that will not let go. */
const OPEN_MS = 5_000

/** Dexie multiplies version numbers by this. */
const DEXIE_STEP = 10

export interface Connection {
  /** Does something with the database. Never rejects; a database that was closed under its hands is opened once more. */
  run<Value>(work: (database: HistoryDatabase) => Promise<Value>): Promise<Outcome<Value>>
  close(): void
}

export function connect(options: DatabaseOptions): Connection {
  let opening: Promise<HistoryDatabase> | null = null

  const open = (): Promise<HistoryDatabase> => {
    opening ??= openDatabase(options).then((database) => {
      // Another window upgrades or deletes it: let go, so that it is not blocked, and open again when asked next.
      database.on('versionchange', () => {
        database.close()
        opening = null
      })
      return database
    })
    opening.catch(() => {
      opening = null
    })
    return opening
  }

  const close = () => {
    opening?.then(
      (database) => database.close(),
      () => {},
    )
    opening = null
  }

  return {
    async run(work) {
      for (let attempt = 0; ; attempt++) {
        const opened = await open().then(
          (database) => ({ database }),
          (error: unknown) => ({ error }),
        )
        try {
          if ('error' in opened) throw opened.error
          return { ok: true, value: await work(opened.database) }
        } catch (error) {
          const fault = faultOf(error)
          // One that was open a moment ago is not missing: the browser has closed it.
          const isClosed = fault === 'closed' || (fault === 'unavailable' && 'database' in opened)
          if (!isClosed) return { ok: false, fault }
          // Whoever asks next opens another one.
          close()
          if (attempt > 0) return { ok: false, fault: 'closed' }
        }
      }
    },
    close,
  }
}

async function openDatabase(options: DatabaseOptions): Promise<HistoryDatabase> {
  const database = createDatabase(options)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      database.close()
      reject(Object.assign(new Error('the database does not open'), { name: 'BlockedError' }))
    }, OPEN_MS)
  })
  try {
    const opened = refuseNewer(database.name, options).then(() => database.open())
    await Promise.race([opened, late])
    return database
  } finally {
    clearTimeout(timer)
  }
}

/** Before it is opened: Dexie would open what a newer version wrote, and add to it what this one has besides. */
async function refuseNewer(
  name: string,
  { versions = VERSIONS, ...options }: DatabaseOptions,
): Promise<void> {
  const factory = options.indexedDB === undefined ? globalThis.indexedDB : options.indexedDB
  const there = (await factory?.databases())?.find((one) => one.name === name)
  const known = Math.max(...versions.map(({ version }) => version))
  if ((there?.version ?? 0) <= known * DEXIE_STEP) return
  throw Object.assign(new Error('the database is of a newer version'), { name: 'VersionError' })
}
