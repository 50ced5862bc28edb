import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { addressWithin, withinLimits } from '../../src/messages/limits.ts'
import { createPageLink } from '../../src/messages/page-link.ts'
import { createSpeaker } from '../../src/messages/speaker.ts'
import { isCutOff, type PageSettings, type PageStatus } from '../../src/messages.ts'
import { topHost } from '../../src/page/frames.ts'
import { stylesOf } from '../../src/page/highlight/palette.ts'
import { type ListMarks, markList } from '../../src/page/list/mark-list.ts'
import { type Reader, startReader } from '../../src/page/reader.ts'
import { canShow } from '../../src/page/watch/switch.ts'

/**
 * The content script of one document: a reader while Backlight is on here and a posting may be shown, else nothing,
 * so that a board's other pages cost next to nothing.
 */
export interface Page {
  readonly reader: Reader | null
  /** Result lists are marked whether a posting is shown beside them or not. */
  readonly list: ListMarks
  status(): PageStatus
  /** Sequence of the last message sent. */
  lastSequence(): number
  /** Looks again; with `force` the user asks for this very page, also where Backlight is off. */
  rescan(force: boolean): Promise<PageStatus>
  /** Asks for the settings and does as they say. */
  follow(): void
  /** The background has kept the posting of this message. */
  kept(sequence: number): void
}

export function createPage(ctx: ContentScriptContext, url: URL): Page {
  const speaker = createSpeaker()
  const link = createPageLink(speaker, ctx.signal, leaveIfCutOff)
  const site = topHost(window, url)
  let address = url
  let settings: PageSettings | null = null
  let followed: Promise<void> = Promise.resolve()
  let forced = false
  /** Counts what is said of postings: one that has gone while the settings were awaited is not told. */
  let words = 0
  /** The reader's listener for navigations in the page. */
  let onMove: ((url: URL) => void) | null = null
  let running: { reader: Reader; end: AbortController } | null = null

  /**
   * An update of the extension leaves this script behind, and no event tells so. It is found out when nothing answers
   * any more, and when the tab comes back to sight: then the paint goes, for nobody would keep it true.
   */
  function leaveIfCutOff(): void {
    if (isCutOff()) ctx.notifyInvalidated()
  }
  ctx.addEventListener(document, 'visibilitychange', leaveIfCutOff)

  const isWanted = () => forced || canShow(address)
  const isOff = () => settings?.on === false && !forced

  function start(): void {
    const end = new AbortController()
    const signal = AbortSignal.any([ctx.signal, end.signal])
    const reader = startReader(
      document,
      address,
      {
        async read(posting, { address: own, byStructure }) {
          // The page is searched while the settings are on their way; nothing leaves it before they allow it.
          const mine = ++words
          await followed
          if (isOff() || !(settings || forced) || mine !== words) return null
          const told = {
            url: addressWithin(own ?? address.href),
            posting: withinLimits(posting),
            byStructure,
          }
          const reply = await link.tellReading(told)
          return reply && { reading: reply, order: reply.paint }
        },
        tellGone: () => tellGone(),
        subscribe(listener, until) {
          onMove = listener
          until.addEventListener('abort', () => {
            onMove = null
          })
        },
        addSkill: (skill) => void link.ask('i-have', { skill }),
        notASkill: (skill, phrase) => void link.ask('not-a-skill', { skill, phrase }),
      },
      signal,
    )
    running = { reader, end }
  }

  function stop(): void {
    if (!running) return
    const had = running.reader.status().posting !== null
    running.end.abort()
    running = null
    if (had) tellGone()
  }

  function tellGone(): void {
    words++
    link.tellGone()
  }

  async function askSettings(): Promise<void> {
    const told = await link.ask('hello', { site, mayShow: canShow(address) })
    if (ctx.isInvalid) return
    settings = told ?? settings
    if (isOff()) stop()
    else if (!running && isWanted()) start()
    dress()
  }

  function dress(): void {
    if (!settings || !running) return
    running.reader.restyle(stylesOf(settings.display))
    running.reader.speak(settings.words)
  }

  function follow(): void {
    // Whatever fails once, the next settings are asked for all the same.
    followed = followed.then(askSettings).catch(leaveIfCutOff)
  }

  const status = (): PageStatus => ({
    ...(running?.reader.status() ?? { state: isOff() ? 'off' : 'none', posting: null }),
    instance: speaker.instance,
    site,
  })

  // A frame goes without a navigation of its tab, which the background would hear of.
  if (window !== window.top) ctx.addEventListener(window, 'pagehide', () => running && tellGone())

  function begin(): void {
    if (!running && !isOff()) start()
    follow()
  }

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    address = new URL(newUrl)
    if (running) onMove?.(address)
    else if (isWanted()) begin()
  })
  if (isWanted()) begin()

  const list = markList(
    document,
    () => address,
    {
      ask: (cards) => link.ask('mark-list', { cards: [...cards] }),
      isOfPosting: (element) => running?.reader.holds(element) === true,
    },
    ctx.signal,
  )

  return {
    list,
    get reader() {
      return running?.reader ?? null
    },
    status,
    lastSequence: () => speaker.last(),
    kept: link.kept,
    async rescan(force) {
      if (force && !settings) follow()
      await followed
      forced = forced || force
      if (force && !running) start()
      dress()
      await running?.reader.rescan(force)
      return status()
    },
    follow,
  }
}
