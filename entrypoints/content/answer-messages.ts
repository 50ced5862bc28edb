import type { ParsedPageMessage } from '../../src/messages/parse.ts'
import type { Page } from './page.ts'

type Parse = (message: unknown, senderId: string | undefined) => ParsedPageMessage | null

/** The content script's side of messages.ts: a listener for `runtime.onMessage`; others' messages give undefined. */
export function answerMessages(page: Page, parse: Parse) {
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    const parsed = parse(message, sender.id)
    if (!parsed) return undefined
    const { reader } = page
    switch (parsed.name) {
      case 'repaint':
        // One made of an earlier text would paint wrong words.
        if (parsed.args.sequence === page.lastSequence()) reader?.repaint(parsed.args)
        return Promise.resolve(null)
      case 'scroll-to':
        return Promise.resolve({ ok: reader?.scrollTo(parsed.args) === true })
      case 'step-mention':
        return Promise.resolve({ ok: reader?.stepMention(parsed.args.by) === true })
      case 'toggle-highlights':
        reader?.toggle()
        return Promise.resolve({ ok: reader !== null })
      case 'rescan':
        return page.rescan(parsed.args.force)
      case 'status':
        return Promise.resolve(page.status())
      case 'settings-changed':
        page.follow()
        return Promise.resolve(null)
    }
  }
}
