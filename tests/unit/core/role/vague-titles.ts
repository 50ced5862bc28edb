/** Titles that leave the role to the content, and titles of no software role. */

import type { RoleId } from '../../../../src/core/types.ts'
import type { TitleCase } from './titles.ts'

export const VAGUE_TITLES: [role: RoleId | null, cases: TitleCase[]][] = [
  [
    null,
    [
    'other',
  ]
