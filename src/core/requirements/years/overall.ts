import type { Level, YearsAsked } from '../../types.ts'
import type { YearsPhrase } from './years.ts'

/** Years of experience as a whole; `bound` where a skill has them too. */
export interface Overall {
  years: YearsPhrase
  level: Level
  bound: boolean
}

/**
 * The lowest number asked as a must; years that are only wished for ask nothing. Years of the work as such count before
 * those of one side of it, years that a skill has too where there are no others, and those of a kind of work last.
 */
export function lowest(all: readonly Overall[]): YearsAsked | null {
  const overall = all.filter((one) => one.level === 'required')
  const free = overall.filter((one) => !one.bound)
  const told = overall.filter((one) => !one.years.ofWork)
  const plain = [free, told].map((list) => list.filter((one) => one.years.plain))
  const wide = [...plain, free, told, overall].find((list) => list.length > 0) ?? []
  const [best] = wide.map(({ years }) => years).sort((a, b) => a.min - b.min)
  return best === undefined ? null : { min: best.min, max: best.max }
}
