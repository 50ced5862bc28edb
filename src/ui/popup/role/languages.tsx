/** The languages that the posting asks: what they are known for, and who hires for them. */

import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { t } from '../../strings/index.ts'
import { SkillWord } from '../fit/part-row.tsx'
import { listAnd } from '../wording.ts'

export function Languages({ report: { reading } }: { report: ReadyReport }) {
  const known = knowledgeOf(useCatalog()).languages
  const asked = reading.skills.flatMap(({ id }) => known.find(({ skill }) => skill === id) ?? [])
  const { documents } = useCitations(asked.flatMap((language) => [language, ...language.facts.slice(0, 1)]))
  if (asked.length === 0) return null
  return (
    <Section level={3} title={t('role.languages')}>
      <ul className="entries">
        {asked.map(({ skill, knownFor, employers, facts }) => (
          <li key={skill}>
            <span className="entry-name">
              <SkillWord skill={skill} part={null} reading={reading} />
            </span>
            <p className="entry-text">
              <InEnglish>{knownFor}.</InEnglish> {t('role.languages.hire', listAnd(employers))}.
            </p>
            {facts[0] && (
              <p className="entry-text">
                <InEnglish>{facts[0].text}.</InEnglish>{' '}
                <GuideLink chapter="languages" place={skill}>
                  {t('guide.more')}
                </GuideLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      <Sources documents={documents} />
    </Section>
  )
}
