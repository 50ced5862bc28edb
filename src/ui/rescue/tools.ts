/** What the rescue of a broken page can do. */
import { exportFileName } from '../../profile/export.ts'
import { readBackup } from '../../profile/safety/backups.ts'
import { deleteEverything } from '../../profile/safety/delete.ts'
import type { FieldError } from '../../profile/schema.ts'
import { loadProfile } from '../../profile/store.ts'
import { backupText, collectHistory, parseBackup, restoreEverything } from '../options/safety/backup.ts'
import { saveFile } from '../options/safety/save-file.ts'

/** All that can be read, and what cannot as it is stored. Rejects where the browser's storage does not answer. */
export async function saveBackup(): Promise<void> {
  const { stored, problem } = await loadProfile()
  const history = await collectHistory()
  const text = backupText({ stored, history: history.ok ? history.value : null })
  if (!problem) return saveFile(exportFileName(), text)
  const unreadable = await readBackup(problem.backupKey)
  saveFile(exportFileName(), `${JSON.stringify({ ...JSON.parse(text), unreadable }, null, 2)}\n`)
}

/** @returns why the file changed nothing, or null. */
export async function restore(file: File): Promise<readonly FieldError[] | null> {
  // Without a catalog, which may be what broke: ids are read, names of skills are not.
  const parsed = parseBackup(await file.text(), () => null)
  const restored = parsed.ok ? await restoreEverything(parsed.backup) : parsed
  return restored.ok ? null : restored.errors
}

/** @returns what could not be deleted, or null. */
export async function reset(): Promise<readonly FieldError[] | null> {
  const left = await deleteEverything()
  return left === null ? null : [{ field: '', message: left }]
}
