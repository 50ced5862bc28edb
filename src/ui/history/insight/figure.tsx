/** Bars or lines with their words and their table; nothing below an honest number (waiting.tsx tells of it). */
import { type ReactNode, useMemo } from 'react'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Section } from '../../components/section.tsx'
import { t } from '../../strings/index.ts'
import { type Bar, Bars, type ShowPostings } from './bars.tsx'
import { Chart, type Series } from './chart.tsx'

interface FigureProps {
  title: string
  note?: string | undefined
  /** How many postings it stands on, and how many it needs. */
  has: number
  needs: number
  bars?: readonly Bar[]
  onShow?: ShowPostings
  /** Two points or more: one is no line. */
  lines?: { labels: string[]; series: Series[]; summary: string } | undefined
  /** The first is the head of each row. */
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
  /** Words above bars and lines. */
  children?: ReactNode
}

/** A bar says its name and its amount. */
const BAR_COLUMNS = 2

export function Figure({
  title,
  note,
  has,
  needs,
  bars,
  onShow,
  lines,
  columns,
  rows,
  children,
}: FigureProps) {
  // The table is for what bars and lines leave out.
  const hasMore = bars ? rows.length > bars.length || columns.length > BAR_COLUMNS : lines !== undefined
  if (has < needs) return null
  return (
    <Section title={title} note={note}>
      {children}
      {bars && bars.length > 0 && onShow && <Bars title={title} bars={bars} onShow={onShow} />}
      {lines && <StableChart title={title} lines={lines} />}
      {hasMore && (
        <Disclosure title={t('insight.table')}>
          <div className="figure-table">
            <table>
              <caption className="sr-only">{title}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.slice(0, 2).join(' ')}>
                    {row.map((value, index) =>
                      index === 0 ? (
                        <th key={columns[index]} scope="row">
                          {value}
                        </th>
                      ) : (
                        <td key={columns[index]}>{value}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Disclosure>
      )}
    </Section>
  )
}

/** Drawn anew only where its values have changed. */
function StableChart({ title, lines }: { title: string; lines: NonNullable<FigureProps['lines']> }) {
  const { labels, series, summary } = lines
  const key = JSON.stringify([labels, series])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what they hold
  const stable = useMemo(() => ({ labels, series }), [key])
  return <Chart {...stable} description={t('insight.chart.label', title, summary)} />
}
