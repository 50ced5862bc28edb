/** The languages that the posting asks; what they are known for, and who hires for them, is folded. */

import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { t } from '../../strings/index.ts'
import { SkillWord } from '../fit/part-row.tsx'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'

export function Languages({ report: { reading } }: { report: ReadyReport }) {
  const { name } = usePopup()
  const known = knowledgeOf(useCatalog()).languages
  const asked = reading.skills.flatMap(({ id }) => known.find(({ skill }) => skill === id) ?? [])
  const { documents } = useCitations(asked.flatMap((language) => [language, ...language.facts.slice(0, 1)]))
  if (asked.length === 0) return null
  return (
    <Section level={3} title={t('role.languages')}>
      <ul className="listed">
        {asked.map(({ skill }) => (
          <li key={skill}>
            <SkillWord skill={skill} part={null} reading={reading} />
          </li>
        ))}
      </ul>
      <Disclosure title={t('role.languages.more')}>
        <ul className="entries">
          {asked.map(({ skill, knownFor, employers, facts: [first] }) => (
            <li key={skill}>
              <span className="entry-name">{name(skill)}</span>
              <p className="entry-text">{t('role.languages.hire', listAnd(employers))}.</p>
              <p className="entry-text">
                <InEnglish>
                  {[first && `${first.text}.`, `“${knownFor}”.`].filter(Boolean).join(' ')}
                </InEnglish>
              </p>
              <p>
                <GuideLink chapter="languages" place={skill}>
                  {t('guide.more')}
                </GuideLink>
              </p>
            </li>
          ))}
        </ul>
        <Sources documents={documents} />
      </Disclosure>
    </Section>
  )
}
