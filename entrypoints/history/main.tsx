import { catalogData } from 'virtual:catalog'
import { createRoot } from 'react-dom/client'
import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { createHistory } from '../../src/history/store.ts'
import { CatalogContext } from '../../src/ui/catalog-context.ts'
import { ToastHost } from '../../src/ui/components/toast.tsx'
import { HistoryApp } from '../../src/ui/history/history-app.tsx'
import { followTheme } from '../../src/ui/theme.ts'
import { readFile } from './read-file.ts'
import '../../src/ui/design/index.css'
import '../../src/ui/history/history.css'

followTheme()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <CatalogContext value={createCatalog(catalogData)}>
      <ToastHost>
        <HistoryApp history={createHistory()} catalogData={catalogData} readFile={readFile} />
      </ToastHost>
    </CatalogContext>,
  )
}
