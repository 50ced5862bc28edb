import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SENIORITIES, SKILL_LEVELS } from '../../../../src/core/types.ts'
import { type Chosen, mergeResume, proposalOf } from '../../../../src/profile/resume/merge.ts'
import { DEGREES } from '../../../../src/profile/schema/career.ts'
import { emptyProfile, emptyStored, storedSchema } from '../../../../src/profile/schema.ts'
import { profileOf, withProfile } from '../../../../src/profile/stored.ts'
import { anyStored } from '../arbitrary.ts'

const name = fc.stringMatching(/^[a-z]{1,4}$/)
/** Made-up names never meet by chance: these stand in profiles and in resumes. */
const BOTH = ['java', 'sql', 'kafka', 'docker']
const chosen: fc.Arbitrary<Chosen> = fc.record({
  skills: fc.uniqueArray(
    fc.record({
      skill: fc.oneof(fc.constantFrom(...BOTH), name),
      level: fc.constantFrom(...SKILL_LEVELS),
      years: fc.option(fc.integer({ min: 0, max: 60 })),
      lastUsed: fc.option(fc.integer({ min: 1990, max: 2030 })),
    }),
    { maxLength: 8, selector: ({ skill }) => skill },
  ),
  years: fc.option(fc.integer({ min: 0, max: 60 })),
  seniority: fc.option(fc.constantFrom(...SENIORITIES)),
  titles: fc.array(name, { maxLength: 4 }),
  degrees: fc.array(fc.constantFrom(...DEGREES), { maxLength: 3 }),
  certifications: fc.array(name, { maxLength: 3 }),
  languages: fc.array(name, { maxLength: 3 }),
})
const profiles = fc.tuple(anyStored, fc.shuffledSubarray(BOTH)).map(([stored, names]) => {
  const profile = profileOf(stored)
  const skills = profile.skills.map((own, at) => ({ ...own, skill: names[at] ?? own.skill }))
  return { ...profile, skills: [...new Map(skills.map((own) => [own.skill, own])).values()] }
})

describe('merging a resume into a profile', () => {
  test('a second time changes nothing and says so', () => {
    fc.assert(
      fc.property(profiles, chosen, (profile, told) => {
        const once = mergeResume(profile, told).profile
        expect(mergeResume(once, told)).toEqual({ profile: once, changes: [] })
      }),
    )
  })

  test('what was reviewed is what is saved, to the letter', () => {
    fc.assert(
      fc.property(profiles, chosen, (before, told) => {
        const { profile } = mergeResume(before, told)
        const last = new Map(told.skills.map((skill) => [skill.skill, skill]))
        for (const [id, reviewed] of last)
          expect(profile.skills.find(({ skill }) => skill === id)).toEqual(reviewed)
        expect(profile.years).toBe(told.years ?? before.years)
        expect(profile.seniority).toBe(told.seniority ?? before.seniority)
      }),
    )
  })

  test('what the review does not name stays as it is', () => {
    fc.assert(
      fc.property(profiles, chosen, (before, told) => {
        const { profile } = mergeResume(before, told)
        for (const skill of before.skills)
          if (!told.skills.some((one) => one.skill === skill.skill))
            expect(profile.skills).toContainEqual(skill)
        for (const key of ['titles', 'degrees', 'certifications', 'languages'] as const)
          expect(profile.career[key].slice(0, before.career[key].length)).toEqual(before.career[key])
        const { skills, years, seniority, career, ...rest } = profile
        expect(before).toMatchObject(rest)
      }),
    )
  })

  test('what is proposed loses nothing, and is saved as proposed', () => {
    fc.assert(
      fc.property(profiles, chosen, (before, told) => {
        const proposal = proposalOf(before, {
          skills: told.skills.map((skill) => ({ ...skill, evidence: '', confidence: 'sure' as const })),
          years: told.years === null ? null : { value: told.years, evidence: '' },
          seniority: told.seniority && { value: told.seniority, evidence: '' },
        })
        const { profile } = mergeResume(before, {
          ...told,
          skills: proposal.skills,
          years: proposal.years?.taken ? proposal.years.told : null,
          seniority: proposal.seniority?.taken ? proposal.seniority.told : null,
        })
        for (const skill of before.skills) {
          const now = profile.skills.find((one) => one.skill === skill.skill)
          expect(now?.level).toBe(skill.level)
          expect(now?.years ?? -1).toBeGreaterThanOrEqual(skill.years ?? -1)
          expect(now?.lastUsed ?? -1).toBeGreaterThanOrEqual(skill.lastUsed ?? -1)
        }
        expect(profile.years ?? -1).toBeGreaterThanOrEqual(before.years ?? -1)
        if (before.seniority) expect(profile.seniority).toBe(before.seniority)
      }),
    )
  })

  test('gives a valid profile, and tells a change for every difference', () => {
    fc.assert(
      fc.property(profiles, chosen, (before, told) => {
        const { profile, changes } = mergeResume(before, told)
        const stored = { ...emptyStored(), active: before.id, profiles: [before] }
        expect(storedSchema.safeParse(withProfile(stored as never, profile)).success).toBe(true)
        expect(changes.length === 0).toBe(profile === before)
      }),
    )
  })

  test('says what changed', () => {
    const told: Chosen = {
      skills: [{ skill: 'java', level: 'strong', years: 6, lastUsed: 2026 }],
      years: 8,
      seniority: 'senior',
      titles: ['Java Developer'],
      degrees: ['bachelor'],
      certifications: [],
      languages: [],
    }
    const before = {
      ...emptyProfile(),
      skills: [{ skill: 'java', level: 'expert' as const, years: 4, lastUsed: null }],
      seniority: 'lead' as const,
    }
    expect(mergeResume(before, told).changes).toEqual([
      { kind: 'skill-level', skill: 'java', from: 'expert', to: 'strong' },
      { kind: 'skill-years', skill: 'java', from: 4, to: 6 },
      { kind: 'skill-used', skill: 'java', from: null, to: 2026 },
      { kind: 'years', from: null, to: 8 },
      { kind: 'seniority', from: 'lead', to: 'senior' },
      { kind: 'titles', value: 'Java Developer' },
      { kind: 'degrees', value: 'bachelor' },
    ])
  })
})
