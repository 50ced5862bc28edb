/** What the history knows of the posting, and its status: a line under the header. */
import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { STATUSES, type Status } from '../../core/insight/types.ts'
import { type HistoryStrip as Known, type ReadyReport, send } from '../../messages.ts'
import { boardName } from '../boards.ts'
import { Button } from '../components/button.tsx'
import { Select } from '../components/field.tsx'
import { useToast } from '../components/toast.tsx'
import { formatDay, t, tn } from '../strings/index.ts'

const HISTORY_PAGE = '/postings.html'

/** The posting of a tab, or one of the history; null: nothing is shown. */
export type About = { tabId: number } | { id: string } | null

export function HistoryStrip({ about, report }: { about: About; report: ReadyReport }) {
  const [known, setKnown] = useState<Known | null>(null)
  const toast = useToast()
  const load = useCallback(async () => {
    if (about) {
      setKnown(await ('id' in about ? send('history-of', about) : send('history-of-tab', about)))
    }
  }, [about])
  // Every new report of the tab may be one that was just kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `report` says when to ask again
  useEffect(() => {
    load()
  }, [load, report])

  if (!known) return null
  const setStatus = async (status: Status) => {
    const reply = known.entry && (await send('history-edit', { id: known.entry.id, status }))
    if (!reply?.ok) toast({ text: t('strip.failed') })
    await load()
  }
  return (
    <div className="strip">
      <StripWords known={known} />
      <div className="strip-controls">
        {known.entry?.status === 'seen' && (
          <Button small onClick={() => setStatus('saved')}>
            {t('strip.save')}
          </Button>
        )}
        {known.entry && (
          <Select
            aria-label={t('history.status')}
            quiet
            value={known.entry.status}
            options={STATUSES.map((value) => ({ value, label: t(`history.status.${value}`) }))}
            onValue={(value) => setStatus(value as Status)}
          />
        )}
        <Button small look="quiet" onClick={() => openHistory()}>
          {t('strip.open')}
        </Button>
      </div>
    </div>
  )
}

/** @param tab to open with. */
export function openHistory(tab?: 'add'): void {
  const page = `${HISTORY_PAGE}${tab ? `?tab=${tab}` : ''}` as '/popup.html'
  browser.tabs.create({ url: browser.runtime.getURL(page) }).then(
    () => window.close(),
    () => {},
  )
}

function StripWords({ known: { on, fault, waiting, entry, twins } }: { known: Known }) {
  const lines: string[] = []
  if (fault) lines.push(t('strip.fault', t(`history.fault.${fault}`)))
  else if (!on) lines.push(t('strip.off'))
  if (fault && waiting > 0) lines.push(tn('history.waiting', waiting))
  if (entry) {
    const isNew = formatDay(entry.firstSeen) === formatDay(Date.now())
    lines.push(isNew ? t('strip.new') : t('strip.seen', formatDay(entry.firstSeen)))
    const dated = entry.statusDates[entry.status]
    if (entry.status !== 'seen' && dated !== undefined) {
      lines.push(t('strip.dated', t(`history.status.${entry.status}`), formatDay(dated)))
    }
  }
  for (const { board, status, statusDates, firstSeen } of twins) {
    const since = t('strip.dated', t(`history.status.${status}`), formatDay(statusDates[status] ?? firstSeen))
    lines.push(t('strip.twin', boardName(board), since))
  }
  return (
    <ul className="strip-words" aria-label={t('strip.label')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
