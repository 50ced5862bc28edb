/** The popup in each of its states. Pure: what it shows comes in, what the user does goes out by `actions`. */
import { type ReactNode, useMemo } from 'react'
import { own } from '../../core/own.ts'
import type { ReadyReport, TabReport } from '../../messages.ts'
import { useCatalog } from '../catalog-context.ts'
import { Button, IconButton } from '../components/button.tsx'
import { AppHeader } from '../components/header/app-header.tsx'
import { EmptyState, Note } from '../components/notes.tsx'
import { Tabs } from '../components/tabs.tsx'
import { t } from '../strings/index.ts'
import { FitPanel } from './fit/fit-panel.tsx'
import { LevelPanel } from './level/level-panel.tsx'
import { type PopupActions, PopupContext, type PostingWords } from './popup-context.ts'
import { PreparePanel } from './prepare/prepare-panel.tsx'
import { RolePanel } from './role/role-panel.tsx'
import { PostingHeader } from './verdict/posting-header.tsx'
import { whyAsked } from './wording.ts'

export type PopupTab = 'fit' | 'role' | 'level' | 'prepare'

interface PopupViewProps {
  report: TabReport
  actions: PopupActions
  /** The tab to open with; for the gallery. */
  tab?: PopupTab | undefined
  /** Stand before and after the report; the gallery has none. */
  before?: ((report: ReadyReport) => ReactNode) | undefined
  after?: ((report: ReadyReport) => ReactNode) | undefined
  /** The switch of the site. */
  site?: ReactNode
  /** Stands in the place of the report: the form for a text or a file. */
  instead?: ReactNode
}

export function PopupView({ report, actions, tab, before, after, site, instead }: PopupViewProps) {
  const catalog = useCatalog()
  const words = useMemo((): PostingWords => {
    const paint = report.state === 'ready' ? report.paint : null
    return {
      ...actions,
      name: (skill) => (paint && own(paint.names, skill)) ?? catalog.name(skill),
      isEmpty: report.state === 'ready' && report.profileEmpty,
      canAdd: (skill) => !paint?.unwanted.includes(skill),
      why: (part, brief) => (report.state === 'ready' ? whyAsked(report, part, brief) : null),
    }
  }, [actions, catalog, report])
  return (
    <PopupContext value={words}>
      <AppHeader here="posting">
        {site}
        <IconButton icon="upload" small label={t('given.open')} onClick={actions.readByHand} />
        <IconButton icon="refresh" small label={t('popup.rescan')} onClick={actions.scan} />
      </AppHeader>
      <main className="main">
        {instead ? (
          instead
        ) : report.state === 'ready' ? (
          // Another posting starts with its own first tab and no scroll position of the last.
          <Ready key={report.posting.id} {...{ report, actions, tab, before, after }} />
        ) : (
          <Elsewise report={report} actions={actions} />
        )}
      </main>
    </PopupContext>
  )
}

interface ReadyProps {
  report: ReadyReport
  actions: PopupActions
  tab: PopupTab | undefined
  before: PopupViewProps['before']
  after: PopupViewProps['after']
}

function Ready({ report, actions, tab, before, after }: ReadyProps) {
  const tabs = [
    { id: 'fit', label: t('popup.tab.fit'), panel: <FitPanel report={report} /> },
    { id: 'role', label: t('popup.tab.role'), panel: <RolePanel report={report} /> },
    { id: 'level', label: t('level.tab'), panel: <LevelPanel report={report} /> },
    { id: 'prepare', label: t('prepare.tab'), panel: <PreparePanel report={report} /> },
  ]
  return (
    <>
      {before?.(report)}
      <PostingHeader report={report} />
      {report.reading.truncated && (
        <Note tone="warn" icon="warning" title={t('popup.truncated.title')}>
          <p>{t('popup.truncated.text')}</p>
        </Note>
      )}
      {report.problem && (
        <Note
          tone="warn"
          icon="warning"
          title={t('problem.title')}
          actions={
            <Button small onClick={actions.openOptions}>
              {t('popup.problem.action')}
            </Button>
          }
        />
      )}
      <Tabs
        label={t('popup.tabs')}
        initial={tab}
        // What is known of software roles says nothing of others.
        tabs={report.reading.role.id === 'other' ? tabs.slice(0, 2) : tabs}
      />
      {after?.(report)}
    </>
  )
}

function Elsewise({ report, actions }: { report: Exclude<TabReport, ReadyReport>; actions: PopupActions }) {
  switch (report.state) {
    case 'reading':
      return <EmptyState icon="page" title={t('popup.reading.title')} busy />
    case 'unread':
      return (
        <EmptyState icon="page" title={t('popup.unread.title')} text={t('popup.unread.text')}>
          <Button look="primary" onClick={actions.scan}>
            {t('popup.unread.action')}
          </Button>
          <Button onClick={actions.readByHand}>{t('given.open')}</Button>
        </EmptyState>
      )
    case 'not-allowed':
      return (
        <EmptyState icon="lock" title={t('popup.not-allowed.title')} text={t('popup.not-allowed.text')}>
          <Button onClick={actions.readByHand}>{t('given.open')}</Button>
        </EmptyState>
      )
    case 'off':
      return (
        <EmptyState icon="page" title={t('popup.off.title', report.site)} text={t('popup.off.text')}>
          <Button onClick={actions.scan}>{t('popup.off.action')}</Button>
        </EmptyState>
      )
    case 'error':
      return (
        <EmptyState icon="warning" title={t('popup.error.title')} text={t(`popup.error.${report.error}`)}>
          <Button look="primary" icon="refresh" onClick={actions.scan}>
            {t('popup.error.action')}
          </Button>
        </EmptyState>
      )
    default:
      return (
        <EmptyState icon="search" title={t('popup.none.title')} text={t('popup.none.text')}>
          <Button look="primary" onClick={actions.scan}>
            {t('popup.none.action')}
          </Button>
          <Button onClick={actions.readByHand}>{t('given.open')}</Button>
        </EmptyState>
      )
  }
}
