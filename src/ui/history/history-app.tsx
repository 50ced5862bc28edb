/** The history page wired to the store, the worker and the background. */
import { useCallback, useEffect, useMemo, useState } from 'react'
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
import { send } from '../../messages/ask.ts'
import { customNames } from '../../profile/schema.ts'
import { type LoadedProfile, loadProfile, watchProfile } from '../../profile/store.ts'
import type { ReadFile } from '../by-hand/given.ts'
import { useCatalog } from '../catalog-context.ts'
import { Button } from '../components/button.tsx'
import { Check } from '../components/field.tsx'
import { AppHeader } from '../components/header/app-header.tsx'
import { EmptyState, Note } from '../components/notes.tsx'
import { Tabs } from '../components/tabs.tsx'
import { useToast } from '../components/toast.tsx'
import type { PagePaint } from '../marked/paint.ts'
import { formatNumber, t } from '../strings/index.ts'
import { AddPanel } from './add/add-panel.tsx'
import { ComparePanel } from './compare/compare-panel.tsx'
import type { ShowPostings } from './insight/bars.tsx'
import { InsightPanel } from './insight/insight-panel.tsx'
import { useInsight } from './insight/use-insight.ts'
import { createJudge } from './judge.ts'
import { saveFile } from './save-file.ts'
import { type Job, jobsOf, recordsOf } from './table/jobs.ts'
import { type Only, PostingsPanel } from './table/postings-panel.tsx'
import { UnreadableNote } from './unreadable-note.tsx'
import { useHistory } from './use-history.ts'

interface HistoryAppProps {
  history: History
  catalogData: CatalogData
  readFile: ReadFile
  /** How pages are marked. */
  paint: PagePaint
  /** Id of the tab to open with. */
  tab?: string | undefined
}

const NONE: readonly HistoryRecord[] = []

export function HistoryApp({ history, catalogData, readFile, paint, tab }: HistoryAppProps) {
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
  const judge = useMemo(() => loaded && createJudge(loaded.profile, catalog), [loaded, catalog])
  const limit = settings?.limit ?? DEFAULT_LIMIT

  const keep = async (posting: Posting, url: string) =>
    (await send('read-aside', { posting, url }))?.ok ?? false
  const change = async (wanted: Partial<HistorySettings>) => {
    if (!(await changeSettings(wanted))) toast({ text: t('history.setting.failed') })
  }
  const importText = async (text: string) => {
    const parsed = fromJson(text)
    if (!parsed.ok) return { count: 0, errors: parsed.errors }
    const put = await history.put(parsed.records, limit)
    await reload()
    if (put.ok) return { count: put.value, errors: parsed.errors }
    return { count: 0, errors: [{ field: '', message: t(`history.fault.${put.fault}`) }, ...parsed.errors] }
  }
  const exportFile = async (shown: readonly Job[], format: 'csv' | 'json') => {
    const whole = await history.whole()
    if (!whole.ok) return toast({ text: t('history.export.failed', t(`history.fault.${whole.fault}`)) })
    const byId = new Map(whole.value.map((record) => [record.id, record]))
    const out = recordsOf(shown).flatMap((id) => byId.get(id) ?? [])
    if (format === 'csv') saveFile('backlight-history.csv', toCsv(out), 'text/csv')
    else saveFile('backlight-history.json', toJson(out, new Date()), 'application/json')
  }
  const all = records ?? NONE
  const jobs = useMemo(() => jobsOf(all), [all])
  // Of the profile of today, as the badge; until that is counted, as it was read.
  const scores = insight.state === 'ready' ? insight.answer.insight.scores : null
  const isEmpty = judge?.isEmpty ?? false
  const scoreOf = useCallback(
    ({ id, score }: Job) => {
      if (isEmpty) return null
      return scores && Object.hasOwn(scores, id) ? (scores[id] ?? null) : score
    },
    [scores, isEmpty],
  )
  const showPostings: ShowPostings = (label, counts) => {
    // As the insight counts: each job by the posting that stands for it.
    const behind = jobs.filter(({ copies: [first] }) => first && counts(first))
    setOnly({ label, jobs: new Set(behind.map(({ job }) => job)) })
    setShownTab('postings')
  }
  const isInsight = shownTab === 'insight'
  const isPostings = shownTab === undefined || shownTab === 'postings'
  const compared = useMemo(() => jobs.filter(({ job }) => selected.has(job)), [jobs, selected])

  return (
    <>
      <AppHeader here={isInsight ? 'insight' : 'history'} />
      <main className="page">
        <div className="page-head">
          <h1>{t(isInsight ? 'nav.insight' : 'history.title')}</h1>
          <p className="soft">{t(isInsight ? 'insight.intro' : 'history.intro')}</p>
          {settings && isPostings && (
            <div className="history-switches">
              <Check
                checked={settings.on}
                onChecked={(on) => change({ on })}
                hint={t('history.on.hint', formatNumber(limit))}
              >
                {t('history.on')}
              </Check>
              <Check
                checked={settings.texts}
                onChecked={(texts) => change({ texts })}
                hint={t('history.texts.hint')}
              >
                {t('history.texts')}
              </Check>
            </div>
          )}
        </div>
        {settings && !settings.on && (
          <Note tone="warn" icon="info" title={t('history.off.title')}>
            <p>{t('history.off.text')}</p>
          </Note>
        )}
        <UnreadableNote history={history} records={records} />
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
                  panel: records && (
                    <PostingsPanel
                      // Another choice begins with every filter open.
                      key={only?.label ?? ''}
                      only={only}
                      onAll={() => setOnly(null)}
                      onAdd={() => setShownTab('add')}
                      jobs={jobs}
                      scoreOf={scoreOf}
                      history={history}
                      limit={limit}
                      name={name}
                      judge={judge}
                      display={loaded?.stored.settings ?? null}
                      paint={paint}
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
                  panel: records && (
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
                  panel: records && (
                    <ComparePanel
                      jobs={compared}
                      scoreOf={scoreOf}
                      name={name}
                      judge={judge}
                      degrees={loaded?.stored.career.degrees ?? []}
                    />
                  ),
                },
                {
                  id: 'add',
                  label: t('history.tab.add'),
                  panel: <AddPanel readFile={readFile} keep={keep} importText={importText} />,
                },
              ]}
            />
          )}
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
