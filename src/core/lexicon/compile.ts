/** skills-data -> what the code carries. Build time only. */
import type { SkillsData } from '../../build/read-data.ts'
import type { CatalogData } from './catalog.ts'
import { toCatalogData } from './catalog-data.ts'
import type { CompiledLexicon } from './format.ts'

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
    forms: data.skills.map((skill) => [skill.name, ...skill.aliases].join('\t')).join('\n'),
    ambiguity: data.ambiguity,
    wordSets: data.wordSets,
    cues: data.language.cues,
    headings: data.language.headings,
    headingHints: data.language.headingHints,
    together: data.language.together,
    general: data.language.general,
    certifications: data.credentials.certifications.map((one) => [one.id, [one.name, ...one.aliases]]),
    roles: data.roles.tables,
  }
  return JSON.stringify(compiled)
}

/** Names, implications, roles and knowledge for background, popup and options. */
export function compileCatalog(data: SkillsData): CatalogData {
  return toCatalogData(data.skills, { roles: data.roles.profiles, knowledge: data.knowledge })
}
