/** Lines by uPlot, in the colours of the theme. The figure around it says the same in words and as a table. */
import { useEffect, useRef, useState } from 'react'
import UPlot from 'uplot'
import { formatNumber, languageTag } from '../../strings/index.ts'
import 'uplot/dist/uPlot.min.css'

export interface Series {
  label: string
  values: (number | null)[]
}

export interface ChartProps {
  /** One word or date a place on the x axis. */
  labels: readonly string[]
  /** One or two. */
  series: readonly Series[]
  /** What the chart shows, for those who do not see it. */
  description: string
}

const HEIGHT = 240
/** CSS px: what a window of 320 leaves. Wider than its box, the last label would be cut. */
const NARROWEST = 280
/** Names that do not fit side by side stand aslant and need room. */
const SLANT = -35
/** Width of a letter of the axis, in pixels, on the wide side. */
const LETTER = 7.5
/** What the chart's edges and the other axis take of its width, in pixels. */
const EDGES = 70
const LABEL_ROOM = 78
const MOST_LABEL = 16
/** The second series is told from the first by more than its hue. */
const DASH = [6, 4]

export function Chart({ labels, series, description }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const theme = useTheme()
  const language = languageTag()

  // biome-ignore lint/correctness/useExhaustiveDependencies: `theme` and `language` say that colours and numbers have changed
  useEffect(() => {
    const element = box.current
    if (!element) return
    const plot = new UPlot(
      optionsOf(labels, series, element),
      [labels.map((_, index) => index), ...series.map(({ values }) => values)],
      element,
    )
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth > 0) plot.setSize({ width: element.clientWidth, height: HEIGHT })
    })
    sizes.observe(element)
    return () => {
      sizes.disconnect()
      plot.destroy()
    }
  }, [labels, series, theme, language])

  return (
    <div className="chart">
      {series.length > 1 && (
        <ul className="chart-legend" aria-hidden="true">
          {series.map(({ label }, index) => (
            <li key={label} className={`chart-series-${index}`}>
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={box} role="img" aria-label={description} />
    </div>
  )
}

function optionsOf(
  labels: readonly string[],
  series: readonly Series[],
  element: HTMLElement,
): UPlot.Options {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const inks = [colour('--accent'), colour('--missing')]
  const font = `12px ${style.fontFamily}`
  const longest = Math.max(...labels.map(({ length }) => length)) * LETTER
  const areSlanted = ({ width }: UPlot) => longest > (width - EDGES) / labels.length
  const axis = { stroke: colour('--text-soft'), font, ticks: { show: false } }
  return {
    width: Math.max(element.clientWidth, NARROWEST),
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [-0.5, Math.max(labels.length - 0.5, 0.5)] },
      y: { range: (_, __, high) => [0, Math.max(1, high * 1.08)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        splits: () => labels.map((_, index) => index),
        values: (self, splits) =>
          splits.map((split) => (areSlanted(self) ? cut(labels[split] ?? '') : (labels[split] ?? ''))),
        rotate: (self) => (areSlanted(self) ? SLANT : 0),
        size: (self) => (areSlanted(self) ? LABEL_ROOM : 32),
        space: 8,
      },
      {
        ...axis,
        grid: { stroke: colour('--line'), width: 1 },
        size: 52,
        ...(areWhole(series) && { incrs: WHOLE_STEPS }),
        values: (_, splits) => splits.map(formatNumber),
      },
    ],
    series: [
      {},
      ...series.map(({ label }, index) => ({
        label,
        stroke: inks[index] ?? inks[0] ?? '',
        width: 2,
        ...(index > 0 && { dash: DASH }),
        points: { show: true, size: 7 },
      })),
    ],
  }
}

/** Nobody reads two and a half postings. */
const WHOLE_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

function areWhole(series: readonly Series[]): boolean {
  return series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))
}

function cut(label: string): string {
  return label.length > MOST_LABEL ? `${label.slice(0, MOST_LABEL - 1)}…` : label
}

/** Changes whenever the browser's theme does. */
function useTheme(): boolean {
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return dark
}
