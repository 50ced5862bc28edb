/**
 * The stored value as single fields by path, so that two browsers that changed different things both keep theirs.
 * Which profile is active, and whether to sync at all, is each browser's own choice and is left out.
 */
import { emptyOwnProfile, type OwnProfile, PROFILE_VERSION, type Stored, storedSchema } from '../schema.ts'

/** Path -> JSON value; paths are JSON lists of keys. */
export type Fields = Record<string, unknown>

const OWN_VALUES = ['name', 'targetRoles', 'seniority', 'years'] as const
const OWN_OBJECTS = ['preferences', 'weights'] as const

export function toFields(stored: Stored): Fields {
  const fields: Fields = {}
  const put = (value: unknown, ...path: string[]) => {
    fields[JSON.stringify(path)] = value
  }
  for (const own of stored.profiles) {
    for (const key of OWN_VALUES) put(own[key], 'profile', own.id, key)
    for (const key of OWN_OBJECTS)
      for (const [name, value] of Object.entries(own[key])) put(value, 'profile', own.id, key, name)
    for (const skill of own.skills) put(skill, 'profile', own.id, 'skills', skill.skill)
    for (const off of own.implicationsOff)
      put(off, 'profile', own.id, 'implicationsOff', off.skill, off.implied)
  }
  for (const custom of stored.customSkills) put(custom, 'customSkills', custom.id)
  for (const one of stored.ignored) put(one, 'ignored', one.skill, one.phrase.toLowerCase())
  for (const [kind, values] of Object.entries(stored.career))
    for (const value of values) put(value, 'career', kind, value)
  for (const [key, value] of Object.entries(stored.settings)) if (key !== 'sync') put(value, 'settings', key)
  return fields
}

/**
 * @param local gives what fields do not carry.
 * @returns null where the fields make no valid value.
 */
export function fromFields(fields: Fields, local: Stored): Stored | null {
  const profiles = new Map<string, OwnProfile>()
  const settings = new Map<string, unknown>()
  const career = new Map<string, unknown[]>()
  const shared = { customSkills: [] as unknown[], ignored: [] as unknown[] }
  for (const key of Object.keys(fields).sort()) {
    const path = pathOf(key)
    const [kind = '', id = '', part = '', name = ''] = path
    const value = fields[key]
    if (kind === 'profile') {
      const own = profiles.get(id) ?? emptyOwnProfile(id)
      profiles.set(id, own)
      setOwn(own, part, name, value)
    } else if (kind === 'customSkills' || kind === 'ignored') shared[kind].push(value)
    else if (kind === 'career') {
      const list = career.get(id) ?? []
      career.set(id, list)
      list.push(value)
    } else if (kind === 'settings') settings.set(id, value)
  }
  // A browser may have removed a profile while the other edited a skill of it: without a name it is gone.
  const whole = [...profiles.values()].filter(({ id }) =>
    Object.hasOwn(fields, JSON.stringify(['profile', id, 'name'])),
  )
  const order = new Map(local.profiles.map(({ id }, index) => [id, index]))
  whole.sort((a, b) => (order.get(a.id) ?? 99) - (order.get(b.id) ?? 99) || (a.id < b.id ? -1 : 1))
  const parsed = storedSchema.safeParse({
    ...shared,
    career: Object.fromEntries(career),
    version: PROFILE_VERSION,
    active: whole.some(({ id }) => id === local.active) ? local.active : whole[0]?.id,
    profiles: whole,
    settings: { ...Object.fromEntries(settings), sync: local.settings.sync },
  })
  return parsed.success ? parsed.data : null
}

function setOwn(own: OwnProfile, part: string, name: string, value: unknown): void {
  if (part === 'skills') own.skills.push(value as OwnProfile['skills'][number])
  else if (part === 'implicationsOff')
    own.implicationsOff.push(value as OwnProfile['implicationsOff'][number])
  else if (part === 'preferences' || part === 'weights') Object.assign(own[part], { [name]: value })
  else if ((OWN_VALUES as readonly string[]).includes(part)) Object.assign(own, { [part]: value })
}

function pathOf(key: string): string[] {
  try {
    const path: unknown = JSON.parse(key)
    return Array.isArray(path) && path.every((part) => typeof part === 'string') ? path : []
  } catch {
    return []
  }
}
