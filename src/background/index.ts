/** Which event leads where. Listeners are registered at once: a worker that wakes up gets its event only then. */
import { type Browser, browser } from 'wxt/browser'
import { WENT_WRONG } from '../messages.ts'
import { PROFILE_KEY, updateStored } from '../profile/store.ts'
import { switchProfile } from '../profile/stored.ts'
import { startSync } from '../profile/sync/sync.ts'
import { closeStorage } from './browser/close-storage.ts'
import { onCommand } from './browser/commands.ts'
import { makeMenus, onMenu } from './browser/menus.ts'
import { registerOwnSites } from './browser/own-sites.ts'
import { speakAgain } from './browser/speech.ts'
import {
  editHistory,
  flushHistory,
  historyOf,
  historyOfTab,
  keepTexts,
  readAside,
  readByHand,
  tryOut,
} from './history/remember.ts'
import { onMarkList } from './list-marks.ts'
import { type ExtensionMessage, type PageMessage, parseMessage } from './messages/parse-messages.ts'
import { forgetTab, onPostingGone, onReading } from './pages.ts'
import { CONTENT_SCRIPT, checkTab, getReport, scanTab, showMention } from './reports.ts'
import { rescoreAll } from './rescore.ts'
import {
  changesLanguage,
  changesPages,
  onHello,
  onIHave,
  onNotASkill,
  switchSite,
  tellPages,
} from './site-settings.ts'
import { showPosting } from './tabs/show-posting.ts'

/** Shown by options with a short welcome. */
const WELCOME_PAGE = '/options.html?welcome'

export function startBackground(): void {
  closeStorage()
  startSync()
  browser.runtime.onMessage.addListener(onMessage)
  browser.runtime.onInstalled.addListener(onInstalled)
  browser.storage.onChanged.addListener((changes, area) => area === 'local' && onStored(changes[PROFILE_KEY]))
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => (status || url) && quietly(checkTab(tabId)))
  browser.tabs.onRemoved.addListener((tabId) => quietly(forgetTab(tabId)))
  browser.commands.onCommand.addListener(
    (name, tab) => tab?.id !== undefined && quietly(onCommand(name, tab.id)),
  )
  browser.contextMenus.onClicked.addListener(
    (click, tab) => tab?.id !== undefined && quietly(onMenu(click, tab.id)),
  )
  browser.permissions.onAdded.addListener(followGrants)
  browser.permissions.onRemoved.addListener(followGrants)
  quietly(flushHistory())
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
  // Nothing to say is null: nothing at all is what a page hears of a worker that was ended.
  answer(parsed).then(
    (reply) => sendResponse(reply ?? null),
    () => sendResponse(WENT_WRONG),
  )
  return true
}

function answer(message: PageMessage | ExtensionMessage): Promise<unknown> {
  switch (message.name) {
    case 'reading':
      return onReading(message.frame, message.args)
    case 'posting-gone':
      return onPostingGone(message.frame, message.args)
    case 'mark-list':
      return onMarkList(message.url, message.args)
    case 'hello':
      return onHello(message.frame, message.url, message.args)
    case 'i-have':
      return onIHave(message.frame, message.args)
    case 'not-a-skill':
      return onNotASkill(message.frame, message.args)
    case 'get-report':
      return getReport(message.args)
    case 'scan-tab':
      return scanTab(message.args)
    case 'show-mention':
      return showMention(message.args)
    case 'show-posting':
      return showPosting()
    case 'switch-site':
      return switchSite(message.args)
    case 'switch-profile':
      return updateStored(switchProfile(message.args.id)).then(({ ok }) => ({ ok }))
    case 'history-of-tab':
      return historyOfTab(message.args)
    case 'history-of':
      return historyOf(message.args.id)
    case 'history-edit':
      return editHistory(message.args)
    case 'keep-texts':
      return keepTexts(message.args)
    case 'read-aside':
      return readAside(message.args)
    case 'try-out':
      return tryOut(message.args)
    case 'read-by-hand':
      return readByHand(message.args)
  }
}

function onInstalled({ reason }: { reason: string }): void {
  quietly(makeMenus())
  followGrants()
  if (reason === 'install') openWelcome()
}

/** What is stored has changed: scores do, and perhaps how pages are painted. */
function onStored(change: { oldValue?: unknown; newValue?: unknown } | undefined): void {
  if (!change) return
  if (changesLanguage(change.oldValue, change.newValue)) quietly(speakAgain().then(makeMenus))
  quietly(rescoreAll())
  if (changesPages(change.oldValue, change.newValue)) quietly(tellAllPages())
}

async function tellAllPages(): Promise<void> {
  const tabs = await browser.tabs.query({})
  tellPages(tabs.flatMap(({ id }) => id ?? []))
}

function followGrants(): void {
  quietly(registerOwnSites(CONTENT_SCRIPT))
}

function openWelcome(): void {
  quietly(browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) }))
}

/** For work that nobody waits for: a tab that closed meanwhile is no error. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => {})
}
