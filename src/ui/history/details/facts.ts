/** What is kept of a posting's facts, in words. Pure. */
import { periodsOf } from '../../../core/insight/insight.ts'
import { STATUSES } from '../../../core/insight/types.ts'
import type { Catalog } from '../../../core/lexicon/catalog.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { degreeText, yearsAsked } from '../../components/facts/wording.ts'
import { formatDay, formatList, t } from '../../strings/index.ts'
import type { Job } from '../table/jobs.ts'
import { wholePay } from '../table/pay-text.ts'
import { nameOfRole } from '../table/toolbar.tsx'

/** What the posting says of itself, then when the user set each status. */
export function factsOf(job: Job, catalog: Catalog): [string, string][] {
  const { facts } = job
  const rows: [string, string | null | undefined | false][] = [
    [t('history.column.role'), nameOfRole(catalog, job.role)],
    [t('compare.seniority'), levelText(job)],
    [t('compare.years'), facts.years && yearsAsked(facts.years)],
    [t('history.column.pay'), wholePay(job, periodsOf(catalog))],
    [t('compare.workMode'), facts.workMode && t(`facts.${facts.workMode}`)],
    [t('compare.employment'), formatList(facts.employmentTypes.map((type) => t(`facts.${type}`)))],
    [
      t('compare.degree'),
      facts.degree && degreeText({ level: facts.degree, orExperience: false, required: true }),
    ],
    ...conditionsOf(job),
    ...STATUSES.slice(1).map((status): [string, string | false] => {
      const at = job.statusDates[status]
      return [t(`history.status.${status}`), at !== undefined && formatDay(at)]
    }),
  ]
  return rows.filter((row): row is [string, string] => Boolean(row[1]))
}

export function levelText({ seniority, seniorityBy }: HistoryRecord): string | null {
  if (seniority === null) return null
  const level = t(`seniority.${seniority}`)
  return seniorityBy === 'years' ? t('history.byYears', level) : level
}

/** Sponsorship, clearance, on-call duty and travel: what of them the posting tells. */
export const CONDITIONS = [
  { key: 'visaSponsorship', words: 'facts.visa', head: 'wishes.sponsorship', wish: 'sponsorship' },
  { key: 'clearance', words: 'facts.clearance', head: 'wishes.clearance', wish: 'clearance' },
  { key: 'onCall', words: 'facts.onCall', head: 'wishes.onCall', wish: 'onCall' },
  { key: 'travel', words: 'facts.travel', head: 'wishes.travel', wish: 'travel' },
] as const

function conditionsOf({ facts }: HistoryRecord): [string, string | null][] {
  return CONDITIONS.map(({ key, words, head }) => {
    const value = facts[key]
    return [t(head), value === null || value === undefined ? null : t(`${words}.${value}`)]
  })
}
