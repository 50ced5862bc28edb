/** Any valid stored value, for properties. */
import fc from 'fast-check'
import { HIGHLIGHT_KINDS, LANGUAGES, PALETTES, THEMES } from '../../../src/core/display.ts'
import { ROLE_IDS, SENIORITIES, SKILL_LEVELS } from '../../../src/core/types.ts'
import { DEGREES } from '../../../src/profile/schema/career.ts'
import { PAY_PERIODS, WORK_MODES } from '../../../src/profile/schema/preferences.ts'
import type { OwnProfile, Stored } from '../../../src/profile/schema.ts'

const name = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/)
const years = fc.option(fc.integer({ min: 0, max: 60 }))
const few = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 4 })
const share = fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10))
const weight = fc.option(fc.integer({ min: 0, max: 10 }))

const skills = fc.uniqueArray(
  fc.record({
    skill: name,
    level: fc.constantFrom(...SKILL_LEVELS),
    years,
    lastUsed: fc.option(fc.integer({ min: 1990, max: 2030 })),
  }),
  { selector: ({ skill }) => skill, maxLength: 20 },
)

const preferences = fc.record({
  pay: fc.option(
    fc.record({
      amount: fc.integer({ min: 0, max: 500_000 }),
      currency: fc.constantFrom('EUR', 'USD'),
      period: fc.constantFrom(...PAY_PERIODS),
    }),
  ),
  workModes: few(fc.constantFrom(...WORK_MODES)),
  locations: few(name),
  dealBreakers: fc.record({
    needsSponsorship: fc.boolean(),
    clearance: fc.boolean(),
    onCall: fc.boolean(),
    travel: fc.boolean(),
    skills: few(name),
  }),
})

const ownProfile: fc.Arbitrary<OwnProfile> = fc.record({
  id: name.map((id) => id.slice(0, 40)),
  name,
  skills,
  implicationsOff: fc.uniqueArray(fc.record({ skill: name, implied: name }), {
    selector: ({ skill, implied }) => `${skill} ${implied}`,
    maxLength: 4,
  }),
  targetRoles: few(fc.constantFrom(...ROLE_IDS)),
  seniority: fc.option(fc.constantFrom(...SENIORITIES)),
  years,
  preferences,
  weights: fc.record({
    required: weight,
    preferred: weight,
    mentioned: weight,
    implied: share,
    related: share,
    softSkills: fc.boolean(),
  }),
})

const switches = <Key extends string>(keys: readonly Key[]) =>
  fc
    .tuple(...keys.map(() => fc.boolean()))
    .map(
      (values) => Object.fromEntries(keys.map((key, index) => [key, values[index]])) as Record<Key, boolean>,
    )

export const anyStored: fc.Arbitrary<Stored> = fc
  .record({
    profiles: fc.uniqueArray(ownProfile, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    customSkills: fc.uniqueArray(
      fc.record({ id: name.map((id) => `custom:${id}`), name, aliases: few(name) }),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
    ignored: fc.uniqueArray(fc.record({ skill: name, phrase: name }), {
      selector: ({ skill, phrase }) => `${phrase} (${skill})`,
      maxLength: 4,
    }),
    career: fc.record({
      titles: few(name),
      degrees: few(fc.constantFrom(...DEGREES)),
      certifications: few(name),
      languages: few(name),
    }),
    settings: fc.record({
      theme: fc.constantFrom(...THEMES),
      palette: fc.constantFrom(...PALETTES),
      highlights: switches(HIGHLIGHT_KINDS),
      listMarks: fc.boolean(),
      sitesOff: few(name),
      language: fc.constantFrom(...LANGUAGES),
      sync: fc.boolean(),
    }),
  })
  .map((stored) => ({ ...stored, version: 2 as const, active: stored.profiles[0]?.id ?? '' }))
