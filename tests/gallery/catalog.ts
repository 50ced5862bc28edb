/** The catalog as the extension has it, from the same files. */

import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { categorise, type SkillFile, toCatalogData } from '../../src/core/lexicon/compile/catalog-data.ts'
import { KNOWLEDGE_SCHEMAS } from '../../src/core/lexicon/compile/schema-knowledge.ts'

const skillSources = import.meta.glob<Record<string, unknown>>('../../skills-data/skills/**/*.json', {
  eager: true,
  import: 'default',
})
const knowledgeSources = import.meta.glob<unknown>('../../skills-data/knowledge/*.json', {
  eager: true,
  import: 'default',
})

const EMPTY = { aliases: [], implies: [], related: [], generic: false }

const skillFiles = Object.values(skillSources).map(
  (file): SkillFile => ({
    category: file.category as SkillFile['category'],
    skills: (file.skills as SkillFile['skills']).map((skill) => ({ ...EMPTY, ...skill })),
  }),
)

const knowledge = Object.fromEntries(
  Object.entries(KNOWLEDGE_SCHEMAS).map(([name, schema]) => [
    name,
    schema.parse(knowledgeSources[`../../skills-data/knowledge/${name}.json`]),
  ]),
)

const CERTIFICATIONS = [
  { id: 'aws-certified-developer', name: 'AWS Certified Developer' },
  { id: 'cka', name: 'CKA' },
]

export const galleryCatalog = createCatalog({
  ...toCatalogData(categorise(skillFiles), { knowledge, certifications: CERTIFICATIONS }),
})
