/** Careers next to this role, and what of them the user has and lacks. */

import { type CareerStep, careersBeside } from '../../../core/compare/role.ts'
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import { standingOf } from '../../../core/gap/standing.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { type Citations, Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd, listOf } from '../wording.ts'

/** The nearest are enough to know of others. */
const SHOWN = 3

export function RelatedCareers({ report: { reading, profile } }: { report: ReadyReport }) {
  const catalog = useCatalog()
  // Who is senior already needs no way up to there.
  const isThere = standingOf(profile) === 'senior'
  const steps = careersBeside(
    reading.role.id,
    knowledgeOf(catalog)['related-careers'],
    profile,
    catalog,
  ).filter(({ career }) => !(career.upward && isThere))
  const citations = useCitations(steps.map(({ career }) => career))
  const rest = steps.slice(SHOWN)
  if (steps.length === 0) return null
  return (
    <Section level={3} title={t('role.careers')} count={steps.length}>
      <Careers steps={steps.slice(0, SHOWN)} citations={citations} />
      {rest.length > 0 && (
        <Disclosure title={tn('role.careers.more', rest.length)}>
          <Careers steps={rest} citations={citations} />
        </Disclosure>
      )}
      <Sources documents={citations.documents} />
    </Section>
  )
}

function Careers({ steps, citations }: { steps: readonly CareerStep[]; citations: Citations }) {
  const { name } = usePopup()
  return (
    <ul className="entries">
      {steps.map(({ career, lacks, has }) => (
        <li key={career.name}>
          <span className="entry-name">
            <InEnglish>{career.name}</InEnglish>
          </span>
          <Mark of={career} citations={citations} />
          <p>
            {lacks.length > 0
              ? t('role.careers.add', listAnd(lacks.map((oneOf) => listOf(oneOf.map(name)))))
              : t('role.careers.ready')}
          </p>
          <p className="entry-text">
            <InEnglish>{career.why}.</InEnglish>
            {has.length > 0 && ` ${t('role.careers.have', listAnd(has.map(name)))}.`}
          </p>
        </li>
      ))}
    </ul>
  )
}
