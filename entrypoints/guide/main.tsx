import { guideData } from 'virtual:guide'
import { GuideApp } from '../../src/ui/guide/guide-app.tsx'
import { mount } from '../../src/ui/mount.tsx'
import '../../src/ui/design/index.css'
import '../../src/ui/guide/guide.css'

await mount('guide.title', () => <GuideApp guide={guideData} />)
