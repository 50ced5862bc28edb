/** Figures of other cities or roles, with the difference that the document states. */
import type { Figure } from '../../../core/gap/knowledge.ts'
import { Sources, useCitations } from '../../components/facts/sources.tsx'
import { formatDifference, formatMoney, SEPARATOR, t } from '../../strings/index.ts'

interface OtherPayProps {
  entries: readonly {
    name: string
    figures: readonly Figure[]
    difference?: number | undefined
    source: string
  }[]
}

export function OtherPay({ entries }: OtherPayProps) {
  const { documents } = useCitations(entries)
  const years = [...new Set(entries.flatMap(({ figures }) => figures.map(({ year }) => year)))]
  return (
    <>
      <p className="soft small">
        {t('pay.others.note')} ({years.join(', ')})
      </p>
      <ul className="pay-others">
        {entries.map(({ name, figures, difference }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="pay-value">
              {figures.map(({ amount, currency }) => formatMoney(amount, currency)).join(' / ')}
            </span>
            <span className="pay-note">
              {[
                ...figures.flatMap(({ statedBy }) => statedBy ?? []),
                difference === undefined ? '' : formatDifference(difference),
              ]
                .filter(Boolean)
                .join(SEPARATOR)}
            </span>
          </li>
        ))}
      </ul>
      <Sources documents={documents} />
    </>
  )
}
