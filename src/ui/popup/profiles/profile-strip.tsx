/** Which profile the score is of, and whether another fits better. */
import { useId } from 'react'
import type { ReadyReport } from '../../../messages.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/field.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'

interface ProfileStripProps {
  report: ReadyReport
  onSwitch: (id: string) => void
}

export function ProfileStrip({ report, onSwitch }: ProfileStripProps) {
  const picker = useId()
  const { others = [], fit } = report
  const best = others[0]
  const isBetter = best !== undefined && best.score !== null && best.score > (fit.score ?? -1)
  return (
    <>
      {others.length > 0 && (
        <div className="profile-pick">
          <label className="soft small" htmlFor={picker}>
            {t('profiles.label')}
          </label>
          <Select
            id={picker}
            value=""
            options={[
              { value: '', label: report.profileName || t('profiles.unnamed') },
              ...others.map((one) => ({
                value: one.id,
                label: t('profiles.withScore', one.name || t('profiles.unnamed'), one.score ?? '–'),
              })),
            ]}
            onValue={onSwitch}
          />
        </div>
      )}
      {isBetter && (
        <Note
          tone="accent"
          icon="profile"
          title={t('profiles.better', best.name || t('profiles.unnamed'), best.score ?? '')}
          actions={
            <Button small onClick={() => onSwitch(best.id)}>
              {t('profiles.switch')}
            </Button>
          }
        />
      )}
    </>
  )
}
