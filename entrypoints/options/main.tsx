import { mount } from '../../src/ui/mount.tsx'
import { OptionsApp } from '../../src/ui/options/options-app.tsx'
import '../../src/ui/design/index.css'
import '../../src/ui/options/options.css'

await mount('options.title', () => <OptionsApp />)
