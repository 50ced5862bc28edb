/** The way out: everything that Backlight keeps, gone. */
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { t } from '../../strings/index.ts'

interface DeleteAllProps {
  onDeleteAll: () => void
  /** Level of its heading. */
  level?: 2 | 3
}

/** Two presses, so that one slip deletes nothing. */
export function DeleteAll({ onDeleteAll, level = 3 }: DeleteAllProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const [sure, setSure] = useState(false)
  return (
    <section className="danger" aria-labelledby="settings-danger">
      <Heading id="settings-danger" className="field-label">
        {t('settings.danger')}
      </Heading>
      <p className="soft small">{t('settings.danger.text')}</p>
      <div className="note-actions">
        {sure ? (
          <>
            <Button
              icon="warning"
              className="btn-danger"
              autoFocus
              onClick={() => {
                setSure(false)
                onDeleteAll()
              }}
            >
              {t('settings.danger.confirm')}
            </Button>
            <Button look="quiet" onClick={() => setSure(false)}>
              {t('settings.danger.cancel')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setSure(true)}>{t('settings.danger.action')}</Button>
        )}
      </div>
    </section>
  )
}
