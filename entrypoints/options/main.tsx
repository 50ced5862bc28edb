import { aliasesData } from 'virtual:aliases'
import { catalogData } from 'virtual:catalog'
import { withAliases } from '../../src/core/lexicon/packed-catalog.ts'
import { mount } from '../../src/ui/mount.tsx'
import { OptionsApp } from '../../src/ui/options/options-app.tsx'
import { paint } from './paint.ts'
import '../../src/ui/design/index.css'
import '../../src/ui/options/options.css'

/** `?welcome` shows the first run, `?tab=settings` opens with the settings. */
const asked = new URLSearchParams(location.search)

await mount(
  'options.title',
  () => <OptionsApp paint={paint} welcome={asked.has('welcome')} tab={asked.get('tab') ?? undefined} />,
  withAliases(catalogData, aliasesData),
)
