/** Seniority, overall years and target roles. */

import { useState } from 'react'
import { type RoleId, SENIORITIES, type Seniority } from '../../core/types.ts'
import type { Profile } from '../../profile/schema.ts'
import { useCatalog } from '../catalog-context.ts'
import { Field, Select, YearsInput } from '../components/field.tsx'
import { roleCards, roleName } from '../roles.ts'
import { t } from '../strings/index.ts'
import { MAX_YEARS } from './skills/skill-table.tsx'

interface AboutYouProps {
  profile: Profile
  onSeniority: (seniority: Seniority | null) => void
  onYears: (years: number | null) => void
  /** Null where only level and years are asked. */
  onRoles: ((roles: RoleId[]) => void) | null
}

export function AboutYou({ profile, onSeniority, onYears, onRoles }: AboutYouProps) {
  const catalog = useCatalog()
  const [yearsValid, setYearsValid] = useState(true)
  const described: RoleId[] = [...roleCards(catalog).keys()].filter((id) => id !== 'other')
  const roles = [...described, ...profile.targetRoles.filter((id) => !described.includes(id))]

  return (
    <>
      <Field label={t('about.seniority')}>
        {(ids) => (
          <Select
            {...ids}
            value={profile.seniority ?? ''}
            options={[
              { value: '', label: t('about.seniority.none') },
              ...SENIORITIES.map((seniority) => ({ value: seniority, label: t(`seniority.${seniority}`) })),
            ]}
            onValue={(value) => onSeniority(value === '' ? null : (value as Seniority))}
          />
        )}
      </Field>
      <Field label={t('about.years')} error={yearsValid ? undefined : t('skills.years.invalid', MAX_YEARS)}>
        {(ids) => (
          <YearsInput
            {...ids}
            value={profile.years}
            max={MAX_YEARS}
            onValue={onYears}
            onValid={setYearsValid}
          />
        )}
      </Field>
      {onRoles && roles.length > 0 && (
        <fieldset className="checks">
          <legend>{t('about.roles')}</legend>
          {roles.map((role) => (
            <label className="check" key={role}>
              <input
                type="checkbox"
                checked={profile.targetRoles.includes(role)}
                onChange={(event) =>
                  onRoles(
                    event.target.checked
                      ? [...profile.targetRoles, role]
                      : profile.targetRoles.filter((one) => one !== role),
                  )
                }
              />
              {roleName(catalog, role)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
