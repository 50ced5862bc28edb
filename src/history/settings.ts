/** Whether postings are remembered, how many, and whether with their texts. In storage.local, beside the profile. */
import { browser } from 'wxt/browser'
import { z } from '../zod.ts'

const KEY = 'history-settings'
export const DEFAULT_LIMIT = 2_000
export const MAX_LIMIT = 20_000

/**
 * On unless the user switches it off: everything stays in this browser. What is there and cannot be read counts as the
 * choice that does no harm: nothing more is kept, and nothing that is kept goes.
 */
const settingsSchema = z.object({
  on: z.boolean().default(true).catch(false),
  /** The newest so many are kept. */
  limit: z.int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT).catch(MAX_LIMIT),
  /** Whether the text of a posting that the user saves is kept with it. */
  texts: z.boolean().default(false).catch(false),
})
export type HistorySettings = z.infer<typeof settingsSchema>

const CAREFUL: HistorySettings = { on: false, limit: MAX_LIMIT, texts: false }

/** @param value undefined for nothing stored, which is the default. */
export function parseHistorySettings(value: unknown): HistorySettings {
  const parsed = settingsSchema.safeParse(value === undefined ? {} : value)
  return parsed.success ? parsed.data : CAREFUL
}

/** Never rejects. */
export async function historySettings(): Promise<HistorySettings> {
  try {
    return parseHistorySettings((await browser.storage.local.get(KEY))[KEY])
  } catch {
    return CAREFUL
  }
}

/** @returns false where the browser refused to write. */
export async function setHistorySettings(change: Partial<HistorySettings>): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: { ...(await historySettings()), ...change } })
    return true
  } catch {
    return false
  }
}
