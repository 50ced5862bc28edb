/** Drop, choose or paste a resume; review it; save it; see what changed. */

import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { ResumeWords } from '../../../core/gap/resume-words.ts'
import { MAX_FILE_BYTES, MEGABYTE } from '../../../profile/resume/files/result.ts'
import { type Chosen, mergeResume } from '../../../profile/resume/merge.ts'
import type { Profile } from '../../../profile/schema.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'
import { ChangeList } from './change-list.tsx'
import { ResumeReview } from './review.tsx'
import { type ReadSource, type ResumeState, useReading } from './use-reading.ts'

interface ImportCardProps {
  profile: Profile
  onRead: ReadSource
  /** @returns false where it was not saved, which the user has been told. */
  onSave: (chosen: Chosen, words: ResumeWords | null) => Promise<boolean>
  /** For the gallery. */
  initial?: ResumeState
}

export function ImportCard({ profile, onRead, onSave, initial = { is: 'idle' } }: ImportCardProps) {
  const { state, leave, read, correct, stop } = useReading(onRead, initial)
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = state.is === 'review' || state.is === 'saved'
  useEffect(() => {
    // The button that was pressed has gone: the keyboard goes on from the heading of what came.
    if (moved) heading.current?.focus()
  }, [moved])

  const save = async (chosen: Chosen, words: ResumeWords | null) => {
    const { changes } = mergeResume(profile, chosen)
    // What was not saved stays in the review: nothing of it is lost, and nothing is said to be added.
    if (await onSave(chosen, words)) leave({ is: 'saved', changes })
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
        corrections={state.corrections}
        isRereading={state.isRereading}
        failed={state.failed}
        onCorrect={(index, correction) => correct(state, index, correction)}
        profile={profile}
        heading={heading}
        onSave={save}
        onCancel={() => leave({ is: 'idle' })}
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
          accept=".pdf,.docx,.odt,.txt,.md,.markdown,.html,.htm,.json,.xml,.zip,.csv"
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
      <div role="status" className="resume-status">
        {state.is === 'reading' && (
          <label className="resume-progress">
            <span>{t('resume.reading')}</span>
            <progress max={1} value={state.share} />
          </label>
        )}
        {state.is === 'reading' && (
          <Button small onClick={stop}>
            {t('resume.stop')}
          </Button>
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
    <Disclosure title={t('resume.paste')}>
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
    </Disclosure>
  )
}
