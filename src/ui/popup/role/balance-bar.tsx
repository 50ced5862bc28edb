/** How the work splits into front end, back end, data and operations: one bar, and the same in words. */
import type { RoleVerdict } from '../../../core/types.ts'
import { Section } from '../../components/section.tsx'
import { formatPercent, t } from '../../strings/index.ts'

const SIDES = ['backend', 'data', 'operations', 'frontend'] as const
/** Thinner slices are not drawn, for they could not be told from a line. */
const MIN_SHARE = 0.02

export function BalanceBar({ balance }: { balance: RoleVerdict['balance'] }) {
  const sides = SIDES.filter((side) => balance[side] >= MIN_SHARE)
  if (sides.length === 0) return null
  return (
    <Section level={3} title={t('role.balance')}>
      <div className="balance" aria-hidden="true">
        {sides.map((side) => (
          <span key={side} className={`balance-${side}`} style={{ flexGrow: balance[side] }} />
        ))}
      </div>
      <ul className="balance-legend">
        {sides.map((side) => (
          <li key={side}>
            <span className={`balance-dot balance-${side}`} aria-hidden="true" />
            {t('role.balance.item', t(`role.balance.${side}`), formatPercent(balance[side]))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
