/**
 * From every old version of the stored profile to the current one, one step a file.
 *
 * How to change the shape of the profile:
 * 1. Raise PROFILE_VERSION in ../schema.ts and change the schema.
 * 2. Write the next `v1-to-v2.ts` here. It imports nothing, not even a type of ours, so that it never changes with live code;
 *    it takes unknown and may throw on what it does not understand.
 * 3. List it below.
 * 4. Put a full example of the old version into tests/unit/profile/versions/; the tests load every one.
 */
import { v1ToV2 } from './v1-to-v2.ts'

export interface Migration {
  from: number
  /** Old value in, value of version `from + 1` out. Throws on what it does not understand. */
  migrate: (old: unknown) => unknown
}

export const MIGRATIONS: readonly Migration[] = [{ from: 1, migrate: v1ToV2 }]
