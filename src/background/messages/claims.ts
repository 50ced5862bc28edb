/**
 * What a page's process says of itself, held against what the browser says of the sender. Whoever takes over a page
 * speaks for its own site, and for no other: not for another site's postings, and not for its switch.
 */
import { type Browser, browser } from 'wxt/browser'
import type { Frame, PageStatus } from '../../messages.ts'
import { z } from '../../zod.ts'

type Sender = Pick<Browser.runtime.MessageSender, 'url'>

/** Whether an address that a page gives for itself is one of its own origin. */
export function isOwnAddress(claimed: string, { url }: Sender): boolean {
  const [said, told] = [originOf(claimed), originOf(url ?? '')]
  return said !== null && said === told
}

/** Local files have no origin of their own; all of them are one site. Other kinds of address have no postings. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, origin } = new URL(url)
  if (protocol === 'file:') return protocol
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}

/**
 * Host names whose switch counts for a frame. The page itself is where the browser says it is; a frame knows what
 * stands around it and the browser does not tell, so it is believed, for that can only switch it off.
 */
export function sitesOf(claimed: string, { frameId }: Frame, url: string): string[] {
  const own = URL.canParse(url) ? [new URL(url).hostname] : []
  return frameId === 0 ? own : [...own, claimed]
}

const statusSchema: z.ZodType<PageStatus> = z.object({
  state: z.enum(['none', 'reading', 'read', 'off']),
  site: z.string().max(300),
  instance: z.string().min(1).max(100),
  posting: z.string().min(1).max(1_000).nullable(),
})

/** A content script's answer; null for what is none. */
export function parseStatus(reply: unknown): PageStatus | null {
  const parsed = statusSchema.safeParse(reply)
  return parsed.success ? parsed.data : null
}

/** Host name of a tab where the browser tells it, as it does once the popup was opened there; else as its page says. */
export async function siteOfTab(tabId: number, claimed: string): Promise<string> {
  try {
    const { url } = await browser.tabs.get(tabId)
    return url?.startsWith('http') ? new URL(url).hostname : claimed
  } catch {
    return claimed
  }
}
