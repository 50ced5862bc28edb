import type { ReactNode } from 'react'
import type { SkillState } from '../../core/fit/states.ts'
import { Icon, type IconName } from './icon.tsx'

interface ChipProps {
  children: ReactNode
  icon?: IconName | undefined
  tone?: SkillState | undefined
  /** Quieter words after the name. */
  note?: string | undefined
  /** Only read aloud. */
  hidden?: string | undefined
  /** `plain`: an outline instead of a fill; `bare`: neither. */
  look?: 'filled' | 'plain' | 'bare'
  /** Makes the chip's body a button. */
  action?: { label: string; run: () => void } | undefined
  /** A second button at its end. */
  add?: { label: string; run: () => void } | undefined
}

export function Chip({ children, icon, tone, note, hidden, look = 'filled', action, add }: ChipProps) {
  const body = (
    <>
      {icon && (
        <span className="chip-icon">
          <Icon name={icon} size={12} />
        </span>
      )}
      <span className="chip-words">
        <span>{children}</span>
        {note && <span className="chip-note">{note}</span>}
      </span>
      {hidden && <span className="sr-only">, {hidden}</span>}
    </>
  )
  return (
    <span className={`chip chip-${look} ${tone ? `tone-${tone}` : ''}`}>
      {action ? (
        <button type="button" className="chip-part" title={action.label} onClick={action.run}>
          {body}
        </button>
      ) : (
        <span className="chip-part">{body}</span>
      )}
      {add && (
        <button
          type="button"
          className="chip-part chip-add"
          aria-label={add.label}
          title={add.label}
          onClick={add.run}
        >
          <Icon name="plus" size={12} />
        </button>
      )}
    </span>
  )
}
