/** Postings by hand: pasted, dropped, or from an exported history. */
import { type ReactNode, useRef, useState } from 'react'
import type { FieldError } from '../../../history/schema.ts'
import { FilePicker } from '../../by-hand/file-picker.tsx'
import type { ByHand, GivenError, ReadFile } from '../../by-hand/given.ts'
import { GivenForm } from '../../by-hand/given-form.tsx'
import { isDocument, readGiven } from '../../by-hand/read-given.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { documentText } from '../../documents/read-document.ts'
import { t, tn } from '../../strings/index.ts'
import { droppedFiles, type GivenFile, type Keep, type Progress, readAll } from './batch.ts'

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
  const [state, setState] = useState<'idle' | 'reading' | GivenError>('idle')
  const [said, setSaid] = useState('')
  const give = async (source: File | ByHand) => {
    setState('reading')
    setSaid('')
    const read = await readGiven(source, readFile)
    setState(read.ok ? 'idle' : read.reason)
    if (!read.ok) return false
    const kept = await keep(read.posting, read.url)
    setSaid(
      kept ? t('history.paste.done', read.posting.title || t('popup.untitled')) : t('history.paste.failed'),
    )
    return kept
  }
  return (
    <Section title={t('history.paste.title')}>
      <GivenForm state={state} rows={6} onGiven={give}>
        <p role="status">{said}</p>
      </GivenForm>
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
    setProgress(await readAll(files.map(given), readFile, keep, setProgress, own.signal))
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

/** A PDF or DOCX is read for its text only when its turn comes. */
function given(file: File): GivenFile {
  const { name } = file
  return { name, text: () => file.text(), ...(isDocument(file) && { read: () => documentText(file) }) }
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
