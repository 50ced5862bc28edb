/** Postings by hand: pasted, dropped, or from an exported history. */
import { type ReactNode, useRef, useState } from 'react'
import type { FieldError } from '../../../history/schema.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Note } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { t, tn } from '../../strings/index.ts'
import { droppedFiles, type Keep, type Progress, pasted, type ReadFile, readAll } from './batch.ts'

interface AddPanelProps {
  readFile: ReadFile
  keep: Keep
  /** @returns how many came in, and what is wrong with the others. */
  importText: (text: string) => Promise<{ count: number; errors: FieldError[] }>
}

export function AddPanel({ readFile, keep, importText }: AddPanelProps) {
  return (
    <div className="add">
      <Paste readFile={readFile} keep={keep} />
      <Batch readFile={readFile} keep={keep} />
      <Import importText={importText} />
    </div>
  )
}

function Paste({ readFile, keep }: Pick<AddPanelProps, 'readFile' | 'keep'>) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const read = async () => {
    const { posting, url } = readFile(pasted(title, text))
    const kept = await keep(posting, url)
    setSaid(kept ? t('history.paste.done', posting.title || t('popup.untitled')) : t('history.bad.kept'))
    if (kept) {
      setTitle('')
      setText('')
    }
  }
  return (
    <Section title={t('history.paste.title')}>
      <Field label={t('history.paste.name')}>
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
            rows={6}
            value={text}
            onChange={(event) => setText(event.target.value)}
            {...ids}
          />
        )}
      </Field>
      <div className="add-actions">
        <Button look="primary" disabled={text.trim() === ''} onClick={read}>
          {t('history.paste.read')}
        </Button>
        <p role="status">{said}</p>
      </div>
    </Section>
  )
}

function Batch({ readFile, keep }: Pick<AddPanelProps, 'readFile' | 'keep'>) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [state, setState] = useState<'idle' | 'running' | 'cancelled'>('idle')
  const stop = useRef<AbortController | null>(null)
  const run = async (files: readonly File[]) => {
    if (files.length === 0) return
    const own = new AbortController()
    stop.current?.abort()
    stop.current = own
    setState('running')
    setProgress(await readAll(files, readFile, keep, setProgress, own.signal))
    setState(own.signal.aborted ? 'cancelled' : 'idle')
  }
  return (
    <Section title={t('history.drop.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by keyboard */}
      <div
        className="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={async (event) => {
          event.preventDefault()
          run(await droppedFiles(event.dataTransfer.items))
        }}
      >
        <p>{t('history.drop.text')}</p>
        <div className="add-actions">
          <FilePicker label={t('history.drop.files')} onFiles={run} multiple />
          <FilePicker label={t('history.drop.folder')} onFiles={run} folder />
        </div>
      </div>
      {progress && (
        <div className="stack">
          <progress
            max={progress.of}
            value={progress.done}
            aria-label={t('history.batch.progress', progress.done, progress.of)}
          />
          <div className="add-actions">
            <p role="status">
              {state === 'running'
                ? t('history.batch.progress', progress.done, progress.of)
                : `${state === 'cancelled' ? `${t('history.batch.cancelled')}. ` : ''}${tn('history.batch.done', progress.kept)}`}
            </p>
            {state === 'running' && (
              <Button onClick={() => stop.current?.abort()}>{t('history.batch.cancel')}</Button>
            )}
          </div>
          {progress.bad.length > 0 && (
            <Problems title={tn('history.batch.bad', progress.bad.length)}>
              {progress.bad.map(({ name, line, reason }) => (
                <li key={`${name} ${line}`}>
                  {line === null ? name : t('history.bad.line', name, line)}: {t(reason)}
                </li>
              ))}
            </Problems>
          )}
        </div>
      )}
    </Section>
  )
}

function Import({ importText }: Pick<AddPanelProps, 'importText'>) {
  const [result, setResult] = useState<{ count: number; errors: FieldError[] } | null>(null)
  return (
    <Section title={t('history.import.title')}>
      <p className="soft">{t('history.import.text')}</p>
      <div className="add-actions">
        <FilePicker
          label={t('history.import.choose')}
          accept=".json,application/json"
          onFiles={async ([file]) => {
            if (file) setResult(await importText(await file.text()))
          }}
        />
        <p role="status">{result && tn('history.import.done', result.count)}</p>
      </div>
      {result && result.errors.length > 0 && (
        <Problems title={tn('history.batch.bad', result.errors.length)}>
          {result.errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <code>{field}</code> {message}
            </li>
          ))}
        </Problems>
      )}
    </Section>
  )
}

function Problems({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Note tone="warn" icon="warning" title={title}>
      <ul className="problems">{children}</ul>
    </Note>
  )
}

interface FilePickerProps {
  label: string
  onFiles: (files: File[]) => void
  multiple?: boolean
  folder?: boolean
  accept?: string
}

function FilePicker({ label, onFiles, multiple = false, folder = false, accept }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={multiple || folder}
        accept={accept}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
