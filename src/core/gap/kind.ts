/** Skills that stand for what a document names by its kind: Prometheus for monitoring, DNS for computer networking. */
import type { Catalog } from '../lexicon/catalog.ts'
import type { SkillId } from '../types.ts'

export interface Kind {
  /** These, and whatever implies one of them. */
  skills: readonly SkillId[]
  families: readonly string[]
  categories: readonly string[]
}

/** @returns whether a skill is of the kind; ids of another version of skills-data and own skills are of none */
export function ofKind(
  { skills, families, categories }: Kind,
  catalog: Catalog,
): (skill: SkillId) => boolean {
  const isLanguage = (id: SkillId) => catalog.skill(id)?.category === 'language'
  const implying = (own: readonly SkillId[]) => own.map((skill) => catalog.impliedBy(skill))
  const any = implying(skills)
  const languages = implying(skills.filter(isLanguage))
  return (id) => {
    if (skills.includes(id)) return true
    const skill = catalog.skill(id)
    if (skill === undefined) return false
    if (skill.family !== undefined && families.includes(skill.family)) return true
    if (categories.includes(skill.category)) return true
    // Who asks for Go asks about nothing that can be done with it; who asks for TypeScript asks for JavaScript.
    return (isLanguage(id) ? languages : any).some((ways) => ways.has(id))
  }
}
