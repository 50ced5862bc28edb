/** What can go wrong with the browser's database, in the words that the user is told by. */

export const HISTORY_FAULTS = ['quota', 'blocked', 'newer', 'unavailable', 'closed', 'unknown'] as const
/**
 * - `quota`: no room left. `blocked`: another window holds an old version open, or the database does not answer.
 * - `newer`: a newer Backlight wrote it. `unavailable`: there is no database here (a private window, a policy).
 * - `closed`: it was deleted or closed under our hands; opening it again helps.
 */
export type HistoryFault = (typeof HISTORY_FAULTS)[number]

/** Dexie and browsers name the same trouble differently; a full disk also shows as the cause of an aborted write. */
export function faultOf(error: unknown): HistoryFault {
  const names = namesOf(error)
  const is = (...wanted: string[]) => names.some((name) => wanted.includes(name))
  if (is('QuotaExceededError', 'QuotaExceeded', 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR')) return 'quota'
  if (is('VersionError', 'Version')) return 'newer'
  if (is('BlockedError')) return 'blocked'
  if (is('MissingAPIError', 'MissingAPI', 'SecurityError', 'OpenFailedError', 'InvalidStateError')) {
    return is('DatabaseClosedError') ? 'closed' : 'unavailable'
  }
  if (is('DatabaseClosedError', 'DatabaseClosed', 'AbortError', 'NotFoundError')) return 'closed'
  return 'unknown'
}

/** Of the error and what caused it, at most this deep. */
const DEPTH = 4

function namesOf(error: unknown): string[] {
  const names: string[] = []
  let one = error
  for (let depth = 0; depth < DEPTH && typeof one === 'object' && one !== null; depth++) {
    const { name, inner, cause } = one as { name?: unknown; inner?: unknown; cause?: unknown }
    if (typeof name === 'string') names.push(name)
    one = inner ?? cause
  }
  return names
}
