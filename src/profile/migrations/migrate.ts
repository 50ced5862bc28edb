/** Brings a stored value to the current version, step by step. A step that fails changes nothing. */
import type { Migration } from './index.ts'

export type Migrated =
  | { ok: true; value: unknown }
  | { ok: false; kind: 'invalid' | 'newer-version' | 'migration-failed'; details: string[] }

/**
 * @param raw what the storage held; has to be an object with a whole number `version` of 1 or more.
 * @param current the version that this build reads.
 * @returns the value at version `current`, not yet validated; never throws.
 */
export function migrate(raw: unknown, current: number, migrations: readonly Migration[]): Migrated {
  let version = versionOf(raw)
  if (version === null) return { ok: false, kind: 'invalid', details: ['version: has to be a whole number'] }
  if (version > current) {
    const details = [`version: ${version} was written by a newer Backlight; this one reads up to ${current}`]
    return { ok: false, kind: 'newer-version', details }
  }
  // A step may change what it is given; the stored value must survive a later step's failure.
  let value: unknown
  try {
    value = structuredClone(raw)
  } catch {
    return { ok: false, kind: 'invalid', details: ['nested too deeply, or no data at all'] }
  }
  while (version < current) {
    const step = migrations.find((migration) => migration.from === version)
    const failed = (why: string): Migrated => ({
      ok: false,
      kind: 'migration-failed',
      details: [`from version ${version}: ${why}`],
    })
    if (!step) return failed('no migration known')
    try {
      value = step.migrate(value)
    } catch (error) {
      return failed(error instanceof Error ? error.message : String(error))
    }
    if (versionOf(value) !== version + 1) return failed('the migration did not raise the version by one')
    version += 1
  }
  return { ok: true, value }
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null
  const { version } = value
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null
}
