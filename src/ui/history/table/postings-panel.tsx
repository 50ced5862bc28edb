/** The list with its toolbar: what is shown, what is selected, and what is done with it. */
import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react'
import type { Display } from '../../../core/display.ts'
import { periodsOf } from '../../../core/insight/insight.ts'
import type { Status } from '../../../core/insight/types.ts'
import type { SkillId } from '../../../core/types.ts'
import type { History, Outcome, RecordChange } from '../../../history/store.ts'
import { send } from '../../../messages/ask.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState, Note } from '../../components/notes.tsx'
import { useToast } from '../../components/toast.tsx'
import type { PagePaint } from '../../marked/paint.ts'
import { t, tn } from '../../strings/index.ts'
import { BoardView } from '../board/board-view.tsx'
import { KeptText } from '../details/kept-text.tsx'
import { PostingDetails } from '../details/posting-details.tsx'
import type { Judge } from '../judge.ts'
import { EVERYTHING, FALLS, filterJobs, type Shown, type SortKey } from './filter.ts'
import { type Job, recordsOf } from './jobs.ts'
import { PostingTable } from './posting-table.tsx'
import { Toolbar, type View } from './toolbar.tsx'

/** The postings behind a figure of the insight. */
export interface Only {
  label: string
  /** `Job.job` of each. */
  jobs: ReadonlySet<string>
}

interface PostingsPanelProps {
  only: Only | null
  /** All postings again. */
  onAll: () => void
  /** To where postings are added. */
  onAdd: () => void
  jobs: readonly Job[]
  scoreOf: (job: Job) => number | null
  history: History
  /** How many are kept. */
  limit: number
  name: (skill: SkillId) => string
  /** Null while the profile loads, as are the settings. */
  judge: Judge | null
  display: Display | null
  paint: PagePaint
  /** `Job.job` of each. */
  selected: ReadonlySet<string>
  setSelected: Dispatch<SetStateAction<ReadonlySet<string>>>
  reload: () => Promise<void>
  exportFile: (jobs: readonly Job[], format: 'csv' | 'json') => void
}

export function PostingsPanel(props: PostingsPanelProps) {
  const { only, onAll, onAdd, jobs, scoreOf, history, name, judge, display, paint } = props
  const { selected, setSelected, exportFile } = props
  const [shown, setShown] = useState<Shown>(EVERYTHING)
  const [view, setView] = useState<View>('table')
  const periods = periodsOf(useCatalog())
  const listed = useMemo(() => {
    const scored = jobs.map((job) => ({ ...job, score: scoreOf(job) }))
    return filterJobs(only ? scored.filter(({ job }) => only.jobs.has(job)) : scored, shown, {
      name,
      periods,
    })
  }, [jobs, scoreOf, only, shown, name, periods])
  const picked = useMemo(() => listed.filter(({ job }) => selected.has(job)), [listed, selected])
  const { edit, remove, dropTexts } = useActions(props)
  const [opened, setOpened] = useState<string | null>(null)
  const open = listed.find(({ job }) => job === opened)

  if (jobs.length === 0) {
    return (
      <EmptyState icon="page" level={2} title={t('history.empty.title')} text={t('history.empty.text')}>
        <Button onClick={onAdd}>{t('history.tab.add')}</Button>
      </EmptyState>
    )
  }

  const onOpen = ({ job }: Job) => setOpened((last) => (last === job ? null : job))
  const onStatus = (job: Job, status: Status) => edit([job], { status })
  const close = () => {
    setOpened(null)
    // The row or card that opened it.
    const row = open && `[data-open="${CSS.escape(open.job)}"], [data-card="${CSS.escape(open.job)}"]`
    if (row) document.querySelector<HTMLElement>(row)?.focus()
  }
  const sortBy = (sort: SortKey) =>
    setShown((last) => ({
      ...last,
      sort,
      descending: last.sort === sort ? !last.descending : FALLS.has(sort),
    }))
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((last) => {
      const next = new Set(last)
      for (const id of ids) {
        if (on) next.add(id)
        else next.delete(id)
      }
      return next
    })

  const details = open && (
    <PostingDetails
      key={open.job}
      job={open}
      score={scoreOf(open)}
      name={name}
      judge={judge}
      onStatus={(status) => onStatus(open, status)}
      onNote={(note) => edit([open], { note })}
      onClose={close}
    >
      {display && (
        <KeptText job={open} history={history} paint={paint} display={display} onDrop={dropTexts} />
      )}
    </PostingDetails>
  )

  return (
    <div className="stack">
      {only && <OnlyThese only={only} onAll={onAll} />}
      <Toolbar
        view={view}
        onView={setView}
        shown={shown}
        onShown={(change) => setShown((last) => ({ ...last, ...change }))}
        onSort={sortBy}
        listed={listed.length}
        total={jobs.length}
        selected={picked.length}
        onStatus={(status) => edit(picked, { status })}
        onDelete={async () => {
          if (await remove(picked)) setSelected(new Set())
        }}
        onClear={() => setSelected(new Set())}
        onExport={(format) => exportFile(picked.length > 0 ? picked : listed, format)}
      />
      {listed.length === 0 && <p className="soft">{t('history.none')}</p>}
      {listed.length > 0 && view === 'table' && (
        <PostingTable
          jobs={listed}
          scoreOf={scoreOf}
          selected={selected}
          shown={shown}
          onSort={sortBy}
          onSelect={select}
          opened={open?.job ?? null}
          onOpen={onOpen}
          onStatus={onStatus}
        />
      )}
      {/* The columns may be long. */}
      {view === 'board' && details}
      {listed.length > 0 && view === 'board' && (
        <>
          <p className="soft small">{t('board.hint')}</p>
          <BoardView
            jobs={listed}
            scoreOf={scoreOf}
            opened={open?.job ?? null}
            onOpen={onOpen}
            onStatus={onStatus}
          />
        </>
      )}
      {view === 'table' && details}
    </div>
  )
}

/** What is done with jobs is done with every posting of them; each can be undone. */
function useActions({ history, limit, reload }: PostingsPanelProps) {
  const toast = useToast()
  const undo = async (changes: readonly RecordChange[]) => {
    const undone = await history.undo(changes, limit)
    await reload()
    if (!undone.ok) toast({ text: t('history.failed', t(`history.fault.${undone.fault}`)) })
  }
  /** @param text null for what is seen anyway. */
  const act = async (work: () => Promise<Outcome<RecordChange[]>>, text: string | null): Promise<boolean> => {
    // The undo of what was done before must not be at hand while this one's result is already seen.
    toast(null)
    const done = await work()
    if (!done.ok) toast({ text: t('history.failed', t(`history.fault.${done.fault}`)) })
    else if (text !== null) toast({ text, undo: () => undo(done.value) })
    await reload()
    return done.ok
  }
  return {
    edit: async (jobs: readonly Job[], change: { status?: Status; note?: string }) => {
      const { status } = change
      const ids = recordsOf(jobs)
      const text = status ? tn('history.changed', jobs.length, t(`history.status.${status}`)) : null
      const done = await act(() => history.edit(ids, change, Date.now()), text)
      if (done && status) send('keep-texts', { ids })
      return done
    },
    remove: (jobs: readonly Job[]) =>
      act(() => history.remove(recordsOf(jobs)), tn('history.deleted', jobs.length)),
    dropTexts: async (ids: readonly string[]) => {
      await act(() => history.dropTexts(ids), t('history.text.dropped'))
    },
  }
}

/** Takes the focus: the bar that was chosen is on another tab. */
function OnlyThese({ only, onAll }: { only: Only; onAll: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="accent" icon="search" actions={<Button onClick={onAll}>{t('history.only.all')}</Button>}>
        <p>{only.label}</p>
      </Note>
    </div>
  )
}
