/** Careers next to this role, and what of them the user has and lacks. */
import { careersBeside } from '../../../core/compare/role.ts'
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'

export function RelatedCareers({ report: { reading, profile } }: { report: ReadyReport }) {
  const { name } = usePopup()
  const catalog = useCatalog()
  const steps = careersBeside(reading.role.id, knowledgeOf(catalog)['related-careers'], profile, catalog)
  const citations = useCitations(steps.map(({ career }) => career))
  if (steps.length === 0) return null
  return (
    <Section level={3} title={t('role.careers')}>
      <ul className="entries">
        {steps.map(({ career, lacks, has }) => (
          <li key={career.name}>
            <span className="entry-name">{career.name}</span>
            <Mark of={career} citations={citations} />
            <p className="entry-text">{career.why}.</p>
            <p className="entry-text">
              {lacks.length > 0 ? t('role.careers.add', listAnd(lacks.map(name))) : t('role.careers.ready')}
              {has.length > 0 && lacks.length > 0 && ` · ${t('role.careers.have', listAnd(has.map(name)))}`}
            </p>
          </li>
        ))}
      </ul>
      <Sources documents={citations.documents} />
    </Section>
  )
}
