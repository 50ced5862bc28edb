/** A group of demands: lines for what needs a word, chips for what speaks for itself. */
import type { Demand } from '../../../core/fit/demands.ts'
import type { Reading } from '../../../core/types.ts'
import { fitsInChip } from '../group-parts.ts'
import { PartChip } from './part-chip.tsx'
import { DemandRow } from './part-row.tsx'

interface PartsProps {
  demands: readonly Demand[]
  reading: Reading
}

export function PartRows({ demands, reading }: PartsProps) {
  return (
    <ul className="parts">
      {demands.map((demand) => (
        <DemandRow key={demand.parts[0]?.requirement} demand={demand} reading={reading} />
      ))}
    </ul>
  )
}

export function PartChips({ demands, reading }: PartsProps) {
  const chips = demands.filter(fitsInChip)
  const rows = demands.filter((demand) => !fitsInChip(demand))
  return (
    <>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.flatMap(({ parts }) =>
            parts.map((part) => (
              <li key={part.requirement}>
                <PartChip part={part} reading={reading} />
              </li>
            )),
          )}
        </ul>
      )}
      {rows.length > 0 && <PartRows demands={rows} reading={reading} />}
    </>
  )
}
