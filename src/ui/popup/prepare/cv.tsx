/** The posting's own words for what the user has, to carry into a CV. Nothing that the profile does not say. */
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import { isBeginner, standingOf } from '../../../core/gap/standing.ts'
import { cvWords } from '../../../core/gap/wording.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { ToldList } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { ResumeWords } from './resume-words.tsx'

export function Cv({ report }: { report: ReadyReport }) {
  const { reading, profile, wording } = report
  const { copy } = usePopup()
  const advice = knowledgeOf(useCatalog())['cv-advice']
  const words = [...new Set(cvWords(reading, profile, wording).map((one) => one.words))]
  const isNew = isBeginner(standingOf(profile))
  const facts = [...advice.cv, ...advice.portfolio, ...advice.profile].filter(
    ({ beginner }) => isNew || !beginner,
  )
  return (
    <Section title={t('cv.title')}>
      {words.length > 0 ? (
        <>
          <p className="soft small">{t('cv.text')}</p>
          <p className="cv-words">{words.join(', ')}</p>
          <div>
            <Button small icon="copy" onClick={() => copy(words.join(', '), t('cv.copied'))}>
              {t('cv.copy')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('cv.none')}</p>
      )}
      <ResumeWords report={report} />
      {facts.length > 0 && (
        <Disclosure title={t('cv.advice')}>
          <ToldList facts={facts} />
        </Disclosure>
      )}
    </Section>
  )
}
