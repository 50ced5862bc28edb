/** Careers next to this role, or the way to it from back end work; and what of them the user has and lacks. */

import { type CareerStep, careersBeside, careersTo } from '../../../core/compare/role.ts'
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import { standingOf } from '../../../core/gap/standing.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd, listOf } from '../wording.ts'

/** The nearest are enough to know of others. */
const SHOWN = 3

export function RelatedCareers({ report: { reading, profile } }: { report: ReadyReport }) {
  const catalog = useCatalog()
  // Who is senior already needs no way up to there.
  const isThere = standingOf(profile) === 'senior'
  const knowledge = knowledgeOf(catalog)
  const ways = careersTo(reading, knowledge, profile, catalog)
  const beside = careersBeside(reading.role.id, knowledge, profile, catalog)
  const steps = ways.length > 0 ? ways : beside.filter(({ career }) => !(career.upward && isThere))
  const citations = useCitations(steps.map(({ career }) => career))
  const rest = steps.slice(SHOWN)
  if (steps.length === 0) return null
  return (
    <Section level={3} title={t(ways.length > 0 ? 'role.careers.way' : 'role.careers')} count={steps.length}>
      <ul className="entries">
        {steps.slice(0, SHOWN).map((step) => (
          <Career key={step.career.name} step={step} />
        ))}
      </ul>
      <Disclosure title={rest.length > 0 ? tn('role.careers.more', rest.length) : t('role.careers.why')}>
        <ul className="entries">
          {rest.map((step) => (
            <Career key={step.career.name} step={step} />
          ))}
        </ul>
        <ul className="told">
          {steps.map(({ career }) => (
            <li key={career.name}>
              <InEnglish>
                {career.name}: {career.why}.
              </InEnglish>
              <Mark of={career} citations={citations} />
            </li>
          ))}
        </ul>
        <Sources documents={citations.documents} />
        <p>
          <GuideLink chapter="roles" place="careers">
            {t('guide.more')}
          </GuideLink>
        </p>
      </Disclosure>
    </Section>
  )
}

/** A career with what the user would have to add. */
function Career({ step: { career, lacks, has } }: { step: CareerStep }) {
  const { name } = usePopup()
  return (
    <li>
      <span className="entry-name">
        <InEnglish>{career.name}</InEnglish>
      </span>
      <p>
        {lacks.length > 0
          ? t('role.careers.add', listAnd(lacks.map((oneOf) => listOf(oneOf.map(name)))))
          : t('role.careers.ready')}
      </p>
      {has.length > 0 && <p className="entry-text">{t('role.careers.have', listAnd(has.map(name)))}</p>}
    </li>
  )
}
