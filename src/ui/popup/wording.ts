/** What the popup says of a reading. */
import type { FitPart } from '../../core/types.ts'
import { becauseWords } from '../../i18n/because.ts'
import type { ReadyReport } from '../../messages.ts'
import { t } from '../strings/index.ts'

export { listAnd, listOf, listOr } from '../../i18n/format.ts'

/** The requirements that name years of their own, most years first; one for each skill or group of them. */
export function partsWithYears(parts: readonly FitPart[]): (FitPart & { yearsAsked: number })[] {
  const byNames = new Map<string, FitPart & { yearsAsked: number }>()
  for (const part of parts) {
    const { yearsAsked, oneOf } = part
    if (yearsAsked === null) continue
    const names = oneOf.join(' ')
    if (yearsAsked > (byNames.get(names)?.yearsAsked ?? 0)) byNames.set(names, { ...part, yearsAsked })
  }
  return [...byNames.values()].sort((a, b) => b.yearsAsked - a.yearsAsked)
}

/** Why something is asked as it is, in the posting's own words: "“must have”, under “Requirements”". */
export function whyAsked(
  { reading, signals = [] }: ReadyReport,
  { requirement }: FitPart,
  brief?: 'brief',
): string | null {
  const words = signals[requirement] ?? []
  if (brief && words.length === 0) return null
  const section = reading.requirements[requirement]?.because?.section ?? null
  return becauseWords(t, words, section)
}
