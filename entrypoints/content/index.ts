import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { parsePageMessage } from '../../src/messages/parse.ts'
import { isReadableFrame } from '../../src/page/frames.ts'
import { answerMessages } from './answer-messages.ts'
import { createPage } from './page.ts'
import { takePlace } from './take-place.ts'

export default defineContentScript({
  // Those of all boards, put here by wxt.config.ts: pages need not load them.
  matches: [],
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
