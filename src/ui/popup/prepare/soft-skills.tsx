/** The soft skills that the posting asks; why employers do is folded. */

import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { t } from '../../strings/index.ts'

export function SoftSkills({ report: { reading } }: { report: ReadyReport }) {
  const asked = new Set(reading.skills.map(({ id }) => id))
  const found = knowledgeOf(useCatalog())['soft-skills'].filter(({ skills }) =>
    skills.some((skill) => asked.has(skill)),
  )
  const citations = useCitations(found)
  if (found.length === 0) return null
  return (
    <Section title={t('soft.title')} count={found.length}>
      <p>
        <InEnglish>{found.map(({ name }) => name).join(', ')}</InEnglish>
      </p>
      <Disclosure title={t('soft.why')}>
        <ul className="entries">
          {found.map((soft) => (
            <li key={soft.name}>
              <span className="entry-name">
                <InEnglish>{soft.name}</InEnglish>
              </span>
              <Mark of={soft} citations={citations} />
              <p className="entry-text">
                <InEnglish>{soft.why}.</InEnglish>
              </p>
            </li>
          ))}
        </ul>
        <Sources documents={citations.documents} />
        <p>
          <GuideLink chapter="asked" place="soft-skills">
            {t('guide.more')}
          </GuideLink>
        </p>
      </Disclosure>
    </Section>
  )
}
