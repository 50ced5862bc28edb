/** Title, company, score: what stays in view while the rest scrolls. */
import type { ReadyReport } from '../../messages.ts'
import { useCatalog } from '../catalog-context.ts'
import { Meter, ScoreDial } from '../components/score.tsx'
import { roleName } from '../roles.ts'
import { t } from '../strings/index.ts'

export function PostingHeader({ report }: { report: ReadyReport }) {
  const { posting, reading, fit, profileEmpty } = report
  const catalog = useCatalog()
  const place = [posting.company, posting.location].filter(Boolean).join(' · ')
  const score = profileEmpty ? null : fit.score
  return (
    <div className="posting">
      <div className="posting-words">
        <h1 className="posting-title" title={posting.title}>
          {posting.title.trim() || t('popup.untitled')}
        </h1>
        {place && (
          <p className="posting-place" title={place}>
            {place}
          </p>
        )}
      </div>
      <div className="posting-score">
        <ScoreDial score={score} />
        <div className="stack posting-meters">
          {score === null && <p className="posting-none">{t(noScore(report))}</p>}
          {fit.required.asked > 0 && (
            <Meter label={t('popup.required')} bare={profileEmpty} {...fit.required} />
          )}
          {fit.preferred.asked > 0 && (
            <Meter label={t('popup.preferred')} bare={profileEmpty} {...fit.preferred} />
          )}
          {score === null &&
            fit.required.asked + fit.preferred.asked === 0 &&
            noScore(report) === 'popup.score.none' && (
              <p className="soft small">{t('popup.score.none.text')}</p>
            )}
          {reading.role.id !== 'other' && (
            <p className="posting-role">{roleName(catalog, reading.role.id)}</p>
          )}
        </div>
      </div>
    </div>
  )
}

/** Why there is no number; only for reports without one. */
function noScore({ reading, profileEmpty }: ReadyReport) {
  if (reading.role.id === 'other') return 'popup.score.other'
  return profileEmpty ? 'popup.score.noProfile' : 'popup.score.none'
}
