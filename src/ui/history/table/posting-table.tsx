/** The postings as a table. Only the rows in view are in the document; a screen reader is told of all by row numbers. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import { periodsOf } from '../../../core/insight/insight.ts'
import { STATUSES, type Status } from '../../../core/insight/types.ts'
import { boardName } from '../../boards.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Select } from '../../components/field.tsx'
import { formatDay, t, tn } from '../../strings/index.ts'
import { type Shown, SORT_KEYS, type SortKey } from './filter.ts'
import type { Job } from './jobs.ts'
import { payText, yearText } from './pay-text.ts'
import { TitleWords } from './title-words.tsx'
import { columnName, nameOfRole } from './toolbar.tsx'

const ROW_HEIGHT = 52
/** Rows beyond the edge, so that Tab finds the next one. */
const OVERSCAN = 6
/** So many frames a row may take to be drawn. */
const LONGEST_WAIT = 10

interface PostingTableProps {
  jobs: readonly Job[]
  scoreOf: (job: Job) => number | null
  /** `Job.job` of each, as of all below. */
  selected: ReadonlySet<string>
  shown: Shown
  onSort: (key: SortKey) => void
  onSelect: (jobs: readonly string[], on: boolean) => void
  onStatus: (job: Job, status: Status) => void
  /** The one whose reasons show. */
  opened: string | null
  onOpen: (job: Job) => void
}

export function PostingTable(props: PostingTableProps) {
  const { jobs, scoreOf, selected, shown, onSort, onSelect, onStatus, opened, onOpen } = props
  const box = useRef<HTMLElement>(null)
  const rows = useVirtualizer({
    count: jobs.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  })
  const items = rows.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0)

  /** Up and down move between the boxes of rows, also to rows that are not in the document yet. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return
    const index = Number(event.target.dataset.row)
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: jobs.length - 1 }[event.key]
    if (next === undefined || next < 0 || next >= jobs.length) return
    event.preventDefault()
    rows.scrollToIndex(next)
    const focus = (tries: number) => {
      const input = box.current?.querySelector<HTMLElement>(`input[data-row="${next}"]`)
      if (input) input.focus({ preventScroll: true })
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1))
    }
    // At once where the row is there: the next key may come before the next frame.
    focus(LONGEST_WAIT)
  }
  const allSelected = jobs.length > 0 && jobs.every(({ job }) => selected.has(job))

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="table-box" ref={box} tabIndex={0} aria-label={t('history.table')}>
      <table className="postings" aria-rowcount={jobs.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="cell-select">
              <input
                type="checkbox"
                aria-label={t('history.selectAll')}
                checked={allSelected}
                onChange={(event) =>
                  onSelect(
                    jobs.map(({ job }) => job),
                    event.target.checked,
                  )
                }
              />
            </th>
            {SORT_KEYS.map((key) => (
              <th
                key={key}
                scope="col"
                className={`cell-${key}`}
                aria-sort={shown.sort !== key ? 'none' : shown.descending ? 'descending' : 'ascending'}
              >
                <button type="button" className="sort" onClick={() => onSort(key)}>
                  {columnName(key)}
                  <span aria-hidden="true">{shown.sort === key ? (shown.descending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          <Spacer height={before} />
          {items.map(({ index }) => {
            const one = jobs[index]
            return one ? (
              <Row
                key={one.job}
                job={one}
                score={scoreOf(one)}
                index={index}
                selected={selected.has(one.job)}
                onSelect={onSelect}
                onStatus={onStatus}
                opened={one.job === opened}
                onOpen={onOpen}
              />
            ) : null
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </section>
  )
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null
  return (
    <tr>
      {/* Where a narrow window hides columns, a cell over more than are left would make some up. */}
      <td colSpan={2} style={{ height, padding: 0 }} />
    </tr>
  )
}

interface RowProps extends Pick<PostingTableProps, 'onSelect' | 'onStatus' | 'onOpen'> {
  job: Job
  score: number | null
  index: number
  selected: boolean
  opened: boolean
}

function Row({ job, score, index, selected, opened, onSelect, onStatus, onOpen }: RowProps) {
  const catalog = useCatalog()
  const { company, board, role, status, lastSeen, copies } = job
  const title = job.title || t('popup.untitled')
  const boards = [...new Set(copies.map((copy) => boardName(copy.board)))]
  const year = yearText(job, periodsOf(catalog))
  return (
    <tr aria-rowindex={index + 2} data-selected={selected || undefined} style={{ height: ROW_HEIGHT }}>
      <td className="cell-select">
        <input
          type="checkbox"
          data-row={index}
          aria-label={t('history.select', title)}
          checked={selected}
          onChange={(event) => onSelect([job.job], event.target.checked)}
        />
      </td>
      <th scope="row" className="cell-title">
        <span className={company ? 'one-line' : 'title-alone'} title={title}>
          <button
            type="button"
            className="row-open"
            aria-expanded={opened}
            title={t('history.open', title)}
            data-open={job.job}
            onClick={() => onOpen(job)}
          >
            <TitleWords title={title} />
          </button>
        </span>
        <span className="one-line soft small" title={company ?? undefined}>
          {company}
        </span>
      </th>
      <td className="cell-board">
        <span className="one-line" title={boards.join(', ')}>
          {boardName(board)}
        </span>
        {copies.length > 1 && (
          <span className="one-line soft small">{tn('history.copies.more', copies.length - 1)}</span>
        )}
      </td>
      <td className="cell-role">
        <span className="one-line">{nameOfRole(catalog, role)}</span>
      </td>
      <td className="cell-pay">
        <span
          className={year ? 'one-line' : 'two-lines'}
          title={year ? t('history.pay.year', year) : undefined}
        >
          {payText(job)}
        </span>
        {year && (
          <span className="one-line soft small" title={t('history.pay.year', year)}>
            {t('history.pay.year', year)}
          </span>
        )}
      </td>
      <td className="cell-score">{score ?? <span className="soft">{t('history.noScore')}</span>}</td>
      <td className="cell-status">
        <Select
          quiet
          aria-label={t('history.status.of', title)}
          value={status}
          options={STATUSES.map((value) => ({ value, label: t(`history.status.${value}`) }))}
          onValue={(value) => onStatus(job, value as Status)}
        />
      </td>
      <td className="cell-lastSeen">{formatDay(lastSeen)}</td>
    </tr>
  )
}
