/** What the popup says of a reading. */
import type { FitPart, SkillId, YearsAsked } from '../../core/types.ts'
import { becauseWords } from '../../i18n/because.ts'
import type { ReadyReport } from '../../messages.ts'
import { formatNumber, t, tn } from '../strings/index.ts'
import { isShort } from './group-parts.ts'

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

/**
 * The years asked of the work as a whole; null where those that the posting names stand with a skill. Whoever has
 * three years of Go has worked for three, but "Go, 3+ years" is said of Go.
 */
export function yearsOverall({ reading, fit }: Pick<ReadyReport, 'reading' | 'fit'>): YearsAsked | null {
  const { years } = reading
  if (years === null || years.max !== null) return years
  return partsWithYears(fit.parts).some(({ yearsAsked }) => yearsAsked === years.min) ? null : years
}

/**
 * The user's years that a requirement's are measured by: "6 years", or "6 years of Java" where another skill stands in
 * for the one asked, which the user may never have touched. Null where the profile tells none.
 */
export function yearsHadWords(
  { match, yearsHad }: Pick<FitPart, 'match' | 'yearsHad'>,
  name: (skill: SkillId) => string,
): string | null {
  if (match.kind === 'missing' || yearsHad === null) return null
  return match.kind === 'matched'
    ? tn('years', yearsHad)
    : t('years.ofSkill', tn('years', yearsHad), name(match.by))
}

/** "4+ years asked", and where those had are fewer: "4+ years asked, you have 2", "…, you have 2 years of Java". */
export function yearsAskedWords(
  part: FitPart & { yearsAsked: number },
  name: (skill: SkillId) => string,
): string {
  const asked = tn('years.atLeast', part.yearsAsked)
  if (!isShort(part)) return t('skills.yearsAsked', asked)
  const had = part.match.kind === 'matched' ? formatNumber(part.yearsHad ?? 0) : yearsHadWords(part, name)
  return t('skills.yearsShort', asked, had ?? formatNumber(0))
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
