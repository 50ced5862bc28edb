/** The user's skills, grouped or sorted, with what can be done to several at once. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { SKILL_LEVELS, type SkillId, type SkillLevel } from '../../../core/types.ts'
import type { Profile, StoredSkill } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Check, Select } from '../../components/field.tsx'
import { t, tn } from '../../strings/index.ts'
import { groupSkills } from './groups.ts'
import { SkillRow, type SkillRowProps } from './skill-row.tsx'
import { type Part, SORTS, type Sort, sortSkills } from './sorting.ts'

export { MAX_YEARS } from './skill-row.tsx'

type RowActions = Pick<SkillRowProps, 'onEdit' | 'onRemove' | 'onImplication' | 'onAliases'>

interface SkillTableProps extends RowActions {
  profile: Pick<Profile, 'skills' | 'customSkills' | 'implicationsOff'>
  /** Names of the user's own skills. */
  customNames: ReadonlyMap<SkillId, string>
  /** Only skills whose name contains this. */
  filter: string
  onEditMany: (skills: ReadonlySet<SkillId>, change: Partial<Omit<StoredSkill, 'skill'>>) => void
  onRemoveMany: (skills: ReadonlySet<SkillId>) => void
}

const NONE: ReadonlySet<SkillId> = new Set()
const NO_IDS: readonly SkillId[] = []
/** Fewer need no order but their kind. */
const SORT_FROM = 6

export function SkillTable({
  profile,
  customNames,
  filter,
  onEditMany,
  onRemoveMany,
  ...row
}: SkillTableProps) {
  const catalog = useCatalog()
  const { skills, customSkills, implicationsOff } = profile
  const wanted = useDeferredValue(filter).trim().toLowerCase()
  const [sort, setSort] = useState<Sort>('group')
  const [selected, setSelected] = useState(NONE)
  const parts = useMemo((): Part[] => {
    const named = skills
      .map((entry) => ({ entry, name: customNames.get(entry.skill) ?? catalog.name(entry.skill) }))
      .filter(({ name }) => name.toLowerCase().includes(wanted))
    if (sort === 'group') return groupSkills(named, catalog)
    return named.length > 0 ? [{ group: null, skills: sortSkills(named, sort) }] : []
  }, [skills, customNames, catalog, wanted, sort])
  const off = useMemo(() => Map.groupBy(implicationsOff, ({ skill }) => skill), [implicationsOff])
  const aliases = useMemo(() => new Map(customSkills.map((one) => [one.id, one.aliases])), [customSkills])
  const onSelect = useCallback((skill: SkillId, on: boolean) => {
    setSelected((last) => {
      const next = new Set(last)
      if (on) next.add(skill)
      else next.delete(skill)
      return next
    })
  }, [])

  if (skills.length === 0) return <p className="soft">{t('skills.empty')}</p>
  const shown = parts.flatMap((part) => part.skills.map(({ entry }) => entry.skill))
  const picked = new Set(skills.map(({ skill }) => skill).filter((id) => selected.has(id)))

  return (
    <>
      {skills.length >= SORT_FROM && (
        <div className="skills-tools">
          <Check
            checked={shown.length > 0 && shown.every((id) => picked.has(id))}
            onChecked={(checked) => setSelected(checked ? new Set(shown) : NONE)}
          >
            {t('skills.select.all')}
          </Check>
          <div className="skills-sort">
            <Select
              aria-label={t('skills.sort')}
              value={sort}
              options={SORTS.map((one) => ({ value: one, label: t(`skills.sort.${one}`) }))}
              onValue={(value) => setSort(value as Sort)}
            />
          </div>
        </div>
      )}
      {picked.size > 0 && (
        <fieldset className="skills-bulk" aria-label={t('skills.bulk')}>
          <strong role="status">{tn('skills.selected', picked.size)}</strong>
          <Select
            aria-label={t('skills.bulk.level')}
            value=""
            options={[
              { value: '', label: t('skills.bulk.level') },
              ...SKILL_LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) })),
            ]}
            onValue={(level) => level !== '' && onEditMany(picked, { level: level as SkillLevel })}
          />
          <Button small onClick={() => onEditMany(picked, { lastUsed: new Date().getFullYear() })}>
            {t('skills.bulk.used')}
          </Button>
          <Button
            small
            icon="cross"
            onClick={() => {
              setSelected(NONE)
              onRemoveMany(picked)
            }}
          >
            {t('skills.bulk.remove')}
          </Button>
        </fieldset>
      )}
      {parts.length === 0 ? (
        <p className="soft">{t('skills.filter.none', filter.trim())}</p>
      ) : (
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
              <th scope="col" className="skills-used">
                {t('skills.column.used')}
              </th>
              <td className="skills-remove" />
            </tr>
          </thead>
          {parts.map(({ group, skills: members }) => (
            <tbody key={group}>
              {group && (
                <tr className="skills-group">
                  <th scope="rowgroup" colSpan={5}>
                    {t(`group.${group}`)} <span className="section-count">{members.length}</span>
                  </th>
                </tr>
              )}
              {members.map(({ entry, name }) => (
                <SkillRow
                  key={entry.skill}
                  entry={entry}
                  name={name}
                  selected={picked.has(entry.skill)}
                  aliases={aliases.get(entry.skill) ?? null}
                  off={off.get(entry.skill)?.map(({ implied }) => implied) ?? NO_IDS}
                  onSelect={onSelect}
                  {...row}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </>
  )
}
