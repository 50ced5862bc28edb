/** What belongs together: "AWS (EC2, S3)" is one demand of three parts, and counts as one. */
import type { FitPart, Level, SkillId } from '../types.ts'
import type { Asked } from './merge.ts'

/** One thing asked, with all its parts: most have one. Only what is scored. */
export interface Demand {
  level: Level
  parts: FitPart[]
  /** `had`: all of it is matched or implied; `missing`: nothing serves any of it; `partly`: anything between. */
  standing: 'had' | 'partly' | 'missing'
}

/** The demands that a report's parts make up, in the order of their first parts. What is never scored is left out. */
export function demandsOf(parts: readonly FitPart[]): Demand[] {
  const scored = parts.filter(({ weight }) => weight > 0)
  return [...Map.groupBy(scored, ({ demand }) => demand).values()].map((own) => ({
    level: (own[0] as FitPart).level,
    parts: own,
    standing: standingOf(own),
  }))
}

/**
 * The most telling first: what the title names, then technologies, then concepts and practices, which a friend would
 * not name as the reason ("you lack Kafka", not "you lack API design"). Else as they stand.
 */
export function tellingFirst(demands: readonly Demand[], title: ReadonlySet<SkillId>): Demand[] {
  const rank = ({ parts }: Demand): number => {
    if (parts.some(({ oneOf }) => oneOf.some((skill) => title.has(skill)))) return 0
    return parts.every(({ idea }) => idea) ? 2 : 1
  }
  return demands.toSorted((a, b) => rank(a) - rank(b))
}

function standingOf(parts: readonly FitPart[]): Demand['standing'] {
  if (parts.every(({ match }) => match.kind === 'matched' || match.kind === 'implied')) return 'had'
  return parts.every(({ match }) => match.kind === 'missing') ? 'missing' : 'partly'
}

/**
 * Lets the parts of one demand share its weight and its number. A part belongs to the skill that it is a part of where
 * that is asked for itself as strongly, and to the other parts of it in any case.
 * @param asked what each part was made of, in the same order.
 */
export function divideDemands(
  parts: readonly FitPart[],
  asked: readonly Pick<Asked, 'level' | 'oneOf' | 'partOf'>[],
): FitPart[] {
  if (asked.every(({ partOf }) => partOf === null)) return [...parts]
  const keys = demandKeys(asked)
  const members = Map.groupBy(parts.keys(), (index) => keys[index] ?? '')
  return parts.map((part, index) => {
    const all = (members.get(keys[index] ?? '') ?? []).flatMap((one) => parts[one] ?? [])
    const scored = all.filter(({ weight }) => weight > 0).length
    return {
      ...part,
      weight: part.weight === 0 ? 0 : part.weight / scored,
      demand: all[0]?.demand ?? part.demand,
    }
  })
}

/** Equal for things of one demand: the level and the whole, or the skills themselves where they are part of nothing. */
function demandKeys(asked: readonly Pick<Asked, 'level' | 'oneOf' | 'partOf'>[]): string[] {
  const wholes = new Map<string, SkillId>()
  for (const { level, oneOf, partOf } of asked) {
    if (oneOf.length === 1 && partOf !== null) wholes.set(`${level}\n${oneOf[0]}`, partOf)
  }
  return asked.map(({ level, oneOf, partOf }) => {
    const seen = new Set<SkillId>()
    let whole = partOf ?? (oneOf.length === 1 ? (oneOf[0] ?? '') : [...oneOf].sort().join('\n'))
    // A part of a part belongs to the outermost; data that goes in a circle ends where it began.
    for (let next: SkillId | undefined = whole; next !== undefined && !seen.has(next); ) {
      whole = next
      seen.add(next)
      next = wholes.get(`${level}\n${next}`)
    }
    return `${level}\n${whole}`
  })
}
