/** Every change of a profile, as pure functions for `updateProfile`: old profile in, new profile out. */
import { CUSTOM_PREFIX } from '../core/lexicon/catalog.ts'
import type { RoleId, Seniority, SkillId, SkillLevel } from '../core/types.ts'
import { MAX_ALIASES } from './schema/fields.ts'
import type { Preferences, Weights } from './schema/preferences.ts'
import type { CustomSkill, IgnoredPhrase, Profile, StoredSkill } from './schema.ts'
import type { Starter } from './starters.ts'

export type ProfileChange = (profile: Profile) => Profile

/** Adds a skill at the end. One that is there already stays as it is. */
export function addSkill(
  skill: SkillId,
  level: SkillLevel = 'working',
  years: number | null = null,
): ProfileChange {
  return (profile) =>
    hasSkill(profile, skill)
      ? profile
      : { ...profile, skills: [...profile.skills, { skill, level, years, lastUsed: null }] }
}

/** Changes level, years or last use of a skill. Nothing happens where the skill is not in the profile. */
export function editSkill(skill: SkillId, change: Partial<Omit<StoredSkill, 'skill'>>): ProfileChange {
  return (profile) => ({
    ...profile,
    skills: profile.skills.map((one) => (one.skill === skill ? { ...one, ...change } : one)),
  })
}

/** Takes a skill out, with its definition where it is the user's own. */
export function removeSkill(skill: SkillId): ProfileChange {
  return (profile) => ({
    ...profile,
    skills: profile.skills.filter((one) => one.skill !== skill),
    customSkills: profile.customSkills.filter((one) => one.id !== skill),
  })
}

/** The id of a skill that the user names: the same for "KDB+" and " kdb+ ". */
export function customSkillId(name: string): SkillId {
  return CUSTOM_PREFIX + name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-')
}

/** Adds a skill of the user's own to both lists. One of the same name that is there already stays as it is. */
export function addCustomSkill(
  name: string,
  aliases: readonly string[] = [],
  level: SkillLevel = 'working',
): ProfileChange {
  const id = customSkillId(name)
  return (profile) => {
    const known = profile.customSkills.some((one) => one.id === id)
    const definition: CustomSkill = { id, name: name.trim(), aliases: [...aliases] }
    const defined = known ? profile : { ...profile, customSkills: [...profile.customSkills, definition] }
    return addSkill(id, level)(defined)
  }
}

export function setTargetRoles(targetRoles: readonly RoleId[]): ProfileChange {
  return (profile) => ({ ...profile, targetRoles: [...new Set(targetRoles)] })
}

export function setSeniority(seniority: Seniority | null): ProfileChange {
  return (profile) => ({ ...profile, seniority })
}

export function setYears(years: number | null): ProfileChange {
  return (profile) => ({ ...profile, years })
}

/** Adds what the starter has and the profile lacks; changes nothing that is there. */
export function applyStarter(starter: Starter): ProfileChange {
  return (profile) => {
    const missing = starter.skills.filter(({ skill }) => !hasSkill(profile, skill))
    return {
      ...profile,
      skills: [
        ...profile.skills,
        ...missing.map(({ skill, level }) => ({ skill, level, years: null, lastUsed: null })),
      ],
      targetRoles: [...new Set([...profile.targetRoles, ...starter.targetRoles])],
    }
  }
}

function hasSkill(profile: Profile, skill: SkillId): boolean {
  return profile.skills.some((one) => one.skill === skill)
}

/** Changes several skills at once. */
export function editSkills(
  ids: ReadonlySet<SkillId>,
  change: Partial<Omit<StoredSkill, 'skill'>>,
): ProfileChange {
  return (profile) => ({
    ...profile,
    skills: profile.skills.map((one) => (ids.has(one.skill) ? { ...one, ...change } : one)),
  })
}

export function removeSkills(ids: ReadonlySet<SkillId>): ProfileChange {
  return (profile) => ({
    ...profile,
    skills: profile.skills.filter(({ skill }) => !ids.has(skill)),
    customSkills: profile.customSkills.filter(({ id }) => !ids.has(id)),
  })
}

/** Switches an implication off for this profile, or on again. */
export function setImplication(skill: SkillId, implied: SkillId, on: boolean): ProfileChange {
  return (profile) => {
    const others = profile.implicationsOff.filter((one) => one.skill !== skill || one.implied !== implied)
    return { ...profile, implicationsOff: on ? others : [...others, { skill, implied }] }
  }
}

/** @param aliases as typed; empty ones and repetitions are left out. */
export function setAliases(id: SkillId, aliases: readonly string[]): ProfileChange {
  const wanted = [...new Set(aliases.map((alias) => alias.trim()).filter(Boolean))].slice(0, MAX_ALIASES)
  return (profile) => ({
    ...profile,
    customSkills: profile.customSkills.map((one) => (one.id === id ? { ...one, aliases: wanted } : one)),
  })
}

export function removeIgnored({ skill, phrase }: IgnoredPhrase): ProfileChange {
  return (profile) => ({
    ...profile,
    ignored: profile.ignored.filter((one) => one.skill !== skill || one.phrase !== phrase),
  })
}

export function setPreferences(change: Partial<Preferences>): ProfileChange {
  return (profile) => ({ ...profile, preferences: { ...profile.preferences, ...change } })
}

export function setDealBreakers(change: Partial<Preferences['dealBreakers']>): ProfileChange {
  return (profile) => {
    const { preferences } = profile
    return {
      ...profile,
      preferences: { ...preferences, dealBreakers: { ...preferences.dealBreakers, ...change } },
    }
  }
}

export function setWeights(change: Partial<Weights>): ProfileChange {
  return (profile) => ({ ...profile, weights: { ...profile.weights, ...change } })
}
