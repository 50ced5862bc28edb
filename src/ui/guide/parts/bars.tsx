/** Amounts side by side as bars, each with its words: nothing has to be read off the bars alone. */
import type { ReactNode } from 'react'

export interface Bar {
  name: string
  /** 0 or more. */
  amount: number
  /** The amount in words. */
  value: string
  note?: string | undefined
  /** Of a second kind, which is told by more than its hue. */
  second?: boolean
  /** Stands out among the others. */
  own?: boolean
  cite?: ReactNode
}

interface BarsProps {
  bars: readonly Bar[]
  /** The amount at the right end; the largest one by default. */
  most?: number
  /** A line across all bars, such as the average. */
  line?: { at: number; label: string } | undefined
}

export function Bars({
  bars,
  line,
  most = Math.max(1, line?.at ?? 0, ...bars.map(({ amount }) => amount)),
}: BarsProps) {
  return (
    <>
      {line && <p className="bars-line-label">{line.label}</p>}
      <ul className="bars">
        {bars.map(({ name, amount, value, note, second, own, cite }) => (
          <li key={name + value + (note ?? '')} className={own ? 'bar bar-own' : 'bar'}>
            <span className="bar-name">
              {name}
              {cite}
            </span>
            <span className="bar-track" aria-hidden="true">
              <span
                className={second ? 'bar-fill bar-second' : 'bar-fill'}
                style={{ width: `${(amount / most) * 100}%` }}
              />
              {line && (
                <span className="bar-line" style={{ insetInlineStart: `${(line.at / most) * 100}%` }} />
              )}
            </span>
            <span className="bar-value">{value}</span>
            <span className="bar-note">{note}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
