/** The first run: three steps, and nothing else on the page. */
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Display } from '../../../core/display.ts'
import * as edit from '../../../profile/edit.ts'
import type { Profile } from '../../../profile/schema.ts'
import type { Starter } from '../../../profile/starters.ts'
import { Button } from '../../components/button.tsx'
import type { PagePaint } from '../../marked/paint.ts'
import { formatNumber, t, tn } from '../../strings/index.ts'
import { AboutYou } from '../about-you.tsx'
import type { OptionsActions } from '../options-view.tsx'
import { ImportCard } from '../resume/import-card.tsx'
import { SkillCombobox } from '../skills/skill-combobox.tsx'
import type { SkillSearch } from '../skills/skill-search.ts'
import { StarterList } from '../skills/starters.tsx'
import { Trial } from './trial.tsx'

interface WelcomeProps {
  profile: Profile
  display: Display
  starters: readonly Starter[]
  search: SkillSearch
  actions: OptionsActions
  paint: PagePaint
  /** The first step that is shown; for the gallery. */
  step?: Step
  /** Leaves for the whole page. */
  onDone: () => void
}

const STEPS = ['skills', 'level', 'trial'] as const
type Step = (typeof STEPS)[number]

export function Welcome(props: WelcomeProps) {
  const { profile, actions, onDone } = props
  const [step, setStep] = useState<Step>(props.step ?? 'skills')
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const go = (to: Step) => {
    moved.current = true
    setStep(to)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed has gone with its step
  useEffect(() => {
    if (moved.current) heading.current?.focus()
  }, [step])
  const title = (
    <h2 className="card-title" ref={heading} tabIndex={-1}>
      {t(`welcome.${step}.title`)}
    </h2>
  )
  return (
    <main className="page welcome">
      <div className="page-head">
        <h1>{t('welcome.title')}</h1>
        <p className="soft">{t('welcome.text')}</p>
      </div>
      <div className="column">
        <Steps step={step} onStep={go} />
        {step === 'skills' && <Skills {...props} title={title} onNext={() => go('level')} />}
        {step === 'level' && (
          <div className="card form stack">
            {title}
            <p className="soft">{t('welcome.level.text')}</p>
            <AboutYou
              profile={profile}
              onSeniority={(seniority) => actions.change(edit.setSeniority(seniority))}
              onYears={(years) => actions.change(edit.setYears(years))}
              onRoles={null}
            />
            <div>
              <Button look="primary" onClick={() => go('trial')}>
                {t('welcome.next')}
              </Button>
            </div>
          </div>
        )}
        {step === 'trial' && (
          <>
            <div className="card stack">
              {title}
              <p className="soft">{t('welcome.trial.text')}</p>
              <Trial
                profile={profile}
                display={props.display}
                paint={props.paint}
                onSkills={() => go('skills')}
              />
            </div>
            <div className="card stack">
              <h3 className="field-label">{t('welcome.pin.title')}</h3>
              <p className="soft">{t('welcome.pin.text')}</p>
              <div>
                <Button look="primary" onClick={onDone}>
                  {t('welcome.done')}
                </Button>
              </div>
            </div>
          </>
        )}
      </div>
    </main>
  )
}

function Steps({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  return (
    <ol className="steps" aria-label={t('welcome.steps')}>
      {STEPS.map((one, index) => (
        <li key={one}>
          <button
            type="button"
            className="step"
            aria-current={one === step ? 'step' : undefined}
            onClick={() => onStep(one)}
          >
            <span className="step-number">{formatNumber(index + 1)}</span>
            {t(`welcome.${one}.short`)}
          </button>
        </li>
      ))}
    </ol>
  )
}

interface SkillsProps extends WelcomeProps {
  title: ReactNode
  onNext: () => void
}

/** From a resume, from a starter profile, or one by one. A starter leads on at once: there is nothing to review. */
function Skills({ profile, starters, search, actions, title, onNext, onDone }: SkillsProps) {
  const input = useRef<HTMLInputElement>(null)
  const has = useMemo(() => {
    const own = new Set(profile.skills.map(({ skill }) => skill))
    return (skill: string) => own.has(skill)
  }, [profile.skills])
  const count = profile.skills.length
  return (
    <div className="welcome-ways">
      <div className="card stack">
        {title}
        <p className="soft">{t('welcome.skills.text')}</p>
        <h3 className="field-label">{t('starters.title')}</h3>
        <StarterList
          starters={starters}
          onApply={(starter) => {
            actions.applyStarter(starter)
            onNext()
          }}
        />
      </div>
      <div className="column">
        <ImportCard profile={profile} onRead={actions.readResume} onSave={actions.saveResume} />
        <div className="card stack">
          <h3 className="field-label">{t('welcome.byHand')}</h3>
          <SkillCombobox
            search={search}
            input={input}
            has={has}
            onAdd={(skill) => actions.change(edit.addSkill(skill))}
            onAddCustom={(name) => actions.change(edit.addCustomSkill(name))}
          />
        </div>
        <div className="welcome-next">
          <Button look="primary" disabled={count === 0} onClick={onNext}>
            {count === 0 ? t('welcome.next') : tn('welcome.nextWith', count)}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {t('welcome.skip')}
          </Button>
        </div>
      </div>
    </div>
  )
}
