/** A small catalog, and readings and profiles made by hand. */

import { type CatalogSkill, createCatalog } from '../../../../src/core/lexicon/catalog.ts'
import type { Category } from '../../../../src/core/lexicon/compile/schema.ts'
import type {
  FitProfile,
  Level,
  ProfileSkill,
  Reading,
  Requirement,
  SkillId,
} from '../../../../src/core/types.ts'

function skill(id: SkillId, category: Category, rest: Partial<CatalogSkill> = {}): CatalogSkill {
  return { id, name: id, category, aliases: [], implies: [], related: [], generic: false, ...rest }
}

export const SKILLS: CatalogSkill[] = [
  skill('java', 'language', { name: 'Java', implies: ['jvm'] }),
  skill('jvm', 'concept'),
  skill('kotlin', 'language', { implies: ['jvm'] }),
  skill('go', 'language'),
  skill('spring-boot', 'framework', { name: 'Spring Boot', implies: ['spring'] }),
  skill('spring', 'framework', { implies: ['java'] }),
  skill('docker', 'container'),
  skill('kafka', 'messaging', { related: ['rabbitmq'] }),
  skill('rabbitmq', 'messaging'),
  skill('mysql', 'database', { family: 'rdbms', implies: ['sql'] }),
  skill('postgresql', 'database', { name: 'PostgreSQL', family: 'rdbms', implies: ['sql'] }),
  skill('sql', 'language', { name: 'SQL' }),
  skill('aws', 'cloud', { name: 'AWS' }),
  skill('communication', 'soft'),
  skill('english', 'human-language'),
  skill('software-development', 'concept', { generic: true }),
]

export const SKILL_IDS: SkillId[] = [...SKILLS.map((one) => one.id), 'custom:kdb']

export const catalog = createCatalog({ skills: SKILLS, knowledge: {} })

export function oneOf(
  skills: SkillId[],
  level: Level = 'required',
  years: number | null = null,
): Requirement {
  return { level, oneOf: skills, years, start: 0, end: 0 }
}

export function asked(id: SkillId, level: Level = 'required', years: number | null = null): Requirement {
  return oneOf([id], level, years)
}

/** "AWS (EC2)": EC2 as a must, and a part of AWS. */
export function partOf(whole: SkillId, id: SkillId): Requirement {
  return { ...asked(id), partOf: whole }
}

/** A reading that asks for these and knows nothing else. */
export function reading(requirements: readonly Requirement[], posting = 'p1'): Reading {
  const ids = [...new Set(requirements.flatMap((one) => one.oneOf))]
  return {
    posting,
    title: { text: 'Back End Developer', roles: ['backend-developer'], mentions: [] },
    role: {
      id: 'backend-developer',
      confidence: 0.8,
      runnerUp: null,
      evidence: [],
      balance: { frontend: 0, backend: 1, data: 0, operations: 0 },
    },
    seniority: null,
    years: null,
    mentions: ids.map((id, index) => ({ skill: id, start: index * 10, end: index * 10 + 4 })),
    requirements: [...requirements],
    negated: [],
    skills: ids.map((id) => ({ id, level: 'required', group: null, years: null })),
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
    textLength: 1000,
  }
}

/** A profile of these skills; a bare id has the level `working` and unknown years. */
export function profile(...skills: (SkillId | ProfileSkill)[]): FitProfile {
  return {
    skills: skills.map((one) =>
      typeof one === 'string' ? { skill: one, level: 'working', years: null } : one,
    ),
    seniority: null,
    years: null,
    targetRoles: [],
  }
}
