/** Figures that too few postings stand behind, told in one sentence. */
import type { Insight } from '../../../core/insight/insight.ts'
import { MIN_TO_LEARN } from '../../../core/insight/learn.ts'
import { listAnd } from '../../popup/wording.ts'
import { t } from '../../strings/index.ts'

/** Fewer say nothing of a market, or of a way there. */
export const MIN_DEMAND = 5
export const MIN_FIT = 5
export const MIN_FUNNEL = 5
/** A median of fewer is one employer's word. */
export const MIN_PAY = 3
interface Waiting {
  title: string
  /** How many postings it stands on, and how many it needs. */
  has: number
  needs: number
}

/** The figures that too few postings stand behind: a heading over nothing each would only be in the way. */
export function waitingFigures({ jobs, learn, fit, pay }: Insight, profileEmpty: boolean): Waiting[] {
  const figures = [
    { title: t('insight.demand'), has: jobs, needs: MIN_DEMAND },
    { title: t('insight.roles'), has: jobs, needs: MIN_DEMAND },
    { title: t('insight.weeks'), has: jobs, needs: MIN_DEMAND },
    { title: t('insight.funnel'), has: jobs, needs: MIN_FUNNEL },
    { title: t('insight.pay'), has: mostPay(pay), needs: MIN_PAY },
    ...(profileEmpty
      ? []
      : [
          { title: t('insight.fit'), has: postingsOf(fit), needs: MIN_FIT },
          { title: t('insight.learn'), has: learn.postings, needs: MIN_TO_LEARN },
        ]),
  ]
  return figures.filter(({ has, needs }) => has < needs)
}

/** "Postings by role and Postings by week (3 of 5); What to learn next (3 of 10)". */
export function waitingWords(figures: readonly Waiting[]): string {
  const groups = new Map<string, Waiting[]>()
  for (const figure of figures) {
    const key = `${figure.has} ${figure.needs}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
    .map((group) => {
      const [{ has, needs }] = group as [Waiting]
      return t('insight.few.of', listAnd(group.map(({ title }) => title)), has, needs)
    })
    .join('; ')
}

/** How many postings have a score. */
export const postingsOf = (fit: Insight['fit']): number =>
  fit.reduce((sum, { postings }) => sum + postings, 0)
/** How many postings of one role and currency tell their pay, at the most. */
export const mostPay = (pay: Insight['pay']): number =>
  pay.reduce((high, { postings }) => Math.max(high, postings), 0)
