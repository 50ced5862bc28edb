/**
 * "Always on this site": the user grants a site to the extension, and pages there are read like those of the boards
 * that Backlight knows. The browser keeps the grants; what is registered follows them.
 */
import { browser } from 'wxt/browser'

const SCRIPT_ID = 'own-sites'

/** @param file of the content script. */
export async function registerOwnSites(file: string): Promise<void> {
  const matches = await grantedSites()
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: [file],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ])
}

/** What the user granted beside what the manifest has. Boards are the manifest's own content script. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const manifest = browser.runtime.getManifest()
  const own = new Set<string>([
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches),
  ])
  return origins.filter((origin) => !own.has(origin))
}
