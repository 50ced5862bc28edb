/** One skill of the table, and what stands behind it when it is opened. Memoised: typing in one redraws one. */
import { memo, useState } from 'react'
import { CUSTOM_PREFIX } from '../../../core/lexicon/catalog.ts'
import { SKILL_LEVELS, type SkillId, type SkillLevel } from '../../../core/types.ts'
import type { StoredSkill } from '../../../profile/schema.ts'
import { IconButton } from '../../components/button.tsx'
import { Select, YearsInput } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { useLanguage } from '../../language.ts'
import { t } from '../../strings/index.ts'
import { SkillDetails } from './skill-details.tsx'

export const MAX_YEARS = 60
const FIRST_YEAR = 1950

export interface SkillRowProps {
  entry: StoredSkill
  name: string
  selected: boolean
  /** Own skills only. */
  aliases: readonly string[] | null
  /** Ids that this skill would imply, but shall not. */
  off: readonly SkillId[]
  onEdit: (skill: SkillId, change: Partial<Omit<StoredSkill, 'skill'>>) => void
  onRemove: (skill: SkillId, name: string) => void
  onSelect: (skill: SkillId, on: boolean) => void
  onImplication: (skill: SkillId, implied: SkillId, on: boolean) => void
  onAliases: (skill: SkillId, aliases: string[]) => void
}

export const SkillRow = memo(function SkillRow(props: SkillRowProps) {
  const { entry, name, selected, onEdit, onRemove, onSelect } = props
  const [open, setOpen] = useState(false)
  useLanguage()
  const { skill } = entry
  const isOwn = skill.startsWith(CUSTOM_PREFIX)
  return (
    <>
      <tr className={selected ? 'skills-picked' : undefined}>
        <th scope="row">
          <span className="skills-name">
            <input
              type="checkbox"
              aria-label={t('skills.select', name)}
              checked={selected}
              onChange={(event) => onSelect(skill, event.target.checked)}
            />
            <button
              type="button"
              className="skills-open"
              aria-expanded={open}
              aria-label={t('skills.details', name)}
              onClick={() => setOpen(!open)}
            >
              {name} <Icon name="chevron" size={12} />
            </button>
          </span>
        </th>
        <td className="skills-level">
          <Select
            quiet
            aria-label={t('skills.level.label', name)}
            value={entry.level}
            options={SKILL_LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            onValue={(level) => onEdit(skill, { level: level as SkillLevel })}
          />
        </td>
        <td className="skills-years" data-label={t('skills.column.years')}>
          <YearsInput
            quiet
            aria-label={t('skills.years.label', name)}
            title={t('skills.years.invalid', MAX_YEARS)}
            placeholder="–"
            value={entry.years}
            max={MAX_YEARS}
            onValue={(years) => onEdit(skill, { years })}
          />
        </td>
        <td className="skills-used" data-label={t('skills.used.short')}>
          <YearInput
            label={t('skills.used.label', name)}
            value={entry.lastUsed}
            onValue={(lastUsed) => onEdit(skill, { lastUsed })}
          />
        </td>
        <td className="skills-remove">
          <IconButton
            small
            icon="cross"
            label={t('skills.remove', name)}
            onClick={(event) => {
              focusNeighbour(event.currentTarget)
              onRemove(skill, name)
            }}
          />
        </td>
      </tr>
      {open && <SkillDetails {...props} isOwn={isOwn} />}
    </>
  )
}, isSame)

function YearInput({
  label,
  value,
  onValue,
}: {
  label: string
  value: number | null
  onValue: (year: number | null) => void
}) {
  const last = new Date().getFullYear()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? (value === null ? '' : String(value))
  const year = text.trim() === '' ? null : Number(text)
  const valid = year === null || (Number.isInteger(year) && year >= FIRST_YEAR && year <= last)
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className="input input-quiet"
      aria-label={label}
      aria-invalid={!valid}
      title={t('skills.used.invalid', FIRST_YEAR, last)}
      placeholder="–"
      value={text}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => {
        if (valid && year !== value) onValue(year)
        setDraft(null)
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}

/** Every save brings new objects; a row is drawn again only for what it shows. */
function isSame(before: SkillRowProps, after: SkillRowProps): boolean {
  return (
    before.name === after.name &&
    before.selected === after.selected &&
    before.onEdit === after.onEdit &&
    before.onRemove === after.onRemove &&
    before.entry.skill === after.entry.skill &&
    before.entry.level === after.entry.level &&
    before.entry.years === after.entry.years &&
    before.entry.lastUsed === after.entry.lastUsed &&
    before.off.join() === after.off.join() &&
    before.aliases?.join() === after.aliases?.join()
  )
}

/** A removed row takes the focus with it: hand it on to the next one, so that the keyboard goes on from there. */
function focusNeighbour(button: HTMLElement): void {
  const all = [...(button.closest('table')?.querySelectorAll<HTMLElement>('.skills-remove button') ?? [])]
  const index = all.indexOf(button)
  const neighbour = all[index + 1] ?? all[index - 1]
  neighbour?.focus()
}
