/** A group of requirements: lines for what needs a word, chips for what speaks for itself. */
import type { FitPart, Reading } from '../../../core/types.ts'
import { Chip } from '../../components/chip.tsx'
import { t } from '../../strings/index.ts'
import { fitsInChip, mentionOf } from '../group-parts.ts'
import { usePopup } from '../popup-context.ts'
import { KIND_ICONS, PartRow } from './part-row.tsx'

interface PartsProps {
  parts: readonly FitPart[]
  reading: Reading
}

export function PartRows({ parts, reading }: PartsProps) {
  return (
    <ul className="parts">
      {parts.map((part) => (
        <PartRow key={part.requirement} part={part} reading={reading} />
      ))}
    </ul>
  )
}

export function PartChips({ parts, reading }: PartsProps) {
  const chips = parts.filter(fitsInChip)
  const rows = parts.filter((part) => !fitsInChip(part))
  return (
    <>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map((part) => (
            <li key={part.requirement}>
              <PartChip part={part} reading={reading} />
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <PartRows parts={rows} reading={reading} />}
    </>
  )
}

function PartChip({ part, reading }: { part: FitPart; reading: Reading }) {
  const { add, name, show } = usePopup()
  const { kind, skill } = part.match
  const span = mentionOf(reading, part, skill)
  const missing = kind === 'missing'
  return (
    <Chip
      tone={missing ? undefined : kind}
      look={missing ? 'plain' : 'filled'}
      icon={missing ? undefined : KIND_ICONS[kind]}
      note={part.yearsAsked === null ? undefined : t('years.short', part.yearsAsked)}
      hidden={part.weight > 0 || !missing ? t(`skills.kind.${kind}`) : undefined}
      action={span ? { label: t('skills.show', name(skill)), run: () => show(span) } : undefined}
      add={
        missing && part.weight > 0
          ? { label: t('skills.add.label', name(skill)), run: () => add(skill) }
          : undefined
      }
    >
      {name(skill)}
    </Chip>
  )
}
