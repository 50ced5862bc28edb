/** Which profile the score is of, whether another fits better, and the user's wishes beside the posting's facts. */
import { useId } from 'react'
import type { WishVerdict } from '../../../core/compare/preferences.ts'
import type { ReadyReport } from '../../../messages.ts'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { Select } from '../../components/field.tsx'
import type { IconName } from '../../components/icon.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'

interface ProfileStripProps {
  report: ReadyReport
  onSwitch: (id: string) => void
}

const ICONS: Readonly<Record<WishVerdict['verdict'], IconName>> = {
  fits: 'check',
  unclear: 'info',
  against: 'warning',
}

export function ProfileStrip({ report, onSwitch }: ProfileStripProps) {
  const { name } = usePopup()
  const picker = useId()
  const { others = [], wishes = [], fit } = report
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
      {wishes.length > 0 && (
        <ul className="chips facts" aria-label={t('wishes.title')}>
          {wishes.map(({ kind, verdict, skill }) => (
            <li key={kind + (skill ?? '')}>
              <Chip look="bare" icon={ICONS[verdict]}>
                {t('wishes.row', skill ? name(skill) : t(`wishes.${kind}`), t(`wishes.${verdict}`))}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
