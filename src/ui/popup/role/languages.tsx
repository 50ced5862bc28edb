/** The languages that the posting asks, by name or by a framework; what they are known for, and who hires for them, is folded. */

import { languagesAsked } from '../../../core/compare/role.ts'
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
  const catalog = useCatalog()
  const asked = languagesAsked(reading, knowledgeOf(catalog).languages, catalog)
  const { documents } = useCitations(
    asked.flatMap(({ language }) => [language, ...language.facts.slice(0, 1)]),
  )
  if (asked.length === 0) return null
  return (
    <Section level={3} title={t('role.languages')}>
      <ul className="listed">
        {asked.map(({ language: { skill }, by }) => (
          <li key={skill}>
            {by === null ? (
              <SkillWord skill={skill} part={null} reading={reading} />
            ) : (
              t('role.languages.by', name(skill), name(by))
            )}
          </li>
        ))}
      </ul>
      <Disclosure title={t('role.languages.more')}>
        <ul className="entries">
          {asked.map(
            ({
              language: {
                skill,
                knownFor,
                employers,
                facts: [first],
              },
            }) => (
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
            ),
          )}
        </ul>
        <Sources documents={documents} />
      </Disclosure>
    </Section>
  )
}
