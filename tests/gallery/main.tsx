/** `?state=NAME` shows one state as it stands in its window; without it, all of them side by side. `&language=de`. */
import { createRoot } from 'react-dom/client'
import german from '../../src/i18n/locales/de.json' with { type: 'json' }
import { messageId, setSpeech } from '../../src/i18n/strings.ts'
import { CatalogContext } from '../../src/ui/catalog-context.ts'
import { galleryCatalog } from './catalog.ts'
import { STATES } from './states.tsx'
import '../../src/ui/design/index.css'
import '../../src/ui/popup/popup.css'
import '../../src/ui/options/options.css'

const name = new URLSearchParams(location.search).get('state')
if (new URLSearchParams(location.search).get('language') === 'de') {
  const messages = Object.entries(german).map(([key, message]) => [messageId(key), message])
  setSpeech({ tag: 'de', messages: Object.fromEntries(messages) })
  document.documentElement.lang = 'de'
}
const state = name === null ? undefined : STATES[name]
const root = createRoot(document.getElementById('root') ?? document.body)

if (state) {
  document.title = `Backlight – ${name}`
  document.body.className = state.surface
  root.render(<CatalogContext value={galleryCatalog}>{state.render()}</CatalogContext>)
} else {
  root.render(
    <main style={{ display: 'flex', flexWrap: 'wrap', gap: 24, padding: 24 }}>
      {Object.entries(STATES).map(([id, { surface, width }]) => (
        <figure key={id} style={{ margin: 0 }}>
          <figcaption>
            <a href={`?state=${id}`}>{id}</a>
          </figcaption>
          <iframe
            title={id}
            src={`?state=${id}`}
            style={{ border: '1px solid', width: width ?? (surface === 'popup' ? 362 : 1000), height: 600 }}
          />
        </figure>
      ))}
    </main>,
  )
}
// The camera waits for this.
document.documentElement.dataset.states = Object.keys(STATES).join(' ')
