/** The stored profile: what it may look like, checked on every read, write and import. */
import { CUSTOM_PREFIX } from '../core/lexicon/catalog.ts'
import { type FitProfile, ROLE_IDS, SENIORITIES, SKILL_LEVELS, type SkillId } from '../core/types.ts'
import { z } from '../zod.ts'

/**
 * Version of the stored shape. A change of the shape gives the next number, a migration in migrations/ and an
 * example of the old version in tests/unit/profile/versions/.
 */
export const PROFILE_VERSION = 1

/** More than anybody has; stops a damaged or hostile file before it fills the storage. */
const MAX_SKILLS = 2000
const MAX_NAME = 80
const MAX_ALIASES = 20
const MAX_YEARS = 60

const skillId = z
  .string('has to be the id of a skill')
  .max(MAX_NAME + CUSTOM_PREFIX.length, 'is too long')
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*|custom:\S+)$/, 'is no id of a skill, such as "java" or "spring-boot"')
const customId = z
  .string()
  .max(MAX_NAME + CUSTOM_PREFIX.length, 'is too long')
  .regex(/^custom:\S+$/, 'has to start with "custom:"')
const name = z
  .string('has to be a name')
  .trim()
  .min(1, 'is empty')
  .max(MAX_NAME, `is longer than ${MAX_NAME} characters`)
const years = z
  .number('has to be a number of years, or null')
  .min(0, 'cannot be negative')
  .max(MAX_YEARS, `is more than ${MAX_YEARS}`)
  .nullable()

export const profileSkillSchema = z.object({
  skill: skillId,
  level: z.enum(SKILL_LEVELS, `has to be one of ${SKILL_LEVELS.join(', ')}`),
  years,
  /** Calendar year, or null. */
  lastUsed: z.number().int('has to be a year').min(1950).max(2200).nullable().default(null),
})
export type StoredSkill = z.infer<typeof profileSkillSchema>

export const customSkillSchema = z.object({
  id: customId,
  name,
  aliases: z.array(name).max(MAX_ALIASES, `are more than ${MAX_ALIASES}`).default([]),
})
export type CustomSkill = z.infer<typeof customSkillSchema>

export const profileSchema = z.object({
  version: z.literal(PROFILE_VERSION),
  skills: z.array(profileSkillSchema, 'has to be a list').max(MAX_SKILLS).superRefine(unique('skill')),
  customSkills: z
    .array(customSkillSchema, 'has to be a list')
    .max(MAX_SKILLS)
    .superRefine(unique('id'))
    .default([]),
  targetRoles: z
    .array(z.enum(ROLE_IDS, `has to be one of ${ROLE_IDS.join(', ')}`), 'has to be a list')
    .default([]),
  seniority: z
    .enum(SENIORITIES, `has to be one of ${SENIORITIES.join(', ')}, or null`)
    .nullable()
    .default(null),
  /** Overall years of experience. */
  years: years.default(null),
  /** Pay, places and deal-breakers to come (issue 6); kept as they are by versions that do not know them. */
  preferences: z.looseObject({}).default({}),
})
export type Profile = z.infer<typeof profileSchema>

/** Something is wrong with the stored profile: it was kept aside under `backupKey` and never overwritten. */
export const profileProblemSchema = z.object({
  kind: z.enum(['invalid', 'newer-version', 'migration-failed']),
  backupKey: z.string(),
  /** ISO 8601. */
  date: z.string(),
  /** One line a field, in English, for the curious. */
  details: z.array(z.string()),
})
export type ProfileProblem = z.infer<typeof profileProblemSchema>

/** A field with what is wrong with it, such as `skills[3].level` and "has to be one of learning, …". */
export interface FieldError {
  /** Empty for the file as a whole. */
  field: string
  message: string
}

export function emptyProfile(): Profile {
  return {
    version: PROFILE_VERSION,
    skills: [],
    customSkills: [],
    targetRoles: [],
    seniority: null,
    years: null,
    preferences: {},
  }
}

/** The part that scoring needs. */
export function toFitProfile(profile: Profile): FitProfile {
  const { skills, seniority, years: overall, targetRoles } = profile
  return {
    skills: skills.map(({ skill, level, years: own }) => ({ skill, level, years: own })),
    seniority,
    years: overall,
    targetRoles,
  }
}

/** Display names of the user's own skills. */
export function customNames(profile: Profile): Record<SkillId, string> {
  return Object.fromEntries(profile.customSkills.map((skill) => [skill.id, skill.name]))
}

/** zod's issues as fields that a person can find in the file. At most 20, for a file may be wrong everywhere. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 20).map(({ path, message }) => ({ field: fieldName(path), message }))
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`
    return field === '' ? String(key) : `${field}.${String(key)}`
  }, '')
}

function unique<Key extends string>(key: Key) {
  return (list: Record<Key, string>[], context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    for (const [index, entry] of list.entries()) {
      const id = entry[key]
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [index, key], message: `"${id}" is listed twice` })
      seen.add(id)
    }
  }
}
