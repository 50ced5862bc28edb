/** A stored value -> the profiles: migrated, then validated. */
import { MIGRATIONS } from './migrations/index.ts'
import { migrate } from './migrations/migrate.ts'
import {
  emptyStored,
  type FieldError,
  fieldErrors,
  PROFILE_VERSION,
  type ProfileProblem,
  type Stored,
  storedSchema,
} from './schema.ts'

export type ParsedStored =
  | { ok: true; stored: Stored }
  | { ok: false; kind: ProfileProblem['kind']; errors: FieldError[] }

/** @param raw what the storage held; undefined for nothing, which is an empty profile. Never throws. */
export function parseStored(raw: unknown): ParsedStored {
  if (raw === undefined) return { ok: true, stored: emptyStored() }
  const migrated = migrate(raw, PROFILE_VERSION, MIGRATIONS)
  if (!migrated.ok) {
    return {
      ok: false,
      kind: migrated.kind,
      errors: migrated.details.map((message) => ({ field: '', message })),
    }
  }
  const parsed = storedSchema.safeParse(migrated.value)
  return parsed.success
    ? { ok: true, stored: parsed.data }
    : { ok: false, kind: 'invalid', errors: fieldErrors(parsed.error) }
}
