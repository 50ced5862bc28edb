import type { IconName } from '../icon.tsx'

export type PageId = 'profile' | 'history' | 'insight' | 'guide' | 'settings'

/** The pages of the extension, as its headers list them. */
export const PAGES: readonly { id: PageId; icon: IconName; path: string }[] = [
  { id: 'profile', icon: 'profile', path: '/options.html' },
  { id: 'history', icon: 'history', path: '/postings.html' },
  { id: 'insight', icon: 'chart', path: '/postings.html?tab=insight' },
  { id: 'guide', icon: 'book', path: '/guide.html' },
  { id: 'settings', icon: 'settings', path: '/options.html?tab=settings' },
]
