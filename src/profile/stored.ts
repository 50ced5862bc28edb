/** The stored whole and the one profile that is looked at: into each other and back. Pure. */
import { takeBack } from '../core/take-back.ts'
import { emptyOwnProfile, type OwnProfile, type Profile, type Stored } from './schema.ts'

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

/** Makes another profile the active one; an id that is gone changes nothing. */
export function switchProfile(id: string): StoredChange {
  return (stored) =>
    stored.active !== id && stored.profiles.some((own) => own.id === id) ? { ...stored, active: id } : stored
}

/** Adds a profile, empty or as a copy, and makes it the active one. */
export function addProfile(id: string, name: string, copyOf: string | null = null): StoredChange {
  return (stored) => {
    if (stored.profiles.some((own) => own.id === id)) return stored
    const model = stored.profiles.find((own) => own.id === copyOf)
    const added = model ? { ...structuredClone(model), id, name } : emptyOwnProfile(id, name)
    return { ...stored, active: id, profiles: [...stored.profiles, added] }
  }
}

export function renameProfile(id: string, name: string): StoredChange {
  return (stored) => ({
    ...stored,
    profiles: stored.profiles.map((own) => (own.id === id ? { ...own, name } : own)),
  })
}

/** The last profile stays. Its neighbour becomes the active one. */
export function removeProfile(id: string): StoredChange {
  return (stored) => {
    const index = stored.profiles.findIndex((own) => own.id === id)
    if (index < 0 || stored.profiles.length === 1) return stored
    const profiles = stored.profiles.toSpliced(index, 1)
    const next = profiles[Math.min(index, profiles.length - 1)]
    return { ...stored, profiles, active: stored.active === id && next ? next.id : stored.active }
  }
}

export function changeSettings(change: Partial<Stored['settings']>): StoredChange {
  return (stored) => ({ ...stored, settings: { ...stored.settings, ...change } })
}

/**
 * Undo: takes back what one change did, and nothing that was changed since, here or in another window.
 * @param before what `updateStored` found, and `after` what it left.
 */
export function takeBackStored(before: Stored, after: Stored): StoredChange {
  return (stored) => {
    const back = takeBack(stored, before, after)
    const isThere = back.profiles.some(({ id }) => id === back.active)
    return isThere ? back : { ...back, active: back.profiles[0]?.id ?? stored.active }
  }
}
