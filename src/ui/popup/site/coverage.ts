/** Whether pages of a site are read without being asked to: boards by the manifest, others by the user's grant. */
import { browser } from 'wxt/browser'

/** The host permission that covers a page's site. */
export function originPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`
}

export async function isCovered(url: URL): Promise<boolean> {
  const boards = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches)
  if (boards.some((pattern) => coversHost(pattern, url.hostname))) return true
  return browser.permissions.contains({ origins: [originPattern(url)] })
}

/** Compares hosts only: a board's other pages are no site of their own. */
export function coversHost(pattern: string, hostname: string): boolean {
  const host = /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1]
  if (!host) return false
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host
}
