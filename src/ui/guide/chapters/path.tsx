/** The ten steps with the reader's progress, and the same way as other documents cut it. */
import { progressOf, type StepProgress, type StepState, stateOfSteps } from '../../../core/gap/progress.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Icon } from '../../components/icon.tsx'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, Topics } from '../parts/facts.tsx'
import { Place, placeId } from '../parts/place.tsx'
import { hashOf } from '../route.ts'

export function PathChapter() {
  const { knowledge, guide, profile, catalog, hasProfile } = useGuide()
  const progress = progressOf(knowledge['learning-path'], profile, catalog)
  const done = progress.filter(({ state }) => state === 'done').length
  return (
    <>
      <div className="path-columns">
        <Place
          chapter="path"
          id="steps"
          title={t('guide.path.steps')}
          aside={hasProfile && <span className="soft">{t('guide.path.done', done, progress.length)}</span>}
        >
          {hasProfile && <p className="soft">{t('guide.path.how')}</p>}
          <ol className="steps">
            {progress.map((one) => (
              <Step key={one.step.id} progress={one} />
            ))}
          </ol>
        </Place>
        <div className="path-others">
          {guide['other-paths'].map((path) => (
            <Place
              key={path.id}
              chapter="path"
              id={path.id}
              title={<InEnglish>{path.name}</InEnglish>}
              aside={<Cite of={path} />}
            >
              <ol className="steps steps-small">
                {path.steps.map(({ text, covers }) => {
                  const state = hasProfile ? stateOfSteps(covers, progress) : null
                  return (
                    <li key={text} className={`step step-${state ?? 'open'}`}>
                      <InEnglish>{text}</InEnglish>
                      {state && <span className="sr-only">, {t(`guide.step.${state}`)}</span>}
                    </li>
                  )
                })}
              </ol>
            </Place>
          ))}
        </div>
      </div>
      <Topics chapter="path" topics={guide.learning} />
    </>
  )
}

function Step({ progress: { step, parts, state } }: { progress: StepProgress }) {
  const { name, hasProfile } = useGuide()
  const shown: StepState = hasProfile ? state : 'open'
  return (
    <li className={`step step-${shown}`} id={placeId('path', step.id)}>
      <h3>
        <a href={hashOf('path', step.id)}>
          <InEnglish>{step.name}</InEnglish>
        </a>
        {hasProfile && <span className={`step-state state-${state}`}>{t(`guide.step.${state}`)}</span>}
      </h3>
      <p>
        <InEnglish>{step.does}.</InEnglish>
        <Cite of={step} />
      </p>
      {hasProfile && (
        <ul className="step-parts">
          {parts.map((part) => (
            <li key={part.name} className={part.met ? 'part-met' : 'part-open'}>
              <Icon name={part.met ? 'check' : 'minus'} size={12} />
              <InEnglish>{part.name}</InEnglish>
              <span className="soft">
                {part.by ? name(part.by) : t(part.met ? 'guide.step.years' : 'guide.step.missing')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
