/** How the verdict came about: what the score is made of, what costs points, and what else was looked at. */
import { demandsOf } from '../../../core/fit/demands.ts'
import { type Cost, pointsOf } from '../../../core/fit/points.ts'
import { type Judgement, VERDICTS, type Verdict } from '../../../core/fit/verdict.ts'
import { againstWords, languageWords } from '../../../i18n/verdict.ts'
import type { ReadyReport } from '../../../messages.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { formatList, formatNumber, formatPoints, t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listOf } from '../wording.ts'

/** The dearest are named; what is left is one line. */
const MOST_COSTS = 6

export function Explanation({ report, verdict }: { report: ReadyReport; verdict: Verdict }) {
  const { fit } = report
  const { name } = usePopup()
  const points = pointsOf(fit.parts)
  return (
    <Disclosure title={t('why.title')}>
      {points && fit.score !== null && (
        <>
          <ul className="points" aria-label={t('why.points')}>
            {points.levels.map(({ level, earned, possible }) => (
              <li key={level}>
                <span>{t(`why.level.${level}`, ...countsOf(report, level))}</span>
                <span>{t('why.of', formatPoints(earned), formatPoints(possible))}</span>
              </li>
            ))}
            <li className="points-sum">
              <span>{t('why.score')}</span>
              <span>{t('why.of', formatNumber(fit.score), formatNumber(100))}</span>
            </li>
          </ul>
          {points.costs.length > 0 && <Costs costs={points.costs} />}
        </>
      )}
      <ul className="judgements" aria-label={t('why.judged')}>
        {verdict.judgements.map((judgement) => (
          <li
            key={judgement.about}
            className={judgement === verdict.reason ? 'judgement-decides' : undefined}
          >
            <Icon name={iconOf(judgement)} size={12} />
            <span>
              {judgementWords(judgement, name)}
              {judgement === verdict.reason && <span className="soft"> {t('why.decides')}</span>}
            </span>
          </li>
        ))}
      </ul>
      <dl className="rule soft small">
        {VERDICTS.map((kind) => (
          <div key={kind}>
            <dt>{t(`verdict.${kind}`)}:</dt> <dd>{t(`why.rule.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

/** Demands met and asked at a level. */
function countsOf({ fit: { parts } }: ReadyReport, level: string): string[] {
  const own = demandsOf(parts).filter((demand) => demand.level === level)
  const met = own.filter(({ standing }) => standing === 'had').length
  return [formatNumber(met), formatNumber(own.length)]
}

function Costs({ costs }: { costs: readonly Cost[] }) {
  const { name } = usePopup()
  const rest = costs.slice(MOST_COSTS)
  return (
    <ul className="points" aria-label={t('why.costs')}>
      {costs.slice(0, MOST_COSTS).map(({ part, points }) => (
        <li key={part.requirement}>
          <span>
            {listOf(part.oneOf.map(name))}{' '}
            <span className="soft">{t(`skills.kind.${part.match.kind}`).toLocaleLowerCase()}</span>
          </span>
          <span>{t('why.minus', formatPoints(points))}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <span>{tn('why.rest', rest.length)}</span>
          <span>{t('why.minus', formatPoints(rest.reduce((sum, { points }) => sum + points, 0)))}</span>
        </li>
      )}
    </ul>
  )
}

function iconOf({ allows }: Judgement): IconName {
  if (allows === 'good') return 'check'
  return allows === 'against' ? 'cross' : allows === 'stretch' ? 'up' : 'warning'
}

function judgementWords(judgement: Judgement, name: (skill: string) => string): string {
  const allows = t(`verdict.${judgement.allows}`)
  switch (judgement.about) {
    case 'skills':
      return t('why.skills', allows)
    case 'level':
      return t('why.seniority', t(`seniority.${judgement.asked}`), t(`seniority.${judgement.own}`), allows)
    case 'title': {
      const { named } = judgement
      const key = judgement.allows === 'good' ? 'why.named' : 'why.named.lacked'
      return t(key, formatList(named.map(name)), allows)
    }
    case 'language':
      return t('why.language', languageWords(judgement, name), allows)
    case 'years':
      return t('why.years', tn('years', judgement.asked), formatNumber(judgement.own), allows)
    default: {
      const { about, against } = judgement
      if (against.length === 0) return t(`why.${about}.none`)
      return t(`why.${about}`, formatList(against.map((wish) => againstWords(wish, name))), allows)
    }
  }
}
