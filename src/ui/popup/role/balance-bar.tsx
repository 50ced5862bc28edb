/** How the work splits into front end, back end, data and operations: one bar, and the same in words. */
import type { RoleVerdict } from '../../../core/types.ts'
import { Section } from '../../components/section.tsx'
import { formatParts, t } from '../../strings/index.ts'
import { listAnd } from '../wording.ts'

const SIDES = ['backend', 'data', 'operations', 'frontend'] as const
/** Thinner slices are not drawn, for they could not be told from a line. */
const MIN_SHARE = 0.02
const WIDTH = 328
const HEIGHT = 8
const GAP = 2

export function BalanceBar({ balance }: { balance: RoleVerdict['balance'] }) {
  const sides = SIDES.filter((side) => balance[side] >= MIN_SHARE)
  if (sides.length === 0) return null
  const shares = formatParts(sides.map((side) => balance[side]))
  const words = sides.map((side, index) =>
    t('role.balance.item', t(`role.balance.${side}`), shares[index] ?? ''),
  )
  const drawn = sides.reduce((sum, side) => sum + balance[side], 0)
  const scale = (WIDTH - GAP * (sides.length - 1)) / drawn
  let x = 0
  return (
    <Section level={3} title={t('role.balance')}>
      <svg
        className="balance"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={listAnd(words)}
      >
        {sides.map((side) => {
          const width = balance[side] * scale
          const left = x
          x += width + GAP
          return (
            <rect key={side} className={`balance-${side}`} x={left} width={width} height={HEIGHT} rx={2} />
          )
        })}
      </svg>
      <ul className="balance-legend">
        {sides.map((side, index) => (
          <li key={side}>
            <svg width={8} height={8} aria-hidden="true">
              <rect className={`balance-${side}`} width={8} height={8} rx={2} />
            </svg>
            {words[index]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
