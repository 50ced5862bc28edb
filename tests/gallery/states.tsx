/** Every state of the popup and the options page, by name. */
import type { ReactNode } from 'react'
import { paint } from '../../entrypoints/options/paint.ts'
import type { TabReport } from '../../src/messages.ts'
import {
  emptyProfile,
  emptyStored,
  type FieldError,
  type Profile,
  type ProfileProblem,
  type Stored,
} from '../../src/profile/schema.ts'
import { STARTERS } from '../../src/profile/starters.ts'
import { withProfile } from '../../src/profile/stored.ts'
import { ToastHost, type ToastMessage } from '../../src/ui/components/toast.tsx'
import { OptionsView } from '../../src/ui/options/options-view.tsx'
import { type ResumeState, reviewOf } from '../../src/ui/options/resume/use-reading.ts'
import { type PopupTab, PopupView } from '../../src/ui/popup/popup-view.tsx'
import { everyday, many, resumeReading, settled, wishful } from './profiles.ts'
import * as reports from './reports.ts'

const nothing = () => {}
const popupActions = {
  scan: nothing,
  openOptions: nothing,
  openWelcome: nothing,
  readByHand: nothing,
  show: nothing,
  add: nothing,
  copy: nothing,
}
const saved = async () => ({ ok: true, before: emptyStored(), stored: emptyStored() }) as const
const optionsActions = {
  change: saved,
  changeStored: saved,
  undoable: nothing,
  saveResume: async () => true,
  editMany: nothing,
  removeMany: nothing,
  deleteEverything: nothing,
  remove: nothing,
  applyStarter: nothing,
  exportFile: nothing,
  exportResume: nothing,
  importFile: nothing,
  downloadBackup: nothing,
  restoreBackup: nothing,
  dismissProblem: nothing,
  readResume: async () => ({ ok: false, reason: 'empty' }) as const,
}

function popup(report: TabReport, tab: PopupTab = 'fit', toast: ToastMessage | null = null): ReactNode {
  return (
    <ToastHost initial={toast}>
      <PopupView report={report} actions={popupActions} tab={tab} />
    </ToastHost>
  )
}

interface OptionsState {
  profile: Profile
  stored?: Stored
  tab?: 'profile' | 'preferences' | 'score' | 'settings'
  resume?: ResumeState
  problem?: ProfileProblem
  importErrors?: FieldError[]
  query?: string
  toast?: ToastMessage
  welcome?: boolean
}

function options({
  profile,
  stored,
  tab,
  resume,
  problem,
  importErrors,
  query,
  toast,
  welcome,
}: OptionsState): ReactNode {
  return (
    <ToastHost initial={toast ?? null}>
      <OptionsView
        stored={withProfile(stored ?? emptyStored(), profile)}
        tab={tab ?? 'profile'}
        resume={resume ?? { is: 'idle' }}
        problem={problem ?? null}
        starters={STARTERS}
        importErrors={importErrors ?? null}
        actions={optionsActions}
        query={query ?? ''}
        paint={paint}
        welcome={welcome ?? false}
      />
    </ToastHost>
  )
}

export const STATES: Record<
  string,
  { surface: 'popup' | 'options'; render: () => ReactNode; width?: number }
> = {
  'popup-none': { surface: 'popup', render: () => popup({ state: 'none' }) },
  'popup-unread': { surface: 'popup', render: () => popup({ state: 'unread' }) },
  'popup-reading': { surface: 'popup', render: () => popup({ state: 'reading' }) },
  'popup-not-allowed': { surface: 'popup', render: () => popup({ state: 'not-allowed' }) },
  'popup-error': { surface: 'popup', render: () => popup({ state: 'error', error: 'no-answer' }) },
  'popup-typical': { surface: 'popup', render: () => popup(reports.typical) },
  'popup-role': { surface: 'popup', render: () => popup(reports.typical, 'role') },
  'popup-added': {
    surface: 'popup',
    render: () => popup(reports.perfect, 'fit', { text: 'Kafka added to your profile', undo: nothing }),
  },
  'popup-level': { surface: 'popup', render: () => popup(reports.typical, 'level') },
  'popup-prepare': { surface: 'popup', render: () => popup(reports.typical, 'prepare') },
  'popup-level-figures': { surface: 'popup', render: () => popup(reports.american, 'level') },
  'popup-level-day-rate': { surface: 'popup', render: () => popup(reports.contract, 'level') },
  'popup-perfect-prepare': { surface: 'popup', render: () => popup(reports.perfect, 'prepare') },
  'popup-little': { surface: 'popup', render: () => popup(reports.little) },
  'popup-little-role': { surface: 'popup', render: () => popup(reports.little, 'role') },
  'popup-little-level': { surface: 'popup', render: () => popup(reports.little, 'level') },
  'popup-little-prepare': { surface: 'popup', render: () => popup(reports.little, 'prepare') },
  'popup-nothing': { surface: 'popup', render: () => popup(reports.nothing) },
  'popup-nothing-role': { surface: 'popup', render: () => popup(reports.nothing, 'role') },
  'popup-no-profile': { surface: 'popup', render: () => popup(reports.noProfile) },
  'popup-damaged-profile': { surface: 'popup', render: () => popup(reports.damagedProfile) },
  'popup-long': { surface: 'popup', render: () => popup(reports.long) },
  'popup-long-role': { surface: 'popup', render: () => popup(reports.long, 'role') },
  'popup-long-level': { surface: 'popup', render: () => popup(reports.long, 'level') },
  'popup-long-prepare': { surface: 'popup', render: () => popup(reports.long, 'prepare') },

  'options-welcome': {
    surface: 'options',
    render: () => options({ profile: emptyProfile(), welcome: true }),
  },
  'options-empty': { surface: 'options', render: () => options({ profile: emptyProfile() }) },
  'options-everyday': { surface: 'options', render: () => options({ profile: everyday }) },
  'options-narrow': { surface: 'options', width: 380, render: () => options({ profile: everyday }) },
  'options-many': { surface: 'options', render: () => options({ profile: many }) },
  'options-search': { surface: 'options', render: () => options({ profile: everyday, query: 'spring' }) },
  'options-search-custom': {
    surface: 'options',
    render: () => options({ profile: everyday, query: 'Ledgerscript' }),
  },
  'options-removed': {
    surface: 'options',
    render: () => options({ profile: everyday, toast: { text: 'MySQL removed', undo: nothing } }),
  },
  'options-import-failed': {
    surface: 'options',
    render: () =>
      options({
        profile: everyday,
        importErrors: [
          { field: 'skills[3].level', message: 'has to be one of learning, working, strong, expert' },
          { field: 'years', message: 'cannot be negative' },
        ],
      }),
  },
  'options-problem': {
    surface: 'options',
    render: () =>
      options({
        profile: emptyProfile(),
        problem: {
          kind: 'invalid',
          backupKey: 'profile-backup:x',
          date: '2026-11-23T10:00:00Z',
          details: ['skills[0].level: has to be one of learning, working, strong, expert'],
        },
      }),
  },
  'options-preferences': {
    surface: 'options',
    render: () => options({ profile: wishful, tab: 'preferences' }),
  },
  'options-score': {
    surface: 'options',
    render: () =>
      options({
        profile: { ...everyday, weights: { ...everyday.weights, related: 0, implied: 0.5 } },
        tab: 'score',
      }),
  },
  'options-settings': {
    surface: 'options',
    render: () => options({ profile: everyday, stored: settled, tab: 'settings' }),
  },
  'options-settings-narrow': {
    surface: 'options',
    width: 380,
    render: () => options({ profile: everyday, stored: settled, tab: 'settings' }),
  },
  'options-resume-reading': {
    surface: 'options',
    render: () => options({ profile: emptyProfile(), resume: { is: 'reading', share: 0.6 } }),
  },
  'options-resume-failed': {
    surface: 'options',
    render: () => options({ profile: everyday, resume: { is: 'failed', reason: 'no-text' } }),
  },
  'options-resume-review': {
    surface: 'options',
    render: () =>
      options({
        profile: everyday,
        resume: reviewOf(resumeReading, ''),
      }),
  },
  'options-resume-narrow': {
    surface: 'options',
    width: 380,
    render: () =>
      options({
        profile: everyday,
        resume: reviewOf(resumeReading, ''),
      }),
  },
  'options-resume-saved': {
    surface: 'options',
    render: () =>
      options({
        profile: everyday,
        resume: {
          is: 'saved',
          changes: [
            { kind: 'skill-added', skill: 'kafka' },
            { kind: 'skill-years', skill: 'java', from: 4, to: 6.5 },
            { kind: 'years', from: null, to: 8 },
            { kind: 'degrees', value: 'master' },
          ],
        },
      }),
  },
}
