/** The profile has changed: every open tab is scored again from its stored reading. */
import { announce, sendToPage } from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { showBadge } from './badge.ts'
import { scoreReading } from './score.ts'
import { allTabs, getRecord, inTab } from './tab-records.ts'

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
        const read = (await getRecord(tabId))?.read
        if (!read) return
        const report = scoreReading(read, loaded)
        await showBadge(tabId, report)
        sendToPage(tabId, 'repaint', report.paint)
        announce('report-changed', { tabId })
      })
    }
  }
}
