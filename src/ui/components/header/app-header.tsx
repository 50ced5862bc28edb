/** The header of every page: where one is, and one step to everywhere else. */
import type { ReactNode } from 'react'
import { t } from '../../strings/index.ts'
import { Icon, Logo } from '../icon.tsx'
import { PAGES, type PageId } from './pages.ts'
import { PostingButton } from './posting-button.tsx'

interface AppHeaderProps {
  /** The page that shows it. */
  here: PageId | 'posting'
  /** A second line: what can be done with the page itself. */
  children?: ReactNode
}

/** The words of the ways are tooltips where there is room for icons only: in the popup, and in a narrow window. */
export function AppHeader({ here, children }: AppHeaderProps) {
  const inPopup = here === 'posting'
  return (
    <header className={`top ${inPopup ? 'top-small' : ''}`}>
      <span className="top-name">
        <Logo />
        <span className="top-brand">{t('app.name')}</span>
      </span>
      <nav className="top-nav" aria-label={t('nav.label')}>
        {!inPopup && <PostingButton />}
        {PAGES.map(({ id, icon, path }) => (
          <Way key={id} current={id === here} label={t(`nav.${id}`)} path={path} newTab={inPopup}>
            <Icon name={icon} />
          </Way>
        ))}
      </nav>
      {children && <div className="top-tools">{children}</div>}
    </header>
  )
}

interface WayProps {
  label: string
  path: string
  current: boolean
  /** A popup closes with the tab that it opens. */
  newTab: boolean
  children: ReactNode
}

function Way({ label, path, current, newTab, children }: WayProps) {
  return (
    <a
      className="top-way"
      href={path}
      title={label}
      aria-current={current ? 'page' : undefined}
      {...(newTab && { target: '_blank' })}
    >
      {children}
      <span className="top-word">{label}</span>
    </a>
  )
}
