/** The name of the page, and the ways to the other ones. */
import { Logo } from '../components/icon.tsx'
import { t } from '../strings/index.ts'

export function GuideHeader() {
  return (
    <header className="guide-top">
      <p className="guide-name">
        <Logo />
        {t('app.name')} <span>{t('guide.title')}</span>
      </p>
      <nav aria-label={t('guide.pages')}>
        <a href="/options.html">{t('options.title')}</a>
        <a href="/postings.html">{t('history.title')}</a>
      </nav>
    </header>
  )
}
