/** What the postings read say together. */
import type { Insight } from '../../../core/insight/insight.ts'
import { type Lesson, MIN_TO_LEARN } from '../../../core/insight/learn.ts'
import type { RoleId, SkillId } from '../../../core/types.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState, Note } from '../../components/notes.tsx'
import { formatDay, formatMoney, formatNumber, t, tn } from '../../strings/index.ts'
import { nameOfRole } from '../table/toolbar.tsx'
import { Figure } from './figure.tsx'
import type { InsightState } from './use-insight.ts'

/** Fewer say nothing of a market, or of a way there. */
const MIN_DEMAND = 5
const MIN_FIT = 5
const MIN_FUNNEL = 5
/** A median of fewer is one employer's word. */
const MIN_PAY = 3
/** As many bars as have room for their names. */
const BARS = 12

interface InsightPanelProps {
  insight: InsightState
  profileEmpty: boolean
  name: (skill: SkillId) => string
}

export function InsightPanel({ insight, profileEmpty, name }: InsightPanelProps) {
  if (insight.state === 'failed') return <EmptyState icon="warning" level={2} title={t('insight.failed')} />
  if (insight.state !== 'ready')
    return <EmptyState icon="clock" level={2} title={t('insight.computing')} busy />
  const { insight: found } = insight.answer
  return (
    <div className="insight">
      <p className="soft">{tn('insight.jobs', found.jobs)}</p>
      {profileEmpty ? (
        <Note tone="accent" icon="profile">
          <p>{t('insight.noProfile')}</p>
        </Note>
      ) : (
        <Learn learn={found.learn} name={name} />
      )}
      <DemandFigure insight={found} name={name} />
      <Roles insight={found} name={name} />
      <Weeks insight={found} />
      {!profileEmpty && <FitFigure insight={found} />}
      <Pay insight={found} />
      <Funnel insight={found} />
    </div>
  )
}

interface Named {
  insight: Insight
  name: (skill: SkillId) => string
}

function Learn({ learn, name }: { learn: Insight['learn']; name: Named['name'] }) {
  const names = (lesson: Lesson) => lesson.skills.map(name).join(' + ')
  const say = (key: 'lead' | 'pair' | 'triple', lesson: Lesson | null | undefined) =>
    lesson && (
      <li className={`lesson lesson-${key}`}>
        {t(
          `insight.learn.${key}`,
          names(lesson),
          lesson.raised,
          learn.postings,
          formatNumber(lesson.average),
        )}
      </li>
    )
  const [first] = learn.singles
  const top = learn.singles.slice(0, BARS)
  return (
    <Figure
      title={t('insight.learn')}
      has={learn.postings}
      needs={MIN_TO_LEARN}
      chart={
        first && {
          kind: 'bars',
          labels: top.map(names),
          series: [{ label: t('insight.total'), values: top.map(({ total }) => total) }],
          summary: t('insight.chart.top', names(first), formatNumber(first.total)),
        }
      }
      columns={[t('insight.skill'), t('insight.raised'), t('insight.average'), t('insight.total')]}
      rows={learn.singles.map((one) => [
        names(one),
        one.raised,
        formatNumber(one.average),
        formatNumber(one.total),
      ])}
    >
      {first ? (
        <>
          <ul className="lessons">
            {say('lead', first)}
            {say('pair', learn.pair)}
            {say('triple', learn.triple)}
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

function DemandFigure({ insight: { demand, jobs }, name }: Named) {
  const top = demand.slice(0, BARS)
  const [first] = top
  return (
    <Figure
      title={t('insight.demand')}
      has={jobs}
      needs={MIN_DEMAND}
      chart={
        first && {
          kind: 'bars',
          labels: top.map(({ skill }) => name(skill)),
          series: [{ label: t('insight.asked'), values: top.map(({ asked }) => asked) }],
          summary: t('insight.chart.top', name(first.skill), first.asked),
        }
      }
      columns={[t('insight.skill'), t('insight.asked'), t('insight.required')]}
      rows={demand.map(({ skill, asked, required }) => [name(skill), asked, required])}
    />
  )
}

function Roles({ insight: { roles, jobs }, name }: Named) {
  const role = useRoleName()
  const [first] = roles
  return (
    <Figure
      title={t('insight.roles')}
      has={jobs}
      needs={MIN_DEMAND}
      chart={
        first && {
          kind: 'bars',
          labels: roles.map((one) => role(one.role)),
          series: [{ label: t('insight.postings'), values: roles.map(({ postings }) => postings) }],
          summary: t('insight.chart.top', role(first.role), first.postings),
        }
      }
      columns={[t('insight.role'), t('insight.postings'), t('insight.mostAsked')]}
      rows={roles.map((one) => [
        role(one.role),
        one.postings,
        one.skills.map(({ skill, asked }) => `${name(skill)} (${asked})`).join(', '),
      ])}
    />
  )
}

function Weeks({ insight: { weeks, jobs } }: { insight: Insight }) {
  const highest = weeks.reduce((best, one) => (one.postings > best.postings ? one : best), {
    week: 0,
    postings: 0,
  })
  return (
    <Figure
      title={t('insight.weeks')}
      has={jobs}
      needs={MIN_DEMAND}
      chart={{
        kind: 'bars',
        labels: weeks.map(({ week }) => formatDay(week)),
        series: [{ label: t('insight.postings'), values: weeks.map(({ postings }) => postings) }],
        summary: t('insight.chart.top', formatDay(highest.week), highest.postings),
      }}
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
      has={fit.reduce((sum, { postings }) => sum + postings, 0)}
      needs={MIN_FIT}
      chart={
        first &&
        last && {
          kind: 'lines',
          labels: fit.map(({ week }) => formatDay(week)),
          series: [
            { label: t('insight.fit.before'), values: fit.map(({ before }) => before) },
            { label: t('insight.fit.today'), values: fit.map(({ today }) => today) },
          ],
          summary: t('insight.chart.trend', formatNumber(first.before), formatNumber(last.before)),
        }
      }
      columns={[t('insight.week'), t('insight.postings'), t('insight.fit.before'), t('insight.fit.today')]}
      rows={fit.map(({ week, postings, before, today }) => [
        formatDay(week),
        postings,
        formatNumber(before),
        formatNumber(today),
      ])}
    />
  )
}

function Pay({ insight: { pay } }: { insight: Insight }) {
  const role = useRoleName()
  const enough = pay.filter(({ postings }) => postings >= MIN_PAY)
  const label = (one: (typeof pay)[number]) => `${role(one.role)} ${one.currency ?? ''}`.trim()
  const [first] = enough
  return (
    <Figure
      title={t('insight.pay')}
      note={t('insight.pay.note')}
      has={pay.reduce((most, { postings }) => Math.max(most, postings), 0)}
      needs={MIN_PAY}
      chart={
        first && {
          kind: 'bars',
          labels: enough.map(label),
          series: [{ label: t('insight.pay.median'), values: enough.map(({ median }) => median) }],
          summary: t('insight.chart.top', ...topPay(enough, label)),
        }
      }
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

function topPay<Range extends Insight['pay'][number]>(
  ranges: readonly Range[],
  label: (one: Range) => string,
): string[] {
  const best = ranges.reduce((top, one) => (one.median > top.median ? one : top))
  return [label(best), formatMoney(best.median, best.currency)]
}

function Funnel({ insight: { funnel, jobs } }: { insight: Insight }) {
  const word = (one: Insight['funnel'][number]) => t(`history.status.${one.status}`)
  const [first, ...later] = funnel
  const second = later.find(({ reached }) => reached > 0) ?? first
  return (
    <Figure
      title={t('insight.funnel')}
      has={jobs}
      needs={MIN_FUNNEL}
      chart={
        second && {
          kind: 'bars',
          labels: funnel.map(word),
          series: [{ label: t('insight.funnel.reached'), values: funnel.map(({ reached }) => reached) }],
          summary: funnel.map((one) => `${word(one)} ${one.reached}`).join(', '),
        }
      }
      columns={[t('history.status'), t('insight.funnel.reached'), t('insight.funnel.now')]}
      rows={funnel.map((one) => [word(one), one.reached, one.now])}
    />
  )
}

function useRoleName(): (role: RoleId) => string {
  const catalog = useCatalog()
  return (role) => nameOfRole(catalog, role)
}
