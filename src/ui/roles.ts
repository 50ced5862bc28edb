/** What skills-data says of each role, for the role view and the target roles. */
import { knowledgeOf, type RoleProfile } from '../core/gap/knowledge.ts'
import type { Catalog } from '../core/lexicon/catalog.ts'
import type { RoleId } from '../core/types.ts'

/** Every role that the documents describe, in their order. */
export function roleCards(catalog: Catalog): ReadonlyMap<RoleId, RoleProfile> {
  return new Map(knowledgeOf(catalog)['role-profiles'].map((role) => [role.id, role]))
}

/** The role's name; for a role that skills-data does not describe, its id in words. */
export function roleName(catalog: Catalog, id: RoleId): string {
  const words = id.replaceAll('-', ' ')
  return roleCards(catalog).get(id)?.name ?? words.charAt(0).toUpperCase() + words.slice(1)
}
