/** Which event leads where. Listeners are registered at once: a worker that wakes up gets its event only then. */
import { type Browser, browser } from 'wxt/browser'
import { addSkill } from '../profile/edit.ts'
import { PROFILE_KEY, updateProfile } from '../profile/store.ts'
import { forgetTab, onPostingGone, onReading } from './pages.ts'
import { type ExtensionMessage, type PageMessage, parseMessage } from './parse-messages.ts'
import { checkTab, getReport, scanTab, showMention } from './reports.ts'
import { rescoreAll } from './rescore.ts'

/** Shown by options with a short welcome. */
const WELCOME_PAGE = '/options.html?welcome'

export function startBackground(): void {
  browser.runtime.onMessage.addListener(onMessage)
  browser.runtime.onInstalled.addListener(({ reason }) => reason === 'install' && openWelcome())
  browser.storage.onChanged.addListener(
    (changes, area) => area === 'local' && PROFILE_KEY in changes && quietly(rescoreAll()),
  )
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => (status || url) && quietly(checkTab(tabId)))
  browser.tabs.onRemoved.addListener((tabId) => quietly(forgetTab(tabId)))
}

/**
 * Answers by `sendResponse`, which Chromium, Firefox and the polyfill all take.
 * @returns true where an answer will come; what is not ours gets none.
 */
function onMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  sendResponse: (reply: unknown) => void,
): true | undefined {
  const parsed = parseMessage(message, sender)
  if (!parsed) return undefined
  answer(parsed).then(sendResponse, () => sendResponse(null))
  return true
}

function answer(message: PageMessage | ExtensionMessage): Promise<unknown> {
  switch (message.name) {
    case 'reading':
      return onReading(message.frame, message.args)
    case 'posting-gone':
      return onPostingGone(message.frame, message.args)
    case 'get-report':
      return getReport(message.args)
    case 'scan-tab':
      return scanTab(message.args)
    case 'show-mention':
      return showMention(message.args)
    case 'add-skill':
      return updateProfile(addSkill(message.args.skill, message.args.level)).then(({ ok }) => ({ ok }))
  }
}

function openWelcome(): void {
  quietly(browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) }))
}

/** For work that nobody waits for: a tab that closed meanwhile is no error. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => {})
}
