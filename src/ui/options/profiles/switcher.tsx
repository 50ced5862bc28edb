/** Which profile is shown and compared, and new, copied, renamed and removed ones. */
import { useState } from 'react'
import type { OwnProfile, Stored } from '../../../profile/schema.ts'
import {
  addProfile,
  removeProfile,
  renameProfile,
  restoreProfile,
  type StoredChange,
  switchProfile,
} from '../../../profile/stored.ts'
import { Button } from '../../components/button.tsx'
import { Field, Select } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { t } from '../../strings/index.ts'

interface SwitcherProps {
  stored: Stored
  onChange: (change: StoredChange) => void
}

/** As the schema allows. */
const MAX_PROFILES = 20
const MAX_NAME = 80

export function profileName({ name }: Pick<OwnProfile, 'name'>): string {
  return name || t('profiles.unnamed')
}

export function Switcher({ stored, onChange }: SwitcherProps) {
  const toast = useToast()
  const { profiles, active } = stored
  const index = profiles.findIndex(({ id }) => id === active)
  const own = profiles[index]
  if (!own) return null
  const full = profiles.length >= MAX_PROFILES
  const add = (copy: boolean) => {
    const name = copy ? t('profiles.copyOf', profileName(own)) : t('profiles.new', profiles.length + 1)
    onChange(addProfile(crypto.randomUUID(), name.slice(0, MAX_NAME), copy ? own.id : null))
  }
  const remove = () => {
    onChange(removeProfile(own.id))
    toast({
      text: t('profiles.removed', profileName(own)),
      undo: () => onChange(restoreProfile(own, index)),
    })
  }
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
