/** Backups of unreadable profiles, made the profile again once this version can read them. */

import { t } from '../../i18n/strings.ts'
import { parseStored } from '../parse.ts'
import { type UpdateResult, updateStored } from '../store.ts'
import { dismissProblem, readBackup } from './backups.ts'

/**
 * Makes a backup the profile and ends the problem. The backup stays.
 * @returns why not, by field, where this version cannot read it either; then nothing has changed.
 */
export async function restoreBackup(backupKey: string): Promise<UpdateResult> {
  const raw = await readBackup(backupKey)
  if (raw === undefined) {
    return { ok: false, reason: 'invalid', errors: [{ field: '', message: t('invalid.backup') }] }
  }
  const parsed = parseStored(raw)
  if (!parsed.ok) return { ok: false, reason: 'invalid', errors: parsed.errors }
  const result = await updateStored(() => parsed.stored)
  if (result.ok) await dismissProblem()
  return result
}
