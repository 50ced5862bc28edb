/** What a resume told -> into the profile, and what that changes. Pure. */
import type { Seniority, SkillId, SkillLevel } from '../../core/types.ts'
import type { Career, DegreeLevel } from '../schema/career.ts'
import type { Profile, StoredSkill } from '../schema.ts'
import type { ResumeReading } from './reading.ts'

type SkillValues = Pick<StoredSkill, 'level' | 'years' | 'lastUsed'>

/** A skill as it will be saved unless the user corrects it, beside what the profile and the resume say of it. */
export interface ProposedSkill extends SkillValues {
  skill: SkillId
  /** Null where the profile has it not. */
  before: SkillValues | null
  told: SkillValues
}

/** One value of the whole profile. */
export interface ProposedValue<Value> {
  told: Value
  /** Null where the profile says nothing. */
  before: Value | null
  /** Whether the resume's value is proposed; else the profile's stays, and the review says so. */
  taken: boolean
}

export interface Proposal {
  skills: ProposedSkill[]
  years: ProposedValue<number> | null
  seniority: ProposedValue<Seniority> | null
}

/**
 * What an import would save, for the review to show before anything is saved. Of two numbers the greater is proposed:
 * years grow, and a resume that leaves out a job takes nothing away. A level and a seniority that the user has set
 * stay, for what a resume tells of them is a guess from its years and titles.
 */
export function proposalOf(
  profile: Profile,
  { skills, years, seniority }: Pick<ResumeReading, 'skills' | 'years' | 'seniority'>,
): Proposal {
  const own = new Map(profile.skills.map((skill) => [skill.skill, skill]))
  return {
    skills: skills.map(({ skill, ...more }) => {
      const told = valuesOf(more)
      const known = own.get(skill)
      if (!known) return { skill, ...told, before: null, told }
      return {
        skill,
        level: known.level,
        years: greater(known.years, told.years),
        lastUsed: greater(known.lastUsed, told.lastUsed),
        before: valuesOf(known),
        told,
      }
    }),
    years: years && {
      told: years.value,
      before: profile.years,
      taken: profile.years === null || years.value >= profile.years,
    },
    seniority: seniority && {
      told: seniority.value,
      before: profile.seniority,
      taken: profile.seniority === null || seniority.value === profile.seniority,
    },
  }
}

/** What the user has reviewed and ticked. It is saved to the letter; null and what is left out change nothing. */
export interface Chosen {
  skills: readonly ({ skill: SkillId } & SkillValues)[]
  years: number | null
  seniority: Seniority | null
  titles: readonly string[]
  degrees: readonly DegreeLevel[]
  certifications: readonly string[]
  languages: readonly string[]
}

export type MergeChange =
  | { kind: 'skill-added'; skill: SkillId }
  | { kind: 'skill-level'; skill: SkillId; from: SkillLevel; to: SkillLevel }
  | { kind: 'skill-years'; skill: SkillId; from: number | null; to: number | null }
  | { kind: 'skill-used'; skill: SkillId; from: number | null; to: number | null }
  | { kind: 'years'; from: number | null; to: number }
  | { kind: 'seniority'; from: Seniority | null; to: Seniority }
  | { kind: keyof Career; value: string }

/**
 * Saves what was reviewed. Skills, titles and the rest that the review does not name stay as they are.
 * @returns the same profile and no changes where nothing is new.
 */
export function mergeResume(profile: Profile, chosen: Chosen): { profile: Profile; changes: MergeChange[] } {
  const changes: MergeChange[] = []
  const skills = mergeSkills(profile.skills, chosen, changes)
  const years = chosen.years ?? profile.years
  if (years !== null && years !== profile.years)
    changes.push({ kind: 'years', from: profile.years, to: years })
  const seniority = chosen.seniority ?? profile.seniority
  if (seniority !== null && seniority !== profile.seniority)
    changes.push({ kind: 'seniority', from: profile.seniority, to: seniority })
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
  for (const { skill, ...more } of skills) {
    const next = valuesOf(more)
    const known = merged.get(skill)
    merged.set(skill, { ...known, skill, ...next })
    if (!known) {
      changes.push({ kind: 'skill-added', skill })
      continue
    }
    if (next.level !== known.level)
      changes.push({ kind: 'skill-level', skill, from: known.level, to: next.level })
    if (next.years !== known.years)
      changes.push({ kind: 'skill-years', skill, from: known.years, to: next.years })
    if (next.lastUsed !== known.lastUsed)
      changes.push({ kind: 'skill-used', skill, from: known.lastUsed, to: next.lastUsed })
  }
  return [...merged.values()]
}

function valuesOf({ level, years, lastUsed }: SkillValues): SkillValues {
  return { level, years, lastUsed }
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
