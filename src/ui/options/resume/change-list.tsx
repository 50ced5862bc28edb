/** What an import changed, in words. */
import type { MergeChange } from '../../../profile/resume/merge.ts'
import { customNames, type Profile } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Note } from '../../components/notes.tsx'
import { t, tn } from '../../strings/index.ts'

/** More is a wall of text; the table below has the rest. */
const SHOWN = 40

export function ChangeList({ changes, profile }: { changes: readonly MergeChange[]; profile: Profile }) {
  const catalog = useCatalog()
  const own = customNames(profile)
  const name = (id: string) => own.get(id) ?? catalog.name(id)
  const years = (value: number | null) => (value === null ? t('resume.unset') : tn('years', value))
  const words = (change: MergeChange): string => {
    switch (change.kind) {
      case 'skill-added':
        return t('resume.change.skill-added', name(change.skill))
      case 'skill-level':
        return t(
          'resume.change.skill-level',
          name(change.skill),
          t(`level.${change.to}`),
          t(`level.${change.from}`),
        )
      case 'skill-years':
        return t('resume.change.skill-years', name(change.skill), years(change.to), years(change.from))
      case 'skill-used':
        return t('resume.change.skill-used', name(change.skill), change.to ?? t('resume.unset'))
      case 'years':
        return t('resume.change.years', years(change.to), years(change.from))
      case 'seniority':
        return t('resume.change.seniority', t(`seniority.${change.to}`))
      default:
        return `${t(`resume.kind.${change.kind}`)}: ${valueName(change.kind, change.value, name)}`
    }
  }
  return (
    <Note tone="accent" icon="check" title={t('resume.saved.title')}>
      {changes.length === 0 ? (
        <p>{t('resume.saved.nothing')}</p>
      ) : (
        <ul className="resume-changes small">
          {changes.slice(0, SHOWN).map((change) => (
            <li key={JSON.stringify(change)}>{words(change)}</li>
          ))}
          {changes.length > SHOWN && <li>{tn('resume.change.more', changes.length - SHOWN)}</li>}
        </ul>
      )}
    </Note>
  )
}

/** Degrees are words of ours, certifications and languages ids of skills-data, titles the user's own words. */
export function valueName(kind: string, value: string, name: (id: string) => string): string {
  if (kind === 'titles') return value
  if (kind !== 'degrees') return name(value)
  return value === 'associate' || value === 'bachelor' || value === 'master' || value === 'doctorate'
    ? t(`resume.degree.${value}`)
    : value
}
