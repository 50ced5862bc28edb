/** Amounts as bars that lie, with whole names. Each is a button that leads to the postings behind it. */
import type { HistoryRecord } from '../../../history/schema.ts'
import { t } from '../../strings/index.ts'

export interface Bar {
  name: string
  /** 0 or more, on one scale with the others. */
  amount: number
  /** The amount in words. */
  value: string
  note?: string | undefined
  /** Which postings the amount was counted from. */
  counts: (record: HistoryRecord) => boolean
}

/** Shows some postings in the table. `label` says which they are. */
export type ShowPostings = (label: string, counts: Bar['counts']) => void

interface BarsProps {
  /** What the bars tell; also says in the table where its postings come from. */
  title: string
  bars: readonly Bar[]
  onShow: ShowPostings
}

export function Bars({ title, bars, onShow }: BarsProps) {
  const most = Math.max(...bars.map(({ amount }) => amount))
  return (
    <ul className="insight-bars">
      {bars.map(({ name, amount, value, note, counts }) => (
        <li key={name}>
          <button
            type="button"
            className="insight-bar"
            title={t('insight.show')}
            onClick={() => onShow(t('insight.from', title, name), counts)}
          >
            <span className="insight-bar-name">{name}</span>{' '}
            {/* A bar alone has nothing to be compared with. */}
            <span className="insight-bar-track" aria-hidden="true">
              {bars.length > 1 && most > 0 && <span style={{ inlineSize: `${(100 * amount) / most}%` }} />}
            </span>
            <span className="insight-bar-value">{value}</span> <span className="soft small">{note}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
