/** The text that is kept of a posting, marked as in its page: it may be gone there, or never had one. */
import { useEffect, useState } from 'react'
import type { Display } from '../../../core/display.ts'
import type { Posting } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import type { History } from '../../../history/store.ts'
import { send } from '../../../messages/ask.ts'
import type { ReadyReport } from '../../../messages.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { MarkedText } from '../../marked/marked-text.tsx'
import type { PagePaint } from '../../marked/paint.ts'
import { t } from '../../strings/index.ts'
import type { Job } from '../table/jobs.ts'

interface KeptTextProps {
  job: Job
  history: History
  paint: PagePaint
  display: Display
  /** Lets go of the texts of these records. */
  onDrop: (ids: readonly string[]) => Promise<void>
}

/** Nothing where no text is kept. */
export function KeptText({ job, history, paint, display, onDrop }: KeptTextProps) {
  const [posting, setPosting] = useState<Posting | null>(null)
  const [report, setReport] = useState<ReadyReport | null>(null)
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const found = await firstText(job.copies, history)
      if (!isCurrent) return
      setPosting(found?.posting ?? null)
      const marked = found && (await send('try-out', found))
      if (isCurrent) setReport(marked)
    }
    load()
    return () => {
      isCurrent = false
    }
  }, [history, job])
  if (!posting) return null
  return (
    <Disclosure title={t('history.text')}>
      <MarkedText
        label={t('history.text.of', job.title || t('popup.untitled'))}
        posting={posting}
        mentions={report?.reading.mentions ?? []}
        lookOf={report ? paint.lookOf(report, display) : () => null}
      />
      <p>
        <Button small onClick={() => onDrop(job.copies.map(({ id }) => id))}>
          {t('history.text.drop')}
        </Button>
      </p>
    </Disclosure>
  )
}

/** Of the first posting of a job that has one. */
async function firstText(
  copies: readonly HistoryRecord[],
  history: History,
): Promise<{ posting: Posting; url: string } | null> {
  for (const record of copies) {
    const kept = await history.textOf(record.id)
    if (kept.ok && kept.value !== null) return { posting: postingOf(record, kept.value), url: record.url }
  }
  return null
}

function postingOf({ id, title, company, board }: HistoryRecord, text: string): Posting {
  const own = id.startsWith(`${board}|`) ? id.slice(board.length + 1) : id
  const facts = { location: null, salary: null, employmentType: null }
  return { id: own, title, company, ...facts, text, blocks: [] }
}
