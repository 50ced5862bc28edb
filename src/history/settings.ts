/** Whether postings are remembered, and how many. In storage.local, beside the profile. */
import { browser } from 'wxt/browser'
import { z } from '../zod.ts'

const KEY = 'history-settings'
export const DEFAULT_LIMIT = 2_000
export const MAX_LIMIT = 20_000

const settingsSchema = z.object({
  /** On unless the user switches it off: everything stays in this browser. */
  on: z.boolean().catch(true),
  /** The newest so many are kept. */
  limit: z.int().min(1).max(MAX_LIMIT).catch(DEFAULT_LIMIT),
})
export type HistorySettings = z.infer<typeof settingsSchema>

/** What cannot be read counts as the default. */
export function parseHistorySettings(value: unknown): HistorySettings {
  const parsed = settingsSchema.safeParse(value ?? {})
  return parsed.success ? parsed.data : DEFAULTS
}

const DEFAULTS: HistorySettings = { on: true, limit: DEFAULT_LIMIT }

/** What cannot be read counts as the default. Never rejects. */
export async function historySettings(): Promise<HistorySettings> {
  try {
    return parseHistorySettings((await browser.storage.local.get(KEY))[KEY])
  } catch {
    return DEFAULTS
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
