/** A part of a chapter that links can lead to. */
import { type ReactNode, useId } from 'react'
import { t } from '../../strings/index.ts'
import { type Chapter, hashOf } from '../route.ts'

interface PlaceProps {
  chapter: Chapter
  /** The place of its route. */
  id: string
  title: ReactNode
  level?: 2 | 3
  /** Beside the heading. */
  aside?: ReactNode
  children: ReactNode
}

/** The id of an element that a route names. */
export function placeId(chapter: Chapter, place: string): string {
  return `${chapter}-${place}`
}

export function Place({ chapter, id, title, level = 2, aside, children }: PlaceProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={`place place-${level}`} id={placeId(chapter, id)} aria-labelledby={heading}>
      <div className="place-head">
        <Heading id={heading}>{title}</Heading>
        <a
          className="place-link"
          href={hashOf(chapter, id)}
          title={t('guide.link')}
          aria-label={t('guide.link')}
        >
          #
        </a>
        {aside}
      </div>
      {children}
    </section>
  )
}
