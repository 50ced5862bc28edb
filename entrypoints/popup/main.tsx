import { catalogData } from 'virtual:catalog'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { CatalogContext } from '../../src/ui/catalog-context.ts'
import { ToastHost } from '../../src/ui/components/toast.tsx'
import { PopupApp } from '../../src/ui/popup/popup-app.tsx'
import { followTheme } from '../../src/ui/theme.ts'
import '../../src/ui/design/index.css'
import '../../src/ui/popup/popup.css'

/** `?tab=ID` says which tab to show, for tests that open the popup in a tab of its own; else the active one. */
async function shownTab(): Promise<number | null> {
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)
  if (Number.isSafeInteger(asked)) return asked
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

followTheme()

const root = document.getElementById('root')
if (root) {
  const tabId = await shownTab()
  createRoot(root).render(
    <CatalogContext value={createCatalog(catalogData)}>
      <ToastHost>
        <PopupApp tabId={tabId} />
      </ToastHost>
    </CatalogContext>,
  )
}
