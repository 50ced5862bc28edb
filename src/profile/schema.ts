/** The stored profiles: what they may look like, checked on every read, write and import. */
import { type FitProfile, ROLE_IDS, SENIORITIES, SKILL_LEVELS, type SkillId } from '../core/types.ts'
import { told } from '../i18n/told.ts'
import { z } from '../zod.ts'
import { careerSchema } from './schema/career.ts'
import {
  customId,
  list,
  MAX_ALIASES,
  MAX_NAME,
  name,
  oneOf,
  skillId,
  unique,
  years,
} from './schema/fields.ts'
import { preferencesSchema, weightsSchema } from './schema/preferences.ts'
import { settingsSchema } from './schema/settings.ts'

/**
 * Version of the stored shape. A change of the shape gives the next number, a migration in migrations/ and an
 * example of the old version in tests/unit/profile/versions/.
 */
export const PROFILE_VERSION = 2

const MAX_PROFILES = 20
const MAX_PHRASE = 200

const profileSkillSchema = z.object({
  skill: skillId,
  level: oneOf(SKILL_LEVELS),
  years,
  /** Calendar year, or null. */
  lastUsed: z.number().int(told('invalid.year')).min(1950).max(2200).nullable().default(null),
})
export type StoredSkill = z.infer<typeof profileSkillSchema>

const customSkillSchema = z.object({
  id: customId,
  name,
  aliases: list(name, MAX_ALIASES).default([]),
})
export type CustomSkill = z.infer<typeof customSkillSchema>

/** "Not a skill here": where a posting has this phrase (whatever its case), the skill is not read in it. */
const ignoredSchema = z.object({
  skill: skillId,
  phrase: z
    .string(told('invalid.phrase'))
    .trim()
    .min(1, told('invalid.empty'))
    .max(MAX_PHRASE, told('invalid.longerThan', MAX_PHRASE)),
})
export type IgnoredPhrase = z.infer<typeof ignoredSchema>

/** "Who has this skill need not have that one", though skills-data says so. */
const implicationSchema = z.object({ skill: skillId, implied: skillId })

const profileId = z.string().regex(/^[a-z0-9-]{1,40}$/, told('invalid.profileId'))

/** What each profile has of its own. */
const ownProfileSchema = z.object({
  id: profileId,
  /** Empty for a profile that the user has given no name. */
  name: z.string().trim().max(MAX_NAME, told('invalid.longerThan', MAX_NAME)).default(''),
  skills: list(profileSkillSchema).superRefine(unique('skill', ({ skill }) => skill)),
  implicationsOff: list(implicationSchema)
    .superRefine(unique('implied', ({ skill, implied }) => `${skill} → ${implied}`))
    .default([]),
  targetRoles: list(oneOf(ROLE_IDS)).default([]),
  seniority: z
    .enum(SENIORITIES, told('invalid.oneOfOrNull', SENIORITIES.join(', ')))
    .nullable()
    .default(null),
  /** Overall years of experience. */
  years: years.default(null),
  preferences: preferencesSchema.prefault({}),
  weights: weightsSchema.prefault({}),
})
export type OwnProfile = z.infer<typeof ownProfileSchema>

/** What all profiles share: the user's words and past. A posting therefore reads the same for every profile. */
const sharedSchema = z.object({
  customSkills: list(customSkillSchema)
    .superRefine(unique('id', ({ id }) => id))
    .default([]),
  ignored: list(ignoredSchema)
    .superRefine(unique('phrase', ({ skill, phrase }) => `${phrase.toLowerCase()} (${skill})`))
    .default([]),
  career: careerSchema.prefault({}),
})
type Shared = z.infer<typeof sharedSchema>

/** One profile as everything but the storage sees it: its own part and what all share. */
export type Profile = OwnProfile & Shared

export const storedSchema = sharedSchema
  .extend({
    version: z.literal(PROFILE_VERSION),
    /** Id of the profile that postings are compared with. */
    active: profileId,
    profiles: list(ownProfileSchema, MAX_PROFILES)
      .min(1, told('invalid.noProfile'))
      .superRefine(unique('id', ({ id }) => id)),
    settings: settingsSchema.prefault({}),
  })
  .refine(({ active, profiles }) => profiles.some(({ id }) => id === active), {
    path: ['active'],
    ...told('invalid.active'),
  })
export type Stored = z.infer<typeof storedSchema>

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

export const FIRST_PROFILE = 'main'

export function emptyOwnProfile(id: string = FIRST_PROFILE, ownName = ''): OwnProfile {
  return ownProfileSchema.parse({ id, name: ownName, skills: [] })
}

export function emptyProfile(): Profile {
  return { ...emptyOwnProfile(), ...sharedSchema.parse({}) }
}

export function emptyStored(): Stored {
  return storedSchema.parse({
    version: PROFILE_VERSION,
    active: FIRST_PROFILE,
    profiles: [emptyOwnProfile()],
  })
}

/** The part that scoring needs. */
export function toFitProfile(profile: OwnProfile): FitProfile {
  const { skills, seniority, years: overall, targetRoles } = profile
  return {
    skills: skills.map(({ skill, level, years: own }) => ({ skill, level, years: own })),
    seniority,
    years: overall,
    targetRoles,
  }
}

/** Display names of the user's own skills. A Map: ids come from files and other browsers, and may be "constructor". */
export function customNames({ customSkills }: Pick<Profile, 'customSkills'>): ReadonlyMap<SkillId, string> {
  return new Map(customSkills.map((skill) => [skill.id, skill.name]))
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
