/** A page of the extension on the screen: in the user's theme and language, also when either changes. */
import { catalogData } from 'virtual:catalog'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { type CatalogData, createCatalog } from '../core/lexicon/catalog.ts'
import { CatalogContext } from './catalog-context.ts'
import { ToastHost } from './components/toast.tsx'
import { followLanguage } from './language.ts'
import { ErrorBoundary } from './rescue/error-boundary.tsx'
import { Rescue } from './rescue/rescue.tsx'
import { languageTag, type StringKey, t } from './strings/index.ts'
import { followTheme } from './theme.ts'

/**
 * Shows a page in `#root`, and again whenever the language changes: what is typed and open stays.
 * @param title of the page, before the name of the extension; null for the name alone.
 * @param page makes the whole tree, anew each time, so that no part of it keeps its old words.
 * @param data the catalog, with aliases where the page searches skills.
 */
export async function mount(
  title: StringKey | null,
  page: () => ReactNode,
  data: CatalogData = catalogData,
): Promise<void> {
  const element = document.getElementById('root')
  if (!element) return
  const root = createRoot(element)
  try {
    followTheme()
    const catalog = createCatalog(data, languageTag)
    const show = () => {
      document.documentElement.lang = languageTag()
      document.title = title ? `${t(title)} – ${t('app.name')}` : t('app.name')
      root.render(
        <ErrorBoundary>
          <CatalogContext value={catalog}>
            <ToastHost>{page()}</ToastHost>
          </CatalogContext>
        </ErrorBoundary>,
      )
    }
    await followLanguage(show)
  } catch (error) {
    root.render(<Rescue error={error} />)
  }
}
