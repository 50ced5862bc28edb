/** From CV to contract: what to show, what is asked, where to look. */
import { InEnglish } from '../../components/facts/in-english.tsx'
import { SEPARATOR, t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, Facts, Topics } from '../parts/facts.tsx'
import { Place } from '../parts/place.tsx'
import { Boards } from '../sections/boards.tsx'
import { InterviewTopics } from '../sections/interview.tsx'

export function HiredChapter() {
  const { knowledge, guide } = useGuide()
  const advice = knowledge['cv-advice']
  const { education } = knowledge
  return (
    <>
      <div className="topics">
        <Place chapter="hired" id="portfolio" title={t('guide.hired.portfolio')}>
          <Facts facts={advice.portfolio} />
        </Place>
        <Place chapter="hired" id="cv" title={t('guide.hired.cv')}>
          <Facts facts={advice.cv} />
        </Place>
        <Place chapter="hired" id="linkedin" title={t('guide.hired.linkedin')}>
          <Facts facts={advice.profile} />
        </Place>
      </div>
      <Place chapter="hired" id="interview" title={t('interview.title')}>
        <InterviewTopics />
      </Place>
      <Topics chapter="hired" topics={guide.interview} />
      <Place chapter="hired" id="education" title={t('education.facts')}>
        <Facts facts={education.facts} />
      </Place>
      <Place chapter="hired" id="certificates" title={t('guide.hired.certificates')}>
        <Facts facts={education.certificateFacts} />
        <ul className="listed-cites">
          {education.certifications.map((certificate) => (
            <li key={certificate.id}>
              <InEnglish>{certificate.name}</InEnglish>
              {certificate.when && (
                <span className="soft">
                  {SEPARATOR}
                  <InEnglish>{certificate.when}</InEnglish>
                </span>
              )}
              <Cite of={certificate} />
            </li>
          ))}
        </ul>
      </Place>
      <Place chapter="hired" id="boards" title={t('guide.boards.language')}>
        <Boards kind="language" />
      </Place>
      <Place chapter="hired" id="general" title={t('guide.boards.general')}>
        <p className="soft">{t('guide.boards.own')}</p>
        <Boards kind="general" />
      </Place>
      <Place chapter="hired" id="freelance" title={t('guide.boards.freelance')}>
        <p className="soft">{t('guide.boards.own')}</p>
        <Boards kind="freelance" />
      </Place>
      <Place chapter="hired" id="ways" title={t('guide.hired.ways')}>
        <Facts facts={knowledge['job-boards'].ways} />
      </Place>
    </>
  )
}
