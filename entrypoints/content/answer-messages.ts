import type { createSpeaker, PageStatus, ParsedPageMessage } from '../../src/messages.ts'
import type { Reader } from '../../src/page/reader.ts'

type Speaking = Pick<ReturnType<typeof createSpeaker>, 'instance' | 'last'>
type Parse = (message: unknown, senderId: string | undefined) => ParsedPageMessage | null

/** The content script's side of messages.ts: a listener for `runtime.onMessage`; others' messages give undefined. */
export function answerMessages(reader: Reader, speaker: Speaking, parse: Parse) {
  const told = (status: ReturnType<Reader['status']>): PageStatus => ({
    ...status,
    instance: speaker.instance,
  })
  return (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    const parsed = parse(message, sender.id)
    switch (parsed?.name) {
      case 'repaint':
        // One made of an earlier text would paint wrong words.
        if (parsed.args.sequence === speaker.last()) reader.repaint(parsed.args)
        return Promise.resolve(null)
      case 'scroll-to':
        return Promise.resolve({ ok: reader.scrollTo(parsed.args) })
      case 'rescan':
        return reader.rescan(parsed.args.force).then(told)
      case 'status':
        return Promise.resolve(told(reader.status()))
      default:
        return undefined
    }
  }
}
