/** Where amounts stand on the plot of pay. Pure. */
import type { YearlyPay } from '../../../core/compare/pay.ts'
import { salaryText } from '../../components/facts/wording.ts'

export interface Scale {
  /** Percent from the left at which an amount stands. */
  at: (amount: number) => number
  /** The posting's pay as a band; one without an end goes to the edge. */
  band: (pay: YearlyPay) => { from: number; width: number }
}

/** Room at the right end, in percent, so that no dot is cut. */
const MARGIN = 3
/** A single figure is a thin line rather than nothing. */
const LEAST_WIDTH = 1

/** From nothing to the largest amount, so that twice as far is twice as much. @param amounts in the pay's currency. */
export function scaleOf(amounts: readonly number[], pay: YearlyPay | null): Scale {
  const most = Math.max(1, ...amounts, pay?.min ?? 0, pay?.max ?? 0)
  const at = (amount: number) => (amount / most) * (100 - MARGIN)
  return {
    at,
    band: ({ min, max }) => {
      const from = min === null ? 0 : at(min)
      const to = max === null ? 100 : at(max)
      return { from, width: Math.max(LEAST_WIDTH, to - from) }
    },
  }
}

/** "$120,000–$150,000", "From $120,000". */
export function payRange({ min, max, currency }: YearlyPay): string {
  return salaryText({ min, max, currency, period: null }) ?? ''
}
