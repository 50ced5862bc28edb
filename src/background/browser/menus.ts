/** Entries of the page's context menu. The browser keeps them, so they are made at installation only. */
import { type Browser, browser } from 'wxt/browser'
import { scanTab } from '../reports.ts'
import { toggleSite } from '../site-settings.ts'

const ENTRIES = {
  'read-page': 'Read this page as a job posting',
  'toggle-site': 'Switch Backlight off or on for this site',
} as const

export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [id, title] of Object.entries(ENTRIES)) {
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
