/** Which profile is shown and compared, and new, copied, renamed and removed ones. */
import { useState } from 'react'
import type { OwnProfile, Stored } from '../../../profile/schema.ts'
import {
  addProfile,
  removeProfile,
  renameProfile,
  type StoredChange,
  switchProfile,
} from '../../../profile/stored.ts'
import { Button } from '../../components/button.tsx'
import { Field, Select } from '../../components/field.tsx'
import { t } from '../../strings/index.ts'

interface SwitcherProps {
  stored: Stored
  onChange: (change: StoredChange) => void
  /** With what to say once it is done. */
  onRemove: (change: StoredChange, done: string) => void
}

/** As the schema allows. */
const MAX_PROFILES = 20
const MAX_NAME = 80

function profileName({ name }: Pick<OwnProfile, 'name'>): string {
  return name || t('profiles.unnamed')
}

export function Switcher({ stored, onChange, onRemove }: SwitcherProps) {
  const { profiles, active } = stored
  const own = profiles.find(({ id }) => id === active)
  if (!own) return null
  const full = profiles.length >= MAX_PROFILES
  const add = (copy: boolean) => {
    const name = copy ? t('profiles.copyOf', profileName(own)) : t('profiles.new', profiles.length + 1)
    onChange(addProfile(crypto.randomUUID(), name.slice(0, MAX_NAME), copy ? own.id : null))
  }
  const remove = () => onRemove(removeProfile(own.id), t('profiles.removed', profileName(own)))
  return (
    <div className="switcher">
      <Field label={t('profiles.label')}>
        {(ids) => (
          <Select
            {...ids}
            value={active}
            options={profiles.map((one) => ({ value: one.id, label: profileName(one) }))}
            onValue={(id) => onChange(switchProfile(id))}
          />
        )}
      </Field>
      <NameField key={own.id} own={own} onName={(name) => onChange(renameProfile(own.id, name))} />
      <div className="switcher-actions">
        <Button small icon="plus" disabled={full} onClick={() => add(false)}>
          {t('profiles.add')}
        </Button>
        <Button small icon="copy" disabled={full} onClick={() => add(true)}>
          {t('profiles.copy')}
        </Button>
        {profiles.length > 1 && (
          <Button small icon="cross" onClick={remove}>
            {t('profiles.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}

function NameField({ own, onName }: { own: OwnProfile; onName: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <Field label={t('profiles.name')}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          className="input"
          maxLength={MAX_NAME}
          placeholder={t('profiles.unnamed')}
          value={draft ?? own.name}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => {
            if (draft !== null && draft.trim() !== own.name) onName(draft.trim())
            setDraft(null)
          }}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      )}
    </Field>
  )
}
