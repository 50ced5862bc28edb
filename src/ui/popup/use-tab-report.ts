/** The report of one tab, kept up to date while the popup is open. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import { send } from '../../messages/ask.ts'
import { parseReportChanged } from '../../messages/parse.ts'
import type { TabReport } from '../../messages.ts'

const NO_ANSWER: TabReport = { state: 'error', error: 'no-answer' }
/** Until the first answer is there. */
const ASKED: TabReport = { state: 'reading' }
/**
 * Milliseconds after the background has said that the page is still being read. It tells of the end by itself, but a
 * worker that is ended meanwhile does not.
 */
const AGAIN_MS = 3_000

export interface TabReportHandle {
  report: TabReport
  /** Asks again for what is known. */
  reload: () => Promise<void>
  /** Has the page read, also where it does not look like a posting. */
  scan: () => Promise<void>
}

/** @param tabId null: there is no tab that could be read. */
export function useTabReport(tabId: number | null): TabReportHandle {
  const [report, setReport] = useState<TabReport>(ASKED)
  /** Only the answer to the newest question is shown: an older one may come later. */
  const newest = useRef(0)

  const ask = useCallback(
    async (name: 'get-report' | 'scan-tab') => {
      const question = ++newest.current
      const answer = tabId === null ? null : await send(name, { tabId })
      if (question === newest.current) setReport(answer ?? NO_ANSWER)
    },
    [tabId],
  )
  const reload = useCallback(() => ask('get-report'), [ask])
  const scan = useCallback(() => {
    setReport(ASKED)
    return ask('scan-tab')
  }, [ask])

  useEffect(() => {
    reload()
    const listener = (message: unknown, sender: { id?: string; tab?: unknown }): undefined => {
      if (parseReportChanged(message, sender)?.tabId === tabId) reload()
    }
    browser.runtime.onMessage.addListener(listener)
    return () => browser.runtime.onMessage.removeListener(listener)
  }, [tabId, reload])

  useEffect(() => {
    if (report.state !== 'reading' || report === ASKED) return
    const timer = setTimeout(reload, AGAIN_MS)
    return () => clearTimeout(timer)
  }, [report, reload])

  return { report, reload, scan }
}
