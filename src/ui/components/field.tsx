import { type ComponentProps, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { languageTag } from '../strings/index.ts'
import { Icon } from './icon.tsx'

interface FieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** The control, given the ids that tie it to its label and its hint. */
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** A labelled control with its hint and error. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hint || error ? `${id}-note` : undefined })}
      {(error || hint) && (
        <p id={`${id}-note`} className={error ? 'field-error' : 'field-hint'}>
          {error ?? hint}
        </p>
      )}
    </div>
  )
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  options: readonly { value: string; label: string }[]
  /** Without a border until it is pointed at, for tables. */
  quiet?: boolean
  onValue: (value: string) => void
}

export function Select({ options, quiet = false, onValue, ...rest }: SelectProps) {
  return (
    <div className={`select-box ${quiet ? 'select-quiet' : ''}`}>
      <select className="select" onChange={(event) => onValue(event.target.value)} {...rest}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={14} />
    </div>
  )
}

interface YearsInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  value: number | null
  max: number
  quiet?: boolean
  /** Called with every valid value as it is typed; null for an empty field. */
  onValue: (value: number | null) => void
  onValid?: (valid: boolean) => void
}

/** Keeps what is typed, also while it is no number yet, and hands on what is. */
export function YearsInput({ value, max, quiet = false, onValue, onValid, ...rest }: YearsInputProps) {
  const [draft, setDraft] = useState(toText(value))
  const sent = useRef(value)
  useEffect(() => {
    // Changed from outside: an undo, an import, another window.
    if (value !== sent.current) {
      sent.current = value
      setDraft(toText(value))
    }
  }, [value])
  const valid = parseYears(draft, max) !== undefined

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={`input ${quiet ? 'input-quiet' : ''}`}
      value={draft}
      aria-invalid={!valid}
      onChange={(event) => {
        const text = event.target.value
        setDraft(text)
        const years = parseYears(text, max)
        onValid?.(years !== undefined)
        if (years === undefined || years === sent.current) return
        sent.current = years
        onValue(years)
      }}
      onBlur={() => {
        if (valid) return
        setDraft(toText(sent.current))
        onValid?.(true)
      }}
      {...rest}
    />
  )
}

function toText(value: number | null): string {
  if (value === null) return ''
  return value.toLocaleString(languageTag(), { maximumFractionDigits: 2, useGrouping: false })
}

/** @returns null for an empty text, undefined for what is no number of years; "2,5" is 2.5. */
export function parseYears(text: string, max: number): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (!/^\d{1,2}([.,]\d{0,2})?$/.test(trimmed)) return undefined
  const years = Number(trimmed.replace(',', '.'))
  return years <= max ? years : undefined
}

interface CheckProps {
  checked: boolean
  onChecked: (checked: boolean) => void
  hint?: string
  /** What it says. */
  children: ReactNode
}

/** A checkbox with its words, which switch it too, and its hint. */
export function Check({ checked, onChecked, hint, children }: CheckProps) {
  const id = useId()
  const box = (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChecked(event.target.checked)}
        aria-describedby={hint ? id : undefined}
      />
      {children}
    </label>
  )
  if (!hint) return box
  return (
    <div>
      {box}
      <p id={id} className="field-hint check-hint">
        {hint}
      </p>
    </div>
  )
}
