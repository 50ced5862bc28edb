import { catalogData } from 'virtual:catalog'
import { createHistory } from '../../src/history/store.ts'
import { HistoryApp } from '../../src/ui/history/history-app.tsx'
import { mount } from '../../src/ui/mount.tsx'
import { paint } from '../options/paint.ts'
import { readFile } from './read-file.ts'
import '../../src/ui/design/index.css'
import '../../src/ui/history/history.css'

const history = createHistory()
/** `?tab=add` opens where postings are added. */
const tab = new URLSearchParams(location.search).get('tab') ?? undefined

await mount('history.title', () => (
  <HistoryApp history={history} catalogData={catalogData} readFile={readFile} paint={paint} tab={tab} />
))
