/** Facts of a reading in words. */
import type { Facts, FitPart, Salary, YearsAsked } from '../../core/types.ts'
import { becauseWords } from '../../i18n/because.ts'
import type { ReadyReport } from '../../messages.ts'
import { formatMoney, formatNumber, t, tn } from '../strings/index.ts'

export { listAnd, listOf, listOr } from '../../i18n/format.ts'

export function yearsAsked({ min, max }: YearsAsked): string {
  if (max === null) return tn('years.atLeast', min)
  return min === max ? tn('years', min) : t('years.range', formatNumber(min), formatNumber(max))
}

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

/** @returns null where no amount is known. */
export function salaryText({ min, max, currency, period }: Salary): string | null {
  const amount = (value: number) => formatMoney(value, currency)
  let text: string
  if (min !== null && max !== null) {
    text = min === max ? amount(min) : t('facts.salary.range', amount(min), amount(max))
  } else if (min !== null) text = t('facts.salary.from', amount(min))
  else if (max !== null) text = t('facts.salary.to', amount(max))
  else return null
  return period ? t(`facts.salary.${period}`, text) : text
}

export function degreeText({ level, orExperience, required }: NonNullable<Facts['degree']>['value']): string {
  const degree = t(`facts.degree.${level}`)
  if (orExperience) return t('facts.degree.orExperience', degree)
  return required ? degree : t('facts.degree.preferred', degree)
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
