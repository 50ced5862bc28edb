/** A skill beside the user's profile: had, near, or not there. */
import type { ReactNode } from 'react'
import type { SkillId } from '../../../core/types.ts'
import { Chip } from '../../components/chip.tsx'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'

interface SkillChipProps {
  skill: SkillId
  /** The skill of the profile that stands for it, where that is known already. */
  had?: SkillId | null
  children?: ReactNode
}

export function SkillChip({ skill, had, children }: SkillChipProps) {
  const { name, match, hasProfile } = useGuide()
  const found = match(skill)
  const by = had ?? (found.kind === 'missing' ? null : found.by)
  const state = had || found.kind === 'matched' || found.kind === 'implied' ? 'had' : found.kind
  if (!hasProfile || by === null)
    return (
      <Chip look="plain" hidden={hasProfile ? t('guide.skill.missing') : undefined}>
        {name(skill)}
        {children}
      </Chip>
    )
  const other = by === skill ? undefined : name(by)
  return state === 'had' ? (
    <Chip
      tone="matched"
      icon="check"
      note={other && t('guide.skill.by', other)}
      hidden={t('guide.skill.had')}
    >
      {name(skill)}
      {children}
    </Chip>
  ) : (
    <Chip look="plain" tone="related" icon="wave" note={other && t('guide.skill.near', other)}>
      {name(skill)}
      {children}
    </Chip>
  )
}

export function SkillChips({ skills }: { skills: readonly SkillId[] }) {
  return (
    <ul className="chips">
      {skills.map((skill) => (
        <li key={skill}>
          <SkillChip skill={skill} />
        </li>
      ))}
    </ul>
  )
}
