/**
 * The profile has changed: every open tab is scored again from its stored reading. Where the user's own words have
 * changed, the stored reading is out of date too, and the page says its posting again.
 */
import { announce, sendToPage } from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { ownWords } from './engine.ts'
import { scoreReading } from './score.ts'
import { showBadge } from './tabs/badge.ts'
import { allTabs, getRecord, hasReading, inTab } from './tabs/records.ts'

let running: Promise<void> | null = null
let again = false

/** Many changes in a row (an import, a slider) are at most one run now and one after it. */
export function rescoreAll(): Promise<void> {
  again = true
  running ??= run().finally(() => {
    running = null
  })
  return running
}

async function run(): Promise<void> {
  while (again) {
    again = false
    const loaded = await loadProfile()
    for (const tabId of await allTabs()) {
      await inTab(tabId, async () => {
        const record = await getRecord(tabId)
        if (!hasReading(record)) return
        const { frameId, read } = record
        const report = scoreReading(record, loaded)
        await showBadge(tabId, report)
        if (read.words === ownWords(loaded.profile)) sendToPage({ tabId, frameId }, 'repaint', report.paint)
        else sendToPage({ tabId, frameId }, 'rescan', { force: false })
        announce('report-changed', { tabId })
      })
    }
  }
}
