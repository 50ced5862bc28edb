/** What a skill implies, each to be switched off, and the other names of an own one. */
import { useMemo, useState } from 'react'
import type { Catalog } from '../../../core/lexicon/catalog.ts'
import type { SkillId } from '../../../core/types.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Field } from '../../components/field.tsx'
import { t } from '../../strings/index.ts'
import type { SkillRowProps } from './skill-row.tsx'

export function SkillDetails({
  entry,
  name,
  aliases,
  off,
  isOwn,
  onImplication,
  onAliases,
}: SkillRowProps & { isOwn: boolean }) {
  const catalog = useCatalog()
  const implied = useMemo(() => impliedBy(entry.skill, catalog), [entry.skill, catalog])
  const [draft, setDraft] = useState(aliases?.join(', ') ?? '')
  return (
    <tr className="skills-details">
      <td colSpan={5}>
        {isOwn ? (
          <Field label={t('skills.aliases')} hint={t('skills.aliases.hint')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                className="input"
                value={draft}
                onChange={(event) => setDraft(event.target.value)}
                onBlur={() => onAliases(entry.skill, draft.split(','))}
              />
            )}
          </Field>
        ) : implied.length === 0 ? (
          <p className="soft small">{t('skills.implies.none')}</p>
        ) : (
          <fieldset className="checks checks-row">
            <legend>{t('skills.implies')}</legend>
            {implied.map((id) => (
              <label className="check" key={id}>
                <input
                  type="checkbox"
                  aria-label={t('skills.implies.toggle', name, catalog.name(id))}
                  checked={!off.includes(id)}
                  onChange={(event) => onImplication(entry.skill, id, event.target.checked)}
                />
                {catalog.name(id)}
              </label>
            ))}
          </fieldset>
        )}
      </td>
    </tr>
  )
}

/** Everything that a skill implies, directly or over others, nearest first. */
function impliedBy(skill: SkillId, catalog: Catalog): SkillId[] {
  const found = new Set<SkillId>()
  const queue = [skill]
  for (const id of queue) {
    for (const implied of catalog.skill(id)?.implies ?? []) {
      if (implied === skill || found.has(implied)) continue
      found.add(implied)
      queue.push(implied)
    }
  }
  return [...found]
}
