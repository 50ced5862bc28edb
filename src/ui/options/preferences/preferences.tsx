/** Pay, places, work mode and deal-breakers: shown beside a posting's facts, never part of the score. */
import { useState } from 'react'
import {
  PAY_PERIODS,
  type PayWanted,
  type Preferences,
  WORK_MODES,
} from '../../../profile/schema/preferences.ts'
import { IconButton } from '../../components/button.tsx'
import { Check, Field, Select } from '../../components/field.tsx'
import { t } from '../../strings/index.ts'
import type { SkillSearch } from '../skills/skill-search.ts'

interface PreferencesFormProps {
  preferences: Preferences
  search: SkillSearch
  name: (id: string) => string
  onChange: (change: Partial<Preferences>) => void
  onBreakers: (change: Partial<Preferences['dealBreakers']>) => void
}

const SWITCHES = ['needsSponsorship', 'clearance', 'onCall', 'travel'] as const

export function PreferencesForm({ preferences, search, name, onChange, onBreakers }: PreferencesFormProps) {
  const { pay, workModes, locations, dealBreakers } = preferences
  const [places, setPlaces] = useState<string | null>(null)
  return (
    <div className="stack form">
      <p className="soft">{t('preferences.text')}</p>
      <Pay pay={pay} onPay={(wanted) => onChange({ pay: wanted })} />
      <fieldset className="checks checks-row">
        <legend>{t('preferences.modes')}</legend>
        {WORK_MODES.map((mode) => (
          <Check
            key={mode}
            checked={workModes.includes(mode)}
            onChecked={(checked) =>
              onChange({
                workModes: checked ? [...workModes, mode] : workModes.filter((one) => one !== mode),
              })
            }
          >
            {t(`preferences.mode.${mode}`)}
          </Check>
        ))}
      </fieldset>
      <Field label={t('preferences.locations')} hint={t('preferences.locations.hint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            className="input"
            maxLength={1000}
            value={places ?? locations.join(', ')}
            onChange={(event) => setPlaces(event.target.value)}
            onBlur={() => {
              if (places !== null) onChange({ locations: listOf(places) })
              setPlaces(null)
            }}
          />
        )}
      </Field>
      <fieldset className="checks">
        <legend>{t('preferences.breakers')}</legend>
        {SWITCHES.map((key) => (
          <Check
            key={key}
            checked={dealBreakers[key]}
            onChecked={(checked) => onBreakers({ [key]: checked })}
          >
            {t(`preferences.breaker.${key}`)}
          </Check>
        ))}
      </fieldset>
      <Untouched
        skills={dealBreakers.skills}
        search={search}
        name={name}
        onSkills={(skills) => onBreakers({ skills })}
      />
    </div>
  )
}

function listOf(text: string): string[] {
  const MAX_PLACES = 50
  return [
    ...new Set(
      text
        .split(',')
        .map((place) => place.trim().slice(0, 80))
        .filter(Boolean),
    ),
  ].slice(0, MAX_PLACES)
}

function Pay({ pay, onPay }: { pay: PayWanted | null; onPay: (pay: PayWanted | null) => void }) {
  const [draft, setDraft] = useState({
    amount: pay ? String(pay.amount) : '',
    currency: pay?.currency ?? 'EUR',
    period: pay?.period ?? 'year',
  })
  const [valid, setValid] = useState(true)
  const write = (change: Partial<typeof draft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    setValid(parsePay(next) !== undefined)
    return next
  }
  /** Once it is written: the "85,00" on the way to "85,000" is another amount. */
  const keep = (written: typeof draft) => {
    const wanted = parsePay(written)
    if (wanted !== undefined) onPay(wanted)
  }
  return (
    <fieldset className="pay-wanted">
      <legend>{t('preferences.pay')}</legend>
      <input
        type="text"
        inputMode="numeric"
        className="input"
        aria-label={t('preferences.pay.amount')}
        aria-invalid={!valid}
        value={draft.amount}
        onChange={(event) => write({ amount: event.target.value })}
        onBlur={() => keep(draft)}
      />
      <input
        type="text"
        className="input pay-currency"
        aria-label={t('preferences.pay.currency')}
        maxLength={3}
        value={draft.currency}
        onChange={(event) => write({ currency: event.target.value.toUpperCase() })}
        onBlur={() => keep(draft)}
      />
      <Select
        aria-label={t('preferences.pay.period')}
        value={draft.period}
        options={PAY_PERIODS.map((period) => ({ value: period, label: t(`preferences.period.${period}`) }))}
        onValue={(period) => keep(write({ period: period as PayWanted['period'] }))}
      />
      {!valid && <p className="field-error">{t('preferences.pay.invalid')}</p>}
    </fieldset>
  )
}

/** Undefined for what is no pay; null for an empty amount. "85,000", "85.000" and "85 000" are one. */
function parsePay({
  amount,
  currency,
  period,
}: {
  amount: string
  currency: string
  period: PayWanted['period']
}): PayWanted | null | undefined {
  const digits = amount.replace(/[\s,.'’](?=\d{3}\b)/g, '').trim()
  if (digits === '') return null
  if (!/^\d{1,9}([.,]\d{1,2})?$/.test(digits) || !/^[A-Z]{3}$/.test(currency)) return undefined
  return { amount: Number(digits.replace(',', '.')), currency, period }
}

interface UntouchedProps {
  skills: readonly string[]
  search: SkillSearch
  name: (id: string) => string
  onSkills: (skills: string[]) => void
}

function Untouched({ skills, search, name, onSkills }: UntouchedProps) {
  const [query, setQuery] = useState('')
  const hits = query.trim() === '' ? [] : search.find(query, 6)
  const add = () => {
    const id = search.resolve(query) ?? hits[0]?.id
    if (id === undefined) return
    if (!skills.includes(id)) onSkills([...skills, id])
    setQuery('')
  }
  return (
    <div className="stack">
      <p className="field-label">{t('preferences.breaker.skills')}</p>
      {skills.length > 0 && (
        <ul className="rows">
          {skills.map((id) => (
            <li key={id}>
              <span>{name(id)}</span>
              <IconButton
                small
                icon="cross"
                label={t('preferences.breaker.skills.remove', name(id))}
                onClick={() => onSkills(skills.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        type="text"
        className="input"
        list="untouched-skills"
        aria-label={t('preferences.breaker.skills.add')}
        placeholder={t('preferences.breaker.skills.add')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <datalist id="untouched-skills">
        {hits.map(({ id, name: label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
    </div>
  )
}
