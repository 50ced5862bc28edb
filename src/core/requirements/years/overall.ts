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
 * Years of leading count where nothing else is asked as long.
 * @param ofSkills the most years that any skill asks, or null
 */
export function lowest(all: readonly Overall[], ofSkills: number | null): YearsAsked | null {
  const asked = all.filter((one) => one.level === 'required')
  const doing = asked.filter((one) => !one.years.ofLeading)
  const overall = doing.length > 0 ? doing : asked.filter(({ years }) => years.min > (ofSkills ?? 0))
  const free = overall.filter((one) => !one.bound)
  const told = overall.filter((one) => !one.years.ofWork)
  const plain = [free, told].map((list) => list.filter((one) => one.years.plain))
  const wide = [...plain, free, told, overall].find((list) => list.length > 0) ?? []
  const [best] = wide.map(({ years }) => years).sort((a, b) => a.min - b.min)
  return best === undefined ? null : { min: best.min, max: best.max }
}
