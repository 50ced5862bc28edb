/** The profile has changed: every open tab is scored again from its stored reading. */
import { announce, sendToPage } from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { scoreReading } from './score.ts'
import { showBadge } from './tabs/badge.ts'
import { allTabs, getRecord, inTab } from './tabs/records.ts'

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
        if (!record?.read) return
        const report = scoreReading(record.read, loaded)
        await showBadge(tabId, report)
        sendToPage({ tabId, frameId: record.frameId }, 'repaint', report.paint)
        announce('report-changed', { tabId })
      })
    }
  }
}
