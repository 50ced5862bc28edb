/** The four rungs, lowest first, with the user's own marked. */
import { compareLevels } from '../../../core/compare/level.ts'
import { RungName } from '../../components/facts/rung-name.tsx'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Facts } from '../parts/facts.tsx'

export function Ladder() {
  const { knowledge, profile } = useGuide()
  const { rungs } = compareLevels(null, profile.seniority, knowledge.ladder)
  return (
    <ol className="rungs">
      {rungs.map(({ rung, own }) => (
        <li key={rung.id} className={own ? 'rung-card rung-own' : 'rung-card'}>
          <h3>
            <RungName rung={rung} />
            {own && ' '}
            {own && <span className="tag-own">{t('level.own')}</span>}
          </h3>
          <Facts facts={rung.does} />
        </li>
      ))}
    </ol>
  )
}
