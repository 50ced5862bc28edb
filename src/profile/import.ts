/** A JSON file -> Profile, with an answer by field where it is not one. Reads only: storing is up to the caller. */
import type { SkillId } from '../core/types.ts'
import { parseStored } from './parse.ts'
import { type FieldError, PROFILE_VERSION, type Profile } from './schema.ts'

export type ImportResult = { ok: true; profile: Profile } | { ok: false; errors: FieldError[] }

/** A profile of 2000 skills has 200 kB. */
const MAX_FILE_LENGTH = 2_000_000

/**
 * Reads an exported file, or one written by hand: a bare profile, without version, whose skills may be plain names
 * (`{"skills": ["java", {"skill": "sql", "years": 3}]}`).
 * @param resolve finds the id of a name that is not an id ("PostgreSQL"), or null.
 * @returns the errors by field, or the profile. Never throws.
 */
export function parseProfileFile(
  text: string,
  resolve: (name: string) => SkillId | null = () => null,
): ImportResult {
  const failed = (message: string): ImportResult => ({ ok: false, errors: [{ field: '', message }] })
  if (text.length > MAX_FILE_LENGTH) return failed('The file is too large for a profile.')
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return failed('The file is not JSON.')
  }
  if (!isObject(json)) return failed('The file holds no profile.')
  const raw = 'profile' in json ? json.profile : json
  if (!isObject(raw) || !('skills' in raw))
    return failed('The file holds no profile: it has no list of skills.')
  const parsed = parseStored(complete(raw, resolve))
  return parsed.ok ? { ok: true, profile: parsed.profile } : { ok: false, errors: parsed.errors }
}

/** Fills in what a hand-written profile may leave out. Files with a version are read to the letter. */
function complete(raw: Record<string, unknown>, resolve: (name: string) => SkillId | null): unknown {
  if ('version' in raw) return raw
  const skills = Array.isArray(raw.skills)
    ? raw.skills.map((skill) => completeSkill(skill, resolve))
    : raw.skills
  return { ...raw, version: PROFILE_VERSION, skills }
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
