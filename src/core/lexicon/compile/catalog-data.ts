/** skills-data -> CatalogData and its packed form, at build time. */
import { encode } from '../../text/packed-numbers.ts'
import type { CatalogData, CatalogSkill } from '../catalog.ts'
import { ASSUMED, GENERIC, type PackedCatalog } from '../packed-catalog.ts'
import type { Category, SkillSource } from './schema.ts'

/** Validated skills, each with the category that it or its file states. */
export type CategorisedSkill = SkillSource & { category: Category }

/** A validated file of skills-data/skills. */
export interface SkillFile {
  category: Category
  skills: readonly SkillSource[]
}

/** Gives every skill its category: its own, else its file's. */
export function categorise(files: readonly SkillFile[]): CategorisedSkill[] {
  return files.flatMap((file) =>
    file.skills.map((skill) => ({ ...skill, category: skill.category ?? file.category })),
  )
}

/**
 * The run-time catalog as plain JSON, sorted by id so that the same data gives the same bytes.
 * @param sections all but the skills, as their own readers shape it.
 */
export function toCatalogData(
  skills: readonly CategorisedSkill[],
  sections: Omit<CatalogData, 'skills'>,
): CatalogData {
  const entries = skills.map(
    (skill): CatalogSkill => ({
      id: skill.id,
      name: skill.name,
      category: skill.category,
      aliases: skill.aliases,
      implies: [...skill.implies, ...(skill.brings ?? [])],
      related: skill.related,
      ...(skill.family !== undefined && { family: skill.family }),
      generic: skill.generic,
      ...(skill.assumed && { assumed: skill.assumed }),
    }),
  )
  entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { skills: entries, ...sections }
}

/** What `unpackCatalog` opens. Ids that no skill has are left out of what others imply and are related to. */
export function packCatalog({ skills, ...rest }: CatalogData): PackedCatalog {
  const places = new Map(skills.map(({ id }, i) => [id, i]))
  const categories = [...new Set(skills.map(({ category }) => category))]
  const families = [...new Set(skills.flatMap(({ family }) => family ?? []))]
  const row = (others: readonly string[]) => {
    const known = others.flatMap((id) => places.get(id) ?? [])
    return [known.length, ...known]
  }
  const rows = skills.flatMap(({ category, family, generic, assumed, implies, related }) => [
    categories.indexOf(category),
    family === undefined ? 0 : 1 + families.indexOf(family),
    (generic ? GENERIC : 0) + (assumed ? ASSUMED : 0),
    ...row(implies),
    ...row(related),
  ])
  return {
    ids: skills.map(({ id }) => id).join('\n'),
    names: skills.map(({ name }) => name).join('\n'),
    categories,
    families,
    rows: encode(rows),
    ...rest,
  }
}

/** What `withAliases` adds to the catalog. */
export function packAliases({ skills }: CatalogData): string {
  return skills.map(({ aliases }) => aliases.join('\t')).join('\n')
}
