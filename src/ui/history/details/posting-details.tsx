/** One posting with its reasons: the verdict, its facts, what the user said of it, and each thing asked by its clause. */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { STATUSES, type Status } from '../../../core/insight/types.ts'
import type { SkillId } from '../../../core/types.ts'
import { verdictWords } from '../../../i18n/verdict.ts'
import { boardName } from '../../boards.ts'
import { useCatalog } from '../../catalog-context.ts'
import { IconButton } from '../../components/button.tsx'
import { Field, Select } from '../../components/field.tsx'
import { formatDay, t } from '../../strings/index.ts'
import type { Judge } from '../judge.ts'
import type { Job } from '../table/jobs.ts'
import { Asked } from './asked.tsx'
import { factsOf } from './facts.ts'

interface PostingDetailsProps {
  job: Job
  /** In points, of today's profile. */
  score: number | null
  name: (skill: SkillId) => string
  /** Null while the profile loads. */
  judge: Judge | null
  onStatus: (status: Status) => void
  /** @returns whether it was saved */
  onNote: (note: string) => Promise<boolean>
  onClose: () => void
  /** The text that is kept of it. */
  children?: ReactNode
}

export function PostingDetails(props: PostingDetailsProps) {
  const { job, score, name, judge, onStatus, onNote, onClose, children } = props
  const box = useRef<HTMLElement>(null)
  // Its row may be far above.
  useEffect(() => {
    box.current?.focus()
  }, [])
  const judged = useMemo(() => judge?.judge(job) ?? null, [judge, job])
  const title = job.title || t('popup.untitled')
  const verdict =
    judge && !judge.isEmpty && judged?.verdict ? verdictWords(judged.verdict, judged.fit, name) : null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <section className="card details" ref={box} tabIndex={-1} aria-label={title} onKeyDown={onKeyDown}>
      <div className="details-head">
        <div>
          <h2 className="details-title">{title}</h2>
          {job.company && <p className="soft">{job.company}</p>}
          {verdict && (
            <p className="details-verdict">
              {score !== null && <strong>{t('history.points', score)}</strong>} {verdict.line}
            </p>
          )}
        </div>
        <IconButton icon="cross" label={t('history.close')} onClick={onClose} />
      </div>
      <div className="details-columns">
        <div className="column">
          {judge && judged && <Asked record={job} judged={judged} isEmpty={judge.isEmpty} name={name} />}
        </div>
        <div className="column">
          <Field label={t('history.status')}>
            {(ids) => (
              <Select
                value={job.status}
                options={STATUSES.map((value) => ({ value, label: t(`history.status.${value}`) }))}
                onValue={(value) => onStatus(value as Status)}
                {...ids}
              />
            )}
          </Field>
          <Note label={t('history.note')} note={job.note} onNote={onNote} />
          <Copies job={job} />
          <Facts job={job} />
        </div>
      </div>
      {children}
    </section>
  )
}

function Note({
  label,
  note,
  onNote,
}: {
  label: string
  note: string
  onNote: PostingDetailsProps['onNote']
}) {
  // What another window wrote shows, and is not written over, as long as nothing is typed here.
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft === null) return
    if (draft === note || (await onNote(draft))) setDraft(null)
  }
  return (
    <Field label={label}>
      {(ids) => (
        <textarea
          className="input add-text"
          rows={3}
          value={draft ?? note}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={save}
          {...ids}
        />
      )}
    </Field>
  )
}

/** Where it stands, and since when: one line a posting of the job. */
function Copies({ job }: { job: Job }) {
  return (
    <ul className="copies" aria-label={t('history.copies')}>
      {job.copies.map(({ id, url, board, firstSeen, lastSeen }) => (
        <li key={id}>
          {/^https?:/.test(url) ? (
            <a href={url} target="_blank" rel="noreferrer">
              {t('history.toPage', boardName(board))}
            </a>
          ) : (
            <span>{fileName(url) ?? boardName(board)}</span>
          )}
          <span className="soft small">
            {formatDay(firstSeen) === formatDay(lastSeen)
              ? t('history.seenOn', formatDay(firstSeen))
              : t('history.seenFromTo', formatDay(firstSeen), formatDay(lastSeen))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** "posting.pdf" of the address that a file was given. */
function fileName(url: string): string | null {
  if (!url.startsWith('file:')) return null
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1)) || null
  } catch {
    return null
  }
}

function Facts({ job }: { job: Job }) {
  const catalog = useCatalog()
  return (
    <dl className="facts-list">
      {factsOf(job, catalog).map(([head, value]) => (
        <div key={head}>
          <dt className="soft">{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
