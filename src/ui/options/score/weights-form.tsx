/** How much each part of the score counts, with an example that follows. */
import { useId } from 'react'
import { FIT_DEFAULTS, fit } from '../../../core/fit/fit.ts'
import type { FitPart } from '../../../core/types.ts'
import { fitSettings } from '../../../profile/fit-settings.ts'
import type { Weights } from '../../../profile/schema/preferences.ts'
import { emptyProfile, type Profile, toFitProfile } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Check } from '../../components/field.tsx'
import { formatNumber, formatPercent, SEPARATOR, t } from '../../strings/index.ts'
import { EXAMPLE } from './example.ts'

interface WeightsFormProps {
  profile: Profile
  onChange: (change: Partial<Weights>) => void
}

const SLIDERS = [
  { key: 'required', max: 5, step: 0.5, initial: FIT_DEFAULTS.weights.required },
  { key: 'preferred', max: 5, step: 0.5, initial: FIT_DEFAULTS.weights.preferred },
  { key: 'mentioned', max: 5, step: 0.5, initial: FIT_DEFAULTS.weights.mentioned },
  { key: 'implied', max: 1, step: 0.05, initial: FIT_DEFAULTS.implied },
  { key: 'related', max: 1, step: 0.05, initial: FIT_DEFAULTS.related },
] as const

const DEFAULTS = emptyProfile().weights

export function WeightsForm({ profile, onChange }: WeightsFormProps) {
  const { weights } = profile
  const isDefault = SLIDERS.every(({ key }) => weights[key] === null) && !weights.softSkills
  return (
    <div className="score">
      <div className="stack form">
        <p className="soft">{t('score.text')}</p>
        {SLIDERS.map(({ key, max, step, initial }) => (
          <Slider
            key={key}
            label={t(`score.${key}`)}
            max={max}
            step={step}
            value={weights[key] ?? initial}
            onValue={(value) => onChange({ [key]: value === initial ? null : value })}
          />
        ))}
        <Check checked={weights.softSkills} onChecked={(checked) => onChange({ softSkills: checked })}>
          {t('score.softSkills')}
        </Check>
        <div>
          <Button icon="refresh" disabled={isDefault} onClick={() => onChange(DEFAULTS)}>
            {t(isDefault ? 'score.isDefault' : 'score.reset')}
          </Button>
        </div>
      </div>
      <Example profile={profile} />
    </div>
  )
}

interface SliderProps {
  label: string
  max: number
  step: number
  value: number
  onValue: (value: number) => void
}

function Slider({ label, max, step, value, onValue }: SliderProps) {
  const id = useId()
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onValue(Number(event.target.value))}
      />
      <output htmlFor={id}>{max === 1 ? formatPercent(value) : formatNumber(value)}</output>
    </div>
  )
}

function Example({ profile }: { profile: Profile }) {
  const catalog = useCatalog()
  const scored = (of: Profile) => {
    const settings = fitSettings(of, catalog)
    return fit(EXAMPLE, toFitProfile(of), settings.catalog, settings.options)
  }
  const report = scored(profile)
  const byDefault = scored({ ...profile, weights: DEFAULTS })
  const say = (score: number | null) =>
    score === null ? t('score.example.none') : t('score.example.score', score)
  return (
    <section className="example" aria-labelledby="score-example">
      <h3 id="score-example" className="field-label">
        {t('score.example')}
      </h3>
      <p className="soft small">{t('score.example.text')}</p>
      <p role="status">
        <strong>{say(report.score)}</strong>{' '}
        {report.score !== byDefault.score && (
          <span className="soft">{t('score.example.default', say(byDefault.score))}</span>
        )}
      </p>
      <ul className="rows small">
        {report.parts.map((part) => (
          <li key={part.requirement}>
            <span>
              {part.oneOf.map((id) => catalog.name(id)).join(' / ')}{' '}
              <span className="soft">
                {t(`score.${part.level}`)}
                {part.weight > 0 && SEPARATOR + t(`skills.kind.${kindOf(part)}`)}
              </span>
            </span>
            <span>
              {part.weight === 0
                ? t('compare.notScored')
                : t('why.of', formatNumber(part.credit * part.weight), formatNumber(part.weight))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function kindOf({ match }: FitPart) {
  return match.kind
}
