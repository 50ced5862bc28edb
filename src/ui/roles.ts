/** What skills-data says of each role, for the role view and the target roles. Read leniently: a part may be missing. */
import type { Catalog } from '../core/lexicon/catalog.ts'
import { ROLE_IDS, type RoleId, type SkillId } from '../core/types.ts'

export interface RoleCard {
  id: RoleId
  name: string
  focus: string | null
  tools: SkillId[]
  employers: string[]
}

const cards = new WeakMap<Catalog, ReadonlyMap<RoleId, RoleCard>>()

/** Every role that the catalog describes, in the order of ROLE_IDS. */
export function roleCards(catalog: Catalog): ReadonlyMap<RoleId, RoleCard> {
  const known = cards.get(catalog)
  if (known) return known
  const read = readRoles(catalog.roles)
  cards.set(catalog, read)
  return read
}

/** The role's name; for a role that skills-data does not describe, its id in words. */
export function roleName(catalog: Catalog, id: RoleId): string {
  const words = id.replaceAll('-', ' ')
  return roleCards(catalog).get(id)?.name ?? words.charAt(0).toUpperCase() + words.slice(1)
}

function readRoles(roles: unknown): Map<RoleId, RoleCard> {
  const list = Array.isArray(roles) ? roles : isObject(roles) ? (roles.roles ?? roles.profiles) : []
  const found = new Map<RoleId, RoleCard>()
  const entries: unknown[] = Array.isArray(list) ? list : []
  for (const id of ROLE_IDS) {
    const entry = entries.find((one) => isObject(one) && one.id === id)
    if (!isObject(entry) || typeof entry.name !== 'string') continue
    found.set(id, {
      id,
      name: entry.name,
      focus: typeof entry.focus === 'string' ? entry.focus : null,
      tools: texts(entry.tools),
      employers: texts(entry.employers),
    })
  }
  return found
}

/** Texts, or the texts of facts that carry a source (`{ "text": …, "source": … }`). */
function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value
    .map((entry) => (isObject(entry) ? (entry.text ?? entry.skill ?? entry.name) : entry))
    .filter((entry) => typeof entry === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
