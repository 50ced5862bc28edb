/** Should I apply? Title and company, the verdict, and what it is made of. */
import { useMemo } from 'react'
import { toneOf } from '../../../core/display.ts'
import { verdictOf } from '../../../core/fit/verdict.ts'
import { verdictWords } from '../../../i18n/verdict.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { ScoreDial } from '../../components/score.tsx'
import { roleName } from '../../roles.ts'
import { SEPARATOR, sentence, t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { Explanation } from './explanation.tsx'

/** @param level of its heading; 1 where it is what the surface is about. */
export function PostingHeader({ report, level = 1 }: { report: ReadyReport; level?: 1 | 3 }) {
  const Heading = level === 1 ? 'h1' : 'h3'
  const { posting, reading, fit, profileEmpty } = report
  const catalog = useCatalog()
  const { name } = usePopup()
  // Where the page sets no place apart, the one that its text tells.
  const location = posting.location ?? reading.facts.location?.value
  const place = [posting.company, location].filter(Boolean).join(SEPARATOR)
  const verdict = useMemo(
    () => (report.profileEmpty ? null : verdictOf({ ...report, wishes: report.wishes ?? [] })),
    [report],
  )
  const words = verdict && verdictWords(verdict, fit, name)
  const tone = toneOf(verdict?.kind ?? null)
  return (
    <div className={`posting score-${tone}`}>
      <div className="posting-words">
        <Heading className="posting-title" title={posting.title}>
          {posting.title.trim() || t('popup.untitled')}
        </Heading>
        {posting.otherTitles && posting.otherTitles.length > 0 && (
          <p className="posting-place">{t('popup.otherTitles', posting.otherTitles.join(', '))}</p>
        )}
        {place && (
          <p className="posting-place" title={place}>
            {place}
          </p>
        )}
      </div>
      <div className="posting-score">
        <ScoreDial score={profileEmpty ? null : fit.score} />
        <div className="verdict">
          {words ? (
            <>
              <p className="verdict-head">{words.head}</p>
              <p className="verdict-reason">{sentence(words.reason)}</p>
            </>
          ) : (
            <NoVerdict report={report} />
          )}
          {reading.role.id !== 'other' && (
            <p className="posting-role">{roleName(catalog, reading.role.id)}</p>
          )}
        </div>
      </div>
      {verdict && <Explanation report={report} verdict={verdict} />}
    </div>
  )
}

/** Why there is none. */
function NoVerdict({ report: { reading, profileEmpty, problem, fit } }: { report: ReadyReport }) {
  const { openWelcome } = usePopup()
  if (reading.role.id === 'other') return <p className="verdict-head">{t('popup.score.other')}</p>
  if (profileEmpty) {
    return (
      <>
        <p className="verdict-head">{t('popup.score.noProfile')}</p>
        <p className="verdict-reason">{t('popup.score.noProfile.text')}</p>
        {!problem && (
          <p className="verdict-action">
            <Button small look="primary" onClick={openWelcome}>
              {t('popup.empty.action')}
            </Button>
          </p>
        )}
      </>
    )
  }
  return (
    <>
      <p className="verdict-head">{t('popup.score.none')}</p>
      {fit.required.asked + fit.preferred.asked < 3 && (
        <p className="verdict-reason">{t('popup.score.none.text')}</p>
      )}
    </>
  )
}
