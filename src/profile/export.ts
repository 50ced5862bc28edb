/** All profiles and settings -> the JSON file that the user saves. */
import type { Stored } from './schema.ts'

export const EXPORT_FORMAT = 'backlight-profile'

/** @returns indented JSON that `parseProfileFile` of import.ts reads back unchanged. */
export function exportProfile(stored: Stored, now: Date = new Date()): string {
  return `${JSON.stringify({ format: EXPORT_FORMAT, exported: now.toISOString(), profile: stored }, null, 2)}\n`
}

/** Such as "backlight-profile-2026-11-23.json". */
export function exportFileName(now: Date = new Date()): string {
  return `${EXPORT_FORMAT}-${now.toISOString().slice(0, 10)}.json`
}
