/** What a resume told -> into the profile, and what that changes. Nothing that the profile has is lost. Pure. */
import type { Seniority, SkillId, SkillLevel } from '../../core/types.ts'
import type { Career, DegreeLevel } from '../schema/career.ts'
import type { Profile, StoredSkill } from '../schema.ts'

/** What the user has ticked in the review; all of a ResumeReading, or a part of it, edited. */
export interface Chosen {
  skills: readonly { skill: SkillId; level: SkillLevel; years: number | null; lastUsed: number | null }[]
  years: number | null
  seniority: Seniority | null
  titles: readonly string[]
  degrees: readonly DegreeLevel[]
  certifications: readonly string[]
  languages: readonly string[]
}

export type MergeChange =
  | { kind: 'skill-added'; skill: SkillId }
  | { kind: 'skill-years'; skill: SkillId; from: number | null; to: number }
  | { kind: 'skill-used'; skill: SkillId; from: number | null; to: number }
  | { kind: 'years'; from: number | null; to: number }
  | { kind: 'seniority'; to: Seniority }
  | { kind: keyof Career; value: string }

/**
 * Adds what is new. Where both know a number the greater stays: years grow, and a resume that leaves out a job takes
 * nothing away. The level that the user has set stays.
 * @returns the same profile and no changes where the resume tells nothing new.
 */
export function mergeResume(profile: Profile, chosen: Chosen): { profile: Profile; changes: MergeChange[] } {
  const changes: MergeChange[] = []
  const skills = mergeSkills(profile.skills, chosen, changes)
  const years = greater(profile.years, chosen.years)
  if (years !== null && years !== profile.years)
    changes.push({ kind: 'years', from: profile.years, to: years })
  const seniority = profile.seniority ?? chosen.seniority
  if (seniority !== null && profile.seniority === null) changes.push({ kind: 'seniority', to: seniority })
  const career = { ...profile.career }
  career.titles = union('titles', career.titles, chosen.titles, changes)
  career.degrees = union('degrees', career.degrees, chosen.degrees, changes)
  career.certifications = union('certifications', career.certifications, chosen.certifications, changes)
  career.languages = union('languages', career.languages, chosen.languages, changes)
  if (changes.length === 0) return { profile, changes }
  return { profile: { ...profile, skills, years, seniority, career }, changes }
}

function mergeSkills(own: readonly StoredSkill[], { skills }: Chosen, changes: MergeChange[]): StoredSkill[] {
  const merged = new Map(own.map((skill) => [skill.skill, skill]))
  for (const { skill, level, years, lastUsed } of skills) {
    const known = merged.get(skill)
    if (!known) {
      merged.set(skill, { skill, level, years, lastUsed })
      changes.push({ kind: 'skill-added', skill })
      continue
    }
    const next = { ...known, years: greater(known.years, years), lastUsed: greater(known.lastUsed, lastUsed) }
    if (next.years !== known.years && next.years !== null) {
      changes.push({ kind: 'skill-years', skill, from: known.years, to: next.years })
    }
    if (next.lastUsed !== known.lastUsed && next.lastUsed !== null) {
      changes.push({ kind: 'skill-used', skill, from: known.lastUsed, to: next.lastUsed })
    }
    merged.set(skill, next)
  }
  return [...merged.values()]
}

function union<Value extends string>(
  kind: keyof Career,
  own: readonly Value[],
  more: readonly Value[],
  changes: MergeChange[],
): Value[] {
  const known = new Set(own.map((value) => value.toLowerCase()))
  const added: Value[] = []
  for (const value of more) {
    if (known.has(value.toLowerCase())) continue
    known.add(value.toLowerCase())
    added.push(value)
    changes.push({ kind, value })
  }
  return [...own, ...added]
}

function greater(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}
