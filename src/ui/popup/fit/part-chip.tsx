/** A skill that is asked, as a chip: what it is to the user, why it stands there, and "I have this". */
import type { SkillState } from '../../../core/fit/states.ts'
import type { FitPart, Reading } from '../../../core/types.ts'
import { Chip } from '../../components/chip.tsx'
import type { IconName } from '../../components/icon.tsx'
import { t } from '../../strings/index.ts'
import { mentionOf } from '../group-parts.ts'
import { usePopup } from '../popup-context.ts'

export const KIND_ICONS: Record<SkillState, IconName> = {
  matched: 'check',
  covered: 'check',
  implied: 'arrow',
  related: 'wave',
  missing: 'minus',
  neutral: 'minus',
  none: 'minus',
}

export function PartChip({ part, reading }: { part: FitPart; reading: Reading }) {
  const { add, canAdd, name, show, why } = usePopup()
  const { kind, skill } = part.match
  const span = mentionOf(reading, part, skill)
  const missing = kind === 'missing'
  const because = why(part)
  const label = t('skills.show', name(skill))
  return (
    <Chip
      tone={missing ? undefined : kind}
      look={missing ? 'plain' : 'filled'}
      icon={missing ? undefined : KIND_ICONS[kind]}
      note={part.yearsAsked === null ? undefined : t('years.short', part.yearsAsked)}
      hidden={part.weight > 0 || !missing ? t(`skills.kind.${kind}`) : undefined}
      action={
        span
          ? { label: because ? t('skills.show.why', label, because) : label, run: () => show(span) }
          : undefined
      }
      add={
        missing && part.weight > 0 && canAdd(skill)
          ? { label: t('skills.add.label', name(skill)), run: () => add(skill) }
          : undefined
      }
    >
      {name(skill)}
    </Chip>
  )
}
