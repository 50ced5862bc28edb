/** Pay: the national figures, the cities and the related roles, as charts with the figures in words. */
import type { Figure } from '../../../core/gap/knowledge.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { formatDifference, formatMoney, SEPARATOR, t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { type Bar, Bars } from '../parts/bars.tsx'
import { Cite } from '../parts/facts.tsx'

const money = ({ amount, currency }: Figure) => formatMoney(amount, currency)

/** "average by Indeed (2024)". */
function howTold({ kind, statedBy, year }: Figure): string {
  const told = t(`pay.kind.${kind}`)
  return statedBy ? t('pay.note.by', told, statedBy, year) : t('pay.note', told, year)
}

function useAverage(): Figure | undefined {
  return useGuide().knowledge.salaries.national.find(({ kind }) => kind === 'average')
}

export function NationalPay() {
  const { salaries } = useGuide().knowledge
  return (
    <ul className="figures">
      {salaries.national.map((figure) => (
        <li key={figure.source} className="figure-card">
          <strong>{money(figure)}</strong>
          <span>
            <InEnglish>{figure.label}</InEnglish>
          </span>
          <span className="soft">
            {howTold(figure)}
            <Cite of={figure} />
          </span>
        </li>
      ))}
    </ul>
  )
}

export function CityPay() {
  const { salaries } = useGuide().knowledge
  const average = useAverage()
  const bars = salaries.cities
    .toSorted((a, b) => b.amount - a.amount || (b.difference ?? 0) - (a.difference ?? 0))
    .map(
      (figure): Bar => ({
        name: figure.label,
        amount: figure.amount,
        value: money(figure),
        note: figure.difference === undefined ? undefined : formatDifference(figure.difference),
      }),
    )
  return (
    <Bars bars={bars} line={average && { at: average.amount, label: t('guide.pay.line', money(average)) }} />
  )
}

export function RelatedPay() {
  const { salaries } = useGuide().knowledge
  const average = useAverage()
  const rows = salaries.roles.map(({ name, difference, figures }) =>
    figures.map(
      (figure, index): Bar => ({
        name: index === 0 ? name : '',
        amount: figure.amount,
        value: money(figure),
        note: [figure.statedBy, index === 0 ? formatDifference(difference) : '']
          .filter(Boolean)
          .join(SEPARATOR),
        second: index > 0,
      }),
    ),
  )
  const first: Bar[] = average
    ? [
        {
          name: average.label,
          amount: average.amount,
          value: money(average),
          note: average.statedBy,
          own: true,
        },
      ]
    : []
  return (
    <>
      <Bars bars={[...first, ...rows.flat()]} />
      <dl className="does">
        {salaries.roles.map((role) => (
          <div key={role.name}>
            <dt>
              <InEnglish>{role.name}</InEnglish>
            </dt>
            <dd>
              <InEnglish>{role.does}.</InEnglish>
              <Cite of={role} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
