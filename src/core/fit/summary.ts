/** A FitReport as lists of skills, as the command line prints it (ARCHITECTURE: "Output contract"). */
import type { FitReport, SkillId } from '../types.ts'

export interface FitSummary {
  score: number | null
  matched: SkillId[]
  implied: { skill: SkillId; by: SkillId }[]
  related: { skill: SkillId; by: SkillId }[]
  /** Every member of a group that nothing serves. What is never scored is never missing. */
  missing: SkillId[]
}

/** Each skill stands once, must-haves first, else in the order of the parts. */
export function summarise(report: FitReport): FitSummary {
  const summary: FitSummary = { score: report.score, matched: [], implied: [], related: [], missing: [] }
  const seen = new Set<SkillId>()
  const isNew = (skill: SkillId): boolean => !seen.has(skill) && seen.add(skill).has(skill)
  const parts = [...report.parts].sort(
    (a, b) => Number(b.level === 'required') - Number(a.level === 'required'),
  )
  for (const { match } of parts) {
    if (match.kind === 'missing' || !isNew(match.skill)) continue
    if (match.kind === 'matched') summary.matched.push(match.skill)
    else summary[match.kind].push({ skill: match.skill, by: match.by })
  }
  for (const { match, oneOf, weight } of parts) {
    if (match.kind === 'missing' && weight > 0) summary.missing.push(...oneOf.filter(isNew))
  }
  return summary
}
