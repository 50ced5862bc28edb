import type { ReactNode } from 'react'

/** Words of skills-data, which are English whatever language is set: a screen reader has to say them so (WCAG 3.1.2). */
export function InEnglish({ children }: { children: ReactNode }) {
  return <span lang="en">{children}</span>
}
