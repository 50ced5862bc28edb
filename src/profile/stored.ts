/** The stored whole and the one profile that is looked at: into each other and back. Pure. */
import type { OwnProfile, Profile, Stored } from './schema.ts'

export type StoredChange = (stored: Stored) => Stored

/** @param id of a profile that is gone gives the active one. */
export function profileOf(stored: Stored, id: string = stored.active): Profile {
  const own = stored.profiles.find((profile) => profile.id === id) ?? activeOf(stored)
  const { customSkills, ignored, career } = stored
  return { ...own, customSkills, ignored, career }
}

/**
 * Puts an edited profile back in its place.
 * An own skill that it no longer defines stays defined as long as another profile has it.
 */
export function withProfile(stored: Stored, profile: Profile): Stored {
  const { customSkills, ignored, career, ...own } = profile
  const profiles = stored.profiles.map((one) => (one.id === own.id ? own : one))
  const used = new Set(profiles.flatMap(({ skills }) => skills.map(({ skill }) => skill)))
  const defined = new Set(customSkills.map(({ id }) => id))
  const stillUsed = stored.customSkills.filter(({ id }) => !defined.has(id) && used.has(id))
  return { ...stored, profiles, customSkills: [...customSkills, ...stillUsed], ignored, career }
}

/** A change of one profile as a change of the whole. One that changes nothing gives back the same object. */
export function changeProfile(change: (profile: Profile) => Profile, id?: string): StoredChange {
  return (stored) => {
    const before = profileOf(stored, id)
    const after = change(before)
    return after === before ? stored : withProfile(stored, { ...after, id: before.id })
  }
}

function activeOf({ profiles, active }: Stored): OwnProfile {
  const own = profiles.find(({ id }) => id === active) ?? profiles[0]
  if (!own) throw new Error('the schema allows no stored value without a profile')
  return own
}
