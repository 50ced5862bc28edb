import type { WeightsData } from '../../../src/core/sense/weights.ts'

/** One feature a line, the strongest first, so that a change of the weights reads as one. */
export function printWeights({ threshold, features, before, after, words }: WeightsData): string {
  const strength = (row: number | readonly number[]) => Math.max(...[row].flat().map(Math.abs))
  const list = (rows: Record<string, number | readonly number[]>) =>
    Object.entries(rows)
      .sort(([a, x], [b, y]) => strength(y) - strength(x) || (a < b ? -1 : 1))
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row).replaceAll(',', ', ')}`)
      .join(',\n')
  const sections = Object.entries({ features, before, after, words }).map(
    ([name, rows]) => `  "${name}": {\n${list(rows)}\n  }`,
  )
  return `{\n  "threshold": ${threshold},\n${sections.join(',\n')}\n}\n`
}
