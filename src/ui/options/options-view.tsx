/** The options page in each of its states. Pure: the profile comes in, changes go out. */

import { useMemo, useState } from 'react'
import type { ResumeWords } from '../../core/gap/resume-words.ts'
import * as edit from '../../profile/edit.ts'
import type { Chosen } from '../../profile/resume/merge.ts'
import { customNames, type FieldError, type ProfileProblem, type Stored } from '../../profile/schema.ts'
import type { Starter } from '../../profile/starters.ts'
import type { UpdateResult } from '../../profile/store.ts'
import { changeSettings, profileOf, type StoredChange } from '../../profile/stored.ts'
import { useCatalog } from '../catalog-context.ts'
import { AppHeader } from '../components/header/app-header.tsx'
import { Section } from '../components/section.tsx'
import { Tabs } from '../components/tabs.tsx'
import type { PagePaint } from '../marked/paint.ts'
import { t } from '../strings/index.ts'
import { PreferencesForm } from './preferences/preferences.tsx'
import { ProfileTab } from './profile-tab.tsx'
import { Switcher } from './profiles/switcher.tsx'
import type { ReadOptions, ResumeResult } from './resume/read-resume.ts'
import type { ResumeState } from './resume/use-reading.ts'
import { ProblemNote } from './safety/problem-note.tsx'
import { WeightsForm } from './score/weights-form.tsx'
import { SettingsForm } from './settings/settings-form.tsx'
import { createSkillSearch } from './skills/skill-search.ts'
import { Welcome } from './welcome/welcome.tsx'

export interface OptionsActions {
  change: (change: edit.ProfileChange) => Promise<UpdateResult>
  /** Of all profiles and the settings. */
  changeStored: (change: StoredChange) => Promise<UpdateResult>
  /** Does it, and says `done` with an undo once it is saved. */
  undoable: (change: StoredChange, done: string) => void
  remove: (skill: string, name: string) => void
  editMany: (skills: ReadonlySet<string>, change: Parameters<typeof edit.editSkills>[1]) => void
  removeMany: (skills: ReadonlySet<string>) => void
  applyStarter: (starter: Starter) => void
  /** @returns false where it was not saved, which the user has been told. */
  saveResume: (chosen: Chosen, words: ResumeWords | null) => Promise<boolean>
  exportFile: () => void
  /** The profile as JSON Resume. */
  exportResume: () => void
  importFile: (file: File) => void
  downloadBackup: () => void
  restoreBackup: () => void
  dismissProblem: () => void
  /** Nothing is saved by it. */
  readResume: (source: File | string, options: ReadOptions) => Promise<ResumeResult>
  deleteEverything: () => void
}

interface OptionsViewProps {
  stored: Stored
  problem: ProfileProblem | null
  starters: readonly Starter[]
  importErrors: readonly FieldError[] | null
  actions: OptionsActions
  /** Why the last sync did not work, or null. */
  syncError?: string | null
  /** How pages are painted, for the first run. */
  paint: PagePaint
  /** Whether the first run is shown instead of the page. */
  welcome?: boolean
  /** What stands in the search at first; for the gallery. */
  query?: string
  /** What the import of a resume shows at first; for the gallery. */
  resume?: ResumeState
  /** The tab that is open at first. */
  tab?: (typeof OPTIONS_TABS)[number] | undefined
}

export const OPTIONS_TABS = ['profile', 'preferences', 'score', 'settings'] as const

export function OptionsView(props: OptionsViewProps) {
  const { stored, problem, actions, syncError = null, tab = 'profile' } = props
  const [isFirst, setFirst] = useState(props.welcome ?? false)
  const catalog = useCatalog()
  const profile = useMemo(() => profileOf(stored), [stored])
  const search = useMemo(() => createSkillSearch(catalog), [catalog])
  const names = useMemo(() => customNames(profile), [profile])
  const name = (id: string) => names.get(id) ?? catalog.name(id)
  const { id } = profile

  if (isFirst && !problem) {
    return (
      <>
        <AppHeader here="profile" />
        <Welcome
          profile={profile}
          display={stored.settings}
          starters={props.starters}
          search={search}
          actions={actions}
          paint={props.paint}
          onDone={() => setFirst(false)}
        />
      </>
    )
  }
  return (
    <>
      <AppHeader here={tab === 'settings' ? 'settings' : 'profile'} />
      <main className="page">
        <div className="page-head">
          <h1>{t('options.title')}</h1>
          <p className="soft">{t(stored.settings.sync ? 'options.lead.sync' : 'options.lead')}</p>
        </div>
        {problem && <ProblemNote problem={problem} actions={actions} />}
        <div className="column">
          <Switcher stored={stored} onChange={actions.changeStored} onRemove={actions.undoable} />
          <Tabs
            label={t('options.tabs')}
            initial={tab}
            tabs={[
              {
                id: 'profile',
                label: t('options.tab.profile'),
                panel: (
                  <ProfileTab
                    key={id}
                    {...props}
                    profile={profile}
                    skillSearch={search}
                    names={names}
                    onWelcome={() => setFirst(true)}
                  />
                ),
              },
              {
                id: 'preferences',
                label: t('options.tab.preferences'),
                panel: (
                  <div className="card">
                    <Section title={t('options.tab.preferences')}>
                      <PreferencesForm
                        key={id}
                        preferences={profile.preferences}
                        search={search}
                        name={name}
                        onChange={(change) => actions.change(edit.setPreferences(change))}
                        onBreakers={(change) => actions.change(edit.setDealBreakers(change))}
                      />
                    </Section>
                  </div>
                ),
              },
              {
                id: 'score',
                label: t('options.tab.score'),
                panel: (
                  <div className="card">
                    <Section title={t('options.tab.score')}>
                      <WeightsForm
                        profile={profile}
                        onChange={(change) => actions.change(edit.setWeights(change))}
                      />
                    </Section>
                  </div>
                ),
              },
              {
                id: 'settings',
                label: t('options.tab.settings'),
                panel: (
                  <div className="card">
                    <Section title={t('options.tab.settings')}>
                      <SettingsForm
                        settings={stored.settings}
                        syncError={syncError}
                        onChange={(change) => actions.changeStored(changeSettings(change))}
                        onDeleteAll={actions.deleteEverything}
                      />
                    </Section>
                  </div>
                ),
              },
            ]}
          />
        </div>
      </main>
    </>
  )
}
