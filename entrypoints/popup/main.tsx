import { browser } from 'wxt/browser'
import type { ReadFile } from '../../src/ui/by-hand/given.ts'
import { mount } from '../../src/ui/mount.tsx'
import { PopupApp } from '../../src/ui/popup/popup-app.tsx'
import '../../src/ui/design/index.css'
import '../../src/ui/popup/popup.css'

/** `?tab=ID` says which tab to show, for tests that open the popup in a tab of its own; else the active one. */
async function shownTab(): Promise<number | null> {
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)
  if (Number.isSafeInteger(asked)) return asked
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    return tab?.id ?? null
  } catch {
    return null
  }
}

/** The page reader is loaded only where a text or a file is given. */
const readFile: ReadFile = async (given) => (await import('../postings/read-file.ts')).readFile(given)

const tabId = await shownTab()
await mount(null, () => <PopupApp tabId={tabId} readFile={readFile} />)
