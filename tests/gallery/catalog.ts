/** The catalog as the gallery needs it: the real skills, and roles of its own. */

import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { categorise, type SkillFile, toCatalogData } from '../../src/core/lexicon/compile/catalog-data.ts'

const files = import.meta.glob<Record<string, unknown>>('../../skills-data/skills/**/*.json', {
  eager: true,
  import: 'default',
})

const EMPTY = { aliases: [], implies: [], related: [], generic: false }

const skillFiles = Object.values(files).map(
  (file): SkillFile => ({
    category: file.category as SkillFile['category'],
    skills: (file.skills as SkillFile['skills']).map((skill) => ({ ...EMPTY, ...skill })),
  }),
)

const ROLES = [
  {
    id: 'backend-developer',
    name: 'Back End Developer',
    focus: 'APIs, business logic, databases',
    tools: ['nodejs', 'python', 'java', 'sql'],
    employers: ['startups', 'SaaS companies'],
  },
  {
    id: 'api-engineer',
    name: 'API Engineer',
    focus: 'Public and internal APIs, integration',
    tools: ['rest', 'graphql', 'openapi', 'postman'],
    employers: ['fintech', 'SaaS'],
  },
  {
    id: 'java-dotnet-developer',
    name: 'Java / .NET Developer',
    focus: 'Enterprise applications, integration with internal systems, and services that run for years',
    tools: ['java', 'spring-boot', 'csharp', 'dotnet', 'sql-server', 'oracle-database', 'maven', 'docker'],
    employers: ['banks', 'insurers', 'large enterprises', 'the public sector'],
  },
  { id: 'database-developer', name: 'Database Developer' },
  { id: 'platform-engineer', name: 'Platform Engineer' },
  { id: 'full-stack-developer', name: 'Full Stack Developer (back end heavy)' },
]

export const galleryCatalog = createCatalog(
  toCatalogData(categorise(skillFiles), { roles: ROLES, knowledge: null }),
)
