/** Title and text of a posting, or one file, and what was wrong with it. In the popup and on the history page. */
import { type ReactNode, useState } from 'react'
import { MAX_FILE_BYTES } from '../../profile/resume/files/result.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { Note } from '../components/notes.tsx'
import { t } from '../strings/index.ts'
import { FilePicker } from './file-picker.tsx'
import { type ByHand, type GivenError, pasted } from './given.ts'

const MEGABYTE = 1_000_000
const ACCEPT = '.txt,.md,.html,.htm,.xhtml,.pdf,.docx,text/plain,text/html,application/pdf'

interface GivenFormProps {
  state: 'idle' | 'reading' | GivenError
  /** Of the text field. */
  rows: number
  /** @returns whether it was read: then the fields are emptied. */
  onGiven: (source: File | ByHand) => Promise<boolean>
  children?: ReactNode
}

export function GivenForm({ state, rows, onGiven, children }: GivenFormProps) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const busy = state === 'reading'
  const give = async (source: File | ByHand | undefined) => {
    if (!source || busy || !(await onGiven(source))) return
    setTitle('')
    setText('')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className="given"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        give(file)
      }}
    >
      <Field label={t('history.paste.name')} hint={t('given.title.hint')}>
        {(ids) => (
          <input
            className="input"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            {...ids}
          />
        )}
      </Field>
      <Field label={t('history.paste.text')}>
        {(ids) => (
          <textarea
            className="input add-text"
            rows={rows}
            value={text}
            onChange={(event) => setText(event.target.value)}
            {...ids}
          />
        )}
      </Field>
      {state !== 'idle' && state !== 'reading' && (
        <Note tone="warn" icon="warning" role="alert" title={t('given.failed')}>
          <p>{t(`given.failed.${state}`, MAX_FILE_BYTES / MEGABYTE)}</p>
        </Note>
      )}
      <div className="add-actions">
        <Button look="primary" disabled={busy} onClick={() => give(pasted(title, text))}>
          {t(busy ? 'given.reading' : 'history.paste.read')}
        </Button>
        <FilePicker label={t('given.file')} accept={ACCEPT} onFiles={([file]) => give(file)} />
        {children}
      </div>
      <p className="soft small">{t('given.drop')}</p>
    </div>
  )
}
