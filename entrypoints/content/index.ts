import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { createSpeaker, parsePageMessage, send, withinLimits } from '../../src/messages.ts'
import { BOARD_MATCHES } from '../../src/page/boards/index.ts'
import { isReadableFrame } from '../../src/page/frames.ts'
import { startReader } from '../../src/page/reader.ts'
import { answerMessages } from './answer-messages.ts'
import { takePlace } from './take-place.ts'

export default defineContentScript({
  matches: BOARD_MATCHES,
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const url = new URL(location.href)
    if (!isReadableFrame(window, url) || !takePlace(ctx)) return
    const speaker = createSpeaker()
    let address = url
    const reader = startReader(
      document,
      url,
      {
        async read(posting) {
          const message = { speaker: speaker.next(), url: address.href, posting: withinLimits(posting) }
          const reply = await send('reading', message)
          return reply && { reading: reply, order: reply.paint }
        },
        tellGone() {
          void send('posting-gone', { speaker: speaker.next() })
        },
        subscribe(listener, signal) {
          const onChange = (event: { newUrl: URL }) => {
            address = new URL(event.newUrl)
            listener(address)
          }
          ctx.addEventListener(window, 'wxt:locationchange', onChange, { signal })
        },
      },
      ctx.signal,
    )
    const listener = answerMessages(reader, speaker, parsePageMessage)
    browser.runtime.onMessage.addListener(listener)
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener))
  },
})
