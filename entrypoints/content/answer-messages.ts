import type { ParsedPageMessage } from '../../src/messages/parse.ts'
import type { Page } from './page.ts'

type Parse = (message: unknown, senderId: string | undefined) => ParsedPageMessage | null
type Reply = (answer: unknown) => void

/**
 * The content script's side of messages.ts: a listener for `runtime.onMessage`. It answers by `reply`, which all
 * browsers take without a polyfill, and keeps the channel open by giving true; others' messages give undefined.
 */
export function answerMessages(page: Page, parse: Parse) {
  return (message: unknown, sender: { id?: string }, reply: Reply): true | undefined => {
    const parsed = parse(message, sender.id)
    if (!parsed) return undefined
    answer(page, parsed).then(reply, () => reply(null))
    return true
  }
}

async function answer(page: Page, { name, args }: ParsedPageMessage): Promise<unknown> {
  const { reader } = page
  switch (name) {
    case 'repaint':
      // One made of an earlier text would paint wrong words.
      if (args.sequence === page.lastSequence()) reader?.repaint(args)
      // What changes one score changes those of the list beside it.
      page.list.refresh()
      return null
    case 'scroll-to':
      return { ok: reader?.scrollTo(args) === true }
    case 'step-mention':
      return { ok: reader?.stepMention(args.by) === true }
    case 'toggle-highlights':
      reader?.toggle()
      return { ok: reader !== null }
    case 'rescan':
      return page.rescan(args.force)
    case 'status':
      return page.status()
    case 'history-changed':
      page.list.refresh()
      return null
    case 'kept':
      page.kept(args.sequence)
      return null
    case 'settings-changed':
      page.list.refresh()
      page.follow()
      return null
  }
}
