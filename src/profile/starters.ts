/** Starter profiles, one a role, from skills-data/starter-profiles.json. */
import data from '../../skills-data/starter-profiles.json' with { type: 'json' }
import { ROLE_IDS, SKILL_LEVELS } from '../core/types.ts'
import { z } from '../zod.ts'

const starterSchema = z.object({
  /** Its name is `starters.name.ID` of the strings. */
  id: z.enum(['java', 'node', 'python', 'dotnet', 'go', 'platform', 'database']),
  targetRoles: z.array(z.enum(ROLE_IDS)),
  skills: z.array(z.object({ skill: z.string(), level: z.enum(SKILL_LEVELS) })),
})
export type Starter = z.infer<typeof starterSchema>

/** In the order of the file. */
export const STARTERS: readonly Starter[] = z
  .object({ starters: z.array(starterSchema) })
  .parse(data).starters
