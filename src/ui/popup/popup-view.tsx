/** The popup in each of its states. Pure: what it shows comes in, what the user does goes out by `actions`. */
import type { ReactNode } from 'react'
import { own } from '../../core/own.ts'
import type { ReadyReport, TabReport } from '../../messages.ts'
import { useCatalog } from '../catalog-context.ts'
import { Button, IconButton } from '../components/button.tsx'
import { Logo } from '../components/icon.tsx'
import { EmptyState, Note } from '../components/notes.tsx'
import { Tabs } from '../components/tabs.tsx'
import { t } from '../strings/index.ts'
import { FitPanel } from './fit/fit-panel.tsx'
import { LevelPanel } from './level/level-panel.tsx'
import { type PopupActions, PopupContext } from './popup-context.ts'
import { PostingHeader } from './posting-header.tsx'
import { PreparePanel } from './prepare/prepare-panel.tsx'
import { RolePanel } from './role/role-panel.tsx'

export type PopupTab = 'fit' | 'role' | 'level' | 'prepare'

interface PopupViewProps {
  report: TabReport
  actions: PopupActions
  /** The tab to open with; for the gallery. */
  tab?: PopupTab | undefined
  /** What the history knows of the posting; the gallery has none. */
  strip?: ((report: ReadyReport) => ReactNode) | undefined
  /** Stands in the place of the report: the form for a text or a file. */
  instead?: ReactNode
}

export function PopupView({ report, actions, tab, strip, instead }: PopupViewProps) {
  const catalog = useCatalog()
  const names = report.state === 'ready' ? report.paint.names : {}
  return (
    <PopupContext value={{ ...actions, name: (skill) => own(names, skill) ?? catalog.name(skill) }}>
      <header className="top">
        <span className="top-name">
          <Logo />
          {t('app.name')}
        </span>
        <IconButton icon="upload" small label={t('given.open')} onClick={actions.readByHand} />
        <IconButton icon="refresh" small label={t('popup.rescan')} onClick={actions.scan} />
        <IconButton icon="profile" small label={t('popup.options')} onClick={actions.openOptions} />
      </header>
      <main className="main">
        {instead ? (
          instead
        ) : report.state === 'ready' ? (
          // Another posting starts with its own first tab and no scroll position of the last.
          <Ready key={report.posting.id} report={report} actions={actions} tab={tab} strip={strip} />
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
  strip: PopupViewProps['strip']
}

function Ready({ report, actions, tab, strip }: ReadyProps) {
  const tabs = [
    { id: 'fit', label: t('popup.tab.fit'), panel: <FitPanel report={report} /> },
    { id: 'role', label: t('popup.tab.role'), panel: <RolePanel report={report} /> },
    { id: 'level', label: t('level.tab'), panel: <LevelPanel report={report} /> },
    { id: 'prepare', label: t('prepare.tab'), panel: <PreparePanel report={report} /> },
  ]
  return (
    <>
      <PostingHeader report={report} />
      {strip?.(report)}
      {report.reading.truncated && (
        <Note tone="warn" icon="warning" title={t('popup.truncated.title')}>
          <p>{t('popup.truncated.text')}</p>
        </Note>
      )}
      {report.problem ? (
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
      ) : (
        report.profileEmpty && (
          <Note
            tone="accent"
            icon="profile"
            title={t('popup.empty.title')}
            actions={
              <Button small look="primary" onClick={actions.openOptions}>
                {t('popup.empty.action')}
              </Button>
            }
          >
            <p>{t('popup.empty.text')}</p>
          </Note>
        )
      )}
      <Tabs
        label={t('popup.tabs')}
        initial={tab}
        // What is known of software roles says nothing of others.
        tabs={report.reading.role.id === 'other' ? tabs.slice(0, 2) : tabs}
      />
    </>
  )
}

function Elsewise({ report, actions }: { report: Exclude<TabReport, ReadyReport>; actions: PopupActions }) {
  switch (report.state) {
    case 'reading':
      return <EmptyState icon="page" title={t('popup.reading.title')} busy />
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
