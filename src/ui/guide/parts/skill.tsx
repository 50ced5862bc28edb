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
  /** The heading that it stands beside: a name that stands there already is not said again. */
  beside?: string
  children?: ReactNode
}

export function SkillChip({ skill, had, beside, children }: SkillChipProps) {
  const { name, match, hasProfile } = useGuide()
  const found = match(skill)
  const by = had ?? (found.kind === 'missing' ? null : found.by)
  const state = had || found.kind === 'matched' || found.kind === 'implied' ? 'had' : found.kind
  const isNamed = beside === name(skill)
  const isMissing = !hasProfile || by === null
  const other = by === null || by === skill ? undefined : name(by)
  const [aloud, said] = isMissing
    ? [t('guide.skill.missing'), t('guide.skill.missing')]
    : [
        t('guide.skill.had'),
        other ? t(state === 'had' ? 'guide.skill.by' : 'guide.skill.near', other) : t('guide.skill.had'),
      ]
  if (isNamed && !hasProfile) return null
  const body = (
    <>
      {isNamed ? said : name(skill)}
      {children}
    </>
  )
  if (isMissing)
    return (
      <Chip look="plain" hidden={hasProfile && !isNamed ? aloud : undefined}>
        {body}
      </Chip>
    )
  return state === 'had' ? (
    <Chip
      tone="matched"
      icon="check"
      note={isNamed ? undefined : other && said}
      hidden={isNamed && !other ? undefined : aloud}
    >
      {body}
    </Chip>
  ) : (
    <Chip look="plain" tone="related" icon="wave" note={isNamed ? undefined : other && said}>
      {body}
    </Chip>
  )
}

export function SkillChips({ skills, beside }: { skills: readonly SkillId[]; beside: string }) {
  const { name, hasProfile } = useGuide()
  return (
    <ul className="chips">
      {skills
        .filter((skill) => hasProfile || name(skill) !== beside)
        .map((skill) => (
          <li key={skill}>
            <SkillChip skill={skill} beside={beside} />
          </li>
        ))}
    </ul>
  )
}
