/** The user's skills by group, each with level and years. Rows are memoised: typing in one redraws one. */
import { memo, useDeferredValue, useMemo } from 'react'
import { SKILL_LEVELS, type SkillId, type SkillLevel } from '../../../core/types.ts'
import type { StoredSkill } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { IconButton } from '../../components/button.tsx'
import { Select, YearsInput } from '../../components/field.tsx'
import { t } from '../../strings/index.ts'
import { groupSkills } from './groups.ts'

export const MAX_YEARS = 60
interface SkillTableProps {
  skills: readonly StoredSkill[]
  /** Names of the user's own skills. */
  customNames: Readonly<Record<SkillId, string>>
  /** Only skills whose name contains this. */
  filter: string
  onEdit: (skill: SkillId, change: Partial<Omit<StoredSkill, 'skill'>>) => void
  onRemove: (skill: SkillId, name: string) => void
}

export function SkillTable({ skills, customNames, filter, onEdit, onRemove }: SkillTableProps) {
  const catalog = useCatalog()
  const wanted = useDeferredValue(filter).trim().toLowerCase()
  const groups = useMemo(() => {
    const named = skills.map((entry) => ({
      entry,
      name: customNames[entry.skill] ?? catalog.name(entry.skill),
    }))
    return groupSkills(
      named.filter(({ name }) => name.toLowerCase().includes(wanted)),
      catalog,
    )
  }, [skills, customNames, catalog, wanted])

  if (skills.length === 0) return <p className="soft">{t('skills.empty')}</p>
  if (groups.length === 0) return <p className="soft">{t('skills.filter.none', filter.trim())}</p>
  return (
    <table className="skills">
      <thead>
        <tr>
          <th scope="col">{t('skills.column.skill')}</th>
          <th scope="col" className="skills-level">
            {t('skills.column.level')}
          </th>
          <th scope="col" className="skills-years">
            {t('skills.column.years')}
          </th>
          <td className="skills-remove" />
        </tr>
      </thead>
      {groups.map(({ group, skills: members }) => (
        <tbody key={group}>
          <tr className="skills-group">
            <th scope="rowgroup" colSpan={4}>
              {t(`group.${group}`)} <span className="section-count">{members.length}</span>
            </th>
          </tr>
          {members.map(({ entry, name }) => (
            <SkillRow key={entry.skill} entry={entry} name={name} onEdit={onEdit} onRemove={onRemove} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface SkillRowProps extends Pick<SkillTableProps, 'onEdit' | 'onRemove'> {
  entry: StoredSkill
  name: string
}

const SkillRow = memo(function SkillRow({ entry, name, onEdit, onRemove }: SkillRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="skills-level">
        <Select
          quiet
          aria-label={t('skills.level.label', name)}
          value={entry.level}
          options={SKILL_LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          onValue={(level) => onEdit(entry.skill, { level: level as SkillLevel })}
        />
      </td>
      <td className="skills-years">
        <YearsInput
          quiet
          aria-label={t('skills.years.label', name)}
          title={t('skills.years.invalid', MAX_YEARS)}
          placeholder="–"
          value={entry.years}
          max={MAX_YEARS}
          onValue={(years) => onEdit(entry.skill, { years })}
        />
      </td>
      <td className="skills-remove">
        <IconButton
          small
          icon="cross"
          label={t('skills.remove', name)}
          onClick={(event) => {
            focusNeighbour(event.currentTarget)
            onRemove(entry.skill, name)
          }}
        />
      </td>
    </tr>
  )
}, isSame)

/** Every save brings new objects; a row is drawn again only for what it shows. */
function isSame(before: SkillRowProps, after: SkillRowProps): boolean {
  return (
    before.name === after.name &&
    before.onEdit === after.onEdit &&
    before.onRemove === after.onRemove &&
    before.entry.skill === after.entry.skill &&
    before.entry.level === after.entry.level &&
    before.entry.years === after.entry.years
  )
}

/** A removed row takes the focus with it: hand it on to the next one, so that the keyboard goes on from there. */
function focusNeighbour(button: HTMLElement): void {
  const all = [...(button.closest('table')?.querySelectorAll<HTMLElement>('.skills-remove button') ?? [])]
  const index = all.indexOf(button)
  const neighbour = all[index + 1] ?? all[index - 1]
  neighbour?.focus()
}
