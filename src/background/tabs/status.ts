/** Asks a page what it shows now. */
import { type Frame, type PageStatus, sendToPage } from '../../messages.ts'
import { parseStatus } from '../messages/claims.ts'

/** A page that is busy longer than this is asked later; what is stored is shown meanwhile. */
const BUSY_MS = 500
/** Between two questions to a page that is still reading. */
const STEP_MS = 150
/** Pages that still load after this are left alone. */
const SETTLE_MS = 10_000

/** Null where nobody is there to answer. */
export type Answer = PageStatus | null | 'busy'

/** @param frame with `frameId` null: whichever frame of the tab answers first. */
export async function pageStatus(frame: Frame | { tabId: number; frameId: null }): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const busy = new Promise<'busy'>((resolve) => {
    timer = setTimeout(() => resolve('busy'), BUSY_MS)
  })
  try {
    return await Promise.race([sendToPage(frame, 'status', {}).then(parseStatus), busy])
  } finally {
    clearTimeout(timer)
  }
}

/** The status once the page has read to the end; as it is then, where that takes too long. */
export async function settledStatus(frame: Frame | { tabId: number; frameId: null }): Promise<Answer> {
  const until = Date.now() + SETTLE_MS
  for (;;) {
    const status = await pageStatus(frame)
    const isSettled = status === null || (status !== 'busy' && status.state !== 'reading')
    if (isSettled || Date.now() >= until) return status
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
}
