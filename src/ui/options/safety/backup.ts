/** Everything that the user would miss, in one file: profiles, settings, and the history with what they said of it. */
import { takeBack } from '../../../core/take-back.ts'
import type { SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import {
  type HistorySettings,
  historySettings,
  parseHistorySettings,
  setHistorySettings,
} from '../../../history/settings.ts'
import { createHistory, type History, type Outcome } from '../../../history/store.ts'
import { fromFile, LARGEST_FILE, toFile } from '../../../history/transfer.ts'
import { exportProfile } from '../../../profile/export.ts'
import { parseProfileFile } from '../../../profile/import.ts'
import type { FieldError, Stored } from '../../../profile/schema.ts'
import { updateStored } from '../../../profile/store.ts'
import { takeBackStored } from '../../../profile/stored.ts'
import { t } from '../../strings/index.ts'

export interface KeptHistory {
  /** Null in a file that does not say. */
  settings: HistorySettings | null
  records: readonly HistoryRecord[]
}

export interface Backup {
  stored: Stored
  /** Null in a file of the profile alone, as older versions wrote it: then the history stays as it is. */
  history: KeptHistory | null
}

export type ParsedBackup = { ok: true; backup: Backup } | { ok: false; errors: FieldError[] }

const HISTORY = 'history'

/** @returns JSON that `parseBackup` reads back unchanged, and older versions as a profile. */
export function backupText({ stored, history }: Backup, now: Date = new Date()): string {
  if (!history) return exportProfile(stored, now)
  const { records, settings } = history
  return exportProfile(stored, now, { [HISTORY]: { ...toFile(records, now), settings } })
}

/**
 * Reads a backup, a profile that was exported alone, or one written by hand.
 * @param resolve finds the id of a skill's name, for the last of these.
 * @returns the errors by field, where anything at all is wrong. Never throws.
 */
export function parseBackup(text: string, resolve: (name: string) => SkillId | null): ParsedBackup {
  if (text.length > LARGEST_FILE) return failed('', t('invalid.tooLarge'))
  const { rest, history } = takeHistory(text)
  const profile = parseProfileFile(rest, resolve)
  if (!profile.ok) return profile
  if (history === undefined) return { ok: true, backup: { stored: profile.stored, history: null } }
  const parsed = fromFile(history)
  // An import of a history takes what is good; a backup comes back whole or not at all.
  if (parsed.errors.length > 0 || !parsed.ok) {
    return { ok: false, errors: parsed.errors.map((error) => ({ ...error, field: inHistory(error.field) })) }
  }
  // A file that says nothing of them changes nothing of them.
  const said = (history as { settings?: unknown }).settings
  const settings = said === undefined || said === null ? null : parseHistorySettings(said)
  return { ok: true, backup: { stored: profile.stored, history: { settings, records: parsed.records } } }
}

/** What a backup takes of the history. @returns why it cannot be read, where it cannot. */
export async function collectHistory(history: History = createHistory()): Promise<Outcome<KeptHistory>> {
  const [all, settings] = [await history.whole(), await historySettings()]
  history.close()
  return all.ok ? { ok: true, value: { settings, records: all.value } } : all
}

export type Restored =
  /** `undo` takes back what the backup brought, and nothing that was written since. */
  { ok: true; undo: () => Promise<Undone> } | { ok: false; errors: FieldError[] }
type Undone = { ok: true } | { ok: false; errors: FieldError[] }

/**
 * Makes everything as the backup says. Where a part cannot be written, what was there before is put back.
 * @param open the history's database; closed again before this resolves.
 * @returns the way back; or why nothing changed. Never throws.
 */
export async function restoreEverything(
  backup: Backup,
  open: () => History = createHistory,
): Promise<Restored> {
  return withHistory(open, async (history) => {
    const settings = await historySettings()
    const { history: kept } = backup
    const replaced = kept && (await history.replace(kept.records, (kept.settings ?? settings).limit))
    if (replaced && !replaced.ok) return failed(HISTORY, t(`history.fault.${replaced.fault}`))
    const changes = replaced?.value ?? []
    const saved = await updateStored(() => backup.stored)
    if (!saved.ok) {
      await history.undo(changes, settings.limit)
      return saved
    }
    if (kept?.settings) await setHistorySettings(kept.settings)
    const after = kept?.settings ?? settings
    const undo = () =>
      withHistory(open, async (again): Promise<Undone> => {
        const back = await updateStored(takeBackStored(saved.before, saved.stored))
        if (!back.ok) return back
        const undone = await again.undo(changes, settings.limit)
        await setHistorySettings(takeBack(await historySettings(), settings, after))
        return undone.ok ? { ok: true } : failed(HISTORY, t(`history.fault.${undone.fault}`))
      })
    return { ok: true, undo }
  })
}

async function withHistory<Result>(
  open: () => History,
  work: (history: History) => Promise<Result>,
): Promise<Result | { ok: false; errors: FieldError[] }> {
  const history = open()
  try {
    return await work(history)
  } catch (error) {
    return failed('', error instanceof Error ? error.message : String(error))
  } finally {
    history.close()
  }
}

/** The file without its history, for the parser of profiles. What is no such file goes there as it is. */
function takeHistory(text: string): { rest: string; history: unknown } {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof json === 'object' && json !== null && HISTORY in json && 'profile' in json) {
      const { [HISTORY]: history, ...rest } = json
      return { rest: JSON.stringify(rest), history }
    }
  } catch {
    // The parser of profiles says so.
  }
  return { rest: text, history: undefined }
}

function inHistory(field: string): string {
  return field === '' ? HISTORY : `${HISTORY}.${field}`
}

function failed(field: string, message: string): { ok: false; errors: FieldError[] } {
  return { ok: false, errors: [{ field, message }] }
}
