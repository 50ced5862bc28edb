/** skills-data/knowledge as the catalog carries it: the build has validated it, so that here it only gets its type. */
import type { Catalog } from '../lexicon/catalog.ts'
import type { GuideData } from '../lexicon/compile/schema-guide.ts'
import type { Knowledge } from '../lexicon/compile/schema-knowledge.ts'

export type { GuideData, Knowledge }

export type PathStep = Knowledge['learning-path'][number]
export type InterviewTopic = Knowledge['interview'][number]
export type RoleProfile = Knowledge['role-profiles'][number]
export type Rung = Knowledge['ladder'][number]
export type Salaries = Knowledge['salaries']
export type Figure = Salaries['national'][number]
export type Career = Knowledge['related-careers'][number]
/** Something that a document says, in our words. */
export type Told = Knowledge['education']['facts'][number]
export type Document = Knowledge['sources'][number]

/** The source of what no document says. */
export const OWN = 'own'

const NOTHING: Knowledge = {
  sources: [],
  'role-profiles': [],
  titles: [],
  languages: [],
  responsibilities: [],
  'soft-skills': [],
  ladder: [],
  'learning-path': [],
  education: { facts: [], certificateFacts: [], certifications: [] },
  salaries: {
    national: [],
    cities: [],
    roles: [],
    notes: [],
    periods: { text: '', source: '', hour: 0, day: 0, week: 0, month: 0, year: 1 },
  },
  'related-careers': [],
  interview: [],
  'cv-advice': { portfolio: [], cv: [], profile: [] },
  'job-boards': { boards: [], ways: [] },
}

const known = new WeakMap<Catalog, Knowledge>()

/** What the documents say. A catalog without a part of it gives that part empty. */
export function knowledgeOf(catalog: Catalog): Knowledge {
  const found = known.get(catalog) ?? { ...NOTHING, ...(catalog.knowledge as Partial<Knowledge> | null) }
  known.set(catalog, found)
  return found
}
