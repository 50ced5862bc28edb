/** The ordered plan for the skills that are missing, to read and to take along. */

import { useMemo } from 'react'
import { type GapStep, planGap } from '../../../core/gap/plan.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { SEPARATOR, t, tn } from '../../strings/index.ts'
import { SkillWord } from '../fit/part-row.tsx'
import { usePopup } from '../popup-context.ts'
import { PLAN_LEVELS, planText, stepNotes } from './plan-text.ts'

export function Gap({ report }: { report: ReadyReport }) {
  const { copy, name } = usePopup()
  const { fit, profile, posting } = report
  const catalog = useCatalog()
  const plan = useMemo(() => planGap(fit, profile, catalog), [fit, profile, catalog])
  const { documents } = useCitations(plan.closing)
  if (plan.steps.length === 0) {
    const asked = fit.parts.some(({ weight }) => weight > 0)
    return (
      <Section title={t('gap.title')}>
        <p>{asked ? t('gap.none') : t('gap.nothingAsked')}</p>
      </Section>
    )
  }
  const copyAs = (format: 'text' | 'markdown') => () =>
    copy(planText(plan, posting, name, format), t('gap.copied'))
  return (
    <Section title={t('gap.title')} count={plan.steps.length}>
      {PLAN_LEVELS.map((level) => {
        const first = plan.steps.findIndex((step) => step.level === level)
        if (first < 0) return null
        const list = (
          <ol className="plan" start={first + 1}>
            {plan.steps
              .filter((step) => step.level === level)
              .map((step) => (
                <Step key={step.skill} step={step} pathLength={plan.pathLength} report={report} />
              ))}
          </ol>
        )
        // What is mentioned in passing is often as long as all the rest.
        if (level === 'mentioned' && first > 0) {
          return (
            <Disclosure key={level} title={tn('gap.alsoMentioned', plan.steps.length - first)}>
              {list}
            </Disclosure>
          )
        }
        return (
          <div key={level} className="plan-part">
            <h3 className="plan-level">{t(`gap.${level}`)}</h3>
            {list}
          </div>
        )
      })}
      {plan.closing.length > 0 && (
        <Disclosure title={t('gap.closing')}>
          <ul className="entries">
            {plan.closing.map((step) => (
              <li key={step.id}>
                <span className="entry-name">
                  <InEnglish>{step.name}</InEnglish>
                </span>
                <p className="entry-text">
                  <InEnglish>{step.does}.</InEnglish>
                </p>
              </li>
            ))}
          </ul>
          <Sources documents={documents} />
        </Disclosure>
      )}
      <div className="plan-copy">
        <Button small icon="copy" onClick={copyAs('text')}>
          {t('gap.copy.text')}
        </Button>
        <Button small icon="copy" onClick={copyAs('markdown')}>
          {t('gap.copy.markdown')}
        </Button>
      </div>
    </Section>
  )
}

interface StepProps {
  step: GapStep
  pathLength: number | null
  report: ReadyReport
}

function Step({ step, pathLength, report }: StepProps) {
  const { name } = usePopup()
  const notes = stepNotes(step, pathLength, name)
  return (
    <li>
      <span className="entry-name">
        <SkillWord skill={step.skill} part={null} reading={report.reading} />
      </span>
      {notes.instead && <span className="soft"> {notes.instead}</span>}
      {notes.why.length > 0 && <p className="entry-text">{notes.why.join(SEPARATOR)}</p>}
      {step.step && notes.step !== null && (
        <p className="entry-text">
          <GuideLink chapter="path" place={step.step.id}>
            {notes.step}
          </GuideLink>
        </p>
      )}
    </li>
  )
}
