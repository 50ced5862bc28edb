/** A stored value -> Profile: migrated, then validated. */
import { MIGRATIONS } from './migrations/index.ts'
import { migrate } from './migrations/migrate.ts'
import {
  emptyProfile,
  type FieldError,
  fieldErrors,
  PROFILE_VERSION,
  type Profile,
  type ProfileProblem,
  profileSchema,
} from './schema.ts'

export type ParsedProfile =
  | { ok: true; profile: Profile }
  | { ok: false; kind: ProfileProblem['kind']; errors: FieldError[] }

/** @param raw what the storage held; undefined for nothing, which is an empty profile. Never throws. */
export function parseStored(raw: unknown): ParsedProfile {
  if (raw === undefined) return { ok: true, profile: emptyProfile() }
  const migrated = migrate(raw, PROFILE_VERSION, MIGRATIONS)
  if (!migrated.ok) {
    return {
      ok: false,
      kind: migrated.kind,
      errors: migrated.details.map((message) => ({ field: '', message })),
    }
  }
  const parsed = profileSchema.safeParse(migrated.value)
  return parsed.success
    ? { ok: true, profile: parsed.data }
    : { ok: false, kind: 'invalid', errors: fieldErrors(parsed.error) }
}
