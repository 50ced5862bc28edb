/** The soft skills that the posting asks, and why employers do. */

import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
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
    </Section>
  )
}
