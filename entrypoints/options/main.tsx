import { catalogData } from 'virtual:catalog'
import { createRoot } from 'react-dom/client'
import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { CatalogContext } from '../../src/ui/catalog-context.ts'
import { ToastHost } from '../../src/ui/components/toast.tsx'
import { OptionsApp } from '../../src/ui/options/options-app.tsx'
import { followTheme } from '../../src/ui/theme.ts'
import '../../src/ui/design/index.css'
import '../../src/ui/options/options.css'

followTheme()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <CatalogContext value={createCatalog(catalogData)}>
      <ToastHost>
        <OptionsApp />
      </ToastHost>
    </CatalogContext>,
  )
}
