/** The history page wired to the store, the worker and the background. */
import { useEffect, useMemo, useState } from 'react'
import { onceEach } from '../../core/insight/insight.ts'
import type { CatalogData } from '../../core/lexicon/catalog.ts'
import type { Posting, SkillId } from '../../core/types.ts'
import type { HistoryRecord } from '../../history/schema.ts'
import {
  DEFAULT_LIMIT,
  type HistorySettings,
  historySettings,
  setHistorySettings,
} from '../../history/settings.ts'
import type { History } from '../../history/store.ts'
import { fromJson, toCsv, toJson } from '../../history/transfer.ts'
import { send } from '../../messages.ts'
import { fitSettings } from '../../profile/fit-settings.ts'
import { customNames, toFitProfile } from '../../profile/schema.ts'
import { type LoadedProfile, loadProfile, watchProfile } from '../../profile/store.ts'
import type { ReadFile } from '../by-hand/given.ts'
import { CatalogContext, useCatalog } from '../catalog-context.ts'
import { Button } from '../components/button.tsx'
import { AppHeader } from '../components/header/app-header.tsx'
import { EmptyState, Note } from '../components/notes.tsx'
import { Tabs } from '../components/tabs.tsx'
import { useToast } from '../components/toast.tsx'
import { formatNumber, t } from '../strings/index.ts'
import { AddPanel } from './add/add-panel.tsx'
import { ComparePanel } from './compare/compare-panel.tsx'
import type { ShowPostings } from './insight/bars.tsx'
import { InsightPanel } from './insight/insight-panel.tsx'
import { useInsight } from './insight/use-insight.ts'
import { saveFile } from './save-file.ts'
import { type Only, PostingsPanel } from './table/postings-panel.tsx'
import { useHistory } from './use-history.ts'

interface HistoryAppProps {
  history: History
  catalogData: CatalogData
  readFile: ReadFile
  /** Id of the tab to open with. */
  tab?: string | undefined
}

const NONE: readonly HistoryRecord[] = []

export function HistoryApp({ history, catalogData, readFile, tab }: HistoryAppProps) {
  const catalog = useCatalog()
  const toast = useToast()
  const { records, fault, reload } = useHistory(history)
  const [settings, changeSettings] = useSettings()
  const loaded = useLoadedProfile()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [shownTab, setShownTab] = useState(tab)
  const [only, setOnly] = useState<Only | null>(null)
  const insight = useInsight(records ?? NONE, loaded?.profile ?? null, catalogData)
  const name = useMemo(() => {
    const own = loaded && customNames(loaded.profile)
    return (skill: SkillId) => own?.get(skill) ?? catalog.name(skill)
  }, [loaded, catalog])
  // What is there is told by the user's own rules, as the score is.
  const tuned = useMemo(
    () => (loaded ? fitSettings(loaded.profile, catalog).catalog : catalog),
    [loaded, catalog],
  )
  const fitProfile = useMemo(() => loaded && toFitProfile(loaded.profile), [loaded])
  const limit = settings?.limit ?? DEFAULT_LIMIT

  const keep = async (posting: Posting, url: string) =>
    (await send('read-aside', { posting, url }))?.ok ?? false
  const importText = async (text: string) => {
    const parsed = fromJson(text)
    if (!parsed.ok) return { count: 0, errors: parsed.errors }
    const put = await history.put(parsed.records, limit)
    await reload()
    if (put.ok) return { count: put.value, errors: parsed.errors }
    return { count: 0, errors: [{ field: '', message: t(`history.fault.${put.fault}`) }, ...parsed.errors] }
  }
  const exportFile = (shown: readonly HistoryRecord[], format: 'csv' | 'json') => {
    if (format === 'csv') saveFile('backlight-history.csv', toCsv(shown), 'text/csv')
    else saveFile('backlight-history.json', toJson(shown, new Date()), 'application/json')
  }
  const all = records ?? NONE
  // As the insight counts: a job on two boards once.
  const showPostings: ShowPostings = (label, counts) => {
    setOnly({
      label,
      ids: new Set(
        onceEach(all)
          .filter(counts)
          .map(({ id }) => id),
      ),
    })
    setShownTab('postings')
  }
  const compared = useMemo(() => all.filter(({ id }) => selected.has(id)), [all, selected])

  return (
    <>
      <AppHeader here={tab === 'insight' ? 'insight' : 'history'} />
      <main className="page">
        <div className="page-head">
          <h1>{t('history.title')}</h1>
          <p className="soft">{t('history.intro')}</p>
          {settings && (
            <label className="check history-switch">
              <input
                type="checkbox"
                checked={settings.on}
                onChange={async (event) => {
                  const saved = await changeSettings({ on: event.target.checked })
                  if (!saved) toast({ text: t('history.setting.failed') })
                }}
              />
              <span>
                {t('history.on')} <span className="soft">{t('history.on.hint', formatNumber(limit))}</span>
              </span>
            </label>
          )}
        </div>
        {settings && !settings.on && (
          <Note tone="warn" icon="info" title={t('history.off.title')}>
            <p>{t('history.off.text')}</p>
          </Note>
        )}
        {fault && (
          <Note
            tone="danger"
            icon="warning"
            title={t('history.fault.title')}
            actions={<Button onClick={reload}>{t('history.retry')}</Button>}
          >
            <p>{t(`history.fault.${fault}`)}</p>
          </Note>
        )}
        <div>
          <CatalogContext value={tuned}>
            {records === null && !fault && (
              <EmptyState icon="clock" level={2} title={t('history.loading')} busy />
            )}
            {(records !== null || fault) && (
              <Tabs
                label={t('history.tabs')}
                initial={tab}
                shown={shownTab}
                onSelect={setShownTab}
                tabs={[
                  {
                    id: 'postings',
                    label: t('history.tab.postings'),
                    panel: (
                      <PostingsPanel
                        // Another choice begins with every filter open.
                        key={only?.label ?? ''}
                        only={only}
                        onAll={() => setOnly(null)}
                        records={all}
                        history={history}
                        limit={limit}
                        name={name}
                        profile={fitProfile}
                        selected={selected}
                        setSelected={setSelected}
                        reload={reload}
                        exportFile={exportFile}
                      />
                    ),
                  },
                  {
                    id: 'insight',
                    label: t('history.tab.insight'),
                    panel: (
                      <InsightPanel
                        insight={insight}
                        profileEmpty={loaded?.profile.skills.length === 0}
                        name={name}
                        onShow={showPostings}
                      />
                    ),
                  },
                  {
                    id: 'compare',
                    label: t('history.tab.compare'),
                    panel: <ComparePanel records={compared} name={name} profile={fitProfile} />,
                  },
                  {
                    id: 'add',
                    label: t('history.tab.add'),
                    panel: <AddPanel readFile={readFile} keep={keep} importText={importText} />,
                  },
                ]}
              />
            )}
          </CatalogContext>
        </div>
      </main>
    </>
  )
}

type ChangeSettings = (change: Partial<HistorySettings>) => Promise<boolean>

function useSettings(): [HistorySettings | null, ChangeSettings] {
  const [settings, setSettings] = useState<HistorySettings | null>(null)
  useEffect(() => {
    historySettings().then(setSettings)
  }, [])
  return [
    settings,
    async (change) => {
      setSettings((last) => last && { ...last, ...change })
      const saved = await setHistorySettings(change)
      setSettings(await historySettings())
      return saved
    },
  ]
}

function useLoadedProfile(): LoadedProfile | null {
  const [loaded, setLoaded] = useState<LoadedProfile | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    loadProfile().then(setLoaded, () => {})
    watchProfile(setLoaded, stop.signal)
    return () => stop.abort()
  }, [])
  return loaded
}
