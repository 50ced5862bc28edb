import { type ReactNode, useId } from 'react'

interface SectionProps {
  title: string
  /** Such as 3, or "2/5". */
  count?: string | number | undefined
  note?: string | undefined
  /** A control at the end of the heading's line. */
  aside?: ReactNode
  level?: 2 | 3
  children: ReactNode
}

/** A headed part of a surface, named by its heading. */
export function Section({ title, count, note, aside, level = 2, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <Heading className="section-title" id={id}>
          {title}
        </Heading>
        {count !== undefined && <span className="section-count">{count}</span>}
        {note && <span className="section-note">{note}</span>}
        {aside && <div className="section-aside">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
