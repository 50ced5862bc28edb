import type { DutyWeightsData } from '../../../../src/core/role/tables.ts'

/** One thing a line, the strongest first, so that a change of the weights reads as one. */
export function printDutyWeights({ thresholds, always, ...lists }: DutyWeightsData): string {
  const row = (weights: readonly number[]) => JSON.stringify(weights).replaceAll(',', ', ')
  const strength = (weights: readonly number[]) => Math.max(...weights.map(Math.abs))
  const list = (rows: Record<string, number[]>) =>
    Object.entries(rows)
      .sort(([a, x], [b, y]) => strength(y) - strength(x) || (a < b ? -1 : 1))
      .map(([name, weights]) => `    ${JSON.stringify(name)}: ${row(weights)}`)
      .join(',\n')
  const sections = Object.entries(lists).map(([name, rows]) => `  "${name}": {\n${list(rows)}\n  }`)
  return `{\n  "thresholds": ${row(thresholds)},\n  "always": ${row(always)},\n${sections.join(',\n')}\n}\n`
}
