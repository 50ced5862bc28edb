/** skills-data -> what the code carries. Build time only. */
import type { SkillsData } from '../../../build/read-data.ts'
import type { CatalogData } from '../catalog.ts'
import type { CompiledLexicon } from '../format.ts'
import { type CategorisedSkill, toCatalogData } from './catalog-data.ts'

/** The matcher's tables for loadLexicon, as JSON. The same data gives the same bytes. */
export function compileLexicon(data: SkillsData): string {
  const categories = [...new Set(data.skills.map((skill) => skill.category))].sort()
  const families = ['', ...new Set(data.skills.flatMap((skill) => skill.family ?? []))]
  const compiled: CompiledLexicon = {
    categories,
    families,
    skills: data.skills.map((skill) => [
      skill.id,
      categories.indexOf(skill.category),
      skill.family === undefined ? 0 : families.indexOf(skill.family),
      skill.generic ? 1 : 0,
    ]),
    forms: withoutSwallowed(data.skills)
      .map((forms) => forms.join('\t'))
      .join('\n'),
    ambiguity: data.ambiguity,
    wordSets: data.wordSets,
    cues: data.language.cues,
    headings: data.language.headings,
    headingHints: data.language.headingHints,
    together: [...data.language.together, ...impliedPairs(data.skills)],
    general: data.language.general,
    certifications: data.credentials.certifications.map((one) => [one.id, [one.name, ...one.aliases]]),
    roles: data.roles.tables,
  }
  return JSON.stringify(compiled)
}

/** Names, implications, roles and knowledge for background, popup and options. */
export function compileCatalog(data: SkillsData): CatalogData {
  return toCatalogData(data.skills, {
    certifications: data.credentials.certifications.map(({ id, name }) => ({ id, name })),
    roles: data.roles.profiles,
    knowledge: data.knowledge,
  })
}

/** "JPA/Hibernate": who has the one has the other, so a slash joins them. */
function impliedPairs(skills: readonly CategorisedSkill[]): string[][] {
  return skills.flatMap((skill) => skill.implies.map((implied) => [skill.id, implied]))
}

/**
 * The forms of each skill, the name first, without aliases of concepts that hold the name of a technology
 * ("server-side Java"): the technology is what such a phrase names.
 */
function withoutSwallowed(skills: readonly CategorisedSkill[]): string[][] {
  const names = new Set(
    skills
      .filter((skill) => !CONCEPTS.has(skill.category) && !skill.generic)
      .flatMap((skill) => [skill.name, ...skill.aliases])
      .filter((form) => /^[A-Za-z][\w.+#]{2,}$/.test(form))
      .map((form) => form.toLowerCase()),
  )
  return skills.map((skill) => {
    const forms = [skill.name, ...skill.aliases]
    if (!CONCEPTS.has(skill.category)) return forms
    return forms.filter(
      (form, i) =>
        i === 0 ||
        !form.includes(' ') ||
        !form.split(/[ /-]/).some((word) => word !== word.toLowerCase() && names.has(word.toLowerCase())),
    )
  })
}

/** Categories of concepts; those of technologies are all others. */
const CONCEPTS = new Set<string>([
  'concept',
  'architecture',
  'practice',
  'testing',
  'data',
  'security',
  'soft',
  'ai',
])
