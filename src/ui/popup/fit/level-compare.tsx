/** Seniority and years asked, beside the user's own. */
import type { ReadyReport } from '../../../messages.ts'
import { t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listOf, partsWithYears, yearsAsked } from '../wording.ts'

export function LevelCompare({ report: { reading, profile, fit } }: { report: ReadyReport }) {
  const { name } = usePopup()
  // Where no years are asked overall, those of one skill tell the most.
  const [longest] = reading.years === null ? partsWithYears(fit.parts) : []
  const own = longest ? longest.yearsHad : profile.years
  return (
    <dl className="compare">
      <Pair
        label={t('popup.level')}
        asked={reading.seniority && t(`seniority.${reading.seniority}`)}
        own={profile.seniority && t(`seniority.${profile.seniority}`)}
      />
      <Pair
        label={t('popup.experience')}
        asked={
          longest
            ? t(
                'years.ofSkill',
                yearsAsked({ min: longest.yearsAsked, max: null }),
                listOf(longest.oneOf.map(name)),
              )
            : reading.years && yearsAsked(reading.years)
        }
        own={own === null ? null : tn('years', own)}
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
