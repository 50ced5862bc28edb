import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { parsePageMessage } from '../../src/messages/parse.ts'
import { BOARD_MATCHES } from '../../src/page/boards/index.ts'
import { isReadableFrame } from '../../src/page/frames.ts'
import { answerMessages } from './answer-messages.ts'
import { createPage } from './page.ts'
import { takePlace } from './take-place.ts'

export default defineContentScript({
  matches: BOARD_MATCHES,
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const url = new URL(location.href)
    if (!isReadableFrame(window, url) || !takePlace(ctx)) return
    const listener = answerMessages(createPage(ctx, url), parsePageMessage)
    browser.runtime.onMessage.addListener(listener)
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(listener))
  },
})
