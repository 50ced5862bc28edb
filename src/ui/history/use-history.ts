/** What the history holds, kept up to date with every window. */
import { useCallback, useEffect, useState } from 'react'
import type { HistoryFault } from '../../history/faults.ts'
import type { HistoryRecord } from '../../history/schema.ts'
import type { History } from '../../history/store.ts'

/** Many postings of a batch come one after the other: the page follows at this pace. */
const PACE_MS = 150

export interface HistoryHandle {
  /** Null while it opens. */
  records: readonly HistoryRecord[] | null
  fault: HistoryFault | null
  reload: () => Promise<void>
}

export function useHistory(history: History): HistoryHandle {
  const [records, setRecords] = useState<readonly HistoryRecord[] | null>(null)
  const [fault, setFault] = useState<HistoryFault | null>(null)
  const reload = useCallback(async () => {
    const all = await history.all()
    setFault(all.ok ? null : all.fault)
    if (all.ok) setRecords(all.value)
  }, [history])
  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    reload()
    history.watch(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        reload()
      }, PACE_MS)
    }, stop.signal)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [history, reload])
  return { records, fault, reload }
}
