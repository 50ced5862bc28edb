/** A catalog and a report small enough to read. */

import type { CatalogSkill } from '../../../src/core/lexicon/catalog.ts'
import { createCatalog } from '../../../src/core/lexicon/catalog.ts'
import type { FitPart, FitReport, Match, Reading } from '../../../src/core/types.ts'
import type { PagePaint } from '../../../src/ui/marked/paint.ts'

const skill = (id: string, name: string, more: Partial<CatalogSkill> = {}): CatalogSkill => ({
  id,
  name,
  category: 'framework',
  aliases: [],
  implies: [],
  related: [],
  generic: false,
  ...more,
})

export const catalog = createCatalog({
  skills: [
    skill('java', 'Java', { category: 'language' }),
    skill('javascript', 'JavaScript', { category: 'language', aliases: ['JS'] }),
    skill('c', 'C', { category: 'language' }),
    skill('cpp', 'C++', { category: 'language' }),
    skill('csharp', 'C#', { category: 'language' }),
    skill('nodejs', 'Node.js', { aliases: ['Node'] }),
    skill('spring-roo', 'Spring Roo'),
    skill('spring-boot', 'Spring Boot', { implies: ['java'] }),
    skill('spring-data', 'Spring Data', { implies: ['spring-boot'] }),
    skill('kubernetes', 'Kubernetes', { category: 'container', aliases: ['k8s'] }),
    skill('postgresql', 'PostgreSQL', { category: 'database', aliases: ['Postgres'] }),
    skill('communication', 'Communication', { category: 'soft' }),
  ],
  knowledge: {
    'role-profiles': [
      {
        id: 'api-engineer',
        name: 'API Engineer',
        focus: 'APIs',
        source: '000_a.txt',
        tools: [{ skill: 'nodejs', source: '000_a.txt', kindred: [], families: [], categories: [] }],
        employers: [{ text: 'SaaS', source: '000_a.txt' }],
        usual: { categories: ['language', 'framework'], skills: [], source: '000_a.txt' },
      },
    ],
    sources: [{ file: '000_a.txt', title: 'A guide', year: 2024 }],
  },
})

export function part(level: FitPart['level'], match: Match, more: Partial<FitPart> = {}): FitPart {
  return {
    requirement: 0,
    level,
    oneOf: [match.skill],
    match,
    credit: 0,
    weight: 1,
    demand: 0,
    yearsAsked: null,
    yearsHad: null,
    ...more,
  }
}

export const missing = (skill: string): Match => ({ kind: 'missing', skill, by: null })
export const matched = (skill: string): Match => ({ kind: 'matched', skill, by: skill })
export const implied = (skill: string, by: string): Match => ({ kind: 'implied', skill, by })
export const related = (skill: string, by: string): Match => ({ kind: 'related', skill, by })

export function report(parts: FitPart[], score: number | null = 50): FitReport {
  const count = (level: FitPart['level']) => ({
    met: parts.filter((one) => one.level === level && one.match.kind !== 'missing').length,
    asked: parts.filter((one) => one.level === level).length,
  })
  // Each part is a demand of its own, unless a test says otherwise.
  const own = parts.map((one, index) => (one.demand === 0 ? { ...one, demand: index + 1_000 } : one))
  return { score, parts: own, required: count('required'), preferred: count('preferred') }
}

export function reading(more: Partial<Reading> = {}): Reading {
  return {
    posting: 'p1',
    title: { text: 'Back End Developer', roles: [], mentions: [] },
    role: {
      id: 'api-engineer',
      confidence: 0.8,
      runnerUp: null,
      evidence: [],
      balance: { frontend: 0, backend: 1, data: 0, operations: 0 },
    },
    seniority: null,
    years: null,
    mentions: [],
    requirements: [],
    negated: [],
    skills: [],
    facts: {
      salary: null,
      employmentTypes: [],
      workMode: null,
      officeDays: null,
      location: null,
      visaSponsorship: null,
      clearance: null,
      onCall: null,
      travel: null,
      degree: null,
      certifications: [],
    },
    duties: [],
    textLength: 0,
    ...more,
  }
}

/** Where nothing of a page is looked at. */
export const NO_PAINT: PagePaint = { lookOf: () => () => null, sample: () => null, title: () => null }
