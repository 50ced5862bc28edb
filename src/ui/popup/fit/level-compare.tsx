/** Seniority and years asked, beside the user's own. */
import type { ReadyReport } from '../../../messages.ts'
import { t, tn } from '../../strings/index.ts'
import { yearsAsked } from '../wording.ts'

export function LevelCompare({ report: { reading, profile } }: { report: ReadyReport }) {
  return (
    <dl className="compare">
      <Pair
        label={t('popup.level')}
        asked={reading.seniority && t(`seniority.${reading.seniority}`)}
        own={profile.seniority && t(`seniority.${profile.seniority}`)}
      />
      <Pair
        label={t('popup.experience')}
        asked={reading.years && yearsAsked(reading.years)}
        own={profile.years === null ? null : tn('years', profile.years)}
      />
    </dl>
  )
}

function Pair({ label, asked, own }: { label: string; asked: string | null; own: string | null }) {
  return (
    <div className="compare-pair">
      <dt>{label}</dt>
      <dd className={asked === null ? 'soft' : 'compare-asked'}>{asked ?? t('popup.notSaid')}</dd>
      <dd className="soft small">{own === null ? t('popup.you.unknown') : t('popup.you', own)}</dd>
    </div>
  )
}
