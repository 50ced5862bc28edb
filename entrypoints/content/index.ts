import { lexiconData } from 'virtual:lexicon'
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { loadLexicon } from '../../src/core/lexicon/load.ts'
import { read } from '../../src/core/read.ts'
import { createSpeaker, parsePageMessage, send } from '../../src/messages.ts'
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
    let lexicon: ReturnType<typeof loadLexicon> | null = null
    const reader = startReader(
      document,
      url,
      {
        read(posting) {
          lexicon ??= loadLexicon(lexiconData)
          return read(posting, lexicon)
        },
        tellReading({ id, title, company, location: place }, reading) {
          const card = { id, url: address.href, title, company, location: place }
          return send('reading', { speaker: speaker.next(), posting: card, reading })
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
    const listener = answerMessages(reader, speaker.instance, parsePageMessage)
    browser.runtime.onMessage.addListener(listener)
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener))
  },
})
