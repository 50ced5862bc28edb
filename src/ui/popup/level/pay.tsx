/** The posting's pay by the year beside the documents' figures for its role and city. */

import type { ReactNode } from 'react'
import { referenceFigures, type YearlyPay, yearlyPay } from '../../../core/compare/pay.ts'
import { type Figure, knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { Span } from '../../../core/types.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { type Citations, Mark, Sources, useCitations } from '../../components/facts/sources.tsx'
import { salaryText } from '../../components/facts/wording.ts'
import { Section } from '../../components/section.tsx'
import { roleName } from '../../roles.ts'
import { formatMoney, t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { OtherPay } from './other-pay.tsx'
import { payRange, type Scale, scaleOf } from './pay-scale.ts'

export function Pay({ report: { posting, reading } }: { report: ReadyReport }) {
  const catalog = useCatalog()
  const knowledge = knowledgeOf(catalog)
  const { salary, location } = reading.facts
  const { periods, cities, roles } = knowledge.salaries
  const pay = yearlyPay(salary?.value ?? null, periods)
  const { of, figures } = referenceFigures(
    {
      role: reading.role.id,
      locations: [posting.location, location?.value ?? null],
      currency: pay?.currency ?? null,
      titleSkills: reading.title.mentions.map(({ skill }) => skill),
    },
    knowledge,
  )
  const currency = figures[0]?.currency ?? null
  // A figure in other money is no more or less: it stands there without a place on the scale.
  const drawn = pay !== null && pay.currency === currency ? pay : null
  const scale = scaleOf(
    figures.map(({ amount }) => amount),
    drawn,
  )
  const citations = useCitations([...figures, ...(pay && pay.times !== 1 ? [periods] : [])])
  const role = roleName(catalog, reading.role.id)

  return (
    <Section title={t('pay.title')}>
      {!(drawn && drawn.times === 1) && <PostingPay salary={salary} pay={pay} />}
      {pay && pay.times !== 1 && (
        <p className="soft small">
          <InEnglish>{periods.text}.</InEnglish>
          <Mark of={periods} citations={citations} />
        </p>
      )}
      {figures.length === 0 && <p className="soft">{t('pay.noFigures')}</p>}
      {of !== null && of !== reading.role.id && (
        <p className="soft small">{t('pay.wider', role, roleName(catalog, of))}</p>
      )}
      {pay?.currency && currency && pay.currency !== currency && (
        <p className="soft small">{t('pay.otherMoney', pay.currency, currency)}</p>
      )}
      {figures.length > 0 && (
        <ul className="pay">
          {drawn && (
            <PayRow
              label={<PlaceLink words={t('pay.posting')} span={salary?.span ?? null} />}
              value={payRange(drawn)}
              words={t('pay.band', payRange(drawn))}
              scale={scale}
              pay={drawn}
            />
          )}
          {figures.map((figure) => (
            <FigureRow key={keyOf(figure)} figure={figure} citations={citations} scale={scale} pay={drawn} />
          ))}
        </ul>
      )}
      <Sources documents={citations.documents} />
      <Disclosure title={t('pay.cities')}>
        <OtherPay entries={cities.map((one) => ({ ...one, name: one.label, figures: [one] }))} />
      </Disclosure>
      <Disclosure title={t('pay.others')}>
        <OtherPay entries={roles} />
      </Disclosure>
    </Section>
  )
}

interface PostingPayProps {
  salary: ReadyReport['reading']['facts']['salary']
  pay: YearlyPay | null
}

/** What the posting says, as it says it, and by the year. */
function PostingPay({ salary, pay }: PostingPayProps) {
  const told = salary && salaryText(salary.value)
  if (!salary || !told) return <p>{t('pay.none')}</p>
  if (!pay) return <p>{salary.value.period === null ? t('pay.noPeriod', told) : t('pay.none')}</p>
  const words = pay.times === 1 ? told : t('pay.year.from', told, payRange(pay))
  return (
    <p>
      <PlaceLink words={words} span={salary.span} />
    </p>
  )
}

/** Words that lead to their place in the page where they have one. */
function PlaceLink({ words, span }: { words: string; span: Span | null }) {
  const { show } = usePopup()
  if (!span) return words
  return (
    <button type="button" className="word" title={t('skills.show', words)} onClick={() => show(span)}>
      {words}
    </button>
  )
}

interface FigureRowProps {
  figure: Figure
  citations: Citations
  scale: Scale
  pay: YearlyPay | null
}

function FigureRow({ figure, citations, scale, pay }: FigureRowProps) {
  const value = formatMoney(figure.amount, figure.currency)
  const kind = t(`pay.kind.${figure.kind}`)
  const note = figure.statedBy
    ? t('pay.note.by', kind, figure.statedBy, figure.year)
    : t('pay.note', kind, figure.year)
  return (
    <PayRow
      label={<InEnglish>{figure.label}</InEnglish>}
      note={
        <>
          {note}
          <Mark of={figure} citations={citations} />
        </>
      }
      value={value}
      words={t(`pay.${placeOf(figure.amount, pay)}`, value)}
      scale={scale}
      pay={pay}
      dot={figure.amount}
    />
  )
}

interface PayRowProps {
  label: ReactNode
  note?: ReactNode
  value: string
  /** The drawing in words. */
  words: string
  scale: Scale
  /** The posting's pay, drawn as a band behind every row. */
  pay: YearlyPay | null
  dot?: number
}

function PayRow({ label, note, value, words, scale, pay, dot }: PayRowProps) {
  const band = pay && scale.band(pay)
  return (
    <li className={dot === undefined ? 'pay-row pay-own' : 'pay-row'}>
      <span>{label}</span>
      <span className="pay-value">{value}</span>
      <svg className="pay-plot" height={10} role="img" aria-label={words}>
        <rect className="pay-track" y={4} width="100%" height={2} rx={1} />
        {band && (
          <rect className="pay-band" x={`${band.from}%`} width={`${band.width}%`} height={10} rx={2} />
        )}
        {dot !== undefined && <circle className="pay-dot" cx={`${scale.at(dot)}%`} cy={5} r={4} />}
      </svg>
      {note && <span className="pay-note">{note}</span>}
    </li>
  )
}

function placeOf(amount: number, pay: YearlyPay | null): 'above' | 'below' | 'within' | 'alone' {
  if (!pay) return 'alone'
  if (pay.max !== null && amount > pay.max) return 'above'
  return pay.min !== null && amount < pay.min ? 'below' : 'within'
}

function keyOf({ label, kind, statedBy, source }: Figure): string {
  return [label, kind, statedBy, source].join()
}
