/** Export and import of the profile as a JSON file. */
import { useRef } from 'react'
import type { FieldError } from '../../../profile/schema.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'

interface BackupFileProps {
  onExport: () => void
  /** Left out where there is no profile to write. */
  onExportResume?: () => void
  onImport: (file: File) => void
  /** Why the last import changed nothing, by field. */
  errors: readonly FieldError[] | null
}

/** More would push everything else off the page; the first ones lead to the rest. */
const SHOWN_ERRORS = 6

export function BackupFile({ onExport, onExportResume, onImport, errors }: BackupFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <p className="soft">{t('file.text')}</p>
      <div className="note-actions">
        <Button icon="download" onClick={onExport}>
          {t('file.export')}
        </Button>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('file.import')}
        </Button>
        {onExportResume && (
          <Button icon="download" onClick={onExportResume}>
            {t('file.exportResume')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('file.import.label')}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) onImport(file)
            // So that choosing the same file again, mended, is a change.
            event.target.value = ''
          }}
        />
      </div>
      {errors && (
        <Note tone="danger" icon="warning" role="alert" title={t('file.failed')}>
          <ul className="stack small">
            {errors.slice(0, SHOWN_ERRORS).map(({ field, message }) => (
              <li key={field + message}>
                {field && <code>{field}</code>} {message}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}
