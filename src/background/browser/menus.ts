/** Entries of the page's context menu. The browser keeps them: they are made anew only in another language. */
import { type Browser, browser } from 'wxt/browser'
import { t } from '../../i18n/strings.ts'
import { scanTab } from '../reports.ts'
import { toggleSite } from '../site-settings.ts'
import { spoken } from './speech.ts'

const ENTRIES = ['read-page', 'toggle-site'] as const

export async function makeMenus(): Promise<void> {
  await spoken()
  await browser.contextMenus.removeAll()
  for (const id of ENTRIES) {
    const title = t(`menu.${id}`)
    browser.contextMenus.create({ id, title, contexts: ['page'], documentUrlPatterns: ['*://*/*'] })
  }
}

export async function onMenu(
  { menuItemId, pageUrl }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'pageUrl'>,
  tabId: number,
): Promise<void> {
  if (menuItemId === 'read-page') await scanTab({ tabId })
  if (menuItemId === 'toggle-site' && pageUrl && URL.canParse(pageUrl)) {
    await toggleSite(new URL(pageUrl).hostname)
  }
}
