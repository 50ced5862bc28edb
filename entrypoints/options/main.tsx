import { mount } from '../../src/ui/mount.tsx'
import { OptionsApp } from '../../src/ui/options/options-app.tsx'
import '../../src/ui/design/index.css'
import '../../src/ui/options/options.css'

/** `?tab=settings` opens with the settings. */
const tab = new URLSearchParams(location.search).get('tab') ?? undefined

await mount('options.title', () => <OptionsApp tab={tab} />)
