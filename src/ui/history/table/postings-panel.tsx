/** The list with its toolbar: what is shown, what is selected, and what is done with it. */
import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef, useState } from 'react'
import type { Status } from '../../../core/insight/types.ts'
import type { FitProfile, SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import type { History, RecordChange } from '../../../history/store.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState, Note } from '../../components/notes.tsx'
import { useToast } from '../../components/toast.tsx'
import { t, tn } from '../../strings/index.ts'
import { EVERYTHING, filterRecords, type Shown, type SortKey } from './filter.ts'
import { PostingDetails } from './posting-details.tsx'
import { PostingTable } from './posting-table.tsx'
import { Toolbar } from './toolbar.tsx'

/** The postings behind a figure of the insight. */
export interface Only {
  label: string
  ids: ReadonlySet<string>
}

interface PostingsPanelProps {
  only: Only | null
  /** All postings again. */
  onAll: () => void
  records: readonly HistoryRecord[]
  history: History
  /** How many are kept. */
  limit: number
  name: (skill: SkillId) => string
  /** Null while it loads. */
  profile: FitProfile | null
  selected: ReadonlySet<string>
  setSelected: Dispatch<SetStateAction<ReadonlySet<string>>>
  reload: () => Promise<void>
  exportFile: (records: readonly HistoryRecord[], format: 'csv' | 'json') => void
}

export function PostingsPanel(props: PostingsPanelProps) {
  const {
    only: onlyThese,
    onAll,
    records,
    history,
    limit,
    name,
    profile,
    selected,
    setSelected,
    reload,
    exportFile,
  } = props
  const toast = useToast()
  const [shown, setShown] = useState<Shown>(EVERYTHING)
  const listed = useMemo(
    () => filterRecords(onlyThese ? records.filter(({ id }) => onlyThese.ids.has(id)) : records, shown, name),
    [records, onlyThese, shown, name],
  )
  const picked = useMemo(() => listed.filter(({ id }) => selected.has(id)), [listed, selected])
  const [opened, setOpened] = useState<string | null>(null)
  const only = listed.find(({ id }) => id === opened) ?? (picked.length === 1 ? picked[0] : undefined)

  if (records.length === 0) {
    return (
      <EmptyState icon="page" level={2} title={t('history.empty.title')} text={t('history.empty.text')} />
    )
  }

  const edit = async (ids: readonly string[], change: { status?: Status; note?: string }) => {
    // The undo of what was done before must not be at hand while this one's result is already seen.
    toast(null)
    const changed = await history.edit(ids, change, Date.now())
    if (!changed.ok) toast({ text: t('history.failed', t(`history.fault.${changed.fault}`)) })
    else if (change.status) {
      toast({
        text: tn('history.changed', changed.value.length, t(`history.status.${change.status}`)),
        undo: () => undo(changed.value),
      })
    }
    await reload()
    return changed.ok
  }
  const undo = async (changes: readonly RecordChange[]) => {
    const undone = await history.undo(changes, limit)
    await reload()
    if (!undone.ok) toast({ text: t('history.failed', t(`history.fault.${undone.fault}`)) })
  }
  const remove = async () => {
    toast(null)
    const removed = await history.remove(picked.map(({ id }) => id))
    if (!removed.ok) toast({ text: t('history.failed', t(`history.fault.${removed.fault}`)) })
    else {
      setSelected(new Set())
      toast({ text: tn('history.deleted', removed.value.length), undo: () => undo(removed.value) })
    }
    await reload()
  }
  const sortBy = (sort: SortKey) =>
    setShown((last) => ({
      ...last,
      sort,
      descending:
        last.sort === sort ? !last.descending : sort === 'lastSeen' || sort === 'score' || sort === 'pay',
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

  return (
    <div className="stack">
      {onlyThese && <OnlyThese only={onlyThese} onAll={onAll} />}
      <Toolbar
        shown={shown}
        onShown={(change) => setShown((last) => ({ ...last, ...change }))}
        listed={listed.length}
        total={records.length}
        selected={picked.length}
        onStatus={(status) =>
          edit(
            picked.map(({ id }) => id),
            { status },
          )
        }
        onDelete={remove}
        onClear={() => setSelected(new Set())}
        onExport={(format) => exportFile(picked.length > 0 ? picked : listed, format)}
      />
      {listed.length === 0 ? (
        <p className="soft">{t('history.none')}</p>
      ) : (
        <PostingTable
          records={listed}
          selected={selected}
          shown={shown}
          onSort={sortBy}
          onSelect={select}
          opened={only?.id ?? null}
          onOpen={(id) => setOpened((last) => (last === id ? null : id))}
          onStatus={(id, status) => edit([id], { status })}
        />
      )}
      {only && (
        <PostingDetails
          key={only.id}
          record={only}
          name={name}
          profile={profile}
          takesFocus={only.id === opened}
          onNote={(note) => edit([only.id], { note })}
        />
      )}
    </div>
  )
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
