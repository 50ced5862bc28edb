/** What a page shows instead of itself: load again, backup, restore, reset. It uses as little as it can. */
import { useState } from 'react'
import type { FieldError } from '../../profile/schema.ts'
import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/notes.tsx'
import { BackupFile } from '../options/safety/backup-file.tsx'
import { DeleteAll } from '../options/safety/delete-all.tsx'
import { t } from '../strings/index.ts'

/** Loaded when they are needed: no page starts later for them. */
const tools = () => import('./tools.ts')

interface RescueProps {
  /** What was thrown. */
  error: unknown
  title?: string
  text?: string
}

export function Rescue({ error, title = t('rescue.title'), text = t('rescue.text') }: RescueProps) {
  const [errors, setErrors] = useState<readonly FieldError[] | null>(null)
  const told = (why: unknown) => setErrors([{ field: '', message: messageOf(why) }])
  /** Shows why it did not work, or the page anew. */
  const andReload = (work: Promise<readonly FieldError[] | null>) =>
    work.then((failed) => (failed ? setErrors(failed) : location.reload()), told)

  return (
    <main className="rescue">
      <EmptyState icon="warning" title={title} text={text}>
        <Button look="primary" icon="refresh" onClick={() => location.reload()}>
          {t('rescue.again')}
        </Button>
      </EmptyState>
      <div className="rescue-tools">
        <BackupFile
          onExport={() =>
            tools()
              .then(({ saveBackup }) => saveBackup())
              .catch(told)
          }
          onImport={(file) => andReload(tools().then(({ restore }) => restore(file)))}
          errors={errors}
        />
        <DeleteAll level={2} onDeleteAll={() => andReload(tools().then(({ reset }) => reset()))} />
        <details className="soft small">
          <summary>{t('rescue.details')}</summary>
          <p>
            <code>{messageOf(error)}</code>
          </p>
        </details>
      </div>
    </main>
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
