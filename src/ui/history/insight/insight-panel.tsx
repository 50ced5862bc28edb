/** What the postings read say together. */
import { yearlyPay } from '../../../core/compare/pay.ts'
import { type Insight, periodsOf } from '../../../core/insight/insight.ts'
import { type Lesson, levelAsked, MIN_TO_LEARN } from '../../../core/insight/learn.ts'
import { hasReached, weekOf } from '../../../core/insight/trends.ts'
import type { RoleId, SkillId } from '../../../core/types.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState, Note } from '../../components/notes.tsx'
import { formatDay, formatList, formatMoney, formatNumber, formatPoints, t, tn } from '../../strings/index.ts'
import { nameOfRole } from '../table/toolbar.tsx'
import type { Bar, ShowPostings } from './bars.tsx'
import { Figure } from './figure.tsx'
import type { InsightState } from './use-insight.ts'
import {
  MIN_DEMAND,
  MIN_FIT,
  MIN_FUNNEL,
  MIN_PAY,
  mostPay,
  postingsOf,
  waitingFigures,
  waitingWords,
} from './waiting.ts'

/** As many bars as are taken in at a glance; the table has them all. */
const BARS = 12

interface InsightPanelProps {
  insight: InsightState
  profileEmpty: boolean
  name: (skill: SkillId) => string
  onShow: ShowPostings
}

export function InsightPanel({ insight, profileEmpty, name, onShow }: InsightPanelProps) {
  if (insight.state === 'failed') return <EmptyState icon="warning" level={2} title={t('insight.failed')} />
  if (insight.state !== 'ready')
    return <EmptyState icon="clock" level={2} title={t('insight.computing')} busy />
  const { insight: found } = insight.answer
  const waiting = waitingFigures(found, profileEmpty)
  if (found.jobs < MIN_DEMAND && waiting.some(({ title }) => title === t('insight.pay'))) {
    const text = t('insight.none.text', found.jobs, MIN_DEMAND, MIN_TO_LEARN)
    return <EmptyState icon="chart" level={2} title={t('insight.none', MIN_DEMAND)} text={text} />
  }
  return (
    <div className="insight">
      <p className="soft">{tn('insight.jobs', found.jobs)}</p>
      {profileEmpty ? (
        <Note tone="accent" icon="profile">
          <p>{t('insight.noProfile')}</p>
        </Note>
      ) : (
        <Learn insight={found} name={name} onShow={onShow} />
      )}
      <DemandFigure insight={found} name={name} onShow={onShow} />
      <Roles insight={found} name={name} onShow={onShow} />
      <Weeks insight={found} onShow={onShow} />
      {!profileEmpty && <FitFigure insight={found} />}
      <Pay insight={found} onShow={onShow} />
      <Funnel insight={found} onShow={onShow} />
      {waiting.length > 0 && <p className="soft">{t('insight.few', waitingWords(waiting))}</p>}
    </div>
  )
}

interface FigureOf {
  insight: Insight
  onShow: ShowPostings
}

interface Named extends FigureOf {
  name: (skill: SkillId) => string
}

function Learn({ insight: { learn, scores }, name, onShow }: Named) {
  const names = (lesson: Lesson) => lesson.skills.map(name).join(' + ')
  const counts =
    ({ skills }: Lesson): Bar['counts'] =>
    (record) =>
      Object.hasOwn(scores, record.id) && levelAsked(record, skills) !== null
  const [first] = learn.singles
  const lessons = [
    ['lead', first],
    ['pair', learn.pair],
    ['triple', learn.triple],
  ] as const
  return (
    <Figure
      title={t('insight.learn')}
      has={learn.postings}
      needs={MIN_TO_LEARN}
      onShow={onShow}
      bars={learn.singles.slice(0, BARS).map((one) => ({
        name: names(one),
        amount: one.total,
        value: formatPoints(one.total),
        note: t(one.required === 0 ? 'insight.learn.wished' : 'insight.learn.asked', one.asked, one.required),
        counts: counts(one),
      }))}
      columns={[
        t('insight.skill'),
        t('insight.asked'),
        t('insight.required'),
        t('insight.average'),
        t('insight.total'),
      ]}
      rows={learn.singles.map((one) => [
        names(one),
        one.asked,
        one.required,
        formatPoints(one.average),
        formatPoints(one.total),
      ])}
    >
      {first ? (
        <>
          <ul className="lessons">
            {lessons.map(([key, lesson]) =>
              lesson ? (
                <li key={key} className={`lesson lesson-${key}`}>
                  <span>
                    {t(
                      `insight.learn.${key}`,
                      names(lesson),
                      lesson.asked,
                      learn.postings,
                      lesson.required,
                      formatPoints(lesson.average),
                    )}
                  </span>{' '}
                  <Button
                    look="quiet"
                    aria-label={t('insight.show.of', names(lesson))}
                    onClick={() =>
                      onShow(t('insight.from', t('insight.learn'), names(lesson)), counts(lesson))
                    }
                  >
                    {t('insight.show')}
                  </Button>
                </li>
              ) : null,
            )}
          </ul>
          <p className="soft small">{t('insight.learn.note')}</p>
          <p className="chart-title">{t('insight.learn.chart')}</p>
        </>
      ) : (
        <p>{t('insight.learn.nothing')}</p>
      )}
    </Figure>
  )
}

function DemandFigure({ insight: { demand, jobs }, name, onShow }: Named) {
  return (
    <Figure
      title={t('insight.demand')}
      has={jobs}
      needs={MIN_DEMAND}
      onShow={onShow}
      bars={demand.slice(0, BARS).map(({ skill, asked, required }) => ({
        name: name(skill),
        amount: asked,
        value: String(asked),
        note: required === 0 ? t('insight.neverRequired') : t('insight.requiredIn', required),
        counts: (record) => levelAsked(record, [skill]) !== null,
      }))}
      columns={[t('insight.skill'), t('insight.asked'), t('insight.required')]}
      rows={demand.map(({ skill, asked, required }) => [name(skill), asked, required])}
    />
  )
}

function Roles({ insight: { roles, jobs }, name, onShow }: Named) {
  const role = useRoleName()
  return (
    <Figure
      title={t('insight.roles')}
      has={jobs}
      needs={MIN_DEMAND}
      onShow={onShow}
      bars={roles.map((one) => ({
        name: role(one.role),
        amount: one.postings,
        value: String(one.postings),
        counts: (record) => record.role === one.role,
      }))}
      columns={[t('insight.role'), t('insight.postings'), t('insight.mostAsked')]}
      rows={roles.map((one) => [
        role(one.role),
        one.postings,
        one.skills.map(({ skill, asked }) => `${name(skill)} (${asked})`).join(', '),
      ])}
    />
  )
}

function Weeks({ insight: { weeks, jobs }, onShow }: FigureOf) {
  return (
    <Figure
      title={t('insight.weeks')}
      has={jobs}
      needs={MIN_DEMAND}
      onShow={onShow}
      bars={weeks.slice(-BARS).map(({ week, postings }) => ({
        name: formatDay(week),
        amount: postings,
        value: String(postings),
        counts: (record) => weekOf(record.firstSeen) === week,
      }))}
      columns={[t('insight.week'), t('insight.postings')]}
      rows={weeks.map(({ week, postings }) => [formatDay(week), postings])}
    />
  )
}

function FitFigure({ insight: { fit } }: { insight: Insight }) {
  const [first, last] = [fit[0], fit.at(-1)]
  return (
    <Figure
      title={t('insight.fit')}
      has={postingsOf(fit)}
      needs={MIN_FIT}
      lines={
        first && last && fit.length > 1
          ? {
              labels: fit.map(({ week }) => formatDay(week)),
              series: [
                { label: t('insight.fit.before'), values: fit.map(({ before }) => before) },
                { label: t('insight.fit.today'), values: fit.map(({ today }) => today) },
              ],
              summary: t('insight.chart.trend', formatNumber(first.before), formatNumber(last.before)),
            }
          : undefined
      }
      columns={[t('insight.week'), t('insight.postings'), t('insight.fit.before'), t('insight.fit.today')]}
      rows={fit.map(({ week, postings, before, today }) => [
        formatDay(week),
        postings,
        formatNumber(before),
        formatNumber(today),
      ])}
    >
      {first && fit.length === 1 && (
        <p>{t('insight.fit.single', formatNumber(first.before), formatNumber(first.today))}</p>
      )}
    </Figure>
  )
}

function Pay({ insight: { pay }, onShow }: FigureOf) {
  const catalog = useCatalog()
  const role = useRoleName()
  const periods = periodsOf(catalog)
  const enough = pay
    .filter(({ postings }) => postings >= MIN_PAY)
    .sort((a, b) => (a.currency ?? '').localeCompare(b.currency ?? '') || b.median - a.median)
  /** Amounts of two currencies are never measured by one another. */
  const most = (currency: string | null) =>
    Math.max(...enough.filter((one) => one.currency === currency).map(({ median }) => median))
  return (
    <Figure
      title={t('insight.pay')}
      note={t('insight.pay.note', MIN_PAY)}
      has={mostPay(pay)}
      needs={MIN_PAY}
      onShow={onShow}
      bars={enough.map((one) => ({
        name: formatList([role(one.role), ...(one.currency ? [one.currency] : [])]),
        amount: one.median / most(one.currency),
        value: formatMoney(one.median, one.currency),
        counts: ({ role: own, pay: told }) =>
          own === one.role &&
          told?.currency === one.currency &&
          periods !== undefined &&
          yearlyPay(told, periods) !== null,
      }))}
      columns={[
        t('insight.role'),
        t('insight.currency'),
        t('insight.postings'),
        t('insight.pay.low'),
        t('insight.pay.median'),
        t('insight.pay.high'),
      ]}
      rows={enough.map((one) => [
        role(one.role),
        one.currency ?? '',
        one.postings,
        formatMoney(one.low, one.currency),
        formatMoney(one.median, one.currency),
        formatMoney(one.high, one.currency),
      ])}
    />
  )
}

function Funnel({ insight: { funnel, jobs }, onShow }: FigureOf) {
  const word = (one: Insight['funnel'][number]) => t(`history.status.${one.status}`)
  return (
    <Figure
      title={t('insight.funnel')}
      has={jobs}
      needs={MIN_FUNNEL}
      onShow={onShow}
      bars={funnel.map((one) => ({
        name: word(one),
        amount: one.reached,
        value: String(one.reached),
        counts: (record) => hasReached(record, one.status),
      }))}
      columns={[t('history.status'), t('insight.funnel.reached'), t('insight.funnel.now')]}
      rows={funnel.map((one) => [word(one), one.reached, one.now])}
    />
  )
}

function useRoleName(): (role: RoleId) => string {
  const catalog = useCatalog()
  return (role) => nameOfRole(catalog, role)
}
