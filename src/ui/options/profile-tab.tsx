/** Skills, resume, seniority and backup of the profile that is shown. */

import { useMemo, useRef, useState } from 'react'
import * as edit from '../../profile/edit.ts'
import type { FieldError, Profile, ProfileProblem } from '../../profile/schema.ts'
import type { Starter } from '../../profile/starters.ts'
import { useCatalog } from '../catalog-context.ts'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/facts/disclosure.tsx'
import { Note } from '../components/notes.tsx'
import { Section } from '../components/section.tsx'
import { t } from '../strings/index.ts'
import { AboutYou } from './about-you.tsx'
import type { OptionsActions } from './options-view.tsx'
import { ImportCard } from './resume/import-card.tsx'
import type { ResumeState } from './resume/use-reading.ts'
import { BackupFile } from './safety/backup-file.tsx'
import { Ignored } from './skills/ignored.tsx'
import { SkillCombobox } from './skills/skill-combobox.tsx'
import type { SkillSearch } from './skills/skill-search.ts'
import { SkillTable } from './skills/skill-table.tsx'
import { StarterList } from './skills/starters.tsx'

/** Fewer skills are seen at a glance. */
const FILTER_FROM = 12

interface ProfileTabProps {
  profile: Profile
  problem: ProfileProblem | null
  starters: readonly Starter[]
  importErrors: readonly FieldError[] | null
  actions: OptionsActions
  skillSearch: SkillSearch
  /** Of the user's own skills. */
  names: ReadonlyMap<string, string>
  query?: string
  resume?: ResumeState
  /** Shows the first run. */
  onWelcome: () => void
}

export function ProfileTab({
  profile,
  problem,
  starters,
  importErrors,
  actions,
  onWelcome,
  skillSearch,
  names,
  query = '',
  resume = { is: 'idle' },
}: ProfileTabProps) {
  const catalog = useCatalog()
  const search = useRef<HTMLInputElement>(null)
  // Made once: a row is drawn again only where its own actions or values are others.
  const row = useMemo(
    () => ({
      onEdit: (skill: string, change: Parameters<typeof edit.editSkill>[1]) =>
        actions.change(edit.editSkill(skill, change)),
      onRemove: actions.remove,
      onImplication: (skill: string, implied: string, on: boolean) =>
        actions.change(edit.setImplication(skill, implied, on)),
      onAliases: (skill: string, aliases: string[]) => actions.change(edit.setAliases(skill, aliases)),
    }),
    [actions],
  )
  const has = useMemo(() => {
    const own = new Set(profile.skills.map(({ skill }) => skill))
    return (skill: string) => own.has(skill)
  }, [profile.skills])
  const [filter, setFilter] = useState('')
  const isEmpty = profile.skills.length === 0

  return (
    <div className="columns">
      <div className="column">
        {isEmpty && !problem && (
          <Note
            tone="accent"
            icon="profile"
            title={t('popup.empty.title')}
            actions={
              <Button look="primary" onClick={onWelcome}>
                {t('welcome.start')}
              </Button>
            }
          >
            <p>{t('popup.empty.text')}</p>
          </Note>
        )}
        <ImportCard
          profile={profile}
          onRead={actions.readResume}
          onSave={actions.saveResume}
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
              onAdd={(skill) => actions.change(edit.addSkill(skill))}
              onAddCustom={(name) => actions.change(edit.addCustomSkill(name))}
            />
            <SkillTable
              profile={profile}
              customNames={names}
              filter={filter}
              onEditMany={actions.editMany}
              onRemoveMany={actions.removeMany}
              {...row}
            />
          </Section>
        </div>
        <div className="card">
          <Disclosure title={t('starters.more')}>
            <StarterList starters={starters} onApply={actions.applyStarter} />
          </Disclosure>
        </div>
      </div>
      <aside className="column" aria-label={t('about.title')}>
        <div className="card">
          <Section title={t('about.title')}>
            <AboutYou
              profile={profile}
              onSeniority={(seniority) => actions.change(edit.setSeniority(seniority))}
              onYears={(years) => actions.change(edit.setYears(years))}
              onRoles={(roles) => actions.change(edit.setTargetRoles(roles))}
            />
          </Section>
        </div>
        <div className="card">
          <Section title={t('ignored.title')}>
            <Ignored
              ignored={profile.ignored}
              name={(id) => names.get(id) ?? catalog.name(id)}
              onRemove={(phrase) => actions.change(edit.removeIgnored(phrase))}
            />
          </Section>
        </div>
        <div className="card">
          <Section title={t('file.title')}>
            <BackupFile
              onExport={actions.exportFile}
              onExportResume={actions.exportResume}
              onImport={actions.importFile}
              errors={importErrors}
            />
          </Section>
        </div>
      </aside>
    </div>
  )
}
