/** The options page in each of its states. Pure: the profile comes in, changes go out. */
import { useMemo, useRef, useState } from 'react'
import {
  addCustomSkill,
  addSkill,
  editSkill,
  type ProfileChange,
  setSeniority,
  setTargetRoles,
  setYears,
} from '../../profile/edit.ts'
import { mergeResume } from '../../profile/resume/merge.ts'
import { customNames, type FieldError, type Profile, type ProfileProblem } from '../../profile/schema.ts'
import type { Starter } from '../../profile/starters.ts'
import { useCatalog } from '../catalog-context.ts'
import { Logo } from '../components/icon.tsx'
import { Section } from '../components/section.tsx'
import { t } from '../strings/index.ts'
import { AboutYou } from './about-you.tsx'
import { BackupFile } from './backup-file.tsx'
import { ProblemNote } from './problem-note.tsx'
import { ImportCard, type ResumeState } from './resume/import-card.tsx'
import type { ResumeResult } from './resume/read-resume.ts'
import { SkillCombobox } from './skills/skill-combobox.tsx'
import { createSkillSearch } from './skills/skill-search.ts'
import { SkillTable } from './skills/skill-table.tsx'
import { StarterList, Welcome } from './skills/starters.tsx'

/** Fewer skills are seen at a glance. */
const FILTER_FROM = 12

export interface OptionsActions {
  change: (change: ProfileChange) => void
  remove: (skill: string, name: string) => void
  applyStarter: (starter: Starter) => void
  exportFile: () => void
  importFile: (file: File) => void
  downloadBackup: () => void
  restoreBackup: () => void
  dismissProblem: () => void
  /** Nothing is saved by it. */
  readResume: (source: File | string, onProgress: (share: number) => void) => Promise<ResumeResult>
}

interface OptionsViewProps {
  profile: Profile
  problem: ProfileProblem | null
  starters: readonly Starter[]
  importErrors: readonly FieldError[] | null
  actions: OptionsActions
  /** What stands in the search at first; for the gallery. */
  query?: string
  /** What the import of a resume shows at first; for the gallery. */
  resume?: ResumeState
}

export function OptionsView({
  profile,
  problem,
  starters,
  importErrors,
  actions,
  query = '',
  resume = { is: 'idle' },
}: OptionsViewProps) {
  const catalog = useCatalog()
  const search = useRef<HTMLInputElement>(null)
  const skillSearch = useMemo(() => createSkillSearch(catalog), [catalog])
  const names = useMemo(() => customNames(profile), [profile])
  const edit = useMemo(
    () => (skill: string, change: Parameters<typeof editSkill>[1]) =>
      actions.change(editSkill(skill, change)),
    [actions],
  )
  const has = useMemo(() => {
    const own = new Set(profile.skills.map(({ skill }) => skill))
    return (skill: string) => own.has(skill)
  }, [profile.skills])
  const [filter, setFilter] = useState('')
  const isEmpty = profile.skills.length === 0

  return (
    <div className="page">
      <header className="page-head">
        <p className="page-name">
          <Logo />
          {t('app.name')}
        </p>
        <h1>{t('options.title')}</h1>
        <p className="soft">{t('options.lead')}</p>
      </header>
      {problem && <ProblemNote problem={problem} actions={actions} />}
      <div className="columns">
        <main className="column">
          {isEmpty && !problem && (
            <Welcome
              starters={starters}
              onApply={(starter) => {
                // The welcome goes, and with it the button that was pressed.
                search.current?.focus()
                actions.applyStarter(starter)
              }}
            />
          )}
          <ImportCard
            profile={profile}
            onRead={actions.readResume}
            onSave={(chosen) => actions.change((now) => mergeResume(now, chosen).profile)}
            initial={resume}
          />
          <div className="card">
            <Section
              title={t('skills.title')}
              count={isEmpty ? undefined : profile.skills.length}
              aside={
                profile.skills.length >= FILTER_FROM && (
                  <input
                    type="search"
                    className="input input-small"
                    aria-label={t('skills.filter')}
                    placeholder={t('skills.filter')}
                    value={filter}
                    onChange={(event) => setFilter(event.target.value)}
                  />
                )
              }
            >
              <SkillCombobox
                search={skillSearch}
                input={search}
                initial={query}
                has={has}
                onAdd={(skill) => actions.change(addSkill(skill))}
                onAddCustom={(name) => actions.change(addCustomSkill(name))}
              />
              <SkillTable
                skills={profile.skills}
                customNames={names}
                filter={filter}
                onEdit={edit}
                onRemove={actions.remove}
              />
            </Section>
          </div>
          {(!isEmpty || problem) && (
            <details className="card more">
              <summary>{t('starters.more')}</summary>
              <StarterList starters={starters} onApply={actions.applyStarter} />
            </details>
          )}
        </main>
        <aside className="column" aria-label={t('about.title')}>
          <div className="card">
            <Section title={t('about.title')}>
              <AboutYou
                profile={profile}
                onSeniority={(seniority) => actions.change(setSeniority(seniority))}
                onYears={(years) => actions.change(setYears(years))}
                onRoles={(roles) => actions.change(setTargetRoles(roles))}
              />
            </Section>
          </div>
          <div className="card">
            <Section title={t('file.title')}>
              <BackupFile onExport={actions.exportFile} onImport={actions.importFile} errors={importErrors} />
            </Section>
          </div>
        </aside>
      </div>
    </div>
  )
}
