/** A JSON file -> the profiles, with an answer by field where it holds none. Reads only: storing is up to the caller. */

import type { SkillId } from '../core/types.ts'
import { t } from '../i18n/strings.ts'
import { parseStored } from './parse.ts'
import { FIRST_PROFILE, type FieldError, PROFILE_VERSION, type Profile, type Stored } from './schema.ts'
import { profileOf } from './stored.ts'

/** `profile` is the active one of `stored`. */
export type ImportResult =
  | { ok: true; profile: Profile; stored: Stored }
  | { ok: false; errors: FieldError[] }

/** A profile of 2000 skills has 200 kB; twenty of them are more than anybody has. */
const MAX_FILE_LENGTH = 4_000_000

/**
 * Reads an exported file, or one written by hand: a bare profile, without version, whose skills may be plain names
 * (`{"skills": ["java", {"skill": "sql", "years": 3}]}`).
 * @param resolve finds the id of a name that is not an id ("PostgreSQL"), or null.
 * @returns the errors by field, or the profiles. Never throws.
 */
export function parseProfileFile(
  text: string,
  resolve: (name: string) => SkillId | null = () => null,
): ImportResult {
  const failed = (message: string): ImportResult => ({ ok: false, errors: [{ field: '', message }] })
  if (text.length > MAX_FILE_LENGTH) return failed(t('invalid.file.tooLarge'))
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return failed(t('invalid.file.json'))
  }
  if (!isObject(json)) return failed(t('invalid.file.none'))
  const raw = 'profile' in json ? json.profile : json
  if (!isObject(raw) || !('skills' in raw || 'profiles' in raw)) return failed(t('invalid.file.noSkills'))
  const parsed = parseStored('version' in raw ? raw : complete(raw, resolve))
  if (parsed.ok) return { ok: true, profile: profileOf(parsed.stored), stored: parsed.stored }
  return { ok: false, errors: 'profiles' in raw ? parsed.errors : parsed.errors.map(ofSingleProfile) }
}

/** Fills in what a hand-written profile may leave out. Files with a version are read to the letter. */
function complete(raw: Record<string, unknown>, resolve: (name: string) => SkillId | null): unknown {
  const { customSkills, ignored, career, settings, ...own } = raw
  const skills = Array.isArray(own.skills)
    ? own.skills.map((skill) => completeSkill(skill, resolve))
    : own.skills
  return {
    version: PROFILE_VERSION,
    active: FIRST_PROFILE,
    profiles: [{ ...own, id: FIRST_PROFILE, skills }],
    customSkills,
    ignored,
    career,
    settings,
  }
}

/** The file has one profile and no list of them: its fields are named as they stand there. */
function ofSingleProfile({ field, message }: FieldError): FieldError {
  return { field: field.replace(/^profiles\[0\]\./, ''), message }
}

function completeSkill(entry: unknown, resolve: (name: string) => SkillId | null): unknown {
  const skill = isObject(entry) ? entry : { skill: entry }
  const name = skill.skill ?? skill.id ?? skill.name
  return {
    level: 'working',
    years: null,
    ...skill,
    skill: typeof name === 'string' ? (resolve(name) ?? name) : name,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
