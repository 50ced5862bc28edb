/** skills-data -> CatalogData, at build time. */
import type { CatalogData, CatalogSkill } from '../catalog.ts'
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
      implies: skill.implies,
      related: skill.related,
      ...(skill.family !== undefined && { family: skill.family }),
      generic: skill.generic,
    }),
  )
  entries.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { skills: entries, ...sections }
}
