/** The pay of a posting in words: as it is written, and what that is in a year. */
import { yearlyPay } from '../../../core/compare/pay.ts'
import type { Salaries } from '../../../core/gap/knowledge.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { salaryText } from '../../components/facts/wording.ts'
import { t } from '../../strings/index.ts'

/** "£500–£600 a day"; empty where no amount is known. */
export function payText({ pay }: Pick<HistoryRecord, 'pay'>): string {
  return (pay && salaryText(pay)) ?? ''
}

/** "£130,000–£156,000 a year"; null where it is told by the year, or not known. */
export function yearText(
  { pay }: Pick<HistoryRecord, 'pay'>,
  periods: Salaries['periods'] | undefined,
): string | null {
  const yearly = periods ? yearlyPay(pay, periods) : null
  return yearly && yearly.times !== 1 ? salaryText({ ...yearly, period: 'year' }) : null
}

/** Both in one line. */
export function wholePay(
  record: Pick<HistoryRecord, 'pay'>,
  periods: Salaries['periods'] | undefined,
): string {
  const year = yearText(record, periods)
  return [payText(record), year && t('history.pay.year', year)].filter(Boolean).join(' ')
}
