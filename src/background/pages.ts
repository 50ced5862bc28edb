/** What content scripts say about their tabs. */
import { postingWording } from '../core/gap/wording.ts'
import { signalsOf } from '../i18n/because.ts'
import {
  type ArgsOf,
  announce,
  type Frame,
  type FromPage,
  type PageReading,
  type Speaker,
  sendToPage,
} from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { ownWords, readPosting } from './engine.ts'
import { rememberTab } from './history/remember.ts'
import { scoreReading } from './score.ts'
import { showBadge } from './tabs/badge.ts'
import { getRecord, inTab, removeRecord, setRecord, type TabRecord } from './tabs/records.ts'

type Saved = (tabId: number) => void
const waiting = new Set<Saved>()

/**
 * A posting was found: read it, answer with what to paint, show its score, and keep it. The answer leaves before
 * anything is stored, for the user waits for the paint; a worker that ends in between is told the posting again.
 * @returns null where it came too late. Rejects where the browser's storage does not answer.
 */
export function onReading(
  { tabId, frameId }: Frame,
  { speaker, url, posting, byStructure }: ArgsOf<FromPage, 'reading'>,
): Promise<PageReading | null> {
  return new Promise((reply, fail) => {
    const work = inTab(tabId, async () => {
      const [before, profile] = await Promise.all([getRecord(tabId), loadProfile()])
      if (isOvertaken(speaker, before)) return reply(null)
      const { id, title, otherTitles, company, location } = posting
      const card = {
        ...{ id, url, title, company, location },
        ...(otherTitles && { otherTitles }),
        ...(byStructure && { byStructure }),
      }
      const reading = readPosting(posting, profile.profile)
      const wording = postingWording(posting.text, reading)
      const read = {
        posting: card,
        reading,
        wording,
        ...signalsOf(posting.text, reading),
        words: ownWords(profile.profile),
      }
      const record = { speaker, frameId, read }
      const report = scoreReading(record, profile)
      const { mentions, requirements } = reading
      reply({ mentions, requirements, paint: report.paint })
      await null // the answer goes out first: putting the record into storage takes as long as reading
      await setRecord(tabId, record)
      await showBadge(tabId, report)
      for (const saved of waiting) saved(tabId)
      announce('report-changed', { tabId })
      // The queue of this tab does not wait for the history, which another window may hold up.
      rememberTab(tabId, posting, url, report)
        .catch(() => {})
        .then(() => sendToPage({ tabId, frameId }, 'kept', { sequence: speaker.sequence }))
    })
    work.catch(fail)
  })
}

/** The posting has gone. What an older document says late of its own posting does not touch the new one. */
export async function onPostingGone(
  { tabId, frameId }: Frame,
  { speaker }: ArgsOf<FromPage, 'posting-gone'>,
): Promise<null> {
  await inTab(tabId, async () => {
    const record = await getRecord(tabId)
    if (record && record.speaker.instance !== speaker.instance) return
    if (isOvertaken(speaker, record)) return
    await setRecord(tabId, { speaker, frameId, read: null })
    await showBadge(tabId, null)
  })
  announce('report-changed', { tabId })
  return null
}

/** The tab is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await inTab(tabId, () => removeRecord(tabId))
}

/**
 * What is stored of a tab no longer stands on its page. Nothing happens where something newer was said since.
 * @param stale the record that was found to be out of date.
 * @param instance the content script that lives there now, or null. As long as it is the one that spoke, its last
 *   sequence is kept, so that an overtaken message cannot bring the old posting back.
 */
export async function dropReading(tabId: number, stale: TabRecord, instance: string | null): Promise<void> {
  await inTab(tabId, async () => {
    if ((await getRecord(tabId))?.speaker.sequence !== stale.speaker.sequence) return
    if (instance === stale.speaker.instance) await setRecord(tabId, { ...stale, read: null })
    else await removeRecord(tabId)
    await showBadge(tabId, null)
  })
}

/** Resolves to true when a reading of this tab has been kept, or to false after `ms` milliseconds. */
export function nextReading(tabId: number, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (arrived: boolean) => {
      clearTimeout(timer)
      waiting.delete(saved)
      resolve(arrived)
    }
    const saved: Saved = (id) => id === tabId && finish(true)
    const timer = setTimeout(() => finish(false), ms)
    waiting.add(saved)
  })
}

/** What a document said last may still be on its way when the next one in its tab speaks. */
const UNDER_WAY_MS = 10_000

/**
 * Messages of one page may overtake each other on their way, and by a little those of two. What another document said
 * of a later time than that is no reason to refuse this one: its clock was set since, or it lies.
 */
function isOvertaken(speaker: Speaker, record: TabRecord | null): boolean {
  if (record === null) return false
  const late = record.speaker.sequence - speaker.sequence
  return late >= 0 && (record.speaker.instance === speaker.instance || late < UNDER_WAY_MS)
}
