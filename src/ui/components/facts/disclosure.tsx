import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

interface DisclosureProps {
  title: ReactNode
  open?: boolean
  onToggle?: (open: boolean) => void
  children: ReactNode
}

/** A part that opens on demand: the browser's own, so that keyboard, find-in-page and screen readers know it. */
export function Disclosure({ title, open = false, onToggle, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <span className="disclosure-icon">
          <Icon name="chevron" size={14} />
        </span>
        <span className="disclosure-title">{title}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
