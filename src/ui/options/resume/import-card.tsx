/** Drop, choose or paste a resume; review it; save it; see what changed. */
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { MAX_FILE_BYTES } from '../../../profile/resume/files/read-file.ts'
import type { Progress } from '../../../profile/resume/files/result.ts'
import { type Chosen, type MergeChange, mergeResume } from '../../../profile/resume/merge.ts'
import type { ResumeReading } from '../../../profile/resume/read-resume.ts'
import type { Profile } from '../../../profile/schema.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'
import { ChangeList } from './change-list.tsx'
import type { ResumeError, ResumeResult } from './read-resume.ts'
import { ResumeReview } from './review.tsx'

export type ResumeState =
  | { is: 'idle' }
  | { is: 'reading'; share: number }
  | { is: 'failed'; reason: ResumeError }
  | { is: 'review'; reading: ResumeReading }
  | { is: 'saved'; changes: MergeChange[] }

interface ImportCardProps {
  profile: Profile
  onRead: (source: File | string, onProgress: Progress) => Promise<ResumeResult>
  /** @returns false where it was not saved, which the user has been told. */
  onSave: (chosen: Chosen) => Promise<boolean>
  /** For the gallery. */
  initial?: ResumeState
}

const MEGABYTE = 1_000_000

export function ImportCard({ profile, onRead, onSave, initial = { is: 'idle' } }: ImportCardProps) {
  const [state, setState] = useState<ResumeState>(initial)
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = state.is === 'review' || state.is === 'saved'
  useEffect(() => {
    // The button that was pressed has gone: the keyboard goes on from the heading of what came.
    if (moved) heading.current?.focus()
  }, [moved])

  const read = async (source: File | string) => {
    setState({ is: 'reading', share: 0 })
    const result = await onRead(source, (share) => setState({ is: 'reading', share }))
    setState(result.ok ? { is: 'review', reading: result.reading } : { is: 'failed', reason: result.reason })
  }
  const save = async (chosen: Chosen) => {
    const { changes } = mergeResume(profile, chosen)
    // What was not saved stays in the review: nothing of it is lost, and nothing is said to be added.
    if (await onSave(chosen)) setState({ is: 'saved', changes })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) read(dropped)
    else if (event.dataTransfer.getData('text')) read(event.dataTransfer.getData('text'))
  }

  if (state.is === 'review') {
    return (
      <ResumeReview
        reading={state.reading}
        profile={profile}
        heading={heading}
        onSave={save}
        onCancel={() => setState({ is: 'idle' })}
      />
    )
  }
  return (
    <section
      className={`card resume ${over ? 'resume-over' : ''}`}
      aria-labelledby="resume-title"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 id="resume-title" className="card-title" ref={heading} tabIndex={-1}>
        {t(profile.skills.length === 0 ? 'resume.title' : 'resume.title.again')}
      </h2>
      <p className="soft">{t('resume.text')}</p>
      <div className="note-actions">
        <Button
          icon="upload"
          look={profile.skills.length === 0 ? 'primary' : 'secondary'}
          disabled={state.is === 'reading'}
          onClick={() => file.current?.click()}
        >
          {t('resume.choose')}
        </Button>
        <span className="soft small">{t('resume.drop')}</span>
        <input
          ref={file}
          type="file"
          hidden
          accept=".pdf,.docx,.txt,.md,.markdown,.html,.htm,.json"
          aria-label={t('resume.choose.label')}
          onChange={(event) => {
            const chosen = event.target.files?.[0]
            if (chosen) read(chosen)
            // So that choosing the same file again is a change.
            event.target.value = ''
          }}
        />
      </div>
      <Paste onRead={read} />
      <div role="status">
        {state.is === 'reading' && (
          <label className="resume-progress">
            <span>{t('resume.reading')}</span>
            <progress max={1} value={state.share} />
          </label>
        )}
      </div>
      {state.is === 'failed' && (
        <Note tone="danger" icon="warning" role="alert" title={t('resume.failed')}>
          <p>{t(`resume.failed.${state.reason}`, MAX_FILE_BYTES / MEGABYTE)}</p>
        </Note>
      )}
      {state.is === 'saved' && <ChangeList changes={state.changes} profile={profile} />}
    </section>
  )
}

function Paste({ onRead }: { onRead: (text: string) => void }) {
  const [text, setText] = useState('')
  return (
    <details className="more">
      <summary>{t('resume.paste')}</summary>
      <div className="stack">
        <textarea
          className="input"
          rows={6}
          aria-label={t('resume.paste.label')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div>
          <Button disabled={text.trim() === ''} onClick={() => onRead(text)}>
            {t('resume.paste.action')}
          </Button>
        </div>
      </div>
    </details>
  )
}
