/** The posting beside the typical profile of its role, and the careers next to it. */
import { bestMatch } from '../fit/fit.ts'
import { ofKind } from '../gap/kind.ts'
import type { Career, Knowledge, RoleProfile } from '../gap/knowledge.ts'
import type { Catalog } from '../lexicon/catalog.ts'
import type { FitProfile, Reading, RoleId, SkillId } from '../types.ts'

/** Tools of a kind are meant by its name too: Prometheus stands for monitoring, Kong for API gateways. */
function standsFor(tool: RoleProfile['tools'][number], catalog: Catalog): (skill: SkillId) => boolean {
  const { families, categories } = tool
  return ofKind({ skills: [tool.skill, ...tool.kindred], families, categories }, catalog)
}

export interface ToolUse {
  tool: RoleProfile['tools'][number]
  /** The skill by which the posting asks for it: itself or one of its kind; null where it does not. */
  asked: SkillId | null
  /** The skill by which the profile has it, likewise. */
  had: SkillId | null
}

/** The typical tools of a role: which the posting asks, which the user has. @param asked ids, strongest first. */
export function typicalTools(
  { tools }: Pick<RoleProfile, 'tools'>,
  asked: readonly SkillId[],
  profile: Pick<FitProfile, 'skills'>,
  catalog: Catalog,
): ToolUse[] {
  const own = profile.skills.map(({ skill }) => skill)
  return tools.map((tool) => {
    const meant = standsFor(tool, catalog)
    const first = (skills: readonly SkillId[]) =>
      skills.find((skill) => skill === tool.skill) ?? skills.find(meant) ?? null
    return { tool, asked: first(asked), had: first(own) }
  })
}

/** Skills that the posting asks and that a reader would not expect of such a role, must-haves first. */
export function unusualSkills(reading: Reading, { usual, tools }: RoleProfile, catalog: Catalog): SkillId[] {
  const typical = tools.map((tool) => standsFor(tool, catalog))
  const asked = (level: string) => reading.skills.filter((skill) => skill.level === level)
  return [...asked('required'), ...asked('preferred')]
    .map(({ id }) => id)
    .filter((id) => {
      const category = catalog.skill(id)?.category
      // The user's own skills have no category: nobody knows whether they are usual.
      if (category === undefined || !catalog.isScored(id)) return false
      if (usual.skills.includes(id) || usual.categories.includes(category)) return false
      return !typical.some((standsForTool) => standsForTool(id))
    })
}

export interface LanguageUse {
  language: Knowledge['languages'][number]
  /** The framework by which the posting asks for it; null where it names the language. */
  by: SkillId | null
}

/** Whoever asks for one of these asks for its language: Node.js for JavaScript, Hibernate for Java. */
const BRINGS_LANGUAGE: ReadonlySet<string> = new Set(['framework', 'orm', 'language', 'database'])

/** The languages that the documents tell of and that the posting asks, in its order; those that it names come first. */
export function languagesAsked(
  reading: Pick<Reading, 'skills'>,
  languages: Knowledge['languages'],
  catalog: Catalog,
): LanguageUse[] {
  const asked = reading.skills.map(({ id }) => id)
  const named = asked.flatMap((id) => languages.find(({ skill }) => skill === id) ?? [])
  const brought = languages.flatMap((language) => {
    const ways = catalog.impliedBy(language.skill)
    const by = asked.find(
      (id) =>
        ways.has(id) && BRINGS_LANGUAGE.has(catalog.skill(id)?.category ?? '') && !named.includes(language),
    )
    return by === undefined ? [] : [{ language, by }]
  })
  return [...named.map((language) => ({ language, by: null })), ...brought]
}

export interface CareerStep {
  career: Career
  /** What it takes besides and the user lacks; one of each group is enough. */
  lacks: SkillId[][]
  has: SkillId[]
}

/** What the documents tell of careers next door, they tell of this role. */
const TOLD_OF: RoleId = 'backend-developer'

type CareerData = Pick<Knowledge, 'related-careers' | 'role-profiles'>

/** Careers next to back end work, those first that need the least; none for a role that is no kind of it. */
export function careersBeside(
  role: RoleId,
  knowledge: CareerData,
  profile: FitProfile,
  catalog: Catalog,
): CareerStep[] {
  if (!isBackEnd(role, knowledge)) return []
  return knowledge['related-careers']
    .filter((career) => career.role !== role || career.upward)
    .map((career) => stepTo(career, profile, catalog))
    .sort((a, b) => a.lacks.length - b.lacks.length)
}

/**
 * The way from back end work to the role of a posting that is no kind of it. Where the documents tell of several (iOS,
 * Android, the web), the one of which the posting asks most.
 */
export function careersTo(
  { role, skills }: Pick<Reading, 'role' | 'skills'>,
  knowledge: CareerData,
  profile: FitProfile,
  catalog: Catalog,
): CareerStep[] {
  if (isBackEnd(role.id, knowledge)) return []
  const asked = new Set(skills.filter(({ level }) => level !== 'mentioned').map(({ id }) => id))
  const isAsked = (skill: SkillId) =>
    asked.has(skill) || [...catalog.impliedBy(skill).keys()].some((id) => asked.has(id))
  const careers = knowledge['related-careers'].filter((career) => career.role === role.id)
  const shares = careers.map(
    ({ adds }) => adds.filter(({ oneOf }) => oneOf.some(isAsked)).length / adds.length,
  )
  const most = Math.max(...shares)
  return careers.filter((_, i) => shares[i] === most).map((career) => stepTo(career, profile, catalog))
}

function isBackEnd(role: RoleId, knowledge: CareerData): boolean {
  const profile = knowledge['role-profiles'].find(({ id }) => id === role)
  return role === TOLD_OF || profile?.partOf?.role === TOLD_OF
}

function stepTo(career: Career, profile: FitProfile, catalog: Catalog): CareerStep {
  const has = (skill: SkillId) => {
    const { kind } = bestMatch(skill, profile, catalog)
    return kind === 'matched' || kind === 'implied'
  }
  return {
    career,
    has: career.adds.flatMap(({ oneOf }) => oneOf.find(has) ?? []),
    lacks: career.adds.map(({ oneOf }) => oneOf).filter((oneOf) => !oneOf.some(has)),
  }
}
