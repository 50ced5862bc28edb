/** The jobs in columns by status. A card is moved by dragging it, by its two buttons, or by Shift and an arrow key. */
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { STATUSES, type Status } from '../../../core/insight/types.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { t, tn } from '../../strings/index.ts'
import type { Job } from '../table/jobs.ts'
import { payText } from '../table/pay-text.ts'

/** Cards of a column that are drawn at first, and with each press of "more": all of a long history would be slow. */
const CARDS = 20
const DRAGGED = 'application/x-backlight-job'

interface BoardViewProps {
  /** In the order in which each column shows them. */
  jobs: readonly Job[]
  scoreOf: (job: Job) => number | null
  /** `Job.job` of the one whose reasons show. */
  opened: string | null
  onOpen: (job: Job) => void
  onStatus: (job: Job, status: Status) => void
}

export function BoardView({ jobs, scoreOf, opened, onOpen, onStatus }: BoardViewProps) {
  const box = useRef<HTMLElement>(null)
  /** Where the focus goes once a card that was moved by keyboard stands in its new column. */
  const follow = useRef<{ job: string; status: Status } | null>(null)
  useEffect(() => {
    const wanted = follow.current
    const card = wanted && cardOf(box.current, wanted.job)
    if (card?.dataset.status !== wanted?.status) return
    follow.current = null
    card?.focus()
  })
  const move = (job: Job, status: Status | undefined) => {
    if (!status || status === job.status) return
    follow.current = { job: job.job, status }
    onStatus(job, status)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const card = event.target
    if (!(card instanceof HTMLElement) || card.dataset.card === undefined) return
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const job = jobs.find((one) => one.job === card.dataset.card)
    if (event.shiftKey && isSideways && job) move(job, beside(job.status, step))
    else if (!event.shiftKey) (isSideways ? sideways(box.current, card, step) : along(card, step))?.focus()
  }
  return (
    <section
      className="kanban"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={t('board.label')}
      onKeyDown={onKeyDown}
    >
      {STATUSES.map((status) => (
        <Column
          key={status}
          status={status}
          jobs={jobs.filter((job) => job.status === status)}
          onDropped={(dropped) => {
            const job = jobs.find((one) => one.job === dropped)
            if (job) move(job, status)
          }}
        >
          {(job) => (
            <Card
              key={job.job}
              job={job}
              score={scoreOf(job)}
              opened={job.job === opened}
              onOpen={() => onOpen(job)}
              onMove={(to) => move(job, to)}
            />
          )}
        </Column>
      ))}
    </section>
  )
}

interface ColumnProps {
  status: Status
  jobs: readonly Job[]
  onDropped: (job: string) => void
  children: (job: Job) => ReactNode
}

function Column({ status, jobs, onDropped, children }: ColumnProps) {
  const [most, setMost] = useState(CARDS)
  const [over, setOver] = useState(false)
  const accepts = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED)
  const name = t(`history.status.${status}`)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: cards are moved by buttons and keys too
    <div
      className="kanban-column"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!accepts(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (accepts(event)) onDropped(event.dataTransfer.getData(DRAGGED))
      }}
    >
      <h2 className="kanban-head">
        {name} <span className="section-count">{jobs.length}</span>
      </h2>
      {jobs.length === 0 && <p className="soft small kanban-none">{t('board.none')}</p>}
      <ul className="kanban-cards" aria-label={name}>
        {jobs.slice(0, most).map(children)}
      </ul>
      {jobs.length > most && (
        <Button small look="quiet" onClick={() => setMost(most + CARDS)}>
          {tn('board.more', jobs.length - most)}
        </Button>
      )}
    </div>
  )
}

interface CardProps {
  job: Job
  score: number | null
  opened: boolean
  onOpen: () => void
  onMove: (to: Status | undefined) => void
}

function Card({ job, score, opened, onOpen, onMove }: CardProps) {
  const title = job.title || t('popup.untitled')
  const [before, after] = [beside(job.status, -1), beside(job.status, 1)]
  const pay = payText(job)
  return (
    <li
      className="kanban-card"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, job.job)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <button
        type="button"
        className="row-open"
        data-card={job.job}
        data-status={job.status}
        aria-expanded={opened}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        title={t('history.open', title)}
        onClick={onOpen}
      >
        {title}
      </button>
      {job.company && (
        <p className="one-line soft small" title={job.company}>
          {job.company}
        </p>
      )}
      {pay && <p className="small">{pay}</p>}
      <div className="kanban-foot">
        <span className="small">{score !== null && t('history.points', score)}</span>
        {before && (
          <IconButton
            small
            className="kanban-back"
            icon="arrow"
            label={t('board.move', title, t(`history.status.${before}`))}
            onClick={() => onMove(before)}
          />
        )}
        {after && (
          <IconButton
            small
            icon="arrow"
            label={t('board.move', title, t(`history.status.${after}`))}
            onClick={() => onMove(after)}
          />
        )}
      </div>
    </li>
  )
}

function beside(status: Status, step: number): Status | undefined {
  return STATUSES[STATUSES.indexOf(status) + step]
}

const CARD = '[data-card]'

function cardOf(box: HTMLElement | null, job: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-card="${CSS.escape(job)}"]`) ?? null
}

/** The card above or below in its column. */
function along(card: HTMLElement, step: number): HTMLElement | undefined {
  const own = [...(card.closest('.kanban-cards')?.querySelectorAll<HTMLElement>(CARD) ?? [])]
  return own[own.indexOf(card) + step]
}

/** The card at the same height in the next column that has one, or its last. */
function sideways(box: HTMLElement | null, card: HTMLElement, step: number): HTMLElement | undefined {
  const columns = [...(box?.querySelectorAll('.kanban-cards') ?? [])].map((column) => [
    ...column.querySelectorAll<HTMLElement>(CARD),
  ])
  const from = columns.findIndex((column) => column.includes(card))
  const height = columns[from]?.indexOf(card) ?? 0
  for (let at = from + step; at >= 0 && at < columns.length; at += step) {
    const column = columns[at] ?? []
    if (column.length > 0) return column[Math.min(height, column.length - 1)]
  }
  return undefined
}
