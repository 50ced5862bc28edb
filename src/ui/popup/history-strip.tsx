/** Last in the popup: what the history knows of the posting, its status and the user's note. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import { STATUSES, type Status } from '../../core/insight/types.ts'
import { send } from '../../messages/ask.ts'
import type { HistoryStrip as Known, ReadyReport } from '../../messages.ts'
import { boardName } from '../boards.ts'
import { Select } from '../components/field.tsx'
import { useToast } from '../components/toast.tsx'
import { formatDay, t, tn } from '../strings/index.ts'

const HISTORY_PAGE = '/postings.html'

/** The posting of a tab, or one of the history; null: nothing is shown. */
export type About = { tabId: number } | { id: string } | null

export function HistoryStrip({ about, report }: { about: About; report: ReadyReport }) {
  const [known, setKnown] = useState<Known | null>(null)
  const toast = useToast()
  /** Only the answer to the newest question is shown: an older one, of before the posting was kept, may come later. */
  const newest = useRef(0)
  const load = useCallback(async () => {
    if (!about) return
    const question = ++newest.current
    const answer = await ('id' in about ? send('history-of', about) : send('history-of-tab', about))
    if (question === newest.current) setKnown(answer)
  }, [about])
  // Every new report of the tab may be one that was just kept.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `report` says when to ask again
  useEffect(() => {
    load()
  }, [load, report])

  if (!known) return null
  const edit = async (change: { status: Status } | { note: string }) => {
    const reply = known.entry && (await send('history-edit', { id: known.entry.id, ...change }))
    if (!reply?.ok) toast({ text: t('strip.failed') })
    await load()
  }
  return (
    <section className="strip" aria-label={t('strip.label')}>
      <StripWords known={known} />
      {known.entry && (
        <div className="strip-controls">
          <Select
            aria-label={t('history.status')}
            value={known.entry.status}
            options={STATUSES.map((value) => ({ value, label: t(`history.status.${value}`) }))}
            onValue={(value) => edit({ status: value as Status })}
          />
          <Note key={known.entry.id} note={known.entry.note} onNote={(note) => edit({ note })} />
        </div>
      )}
    </section>
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

/** Kept when the field is left or Enter is pressed. */
function Note({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const [draft, setDraft] = useState(note)
  const keep = () => draft.trim() !== note.trim() && onNote(draft.trim())
  return (
    <input
      className="input"
      aria-label={t('strip.note')}
      placeholder={t('strip.note')}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  )
}

function StripWords({ known: { on, fault, waiting, unreadable, entry, twins } }: { known: Known }) {
  const lines: string[] = []
  if (fault) lines.push(t('strip.fault', t(`history.fault.${fault}`)))
  else if (!on) lines.push(t('strip.off'))
  if (fault && waiting > 0) lines.push(tn('history.waiting', waiting))
  if (unreadable > 0) lines.push(tn('strip.unreadable', unreadable))
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
    <ul className="strip-words">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
