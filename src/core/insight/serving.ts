/** Which of the skills that could be learnt serve a skill that is asked. */
import type { Catalog } from '../lexicon/catalog.ts'
import type { SkillId } from '../types.ts'

/** For each skill asked, the candidates that match it, imply it or are related to it. */
export function createServing(
  candidates: readonly SkillId[],
  catalog: Catalog,
): (skill: SkillId) => readonly SkillId[] {
  const isCandidate = new Set(candidates)
  const byRelation = new Map<string, SkillId[]>()
  const add = (key: string, candidate: SkillId) => {
    const list = byRelation.get(key)
    if (list) list.push(candidate)
    else byRelation.set(key, [candidate])
  }
  for (const candidate of candidates) {
    const { family, related = [] } = catalog.skill(candidate) ?? {}
    if (family !== undefined) add(`family ${family}`, candidate)
    for (const other of related) add(other, candidate)
  }
  const known = new Map<SkillId, SkillId[]>()
  return (skill) => {
    const before = known.get(skill)
    if (before) return before
    const { family, related = [] } = catalog.skill(skill) ?? {}
    // Every one that can be related, in either direction; the catalog says which ones are.
    const near = [
      ...related,
      ...(byRelation.get(skill) ?? []),
      ...(family === undefined ? [] : (byRelation.get(`family ${family}`) ?? [])),
    ]
    const found = [
      skill,
      ...catalog.impliedBy(skill).keys(),
      ...near.filter((one) => catalog.related(skill, one) > 0),
    ].filter((one) => isCandidate.has(one))
    known.set(skill, [...new Set(found)])
    return known.get(skill) ?? []
  }
}
