/** Keyboard commands; wxt.config.ts names them and suggests keys. */
import { sendToPage } from '../../messages.ts'
import { scanTab } from '../reports.ts'
import { getRecord } from '../tabs/records.ts'

export async function onCommand(command: string, tabId: number): Promise<void> {
  // Where nothing was read in the tab, whichever frame has something answers.
  const frame = { tabId, frameId: (await getRecord(tabId))?.frameId ?? null }
  switch (command) {
    case 'next-mention':
      await sendToPage(frame, 'step-mention', { by: 1 })
      return
    case 'previous-mention':
      await sendToPage(frame, 'step-mention', { by: -1 })
      return
    case 'toggle-highlights':
      await sendToPage(frame, 'toggle-highlights', {})
      return
    case 'read-page':
      await scanTab({ tabId })
      return
  }
}
