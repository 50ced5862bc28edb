/**
 * Version 2: a list of profiles with the active one's id; own skills, ignored phrases, career and settings stand
 * beside the list, for they hold whichever profile is active.
 */
export function v1ToV2(old: unknown): unknown {
  if (!isObject(old) || !Array.isArray(old.skills)) throw new Error('there is no list of skills')
  return {
    version: 2,
    active: 'main',
    profiles: [
      {
        id: 'main',
        name: '',
        skills: old.skills,
        targetRoles: old.targetRoles ?? [],
        seniority: old.seniority ?? null,
        years: old.years ?? null,
      },
    ],
    customSkills: old.customSkills ?? [],
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
