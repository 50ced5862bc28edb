/** What the interview for this posting is likely to be about. */

import { interviewTopics } from '../../../core/gap/topics.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { SEPARATOR, t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'

/** A topic is understood by a few of its skills. */
const MOST_SKILLS = 5

export function Interview({ report: { reading } }: { report: ReadyReport }) {
  const { name } = usePopup()
  const topics = interviewTopics(reading, useCatalog())
  const citations = useCitations(topics.map(({ topic }) => topic))
  if (topics.length === 0) return null
  return (
    <Section title={t('interview.title')} count={topics.length}>
      <ul className="entries">
        {topics.map(({ topic, because, duties }) => (
          <li key={topic.id}>
            <span className="entry-name">
              <InEnglish>{topic.name}</InEnglish>
            </span>
            <p className="entry-text">
              {because.length + duties.length === 0 && t('interview.always')}
              {because.length > 0 && t('interview.because', few(because.map(name)))}
              {because.length > 0 && duties.length > 0 && SEPARATOR}
              {/* A duty's name is a list itself: "Databases and storage". */}
              {duties.length > 0 && t('interview.duties', duties.map((id) => t(`duty.${id}`)).join('; '))}
            </p>
          </li>
        ))}
      </ul>
      <Disclosure title={t('interview.told')}>
        <ul className="entries">
          {topics.map(({ topic }) => (
            <li key={topic.id}>
              <span className="entry-name">
                <InEnglish>{topic.name}</InEnglish>
              </span>
              <Mark of={topic} citations={citations} />
              <p className="entry-text">
                <InEnglish>{topic.prepare}.</InEnglish>
              </p>
            </li>
          ))}
        </ul>
        <Sources documents={citations.documents} />
        <p>
          <GuideLink chapter="hired" place="form">
            {t('interview.guide')}
          </GuideLink>
        </p>
      </Disclosure>
    </Section>
  )
}

function few(names: readonly string[]): string {
  const rest = names.length - MOST_SKILLS
  if (rest <= 1) return listAnd(names)
  return `${names.slice(0, MOST_SKILLS).join(', ')} ${tn('list.more', rest)}`
}
