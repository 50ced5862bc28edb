/** A link from another page of the extension into the Guide, in a tab of its own. Small: the popup carries it. */
import type { ReactNode } from 'react'
import { guideLink } from '../route.ts'

interface GuideLinkProps {
  chapter: Parameters<typeof guideLink>[0]
  place?: string
  children: ReactNode
}

export function GuideLink({ chapter, place, children }: GuideLinkProps) {
  return (
    <a className="guide-link" href={guideLink(chapter, place)} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
