/** All profiles and settings -> the JSON file that the user saves. */
import type { Stored } from './schema.ts'

const EXPORT_FORMAT = 'backlight-profile'

/**
 * @param more what else the file is to hold, beside the profile.
 * @returns indented JSON that `parseProfileFile` of import.ts reads back unchanged.
 */
export function exportProfile(stored: Stored, now: Date = new Date(), more: object = {}): string {
  const file = { format: EXPORT_FORMAT, exported: now.toISOString(), profile: stored, ...more }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Such as "backlight-profile-2026-11-23.json". */
export function exportFileName(now: Date = new Date()): string {
  return `${EXPORT_FORMAT}-${now.toISOString().slice(0, 10)}.json`
}
