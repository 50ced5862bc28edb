import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface NoteProps {
  tone: 'accent' | 'warn' | 'danger'
  icon: IconName
  title?: string
  actions?: ReactNode
  /** `alert` for what went wrong just now. */
  role?: 'alert'
  children?: ReactNode
}

/** A framed word to the user inside a surface. */
export function Note({ tone, icon, title, actions, role, children }: NoteProps) {
  return (
    <div className={`note note-${tone}`} role={role}>
      <span className="note-icon">
        <Icon name={icon} />
      </span>
      <div className="note-body">
        {title && <p className="note-title">{title}</p>}
        {children}
        {actions && <div className="note-actions">{actions}</div>}
      </div>
    </div>
  )
}

interface EmptyStateProps {
  icon: IconName
  title: string
  text?: string
  busy?: boolean
  /** 1 where it is all that the surface shows. */
  level?: 1 | 2
  children?: ReactNode
}

/** A surface, or a part of it, with nothing to show and what to do about it. */
export function EmptyState({ icon, title, text, busy = false, level = 1, children }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="empty" aria-busy={busy}>
      <span className="empty-art">
        <Icon name={icon} size={36} />
      </span>
      <Heading className="empty-title">{title}</Heading>
      {text && <p className="empty-text">{text}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  )
}
