/** The profile of tests/demo, put where the extension keeps its own. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Extension } from '../extension.ts'

const FILE = resolve(import.meta.dirname, '../../../demo/profile.json')
/** `PROFILE_KEY` of src/profile/store.ts, which only loads inside a browser. */
const PROFILE_KEY = 'profile'

/** The exported file as text, for the options page's import and the command line. */
export const SAMPLE_PROFILE_FILE = FILE

/** What the sample profile holds. */
export function sampleProfile(): { skills: { skill: string }[] } & Record<string, unknown> {
  return JSON.parse(readFileSync(FILE, 'utf8')).profile
}

/** The sample profile with other settings than those of a new one. */
export async function seedSettings(extension: Extension, settings: Record<string, unknown>): Promise<void> {
  const { version: _, customSkills, ...own } = sampleProfile()
  const profiles = [{ ...own, id: 'main', preferences: {} }]
  const stored = { version: 2, active: 'main', profiles, customSkills, settings }
  await extension.storage.set('local', { [PROFILE_KEY]: stored })
}

export async function seedProfile(extension: Extension): Promise<void> {
  await extension.storage.set('local', { [PROFILE_KEY]: sampleProfile() })
}
