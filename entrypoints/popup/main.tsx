import { browser } from 'wxt/browser'
import { mount } from '../../src/ui/mount.tsx'
import { PopupApp } from '../../src/ui/popup/popup-app.tsx'
import '../../src/ui/design/index.css'
import '../../src/ui/popup/popup.css'

/** `?tab=ID` says which tab to show, for tests that open the popup in a tab of its own; else the active one. */
async function shownTab(): Promise<number | null> {
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)
  if (Number.isSafeInteger(asked)) return asked
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

const tabId = await shownTab()
await mount(null, () => <PopupApp tabId={tabId} />)
