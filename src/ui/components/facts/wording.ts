/** Facts of a posting in words. */
import type { Facts, Salary, YearsAsked } from '../../../core/types.ts'
import { listOf } from '../../../i18n/format.ts'
import { formatMoney, formatMoneyRange, formatNumber, t, tn } from '../../strings/index.ts'

export function yearsAsked({ min, max }: YearsAsked): string {
  if (max === null) return tn('years.atLeast', min)
  return min === max ? tn('years', min) : t('years.range', formatNumber(min), formatNumber(max))
}

/** @returns null where no amount is known. */
export function salaryText({ min, max, currency, period }: Salary): string | null {
  const amount = (value: number) => formatMoney(value, currency)
  let text: string
  if (min !== null && max !== null) {
    text = min === max ? amount(min) : formatMoneyRange(Math.min(min, max), Math.max(min, max), currency)
  } else if (min !== null) text = t('facts.salary.from', amount(min))
  else if (max !== null) text = t('facts.salary.to', amount(max))
  else return null
  return period ? t(`facts.salary.${period}`, text) : text
}

/** Certificates as they are asked: those of a choice together, since one of them is enough. */
export function certificateChoices(certificates: Facts['certifications']): Facts['certifications'][] {
  const choices = new Map<number | string, Facts['certifications']>()
  for (const one of certificates) {
    const key = one.choice ?? one.value
    choices.set(key, [...(choices.get(key) ?? []), one])
  }
  return [...choices.values()]
}

/** "CKA, CKAD or CKS". @param name of a certification */
export function certificatesText(choice: Facts['certifications'], name: (id: string) => string): string {
  const names = listOf(choice.map(({ value }) => name(value)))
  return choice.every(({ wished }) => wished) ? t('facts.degree.preferred', names) : names
}

export function degreeText({ level, orExperience, required }: NonNullable<Facts['degree']>['value']): string {
  const degree = t(`facts.degree.${level}`)
  if (orExperience) return t('facts.degree.orExperience', degree)
  return required ? degree : t('facts.degree.preferred', degree)
}
